/** By how much numbers that sums bind are off at the least price; every step is worked by hand. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Simplex } from '../../src/disclosure/secondary/simplex.ts'
import type { SolvedSum } from '../../src/disclosure/secondary/solved-sums.ts'
import { Tableau } from '../../src/disclosure/secondary/tableau.ts'
import { RUNS } from '../properties/runs.ts'

/** `{ 0: { 1: 1, 2: -1 } }`: the first number is the second less the third. */
function sumsOf(written: Record<number, Record<number, number>>): SolvedSum[] {
  return Object.entries(written).map(([number, of]) => ({ number: Number(number), of: entriesOf(of) }))
}

function entriesOf(of: Record<number, number>): Map<number, number> {
  return new Map(Object.entries(of).map(([number, entry]) => [Number(number), entry]))
}

describe('a tableau', () => {
  /** The numbers of each row and what it is the sum of, by the numbers of the columns. */
  function readOff({ solved, free, rows }: Tableau) {
    return rows.map((row, at) => [
      solved[at],
      Object.fromEntries([...row].flatMap((entry, column) => (entry === 0 ? [] : [[free[column], entry]]))),
    ])
  }

  /** a = c + d, b = c - d and e = d; f stands alone. */
  const [A, B, C, D, E, F] = [0, 1, 2, 3, 4, 5]
  const written = () =>
    new Tableau(6, sumsOf({ [A]: { [C]: 1, [D]: 1 }, [B]: { [C]: 1, [D]: -1 }, [E]: { [D]: 1 } }))
  const AT_FIRST = [
    [A, { [C]: 1, [D]: 1 }],
    [B, { [C]: 1, [D]: -1 }],
    [E, { [D]: 1 }],
  ]

  it('holds the sums as they are written, a column for each number that is not solved for', () => {
    expect([...written().free]).toEqual([C, D, F])
    expect(readOff(written())).toEqual(AT_FIRST)
  })

  it('tells in which rows a column has an entry', () => {
    const tableau = written()
    expect(tableau.look(0)).toBe(2)
    expect([...tableau.rowsAt.slice(0, 2)]).toEqual([0, 1])
    expect(tableau.look(1)).toBe(3)
    expect([...tableau.rowsAt]).toEqual([0, 1, 2])
    expect(tableau.look(2)).toBe(0)
  })

  it('solves a sum for another number, in all rows that have it: c = a - d, so b = a - 2 d', () => {
    const tableau = written()
    const line = tableau.exchange(0, 0, tableau.look(0))
    expect(readOff(tableau)).toEqual([
      [C, { [A]: 1, [D]: -1 }],
      [B, { [A]: 1, [D]: -2 }],
      [E, { [D]: 1 }],
    ])
    expect([...line]).toEqual([1, -1, 0])
    // Two rows, with two entries each.
    expect(tableau.changes).toBe(4)
  })

  it('divides by the entry: of b = a - 2 d it is d = a / 2 - b / 2', () => {
    const tableau = written()
    tableau.exchange(0, 0, tableau.look(0))
    tableau.exchange(1, 1, tableau.look(1))
    expect(readOff(tableau)).toEqual([
      [C, { [A]: 0.5, [B]: 0.5 }],
      [D, { [A]: 0.5, [B]: -0.5 }],
      [E, { [A]: 0.5, [B]: -0.5 }],
    ])
    expect(tableau.changes).toBe(4 + 6)
  })

  it('drops what divisions leave of a number that is no more there: 0.1 - 0.3 / 3 is nothing', () => {
    // e = 0.1 a + 0.3 b and c = a + 3 b: with b = (c - a) / 3 no a is left of the e.
    const tableau = new Tableau(4, sumsOf({ 2: { 0: 1, 1: 3 }, 3: { 0: 0.1, 1: 0.3 } }))
    tableau.exchange(0, 1, tableau.look(1))
    expect(tableau.look(0)).toBe(1)
    expect(tableau.rows[1][0]).toBe(0)
    expect(tableau.rows[1][1]).toBeCloseTo(0.1, 12)
  })

  it('is as it was at first, however often it was changed', () => {
    const tableau = written()
    for (const [row, column] of [
      [0, 0],
      [1, 1],
      [2, 1],
    ]) {
      tableau.exchange(row, column, tableau.look(column))
      tableau.restore()
      expect(readOff(tableau)).toEqual(AT_FIRST)
      expect([...tableau.free]).toEqual([C, D, F])
    }
  })
})

/** What it costs to be off by a step, and how far each may be off; the first is wanted to go one way. */
interface Priced {
  costs: number[]
  least?: Record<number, number>
  most?: Record<number, number>
}

const WANTED = 1000

