/** Which counts are windows of one thing, and where they part; by the days of windows of the test's own. */
import { describe, expect, it } from 'vitest'
import type { Counted } from '../../src/disclosure/cells/counted.ts'
import type { Count } from '../../src/disclosure/cells/counts.ts'
import { type Place, widerPlaces } from '../../src/disclosure/cells/place.ts'
import { flowsOf } from '../../src/disclosure/knowledge/flows.ts'
import { piecesOf, sharingDays } from '../../src/disclosure/knowledge/pieces.ts'
import { stepsOf } from '../../src/disclosure/knowledge/steps.ts'
import { addNumber, emptySystem } from '../../src/disclosure/system.ts'
import { countedBy, countsFrom, type Days, inArea, type Written } from './counts.ts'
import { catalogue } from './tables.ts'

const [STARTS, ENDS, OPEN, REFERRALS] = ['cp-plan-starts', 'cp-plan-ends', 'cp-plans', 'referrals'].map(
  countedBy,
)

/** The children of plans, each counted once. */
function childrenOf(plans: Counted): Counted {
  const conditions = new Set([...plans.conditions, 'once by ["child_id"]'])
  return { ...plans, key: `${plans.key} & once`, conditions }
}

function windows(...days: Days[]): Count[] {
  return countsFrom(...days.map((each): Written => [REFERRALS, each]))
}

describe('a flow', () => {
  const NOTHING = new Map<number, number>()
  const flows = (all: Count[], tied: string[] = []) => flowsOf(all, catalogue.datasets, new Set(tied))
  const [APRIL, MAY]: Days[] = [
    [0, 9],
    [10, 19],
  ]

  it('of plans is what began, what ended and what was open on some days', () => {
    const all = countsFrom([STARTS, APRIL], [STARTS, MAY], [ENDS, APRIL], [OPEN, APRIL], [OPEN, MAY])
    const stocks = new Map([
      [9, 3],
      [19, 4],
    ])
    expect(flows(all)).toEqual([{ lists: [[0, 1], [2]], stocks }])
  })

  it('may be of what ended alone', () => {
    expect(flows(countsFrom([ENDS, APRIL]))).toEqual([{ lists: [[], [0]], stocks: NOTHING }])
  })

  it('is of one place and of the same rows', () => {
    const dover = inArea('Dover')
    const second = countedBy('cp-second-plans')
    expect(flows(countsFrom([STARTS, APRIL], [STARTS, APRIL, dover], [second, APRIL]))).toEqual(
      [[0], [1], [2]].map(list => ({ lists: [list, []], stocks: NOTHING })),
    )
  })

  it('is of plans where children are counted, too: these are a list of their own', () => {
    const [plans, children] = [STARTS, childrenOf(STARTS)]
    expect(flows(countsFrom([children, APRIL], [children, MAY], [plans, APRIL], [plans, MAY]))).toEqual([
      { lists: [[2, 3], []], stocks: NOTHING },
      { lists: [[0, 1]], stocks: NOTHING },
    ])
  })

  it.each([
    ['before the children', [OPEN, childrenOf(OPEN)], 1],
    ['behind them', [childrenOf(OPEN), OPEN], 2],
  ])('has of what is open the plans, which begin and end, whether they are counted %s', (_, open, at) => {
    const all = countsFrom([STARTS, APRIL], ...open.map((each): Written => [each, APRIL]))
    expect(flows(all)).toEqual([{ lists: [[0], []], stocks: new Map([[9, at]]) }])
  })

  it('of other events, or of what they cost, is one list', () => {
    const reviewed = { ...STARTS, day: 'review_date', key: 'reviewed' }
    const cost = { ...STARTS, isSum: true, key: 'cost' }
    for (const counted of [REFERRALS, reviewed, cost])
      expect(flows(countsFrom([counted, APRIL], [counted, MAY]))).toEqual([
        { lists: [[0, 1]], stocks: NOTHING },
      ])
  })

  it('of a single window is none, unless others count some of the same events', () => {
    const april = countsFrom([REFERRALS, APRIL])
    expect(flows(april)).toEqual([])
    expect(flows(april, [REFERRALS.base])).toEqual([{ lists: [[0]], stocks: NOTHING }])
  })
})

describe('windows', () => {
  const [FIRST, SECOND, LATER]: Days[] = [
    [0, 9],
    [10, 19],
    [21, 29],
  ]

  it('that share days go together, in the order of their beginnings', () => {
    const all = windows(SECOND, [5, 14], FIRST, LATER)
    expect(sharingDays([0, 1, 2, 3], all)).toEqual([[2, 1, 0], [3]])
    expect(sharingDays([0, 2], all)).toEqual([[2], [0]])
  })

  it('go on from one to the next where both hang together on the day between, and over no gap', () => {
    const all = windows(FIRST, SECOND, LATER)
    expect(sharingDays([0, 1, 2], all, () => true)).toEqual([[0, 1], [2]])
    expect(sharingDays([0, 1, 2], all, day => day !== 9)).toEqual([[0], [1], [2]])
  })

  it('within another do not end it', () => {
    expect(sharingDays([0, 1, 2], windows([0, 29], [5, 9], [20, 39]))).toEqual([[0, 1, 2]])
  })
})

