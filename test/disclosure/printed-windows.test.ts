/** What lists of the same events in other windows say of one another; worked by hand. */
import { describe, expect, it } from 'vitest'
import { type Counted, under } from '../../src/disclosure/cells/counted.ts'
import type { Count } from '../../src/disclosure/cells/counts.ts'
import type { Place } from '../../src/disclosure/cells/place.ts'
import { PrintedWindows } from '../../src/disclosure/knowledge/printed-windows.ts'
import { countedBy, countsFrom, type Days, inArea, type Written } from './counts.ts'

const REFERRALS = countedBy('referrals')
const CLOSED = under(new Set([...REFERRALS.conditions, 'closed']), REFERRALS)
const [APRIL, MAY, QUARTER]: Days[] = [
  [0, 9],
  [10, 19],
  [0, 19],
]
const [END_OF_MARCH, END_OF_APRIL, END_OF_MAY] = [-1, 9, 19]
const DAYS = [END_OF_MARCH, END_OF_APRIL, END_OF_MAY]
const WHOLE: Place = []
const [DOVER, SWALE] = ['Dover', 'Swale'].map(inArea)

function printed(...told: Written[]): { windows: PrintedWindows; all: Count[] } {
  const all = countsFrom(...told)
  return { windows: new PrintedWindows(all), all }
}

/** At most so many, from the end of one month to that of another. */
function atMost(by: number, from: number, to: number) {
  return { of: DAYS.indexOf(to), over: DAYS.indexOf(from), by }
}

describe('events', () => {
  const tiedIn = (...told: Written[]) => [...printed(...told).windows.tied]

  it('are tied where they are not printed in the same windows everywhere', () => {
    expect(tiedIn([REFERRALS, QUARTER], [REFERRALS, APRIL, DOVER], [REFERRALS, MAY, DOVER])).toEqual([
      REFERRALS.base,
    ])
    expect(tiedIn([REFERRALS, APRIL], [REFERRALS, MAY], [CLOSED, MAY])).toEqual([REFERRALS.base])
  })

  it('are not tied where they are printed in the same windows, or all in one', () => {
    const both = [APRIL, MAY].flatMap((month): Written[] => [
      [REFERRALS, month],
      [REFERRALS, month, DOVER],
    ])
    expect(tiedIn(...both)).toEqual([])
    expect(tiedIn([REFERRALS, APRIL], [REFERRALS, APRIL, DOVER])).toEqual([])
  })

  it('are no stocks, and no spells, whatever their windows are', () => {
    for (const id of ['cp-plans', 'protect-supported'])
      expect(tiedIn([countedBy(id), QUARTER], [countedBy(id), APRIL, DOVER])).toEqual([])
  })

  it('of two places differ where their windows do', () => {
    const { windows, all } = printed(
      [REFERRALS, APRIL],
      [REFERRALS, MAY],
      [REFERRALS, APRIL, DOVER],
      [REFERRALS, MAY, DOVER],
      [REFERRALS, MAY, SWALE],
    )
    expect(windows.differ(all[2], all[0])).toBe(false)
    expect(windows.differ(all[4], all[0])).toBe(true)
    const { windows: alone, all: one } = printed([REFERRALS, APRIL], [REFERRALS, APRIL, DOVER])
    expect(alone.differ(one[1], one[0])).toBe(false)
  })

  it('have between two days those on which windows of others begin or end, where they are tied', () => {
    const { windows, all } = printed([REFERRALS, QUARTER], [REFERRALS, APRIL, DOVER], [REFERRALS, MAY, SWALE])
    expect(windows.daysBetween(all[0], END_OF_MARCH, END_OF_MAY)).toEqual([END_OF_APRIL])
    expect(windows.daysBetween(all[0], END_OF_MARCH, END_OF_APRIL)).toEqual([])
    expect(windows.daysBetween(all[0], END_OF_MARCH - 1, END_OF_MAY + 1)).toEqual(DAYS)
    const { windows: same, all: untied } = printed([REFERRALS, APRIL], [REFERRALS, QUARTER])
    expect(same.daysBetween(untied[0], END_OF_MARCH, END_OF_MAY)).toEqual([])
  })
})

