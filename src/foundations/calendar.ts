import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addMonths } from 'date-fns/addMonths'
import { endOfMonth } from 'date-fns/endOfMonth'
import { endOfQuarter } from 'date-fns/endOfQuarter'
import { startOfMonth } from 'date-fns/startOfMonth'
import { startOfQuarter } from 'date-fns/startOfQuarter'
import type { Day } from './day.ts'

/**
 * The calendar work of periods, done by date-fns on dates in UTC, so that no time zone enters.
 * Days go in and days come out. The quarters of a financial year are those of the calendar.
 */
const MILLISECONDS_OF_DAY = 86_400_000

export function firstOfMonth(day: Day): Day {
  return dayAt(startOfMonth(dateOf(day)))
}

export function lastOfMonth(day: Day): Day {
  return dayAt(endOfMonth(dateOf(day)))
}

export function firstOfQuarter(day: Day): Day {
  return dayAt(startOfQuarter(dateOf(day)))
}

export function lastOfQuarter(day: Day): Day {
  return dayAt(endOfQuarter(dateOf(day)))
}

/** Clamped to the month's last day, earlier where `months` is below 0. */
export function monthsLater(day: Day, months: number): Day {
  return dayAt(addMonths(dateOf(day), months))
}

function dateOf(day: Day): Date {
  return new UTCDateMini(day * MILLISECONDS_OF_DAY)
}

function dayAt(date: Date): Day {
  return Math.floor(date.getTime() / MILLISECONDS_OF_DAY)
}
