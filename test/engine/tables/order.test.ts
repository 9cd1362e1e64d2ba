import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstAtLeast, groupByCode, groupRows, orderByDay } from '../../../src/engine/tables/order.ts'
import { compareText } from '../../../src/engine/tables/text-order.ts'
import { NO_DAY } from '../../../src/foundations/day.ts'
import { RUNS } from '../../properties/runs.ts'

const someDays = fc.array(fc.oneof(fc.integer({ min: -18_000, max: 47_000 }), fc.constant(NO_DAY)))

describe('rows by day', () => {
  it('stand in the order of their days, equal days as they came, no day last', () => {
    const days = Int32Array.of(5, NO_DAY, 3, 5, -2)
    expect([...orderByDay(days)]).toEqual([4, 2, 0, 3, 1])
  })

  it('stay as they are where they stand in that order already', () => {
    expect([...orderByDay(Int32Array.of(-2, 3, 3, 5))]).toEqual([0, 1, 2, 3])
    expect([...orderByDay(Int32Array.of(3, 5, NO_DAY))]).toEqual([0, 1, 2])
  })

  it('are the same as sorted the slow way', () => {
    fc.assert(
      fc.property(someDays, days => {
        const late = (row: number) => (days[row] === NO_DAY ? Number.POSITIVE_INFINITY : days[row])
        const slowly = [...days.keys()].sort((a, b) => (late(a) === late(b) ? a - b : late(a) - late(b)))
        expect([...orderByDay(Int32Array.from(days))]).toEqual(slowly)
      }),
      RUNS,
    )
  })
})

describe('rows by group', () => {
  it('keep their order within each; those of no group are left out', () => {
    const { starts, rows } = groupRows(Int32Array.of(3, 1, 0, 2), Int32Array.of(1, 0, -1, 1), 3)
    expect([...rows]).toEqual([1, 3, 0])
    expect([...starts]).toEqual([0, 1, 3, 3])
  })
})

describe('rows by a code of a large dictionary', () => {
  const codes = Int32Array.of(70_000, 3, -1, 70_000, 99_999)

  it.each([
    ['no larger than the rows are many', 3, [1, 0, -1, 1, 2]],
    ['much larger', 100_000, codes],
  ])('are found by it, in a dictionary %s', (_, size, numbers) => {
    const of = Int32Array.from(numbers)
    const { groups, groupOf } = groupByCode(Int32Array.of(4, 3, 2, 1, 0), of, size)
    const rowsOf = (code: number) => {
      const group = groupOf(code)
      return [...groups.rows.subarray(groups.starts[group], groups.starts[group + 1])]
    }
    expect([of[0], of[1], of[4]].map(rowsOf)).toEqual([[3, 0], [1], [4]])
  })

  it('have no group for a code that no row has', () => {
    expect(groupByCode(Int32Array.of(0, 1), codes, 100_000).groupOf(5)).toBe(-1)
  })
})

it('the first place whose day is at least a day is found by halving', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 21 }),
      (days, sought) => {
        const sorted = days.sort((a, b) => a - b)
        const slowly = sorted.findIndex(day => day >= sought)
        expect(firstAtLeast(sorted, 0, sorted.length, sought)).toBe(slowly === -1 ? sorted.length : slowly)
      },
    ),
    RUNS,
  )
})

it('text is ordered by code units: capitals before small letters, accents after both', () => {
  expect(['thanet', 'Éire', 'Thanet', 'Dover', 'ashford'].sort(compareText)).toEqual([
    'Dover',
    'Thanet',
    'ashford',
    'thanet',
    'Éire',
  ])
})