/** Wants the first number to be off by so many. */
function off(
  by: number,
  sums: Record<number, Record<number, number>>,
  { costs, least = {}, most = {} }: Priced,
) {
  const simplex = new Simplex(costs.length + 1, sumsOf(sums))
  for (const [at, cost] of [0, ...costs].entries()) {
    simplex.least[at] = least[at] ?? -100
    simplex.most[at] = most[at] ?? 100
    simplex.above[at] = cost
    simplex.below[at] = -cost
  }
  simplex.least[0] = Math.min(0, by)
  simplex.most[0] = Math.max(0, by)
  simplex.above[0] = simplex.below[0] = -WANTED * Math.sign(by)
  const changes = simplex.solve()
  return { off: [...simplex.off], changes, simplex }
}

describe('the least price', () => {
  it('is that of the cheapest number that the wanted one follows', () => {
    const sum = { 0: { 1: 1, 2: 1, 3: 1 } }
    expect(off(1, sum, { costs: [5, 3, 4] }).off).toEqual([1, 0, 1, 0])
    expect(off(3, sum, { costs: [5, 3, 4] }).off).toEqual([3, 0, 3, 0])
    expect(off(-2, sum, { costs: [5, 3, 4] }).off).toEqual([-2, 0, -2, 0])
  })

  it('is that of the next one where the cheapest can go no further', () => {
    const sum = { 0: { 1: 1, 2: 1, 3: 1 } }
    expect(off(6, sum, { costs: [5, 3, 4], most: { 2: 2, 3: 3 } }).off).toEqual([6, 1, 2, 3])
    expect(off(-6, sum, { costs: [5, 3, 4], least: { 2: -1, 3: 0 } }).off).toEqual([-6, -5, -1, 0])
  })

  it('is that of one that goes down where the wanted one goes up', () => {
    expect(off(2, { 0: { 1: 1, 2: -1 } }, { costs: [5, 3] }).off).toEqual([2, 0, -2])
    expect(off(2, { 0: { 1: 1, 2: -1 } }, { costs: [5, 3], least: { 2: -1 } }).off).toEqual([2, 1, -1])
  })

  it('falls short where nobody can go so far', () => {
    expect(off(5, { 0: { 1: 1, 2: 1 } }, { costs: [5, 3], most: { 1: 1, 2: 2 } }).off).toEqual([3, 1, 2])
  })

  it('is that of all numbers that must go along: what the cheapest takes with it may cost more than two others', () => {
    // a = b + c and d = b - c: where d may not move, b and c go together.
    const sums = { 0: { 1: 1, 2: 1 }, 3: { 1: 1, 2: -1 } }
    expect(off(4, sums, { costs: [1, 1, 0], least: { 3: 0 }, most: { 3: 0 } }).off).toEqual([4, 2, 2, 0])
    expect(off(4, sums, { costs: [1, 9, 1] }).off).toEqual([4, 4, 0, 4])
    expect(off(4, sums, { costs: [1, 2, 9] }).off).toEqual([4, 2, 2, 0])
  })

  it('is not left where prices are the same but for what is left of fractions', () => {
    expect(off(1, { 0: { 1: 1, 2: 1 } }, { costs: [3, 3 + 1e-6] }).off).toEqual([1, 1, 0])
  })

  it('is that of the first of equal ones', () => {
    const sum = { 0: { 1: 1, 2: 1 } }
    for (const by of [1, -1]) expect(off(by, sum, { costs: [3, 3] }).off).toEqual([by, by, 0])
  })

  it('is not looked for without end: what gains by every step and may go on for ever stays', () => {
    const simplex = new Simplex(1, [])
    simplex.most[0] = Number.POSITIVE_INFINITY
    simplex.above[0] = simplex.below[0] = -1
    simplex.solve()
    expect([...simplex.off]).toEqual([0])
  })

  it('is found in one step over prices that turn on the way', () => {
    // a follows b, and c goes against it: both rows have one entry, which is changed once.
    expect(off(1, { 0: { 1: 1 }, 2: { 1: -1 } }, { costs: [1, 1] })).toMatchObject({
      off: [1, 1, -1],
      changes: 2,
    })
  })

  it('ends at 0 of a number that follows by two steps at a time: 4 less twice 2', () => {
    // The third is twice the second less twice the fourth; being off costs it most.
    const sums = { 0: { 1: 1 }, 2: { 1: 2, 3: -2 } }
    expect(off(2, sums, { costs: [1, 5, 1], most: { 3: 3 } }).off).toEqual([2, 2, 0, 2])
  })

  it('leaves no fractions of a division: three times 0.1 is 0.3, and less 0.3 it is nothing', () => {
    const tenth = { 0: { 1: 1 }, 2: { 1: 0.1 } }
    const ends = { costs: [1, 1], most: { 2: 0.3 }, least: { 2: -0.3 } }
    expect(off(3, tenth, ends).off[0]).toBe(3)
    expect(off(-3, tenth, ends).off[0]).toBe(-3)
    expect(off(3, { 0: { 1: 1 }, 2: { 1: 0.1, 3: -0.3 } }, { costs: [1, 5, 0.1] }).off[2]).toBe(0)
  })

  it('begins anew each time, and finds the same', () => {
    const { off: first, simplex, changes } = off(3, { 0: { 1: 1, 2: 1 } }, { costs: [5, 3], most: { 2: 2 } })
    expect(first).toEqual([3, 1, 2])
    expect(simplex.solve()).toBe(changes)
    expect([...simplex.off]).toEqual(first)
  })
})

