/**
 * A calendar day without a clock or a zone, counted from 1 January 1970.
 * Days compare and subtract as plain whole numbers.
 */
export type Day = number

/** Stands where a column has no day. Smaller than every day, so it never lies in a window. */
export const NO_DAY: Day = -0x80000000

export interface Civil {
  year: number
  month: number
  day: number
}

const DAYS_TO_MARCH_0000 = 719_468

/** The day of a year, month (1 to 12) and day of the month, unchecked (Hinnant, "days from civil"). */
export function dayOfCivil(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - DAYS_TO_MARCH_0000
}

/** The same, or `undefined` where the calendar has no such day (30 February). */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? dayOfCivil(year, month, day)
    : undefined
}

/** Year, month and day of the month of a day (Hinnant, "civil from days"). */
export function civilOf(day: Day): Civil {
  const shifted = day + DAYS_TO_MARCH_0000
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

const MONTH_LENGTHS_OF_LEAP_YEAR = [31, 29, ...MONTH_LENGTHS.slice(2)]

/** The days in each month of a year, from January on. */
export function monthLengths(year: number): readonly number[] {
  return isLeapYear(year) ? MONTH_LENGTHS_OF_LEAP_YEAR : MONTH_LENGTHS
}

export function daysInMonth(year: number, month: number): number {
  return monthLengths(year)[month - 1]
}

/** Months later, clamped to the month's last day: 29 February 2024 and 12 months is 28 February 2025. */
export function addMonths(day: Day, months: number): Day {
  const from = civilOf(day)
  const month = from.month - 1 + months
  const year = from.year + Math.floor(month / 12)
  const monthOfYear = month - Math.floor(month / 12) * 12 + 1
  return dayOfCivil(year, monthOfYear, Math.min(from.day, daysInMonth(year, monthOfYear)))
}

/** Whole years on a day; whoever is born on 29 February has the birthday on 1 March of an ordinary year. */
export function ageAt(birth: Day, day: Day): number {
  const born = civilOf(birth)
  const now = civilOf(day)
  const hadBirthday = now.month > born.month || (now.month === born.month && now.day >= born.day)
  return now.year - born.year - (hadBirthday ? 0 : 1)
}

/** The birthday on which somebody becomes so many years old. */
export function birthday(birth: Day, years: number): Day {
  const born = civilOf(birth)
  return dayOfCivil(born.year + years, born.month, born.day)
}

/** `2024-03-31` */
export function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

/** Reads `2024-03-31` with every nought, and nothing else; `undefined` where that is no day. */
export function dayOfIso(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

/** What reads like a day in a text, as it is written. */
export function daysWrittenIn(text: string): string[] {
  return text.match(/\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{2,4}/g) ?? []
}

/** Whether somebody wrote a day in a text: a first line that holds one is a row, not a header. */
export function looksLikeADay(name: string): boolean {
  return daysWrittenIn(name).length > 0
}
