import { BANK_HOLIDAYS } from './bank-holidays.ts'

/** A day is its ISO text, `2024-03-31`: text order is the order of time. No day is the empty text. */
export type Day = string

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const two = (n: number) => String(n).padStart(2, '0')
export const dayOf = (year: number, month: number, day: number): Day => `${year}-${two(month)}-${two(day)}`
const partsOf = (day: Day) => day.split('-').map(Number) as [number, number, number]
const atNoon = (day: Day) => new Date(`${day}T12:00:00Z`)

/** Reads the three written forms, with or without a time after them. */
export function readDay(text: string): Day {
  if (text === '') return ''
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:$|[ T])/.exec(text)
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:$|[ T])/.exec(text)
  if (slashed) return dayOf(Number(slashed[3]), Number(slashed[2]), Number(slashed[1]))
  const named = /^(\d{1,2})-([A-Za-z]{3})-(\d{4})(?:$|[ T])/.exec(text)
  if (named) return dayOf(Number(named[3]), MONTHS.indexOf(named[2]!.toLowerCase()) + 1, Number(named[1]))
  throw new Error(`no day: ${text}`)
}

export function plusDays(day: Day, days: number): Day {
  const date = atNoon(day)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

export function lastOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** "A month added to the 31st is clamped to the month's last day." */
export function plusMonths(day: Day, months: number): Day {
  const [year, month, dayOfMonth] = partsOf(day)
  const counted = year * 12 + (month - 1) + months
  const newYear = Math.floor(counted / 12)
  const newMonth = (counted % 12) + 1
  return dayOf(newYear, newMonth, Math.min(dayOfMonth, lastOfMonth(newYear, newMonth)))
}

/** "Monday to Friday less the bank holidays of England." */
function isWorkingDay(day: Day): boolean {
  const weekday = atNoon(day).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !BANK_HOLIDAYS.has(day)
}

/** Working days after `from`, up to and with `to`; none (undefined) where `to` is before `from`. */
export function workingDaysBetween(from: Day, to: Day): number | undefined {
  if (to < from) return undefined
  let counted = 0
  for (let day = from; day < to; ) {
    day = plusDays(day, 1)
    if (isWorkingDay(day)) counted += 1
  }
  return counted
}

/** The working day on which a limit falls. */
export function plusWorkingDays(from: Day, workingDays: number): Day {
  let day = from
  for (let counted = 0; counted < workingDays; ) {
    day = plusDays(day, 1)
    if (isWorkingDay(day)) counted += 1
  }
  return day
}

/** The birthday itself; born 29 February, it is 1 March of an ordinary year. */
export function birthday(born: Day, age: number): Day {
  const [year, month, day] = partsOf(born)
  if (month === 2 && day === 29 && lastOfMonth(year + age, 2) === 28) return dayOf(year + age, 3, 1)
  return dayOf(year + age, month, day)
}

/** The financial year of a day, by the calendar year in which it starts. */
export function financialYearStart(day: Day): number {
  const [year, month] = partsOf(day)
  return month >= 4 ? year : year - 1
}