describe('of nine numbers', () => {
  /** Four that are free and five that follow them, in sums that whole numbers keep; as many as all are tried. */
  const sums = {
    0: { 1: 1, 2: -1, 3: 1, 4: -1 },
    5: { 1: 1, 2: -1 },
    6: { 2: -1, 3: 1 },
    7: { 3: 1, 4: -1 },
    8: { 2: -1, 3: 1, 4: -1 },
  }
  const STEPS = [-2, -1, 0, 1, 2]
  const EVERY_WAY = STEPS.flatMap(a =>
    STEPS.flatMap(b =>
      STEPS.flatMap(c => STEPS.map(d => [a - b + c - d, a, b, c, d, a - b, c - b, c - d, c - b - d])),
    ),
  )

  /** How far the first is wanted to go; of the others what a step costs above and below, and how far they may go. */
  type Case = [by: number, above: number[], below: number[], least: number[], most: number[]]

  const eight = (of: fc.Arbitrary<number>) => fc.array(of, { minLength: 8, maxLength: 8 })
  const cost = fc.constantFrom(0, 1, 2, 4, 7)
  const drawn: fc.Arbitrary<Case> = fc.tuple(
    fc.constantFrom(-3, -2, 1, 2, 3),
    eight(cost),
    eight(cost),
    eight(fc.integer({ min: -2, max: 0 })),
    eight(fc.integer({ min: 0, max: 2 })),
  )

  function priced([by, above, below, least, most]: Case): Simplex {
    const simplex = new Simplex(9, sumsOf(sums))
    simplex.least.set([Math.min(0, by), ...least])
    simplex.most.set([Math.max(0, by), ...most])
    simplex.above.set([-WANTED * Math.sign(by), ...above])
    simplex.below.set([-WANTED * Math.sign(by), ...below.map(price => -price)])
    return simplex
  }

  const priceOf = ({ above, below }: Simplex, all: Iterable<number>) =>
    [...all].reduce((price, each, at) => price + each * (each > 0 ? above : below)[at], 0)

  function expectCheapest(one: Case): void {
    const simplex = priced(one)
    simplex.solve()
    const isWithin = (each: number, at: number) => simplex.least[at] <= each && each <= simplex.most[at]
    const possible = EVERY_WAY.filter(way => way.every(isWithin))
    expect(possible).toContainEqual([...simplex.off].map(each => each + 0))
    expect(priceOf(simplex, simplex.off)).toBe(Math.min(...possible.map(way => priceOf(simplex, way))))
  }

  it('none is cheaper among all ways, tried one by one', () => {
    // So many cost little, however few of other cases are asked for.
    const numRuns = Math.max(150, RUNS.numRuns)
    for (const one of fc.sample(drawn, { ...RUNS, numRuns })) expectCheapest(one)
  })

  /** As they are written above. */
  const RARE = [
    '-2 | 7 0 0 7 2 2 0 4 | 4 0 7 0 4 2 7 4 | -2 -1 -2 0 0 0 -1 0 | 0 2 2 1 0 1 2 1',
    '-3 | 4 2 1 7 2 0 2 7 | 2 0 7 2 0 1 1 0 | -2 -2 -2 -1 0 -2 -2 -2 | 0 0 2 1 1 1 2 0',
    '-3 | 2 7 4 0 0 7 4 1 | 4 1 0 4 1 7 1 4 | -1 0 -2 0 -1 -1 -1 -2 | 0 2 1 2 0 1 2 2',
    '-2 | 2 7 2 4 2 2 2 2 | 0 1 4 1 1 1 0 1 | 0 0 -1 -2 -1 -2 -1 -2 | 1 2 2 2 2 1 2 2',
    '-2 | 2 0 4 2 7 1 1 0 | 2 4 7 7 4 2 7 0 | -2 0 -1 -1 -2 0 -2 -1 | 2 2 2 1 1 1 0 1',
    '-3 | 0 7 1 4 0 1 4 1 | 0 2 4 0 1 1 7 7 | -2 -2 -1 0 -2 -1 -1 -2 | 1 2 0 2 2 1 2 1',
    '-3 | 1 0 2 1 0 4 0 4 | 2 4 2 1 2 7 2 0 | 0 -1 -1 -2 -1 -2 -2 -1 | 2 1 2 2 1 1 1 0',
  ]

  it.each(RARE)('nor where one goes back over 0, or its price turns where it stands: %s', written => {
    const [[by], ...others] = written.split(' | ').map(part => part.split(' ').map(Number))
    expectCheapest([by, ...others] as Case)
  })
})
