import { afterAll, describe, expect, it } from 'vitest'
import { addMonths, type Day, dayOfIso, isoDay } from '../../src/foundations/day.ts'
import { type Period, parsePeriod, stepsOf, windowOf } from '../../src/foundations/period.ts'
import { addWorkingDays, workingDaysBetween } from '../../src/foundations/working-days.ts'

const homeZone = process.env.TZ
const day = (text: string): Day => dayOfIso(text)!

/** One figure of each kind that could go wrong by a day: over clock changes, and the day that Samoa left out. */
function answers(): string[] {
  const run = parsePeriod('2010/11..2012/13', 'command line') as { value: Period[] }
  const months = stepsOf(run.value, 'month') as { value: Period[] }
  return [
    ...months.value.map(({ label, start, end }) => `${label} ${isoDay(start)} ${isoDay(end)}`),
    ...months.value.map(month => isoDay(windowOf(month, 'rolling-12m').start)),
    isoDay(addMonths(day('2011-11-30'), 1)),
    isoDay(addWorkingDays(day('2011-12-29'), 1)),
    String(workingDaysBetween(day('2011-12-29'), day('2012-01-03'))),
  ]
}

describe.each([
  ['UTC', 0],
  ['Europe/London', -60],
  ['America/St_Johns', 150],
  ['Pacific/Apia', -780],
  ['Pacific/Kiritimati', -840],
  ['Pacific/Pago_Pago', 660],
])('in the time zone %s', (zone, minutesBehindInJuly) => {
  afterAll(() => {
    if (homeZone === undefined) delete process.env.TZ
    else process.env.TZ = homeZone
  })

  it('periods, windows and limits are the same', () => {
    process.env.TZ = 'UTC'
    const expected = answers()
    process.env.TZ = zone
    expect(new Date('2024-07-01T00:00:00Z').getTimezoneOffset()).toBe(minutesBehindInJuly)
    expect(answers()).toEqual(expected)
  })

  it('30 December 2011, a Friday, is a working day', () => {
    process.env.TZ = zone
    expect(isoDay(addMonths(day('2011-11-30'), 1))).toBe('2011-12-30')
    expect(isoDay(addWorkingDays(day('2011-12-29'), 1))).toBe('2011-12-30')
    expect(workingDaysBetween(day('2011-12-29'), day('2012-01-03'))).toBe(2) // 30 December and 3 January
  })
})
