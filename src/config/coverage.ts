import { dayOfIso } from '../foundations/day.ts'
import type { Reading, Window } from '../foundations/period.ts'
import { parsePeriod } from '../foundations/period-reading.ts'
import { EXIT, error, type Problem } from '../foundations/problem.ts'
import type { Locate } from '../request.ts'
import { quoted } from './choices.ts'

/** The days that each dataset speaks for, or `*` for all; problems are added to the list. */
export function coverageOf(
  raw: string | Record<string, string> | undefined,
  locate: Locate,
  problems: Problem[],
): Record<string, Window> | undefined {
  if (raw === undefined) return undefined
  const lines = typeof raw === 'string' ? [['*', raw]] : Object.entries(raw)
  const windows = lines.map(([dataset, written]) => {
    const reading = parseCoverage(written)
    if ('value' in reading) return [dataset, reading.value] as const
    problems.push({
      ...reading.problem,
      ...locate(typeof raw === 'string' ? ['coverage'] : ['coverage', dataset]),
    })
    return [dataset, { start: 0, end: 0 }] as const
  })
  return Object.fromEntries(windows)
}

/** `2019-04-01..2025-03-31`, or the periods themselves: `2019/20..2024/25`. */
function parseCoverage(written: string): Reading<Window> {
  const [start, end, ...rest] = written.split('..').map(part => dayOfIso(part.trim()))
  if (start !== undefined && end !== undefined && rest.length === 0) {
    return start <= end
      ? { value: { start, end } }
      : { problem: badCoverage(`${quoted(written)}, which ends before it starts`) }
  }
  const periods = parsePeriod(written, 'command line')
  if ('problem' in periods) return { problem: badCoverage(quoted(written)) }
  return { value: { start: periods.value[0].start, end: periods.value[periods.value.length - 1].end } }
}

function badCoverage(found: string): Problem {
  const expected = 'its first and its last day (2019-04-01..2025-03-31)'
  return error('bad-coverage', EXIT.usage, `coverage: ${found}`, { expected })
}