describe('lists together', () => {
  const boundsOn = (days: number[], at: number, ...told: Written[]) => {
    const { windows, all } = printed(...told)
    return windows.boundsOf(all[at], days)
  }

  it('say of an area that it has no more than all: 12 in the quarter and 5 in April are 7 in May', () => {
    const told: Written[] = [
      [REFERRALS, QUARTER, WHOLE, 12],
      [REFERRALS, APRIL, WHOLE, 5],
      [REFERRALS, QUARTER, DOVER, 9],
    ]
    // Dover: at most 5 in April, and at most 7 in May; so at least 4 and at least 2.
    const ofDover = boundsOn(DAYS, 2, ...told)
    expect(ofDover).toContainEqual(atMost(5, END_OF_MARCH, END_OF_APRIL))
    expect(ofDover).toContainEqual(atMost(7, END_OF_APRIL, END_OF_MAY))
    expect(boundsOn(DAYS, 0, ...told)).toEqual([])
  })

  it('say of all that they are no fewer than those of an area: 9 to May and none in April', () => {
    const told: Written[] = [
      [REFERRALS, QUARTER, WHOLE, 12],
      [REFERRALS, QUARTER, DOVER, 9],
      [REFERRALS, APRIL, DOVER, 0],
    ]
    // At least 9 of all in May: the total of April is 9 or more below that of May.
    expect(boundsOn(DAYS, 0, ...told)).toContainEqual({ of: 1, over: 2, by: -9 })
  })

  it('are told between days that are asked for alone', () => {
    const told: Written[] = [
      [REFERRALS, QUARTER, WHOLE, 12],
      [REFERRALS, APRIL, WHOLE, 5],
      [REFERRALS, QUARTER, DOVER, 9],
    ]
    expect(boundsOn([END_OF_MARCH, END_OF_APRIL], 2, ...told)).toEqual([{ of: 1, over: 0, by: 5 }])
    for (const day of [END_OF_MARCH, END_OF_APRIL]) expect(boundsOn([day], 2, ...told)).toEqual([])
  })

  it('say nothing of another area, or of what is counted under other conditions', () => {
    const april: Written = [REFERRALS, APRIL, DOVER, 1]
    expect(boundsOn(DAYS, 1, april, [REFERRALS, QUARTER, SWALE, 9])).toEqual([])
    const again = under(new Set(['again']), REFERRALS)
    expect(boundsOn(DAYS, 1, [CLOSED, APRIL, DOVER, 1], [again, QUARTER, DOVER, 9])).toEqual([])
    const inDoverOfAll = (counted: Counted, place: Place) =>
      boundsOn(DAYS, 1, april, [counted, QUARTER, place, 9])
    expect(inDoverOfAll(CLOSED, [...DOVER, ['source', '=school']])).not.toEqual([])
    expect(inDoverOfAll(REFERRALS, [['ward', '=Dover']])).toEqual([])
  })

  /** Two windows of thirty days, of which the second drops ten days and takes ten others. */
  const rolling = (counted: Counted, place: Place, first: number, second: number): Written[] => [
    [counted, [0, 29], place, first],
    [counted, [10, 39], place, second],
  ]
  const ROLLING_DAYS = [-1, 9, 29, 39]

  it('say of one place what they say, though all are printed in the same windows', () => {
    // Of 9 and then 1 closed at least 8 were in the first ten days, and so at least 8 of all 10.
    const told = [
      ...rolling(REFERRALS, DOVER, 10, 6),
      ...rolling(CLOSED, DOVER, 9, 1),
      ...rolling(REFERRALS, WHOLE, 10, 6),
    ]
    expect(printed(...told).windows.tied.size).toBe(0)
    expect(boundsOn(ROLLING_DAYS, 0, ...told)).toContainEqual({ of: 0, over: 1, by: -8 })
    expect(boundsOn(ROLLING_DAYS, 4, ...told)).toEqual([])
  })

  it('say to a third what the first said to the second: of all at most 2 were left, so of those that came again', () => {
    const again = under(new Set([...REFERRALS.conditions, 'again']), REFERRALS)
    const told = [
      ...rolling(again, DOVER, 5, 5),
      ...rolling(REFERRALS, DOVER, 10, 6),
      ...rolling(CLOSED, DOVER, 9, 1),
    ]
    expect(boundsOn(ROLLING_DAYS, 0, ...told)).toContainEqual({ of: 2, over: 1, by: 2 })
  })

  it('say nothing where one contradicts itself: 11 in April and 10 in the quarter', () => {
    const all = [APRIL, QUARTER].map((days, at): Written => [REFERRALS, days, WHOLE, 11 - at])
    expect(boundsOn(DAYS, 2, ...all, [REFERRALS, MAY, DOVER, 3])).toEqual([])
    const dover = [APRIL, QUARTER].map((days, at): Written => [REFERRALS, days, DOVER, 11 - at])
    expect(boundsOn(DAYS, 2, ...dover, [REFERRALS, MAY, WHOLE, 3])).toEqual([])
  })

  it.each([
    [199, [atMost(5, END_OF_MARCH, END_OF_APRIL)]],
    [200, []],
  ])('of %i areas and the whole are held together, if they are not more than 200', (areas, expected) => {
    const told: Written[] = [
      [REFERRALS, QUARTER, WHOLE, 9],
      [REFERRALS, APRIL, WHOLE, 5],
    ]
    for (let area = 0; area < areas; area++)
      told.push([REFERRALS, QUARTER, inArea(`${area}`), area === 0 ? 9 : 0])
    expect(boundsOn([END_OF_MARCH, END_OF_APRIL], 2, ...told)).toEqual(expected)
  })
})
