import type { CodeColumn, DayColumn } from '../../extracts/column.ts'
import { readDay } from '../../extracts/values/day.ts'
import { isUnreadable } from '../../extracts/values/value.ts'
import { addMonths, type Day, NO_DAY } from '../../foundations/day.ts'

/** `31st July 2015`, `31 st July 2015`, `1 Sept 2015`. */
const IN_WORDS = /\b(\d{1,2})\s*(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/gi
const MONTH_IN_WORDS = /\b([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/gi
const IN_FIGURES = /\b\d{4}-\d\d-\d\d\b|\b\d{1,2}\/\d{1,2}\/\d{4}\b/g

/** The day that is found in the prose of each row; none where there is none, or more than one. */
export function daysInProse({ codes, dictionary }: CodeColumn): DayColumn {
  const days = new Int32Array(dictionary.size)
  for (let code = 0; code < days.length; code++) days[code] = dayInProse(dictionary.text(code))
  return { kind: 'day', days: codes.map(code => (code === -1 ? NO_DAY : days[code])) }
}

/**
 * `Review 31st July 2015` → that day; `For review July 2015` → the last day of the month, where no day is
 * written; `Monthly review` → none.
 */
export function dayInProse(prose: string): number {
  const written = [
    ...[...prose.matchAll(IN_WORDS)].map(([, day, month, year]) => `${day}-${month}-${year}`),
    ...[...prose.matchAll(IN_FIGURES)].map(([text]) => text),
  ]
  return onlyDay(written.length > 0 ? written.map(readable) : monthsIn(prose))
}

/** The last days of the months that are named. */
function monthsIn(prose: string): (Day | undefined)[] {
  return [...prose.matchAll(MONTH_IN_WORDS)].map(([, month, year]) => {
    const first = readable(`1-${month}-${year}`)
    return first === undefined ? undefined : addMonths(first, 1) - 1
  })
}

function readable(text: string): Day | undefined {
  const reading = readDay(text)
  return isUnreadable(reading) ? undefined : reading.first
}

function onlyDay(found: (Day | undefined)[]): Day {
  const days = new Set(found.filter(day => day !== undefined))
  const [day] = days
  return days.size === 1 ? day : NO_DAY
}
