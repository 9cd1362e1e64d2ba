import { type Day, dayOf } from '../../foundations/day.ts'
import { readTime } from './time.ts'
import type { Meaning, Unreadable } from './value.ts'

/** Days outside these years are systems' words for none (1753, 1900, 9999). */
export const FIRST_YEAR = 1920
export const LAST_YEAR = 2099

/** How a column writes its days, told by the values that can only be read one way. */
export type DayOrder = 'day first' | 'month first'

export interface DayMeaning extends Meaning {
  order?: DayOrder
}

export interface UnreadableDay extends Unreadable {
  order?: DayOrder
}

const NOT_IN_CALENDAR = 'a day that the calendar does not have'
/** The code of a value that is a day only when its month comes first. */
export const MONTH_FIRST_DAY = 'month-first-day'
const EXPECTED = 'a day as 2024-03-31, 31/03/2024 or 31-Mar-2024, perhaps with a time'
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const FORM =
  /^(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})\/(\d{1,2})\/(\d{4})|(\d{1,2})-([a-z]{3})-(\d{4}))(?:$|(?=\s|t))t?/i

/**
 * A day in one of three forms, day first, perhaps with a time: `first` is the day, `second` the minutes
 * after midnight or -1. Everything else is refused in words that do not give the text away.
 */
export function readDay(text: string): DayMeaning | UnreadableDay {
  const form = FORM.exec(text)
  if (form === null) return refused(whyNoDay(text))
  const rest = text.slice(form[0].length)
  const time = rest === '' && /t$/i.test(form[0]) ? undefined : readTime(rest)
  if (time === 'zone') return refused('a time with a zone')
  if (time === undefined) return refused('a day followed by what is no time of day')
  return dayFrom(form, time)
}

function dayFrom(form: RegExpExecArray, minutes: number): DayMeaning | UnreadableDay {
  const [, isoYear, isoMonth, isoDay, dd, mm, slashedYear, namedDay, name, namedYear] = form
  if (isoYear !== undefined) return civil(Number(isoYear), Number(isoMonth), Number(isoDay), minutes)
  if (slashedYear !== undefined) return slashed(Number(slashedYear), Number(mm), Number(dd), minutes)
  const month = MONTHS.indexOf(name.toLowerCase()) + 1
  if (month === 0) return refused('a month that has no such name')
  return civil(Number(namedYear), month, Number(namedDay), minutes)
}

function slashed(year: number, month: number, day: number, minutes: number): DayMeaning | UnreadableDay {
  const reading = civil(year, month, day, minutes)
  if (!('code' in reading)) return day > 12 ? { ...reading, order: 'day first' } : reading
  const onlyMonthFirst = month > 12 && dayOf(year, day, month) !== undefined
  return onlyMonthFirst && reading.found === NOT_IN_CALENDAR ? monthFirst() : reading
}

function civil(year: number, month: number, dayOfMonth: number, minutes: number): DayMeaning | UnreadableDay {
  if (year < FIRST_YEAR || year > LAST_YEAR) return refused('a year before 1920 or after 2099')
  const day: Day | undefined = dayOf(year, month, dayOfMonth)
  if (day === undefined) return refused(NOT_IN_CALENDAR)
  return { first: day, second: minutes }
}

/** Kinds of text that people meet in extracts, the surest first. */
const NOT_DAYS: [pattern: RegExp, found: string][] = [
  [/^\d{4}-\d\d-\d\d(?:z|[+-]\d\d:?\d\d)$/i, 'a time with a zone'],
  [/^\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ]\d{2}(?:$|[\st])/i, 'a two-digit year'],
  [/^\d{5}(?:\.\d+)?$/, 'a spreadsheet serial'],
  [/^\d{4}-\d{1,2}-\d{1,2}(?:$|[\st])/i, 'a day without its leading noughts'],
  [/^\d{4}$/, 'a year alone'],
  [/^\d{8}$/, 'eight digits'],
  [/^\d+$/, 'a number'],
  [/\d.*\d/, 'a day in another form'],
]

function whyNoDay(text: string): string {
  return NOT_DAYS.find(([pattern]) => pattern.test(text))?.[1] ?? 'text that is no day'
}

function monthFirst(): UnreadableDay {
  return {
    code: MONTH_FIRST_DAY,
    found: 'a day that only makes sense month first',
    expected: EXPECTED,
    order: 'month first',
  }
}

function refused(found: string): UnreadableDay {
  return { code: 'unreadable-day', found, expected: EXPECTED }
}