describe('a piece of a flow', () => {
  it('has the windows that share days, what is open meanwhile, and all the days in their order', () => {
    const stocks = new Map([8, 9, 12, 24, 30, 39, 49, 50].map(day => [day, 100 + day]))
    const all = windows([10, 19], [40, 49], [15, 24])
    expect(piecesOf({ lists: [[0, 1], [2]], stocks }, all)).toEqual([
      {
        lists: [[0], [2]],
        stocks: new Map([9, 12, 24].map(day => [day, 100 + day])),
        days: [9, 12, 14, 19, 24],
      },
      { lists: [[1], []], stocks: new Map([39, 49].map(day => [day, 100 + day])), days: [39, 49] },
    ])
  })

  it('ends where what is open is printed, and goes on where it is not', () => {
    const all = windows([0, 9], [10, 19])
    const daysOf = (...open: number[]) =>
      piecesOf({ lists: [[0], [1]], stocks: new Map(open.map(day => [day, 2])) }, all).map(({ days }) => days)
    expect(daysOf(9)).toEqual([
      [-1, 9],
      [9, 19],
    ])
    expect(daysOf(5)).toEqual([[-1, 5, 9, 19]])
  })
})

describe('the steps of some windows', () => {
  const inOrder = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)
  const sumText = (...sides: (readonly number[])[]) =>
    sides.map(side => inOrder(side).join(' + ')).join(' = ')

  /** Windows from the end of one day to that of another, with an event a day: of which numbers they are sums. */
  function steps(...told: Days[]) {
    const system = emptySystem(1n)
    for (const [first, last] of told) addNumber(system, BigInt(last - first))
    const days = inOrder([...new Set(told.flat())])
    const all = windows(...told.map(([first, last]): Days => [first + 1, last]))
    const { numbers, between } = stepsOf([...told.keys()], days, days, all, system)
    const sums = system.rows.map(row =>
      sumText(
        row.numbers.filter(number => !row.totals.includes(number)),
        row.totals,
      ),
    )
    return { values: system.values, numbers, between, sums }
  }

  it('are the windows that are no longer, and numbers that nobody prints where none is', () => {
    const { values, numbers, sums } = steps([0, 10], [0, 35], [10, 20])
    // 10 and 10 are printed, and 35; the last step is 15.
    expect(values).toEqual([10n, 35n, 10n, 15n])
    expect(numbers).toEqual([0, 2, 3])
    expect(sums).toEqual([sumText([1], [0, 2, 3])])
  })

  it('make the shortest windows first, of which then the longer ones are made', () => {
    // Up to day 20 are two steps; up to day 30 these and a third; up to day 40 these and a fourth.
    const { sums, numbers } = steps([0, 40], [0, 30], [0, 20], [0, 10])
    const [first, second, third, fourth] = numbers
    expect(sums).toEqual([sumText([2], [first, second]), sumText([1], [2, third]), sumText([0], [1, fourth])])
  })

  it('make of equal ones the earliest first: a year is the one before, less a step, and another step', () => {
    const { sums, numbers } = steps([30, 60], [20, 50], [10, 40], [0, 30])
    const [first, second, third, fourth, fifth, sixth] = numbers
    expect(sums).toEqual([
      sumText([3], [first, second, third]),
      sumText([2, first], [3, fourth]),
      sumText([1, second], [2, fifth]),
      sumText([0, third], [1, sixth]),
    ])
  })

  it('tell of any two days the fewest numbers', () => {
    const { numbers, between } = steps([0, 40], [10, 20], [20, 30])
    const told = (from: number, to: number) => {
      const { added, taken } = between(from, to)
      return [inOrder(added), inOrder(taken)]
    }
    const [first, second, third, fourth] = numbers
    expect(told(0, 2)).toEqual([inOrder([first, second]), []])
    expect(told(0, 4)).toEqual([[0], []])
    expect(told(0, 3)).toEqual([[0], [fourth]])
    expect(told(1, 4)).toEqual([[0], [first]])
    expect(told(3, 2)).toEqual([[], [third]])
    expect(told(2, 2)).toEqual([[], []])
  })
})

describe('wider places', () => {
  it('leave out each column, and each two, and all', () => {
    const [age, area, ward]: Place = [
      ['age', '=0-4'],
      ['area', '=Dover'],
      ['ward', '=North'],
    ]
    expect(widerPlaces([])).toEqual([])
    expect(widerPlaces([area])).toEqual([[]])
    const wider = widerPlaces([age, area, ward])
    expect(wider).toHaveLength(7)
    for (const place of [[area, ward], [age, ward], [age, area], [age], [area], [ward], []])
      expect(wider).toContainEqual(place)
  })
})
