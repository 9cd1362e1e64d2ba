import { bankHolidays, FIRST_YEAR, LAST_YEAR } from './bank-holidays.ts'
import { type Day, dayOfCivil, dayOfIso } from './day.ts'
import { EXIT, error, Refusal } from './problem.ts'

const FIRST_DAY = dayOfCivil(FIRST_YEAR, 1, 1)
const LAST_DAY = dayOfCivil(LAST_YEAR, 12, 31)

/** A numbered calendar: the first working day of the table is 1, the next 2, and so on. */
interface NumberedCalendar {
  /** For each day of the table, how many working days there are up to and with it. */
  upTo: Int32Array
  /** The day of each number; place 0 is not used. */
  dayOf: Int32Array
}

let calendar: NumberedCalendar | undefined

/**
 * Working days (Monday to Friday less the bank holidays of England) after `from`, up to and with
 * `to`: the start is day 0, and the Saturday after day 7 is still day 7. Below 0 where `to` is
 * before `from`. Throws a `Refusal` (`outside-bank-holidays`) for a day outside the table.
 */
export function workingDaysBetween(from: Day, to: Day): number {
  const { upTo } = numbered()
  return upTo[place(to)] - upTo[place(from)]
}

/**
 * The day on which a limit of `n` working days (0 or more) falls: the n-th working day after
 * `from`, itself a working day; with 0 `from` itself. Throws a `Refusal` as above, also where the
 * limit falls outside the table.
 */
export function addWorkingDays(from: Day, n: number): Day {
  if (n === 0) return from
  const { upTo, dayOf } = numbered()
  const number = upTo[place(from)] + n
  if (number >= dayOf.length) throw outside()
  return dayOf[number]
}

function numbered(): NumberedCalendar {
  calendar ??= numberDays()
  return calendar
}

function numberDays(): NumberedCalendar {
  const holidays = new Set(bankHolidays().map(dayOfIso))
  const upTo = new Int32Array(LAST_DAY - FIRST_DAY + 1)
  const dayOf = [0]
  for (let day = FIRST_DAY; day <= LAST_DAY; day++) {
    if (!isWeekend(day) && !holidays.has(day)) dayOf.push(day)
    upTo[day - FIRST_DAY] = dayOf.length - 1
  }
  return { upTo, dayOf: Int32Array.from(dayOf) }
}

/** 1 January 1970 was a Thursday; 0 is Monday here. */
function isWeekend(day: Day): boolean {
  return (((day + 3) % 7) + 7) % 7 >= 5
}

function place(day: Day): number {
  if (day >= FIRST_DAY && day <= LAST_DAY) return day - FIRST_DAY
  throw outside()
}

function outside(): Refusal {
  return new Refusal(
    error('outside-bank-holidays', EXIT.data, 'a day whose bank holidays are not known', {
      expected: `working days from ${FIRST_YEAR} to ${LAST_YEAR}, the years of the table`,
      advice: 'correct the date, or leave out the indicators that count working days',
    }),
  )
}
