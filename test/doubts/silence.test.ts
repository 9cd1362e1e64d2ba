import { describe, expect, it } from 'vitest'
import type { Calendar } from '../../src/doubts/calendar.ts'
import { plainReach } from '../../src/doubts/reach.ts'
import { missingFrom, paceOf } from '../../src/doubts/silence.ts'

/** On which days, counted from some first one, something happened. */
function calendarOf(days: readonly number[]): Calendar {
  const last = Math.max(...days)
  const busy = Uint8Array.from({ length: last + 1 }, (_, day) => (days.includes(day) ? 1 : 0))
  let so = 0
  return { first: 0, last, busy, upTo: Int32Array.from(busy, is => (so += is)) }
}

const everyDay = (count: number) => Array.from({ length: count }, (_, day) => day)
const every64Days = (count: number) => Array.from({ length: count }, (_, i) => i * 64)

describe('days without any event', () => {
  it('are no chance from the seventh on that would have one', () => {
    expect(missingFrom(28, 0.25)).toBe(7)
    expect(missingFrom(27, 0.25)).toBe(undefined) // 6.75
  })

  it('may be a fortnight, however busy the extract is', () => {
    expect(missingFrom(14, 1)).toBe(undefined)
    expect(missingFrom(15, 1)).toBe(15)
  })

  it('are held against a quarter at least', () => {
    expect([paceOf(13, 10), paceOf(13, 91), paceOf(13, 130)]).toEqual([1 / 7, 1 / 7, 0.1])
  })
})

describe('the days that an extract plainly speaks for', () => {
  it('end before what stands more than a year apart', () => {
    expect(plainReach(calendarOf([...everyDay(100), 99 + 366]))).toEqual({ start: 0, end: 99 })
    expect(plainReach(calendarOf([...everyDay(100), 99 + 365]))).toEqual({ start: 0, end: 99 + 365 })
  })

  it('begin behind what stands more than ten years before', () => {
    const later = (from: number) => [0, ...everyDay(100).map(day => from + day)]
    expect(plainReach(calendarOf(later(3651)))).toEqual({ start: 3651, end: 3750 })
    expect(plainReach(calendarOf(later(3650)))).toEqual({ start: 0, end: 3749 })
  })

  it('leave out a few: one of four at most', () => {
    expect(plainReach(calendarOf([...everyDay(6), 500, 501])).end).toBe(5)
    expect(plainReach(calendarOf([...everyDay(5), 500, 501])).end).toBe(501)
  })

  it('go on over a pause in which fewer than five events would be usual', () => {
    // 16 in 961 days: 6.1 in 366
    expect(plainReach(calendarOf([...every64Days(16), 960 + 366])).end).toBe(960)
    const seldom = Array.from({ length: 8 }, (_, i) => i * 128)
    expect(plainReach(calendarOf([...seldom, 896 + 366])).end).toBe(896 + 366) // 8 in 897 days: 3.3
    const between = [...seldom, 64, 192, 320, 448, 576].sort((a, b) => a - b)
    expect(plainReach(calendarOf([...between, 896 + 366])).end).toBe(896) // 13 in 897 days: 5.3
  })
})
