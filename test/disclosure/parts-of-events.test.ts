/** Events under more conditions are some of those under fewer: what that says between two days, worked by hand. */
import { describe, expect, it } from 'vitest'
import { type Count, countsOf } from '../../src/disclosure/cells/counts.ts'
import { PartsOfEvents, type Running } from '../../src/disclosure/knowledge/parts-of-events.ts'
import { PrintedWindows } from '../../src/disclosure/knowledge/printed-windows.ts'
import { stepsOf } from '../../src/disclosure/knowledge/steps.ts'
import { addNumber, emptySystem, type System } from '../../src/disclosure/system.ts'
import { catalogue, figuresOf, WHOLE } from './tables.ts'

const [referrals] = countsOf(figuresOf({ id: 'referrals' }, { [WHOLE]: 1 }), catalogue.definitions).all

/** Referrals under some conditions, in an area or in all. */
function referred(conditions: string[], area?: string): Count {
  const counted = { ...referrals.counted, conditions: new Set(conditions) }
  return { ...referrals, counted, place: area === undefined ? [] : [['area', area]] }
}

/** So many up to each day; a number of the system from each to the next. */
function running(system: System, count: Count, upTo: Record<number, number>): Running {
  const [days, totals] = [Object.keys(upTo).map(Number), Object.values(upTo)]
  return { count, days, steps: stepsOf([], days, totals, [], system) }
}

function known(...told: [Count, Record<number, number>][]) {
  const system = emptySystem(1n)
  const parts = new PartsOfEvents(system, 0, new PrintedWindows([]))
  for (const [count, upTo] of told) parts.add(running(system, count, upTo))
  return { system, parts }
}

describe('of 20 referrals up to day 10 and 35 up to day 30, those that were closed', () => {
  const all = { 0: 0, 10: 20, 30: 35 }
  const boundsOn = (days: number[], count = referred(['closed'])) =>
    known([referred([]), all]).parts.boundsOf(count, days)

  it('are at most 20 up to the one, and at most 15 from there to the other', () => {
    expect(boundsOn([0, 10, 30])).toEqual([
      { of: 1, over: 0, by: 20 },
      { of: 2, over: 1, by: 15 },
    ])
  })

  it('are bound between days that both tell, whatever days the one or the other tells besides', () => {
    expect(boundsOn([0, 5, 10, 20, 30, 40])).toEqual([
      { of: 2, over: 0, by: 20 },
      { of: 4, over: 2, by: 15 },
    ])
    expect(boundsOn([0, 30])).toEqual([{ of: 1, over: 0, by: 35 }])
    expect(boundsOn([5, 10, 30])).toEqual([{ of: 2, over: 1, by: 15 }])
  })

  it('are not bound where both tell a single day, or none', () => {
    expect(boundsOn([5, 10, 20])).toEqual([])
    expect(boundsOn([1, 2, 3])).toEqual([])
  })

  it('leave those between that were not closed: 4 up to day 10 leave 16, 3 more leave 12 of 15', () => {
    const { system } = known([referred([]), all], [referred(['closed']), { 0: 0, 10: 4, 30: 7 }])
    // The numbers are 20, 15, 4, 3, and then the two that are left.
    expect(system.values).toEqual([20n, 15n, 4n, 3n, 16n, 12n])
    expect(system.rows).toEqual([
      // 4 + 16 = 20
      { numbers: [2, 4, 0], totals: [0] },
      // 3 + 12 = 15
      { numbers: [3, 5, 1], totals: [1] },
    ])
  })

  it('leave those between over several days of their own, and of the others', () => {
    // 4 and 2 of the 5 and 15 up to day 10, and 1 and 2 of the 15 up to day 30.
    const { system } = known(
      [referred([]), { 0: 0, 5: 5, 10: 20, 30: 35 }],
      [referred(['closed']), { 0: 0, 10: 6, 20: 7, 30: 9 }],
    )
    expect(system.values).toEqual([5n, 15n, 15n, 6n, 1n, 2n, 14n, 12n])
    expect(system.rows).toEqual([
      // 6 + 14 = 15 + 5
      { numbers: [3, 6, 1, 0], totals: [1, 0] },
      // 2 + 1 + 12 = 15
      { numbers: [5, 4, 7, 2], totals: [2] },
    ])
  })

  it('say nothing between days where they are more, as extracts of two days may have it', () => {
    const { system } = known([referred([]), all], [referred(['closed']), { 0: 0, 10: 21, 30: 22 }])
    // 1 + 14 = 15; 21 are not some of 20.
    expect(system.values.slice(4)).toEqual([14n])
    expect(system.rows).toEqual([{ numbers: [3, 4, 1], totals: [1] }])
  })
})

