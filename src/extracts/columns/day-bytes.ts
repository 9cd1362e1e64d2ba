import { dayOfCivil, monthLengths } from '../../foundations/day.ts'
import { FIRST_YEAR, LAST_YEAR } from '../values/day.ts'
import { NO_TIME } from '../values/time.ts'

/** The bytes are not in the plain form that is read here; the text may say something all the same. */
export const ASK_THE_TEXT = -0x7fffffff

const MONTHS_KNOWN = (LAST_YEAR - FIRST_YEAR + 1) * 12
/** The first day of every month that can be read, and of the one after. */
const MONTH_STARTS = new Int32Array(MONTHS_KNOWN + 1).fill(dayOfCivil(FIRST_YEAR, 1, 1), 0, 1)
for (let year = FIRST_YEAR, month = 0; year <= LAST_YEAR; year++)
  for (const length of monthLengths(year)) MONTH_STARTS[month + 1] = MONTH_STARTS[month++] + length

const DASH = 45
const SLASH = 47
const COLON = 58
const LONGEST_DAY = 10

/** The day in ten bytes, `2024-03-31` or `31/03/2024`. */
export function dayInBytes(bytes: Uint8Array, start: number): number {
  if (bytes[start + 4] === DASH && bytes[start + 7] === DASH)
    return day(digits4(bytes, start), digits2(bytes, start + 5), digits2(bytes, start + 8))
  if (bytes[start + 2] === SLASH && bytes[start + 5] === SLASH)
    return day(digits4(bytes, start + 6), digits2(bytes, start + 3), digits2(bytes, start))
  return ASK_THE_TEXT
}

/** Is the day written with a slash, and its first number too great for a month? */
export function isSurelyDayFirst(bytes: Uint8Array, start: number): boolean {
  return bytes[start + 2] === SLASH && digits2(bytes, start) > 12
}

/** The minutes after midnight in what follows a day: nothing, ` 09:30` or ` 09:30:00`. */
export function timeInBytes(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start
  if (length === LONGEST_DAY) return NO_TIME
  const at = start + LONGEST_DAY
  if ((length !== 16 && length !== 19) || (bytes[at] !== 32 && bytes[at] !== 84)) return ASK_THE_TEXT
  if (bytes[at + 3] !== COLON || (length === 19 && bytes[at + 6] !== COLON)) return ASK_THE_TEXT
  const hour = digits2(bytes, at + 1)
  const minute = digits2(bytes, at + 4)
  const second = length === 19 ? digits2(bytes, at + 7) : 0
  const known = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60
  return known ? hour * 60 + minute : ASK_THE_TEXT
}

function day(year: number, month: number, dayOfMonth: number): number {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || dayOfMonth < 1) return ASK_THE_TEXT
  const at = (year - FIRST_YEAR) * 12 + month - 1
  const found = MONTH_STARTS[at] + dayOfMonth - 1
  return found < MONTH_STARTS[at + 1] ? found : ASK_THE_TEXT
}

/** A number of two digits, or something below 0. */
function digits2(bytes: Uint8Array, at: number): number {
  const tens = bytes[at] - 48
  const ones = bytes[at + 1] - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}

/** A number of four digits, or something below 1000. */
function digits4(bytes: Uint8Array, at: number): number {
  const century = digits2(bytes, at)
  const year = digits2(bytes, at + 2)
  return century >= 0 && year >= 0 ? century * 100 + year : -1
}