describe('some of others', () => {
  const few = { 0: 0, 10: 6 }

  it('are those with all of their conditions and more', () => {
    const { parts } = known([referred(['closed']), few])
    const boundsOf = (...conditions: string[]) => parts.boundsOf(referred(conditions), [0, 10])
    expect(boundsOf('closed', 'again')).toEqual([{ of: 1, over: 0, by: 6 }])
    expect(boundsOf('closed')).toEqual([])
    expect(boundsOf('again', 'by night')).toEqual([])
    expect(boundsOf()).toEqual([])
  })

  it('are of the same place, and of the same rows', () => {
    const { parts } = known([referred([], 'Ashford'), few])
    const closed = referred(['closed'], 'Ashford')
    expect(parts.boundsOf(closed, [0, 10])).toHaveLength(1)
    expect(parts.boundsOf(referred(['closed'], 'Dover'), [0, 10])).toEqual([])
    expect(parts.boundsOf(referred(['closed']), [0, 10])).toEqual([])
    const plans = { ...closed, counted: { ...closed.counted, base: 'plans' } }
    expect(parts.boundsOf(plans, [0, 10])).toEqual([])
  })

  it('may be some of many: of all referrals, of those that were closed and of those that came again', () => {
    const { parts } = known(
      [referred([]), { 0: 0, 10: 9 }],
      [referred(['closed']), few],
      [referred(['again']), { 0: 0, 10: 7 }],
    )
    expect(parts.boundsOf(referred(['closed', 'again']), [0, 10]).map(({ by }) => by)).toEqual([9, 6, 7])
  })
})

describe('events of which longer windows are printed', () => {
  type Told = [days: readonly [first: number, last: number], many: number]

  /** The numbers that are printed come first, those of all before those of some. */
  function known(all: { days: number[]; upTo: number[]; windows: Told[] }, some?: typeof all) {
    const system = emptySystem(1n)
    const printed = [all, some].flatMap(list => list?.windows ?? [])
    for (const [, many] of printed) addNumber(system, BigInt(many))
    const counts = printed.map(([[start, end]]) => ({ window: { start, end } }) as Count)
    const parts = new PartsOfEvents(system, printed.length, new PrintedWindows([]))
    const add = (count: Count, { days, upTo, windows }: typeof all, before: number) => {
      const numbers = windows.map((_, at) => before + at)
      parts.add({ count, days, steps: stepsOf(numbers, days, upTo, counts, system) })
    }
    add(referred([]), all, 0)
    if (some) add(referred(['closed']), some, all.windows.length)
    return { parts, system }
  }

  const LONG = {
    days: [-1, 9, 19, 29, 39],
    upTo: [0, 5, 9, 12, 20],
    windows: [
      [[0, 39], 20],
      [[0, 9], 5],
    ] as Told[],
  }

  it('are between two days the longer one less what came before: 20 less 5', () => {
    expect(known(LONG).parts.boundsOf(referred(['closed']), [9, 39])).toEqual([{ of: 1, over: 0, by: 15 }])
  })

  it('are no fewer than some of them in several printed windows: 3 in April and 2 in May, of 12', () => {
    const quarter = { days: [-1, 19], upTo: [0, 12], windows: [[[0, 19], 12]] as Told[] }
    const months = {
      days: [-1, 9, 19],
      upTo: [0, 3, 5],
      windows: [
        [[0, 9], 3],
        [[10, 19], 2],
      ] as Told[],
    }
    const { system } = known(quarter, months)
    // 3 + 2 + 7 = 12
    expect(system.values).toEqual([12n, 3n, 2n, 7n])
    expect(system.rows.map(({ numbers, totals }) => [[...numbers].sort(), totals])).toEqual([
      [[0, 1, 2, 3], [0]],
    ])
  })

  it('are no fewer than some of them in a printed window less another: 20 less 5, of 18', () => {
    const later = { days: [9, 39], upTo: [0, 18], windows: [[[10, 39], 18]] as Told[] }
    const { system } = known(later, LONG)
    const row = system.rows.at(-1)!
    // 20 + 3 = 18 + 5
    expect(system.values.at(-1)).toBe(3n)
    expect([[...row.numbers].sort(), [...row.totals].sort()]).toEqual([
      [0, 1, 2, system.values.length - 1],
      [0, 2],
    ])
  })

  it('say nothing more of some in the same printed window: that is told elsewhere', () => {
    const april = (many: number) => ({ days: [-1, 9], upTo: [0, many], windows: [[[0, 9], many]] as Told[] })
    expect(known(april(9), april(4)).system.rows).toEqual([])
  })
})
