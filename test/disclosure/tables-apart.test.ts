/** Large tables are protected number by number; the same is shown here of small ones, each worked by hand. */
import { describe, expect, it } from 'vitest'
import { Cells } from '../../src/disclosure/secondary/cells.ts'
import { LIMITS, type Limits } from '../../src/disclosure/secondary/limits.ts'
import { Proofs } from '../../src/disclosure/secondary/proof.ts'
import { hideSecondary } from '../../src/disclosure/secondary/secondary.ts'
import { addNumber, addRow, emptySystem } from '../../src/disclosure/system.ts'

type Sum = readonly [parts: number[], total: number[]]
const RULE = { low: 1n, high: 4n }
const NEVER = Number.POSITIVE_INFINITY

interface Table {
  values: number[]
  losses: number[]
  sums: Sum[]
}

function cellsOf({ values, losses, sums }: Table): Cells {
  const system = emptySystem(1n)
  for (const value of values) addNumber(system, BigInt(value))
  for (const [parts, total] of sums) addRow(system, parts, total)
  return new Cells(system, losses)
}

const LARGE = { small: 0 }

/** What is hidden besides, and what is not safe even so. */
function hiddenBesides(table: Table, primary: number[], limits: Partial<Limits> = {}) {
  const cells = cellsOf(table)
  for (const number of primary) cells.hide(number, table.values[number] < 5 ? RULE : undefined)
  const unsafe = hideSecondary(cells, primary, { ...LIMITS, ...limits })
  const hidden = table.losses.flatMap((_, number) => (cells.isUnknown(number) ? [number] : []))
  return { besides: hidden.filter(number => !primary.includes(number)), unsafe }
}

describe('number by number', () => {
  it('the cheapest partner of each is hidden', () => {
    const table = { values: [3, 20, 30, 53], losses: [1, 6, 5, 1000], sums: [[[0, 1, 2], [3]]] as Sum[] }
    expect(hiddenBesides(table, [0], LARGE)).toEqual({ besides: [2], unsafe: [] })
  })

  it('what was hidden for the first and serves the second as well is not hidden twice', () => {
    // 3 + 20 + 30 = 53 and 3 + 20 + 40 = 63: the 20 helps both, which are 1 to 4 together.
    const table = {
      values: [3, 20, 30, 53, 3, 40, 63],
      losses: [1, 1, 2, 1000, 1, 2, 1000],
      sums: [
        [[0, 1, 2], [3]],
        [[4, 1, 5], [6]],
      ] as Sum[],
    }
    expect(hiddenBesides(table, [0, 4], LARGE)).toEqual({ besides: [1], unsafe: [] })
  })

  it('what was hidden for the first is shown again where what the second needs does for both', () => {
    // 3 + 20 + 30 = 53 and 3 + 30 = 33: for the first the 20 is the cheapest, for the second there is only the 30.
    const table = {
      values: [3, 20, 30, 53, 3, 33],
      losses: [1, 1, 2, NEVER, 1, NEVER],
      sums: [
        [[0, 1, 2], [3]],
        [[4, 2], [5]],
      ] as Sum[],
    }
    expect(hiddenBesides(table, [0, 4], LARGE)).toEqual({ besides: [2], unsafe: [] })
    expect(hiddenBesides(table, [0, 4])).toEqual({ besides: [2], unsafe: [] })
  })

  it('a small total of small parts is no longer known to be small: 1 and 2 with 3', () => {
    const table = { values: [1, 2, 3], losses: [1, 1, 1000], sums: [[[0, 1], [2]]] as Sum[] }
    expect(hiddenBesides(table, [0, 1, 2], LARGE)).toEqual({ besides: [], unsafe: [] })
    expect(hiddenBesides(table, [0, 1, 2])).toEqual({ besides: [], unsafe: [] })
  })
})

describe('numbers that are small by rule', () => {
  it('stay known to be where only others are too few: beside 1, 2 and 3 the 4 and 4 need a third', () => {
    // 1 + 2 = 3; 4 + 4 + 12 = 20; 3 + 20 = 23. Of the totals the 23 is the cheap one: with it 1, 2 and 3 go up.
    const table = {
      values: [1, 2, 3, 4, 4, 12, 20, 23],
      losses: [1, 1, 1, 1, 1, 5, 1000, 1],
      sums: [
        [[0, 1], [2]],
        [[3, 4, 5], [6]],
        [[2, 6], [7]],
      ] as Sum[],
    }
    expect(hiddenBesides(table, [0, 1, 2, 3, 4])).toEqual({ besides: [5, 7], unsafe: [] })
  })
})

describe('where nothing is found near by', () => {
  /** So many areas that are one another, by a sum each; and a nought in a sum of its own. */
  function alike(many: number): Table {
    const values = [...Array.from({ length: many }, () => 3), 0, 3]
    const sums = values.slice(1, many).map((_, at): Sum => [[at], [at + 1]])
    return {
      values,
      losses: values.map(() => 1),
      sums: [...sums, [[many, 0], [many + 1]]],
    }
  }

  const near = { small: 0, reaches: [] }

  it('all that is tied to a number is hidden, but for noughts: all may be twice as many', () => {
    expect(hiddenBesides(alike(9), [0], { ...near, all: 11 })).toEqual({
      besides: [1, 2, 3, 4, 5, 6, 7, 8, 10],
      unsafe: [],
    })
  })

  it('a table that is too large is not hidden as a whole, and the number is told', () => {
    expect(hiddenBesides(alike(9), [0], { ...near, all: 10 })).toEqual({ besides: [], unsafe: [0] })
  })
})

describe('very many small numbers', () => {
  it('of 1 each are told by their total, which is hidden with them', () => {
    const many = 90
    const values = [...Array.from({ length: many }, () => 1), many]
    const table: Table = {
      values,
      losses: values.map((_, at) => (at === many ? 1000 : 1)),
      sums: [[[...values.keys()].slice(0, many), [many]]],
    }
    const asked = [...values.keys()].slice(0, many)
    expect(hiddenBesides(table, asked, LARGE)).toEqual({ besides: [many], unsafe: [] })
  })
})

describe('the limits of a run', () => {
  /** 3 + 20 + 30 = 53 and 3 + 21 + 30 = 54: of the whole the 30 is the cheapest, for each alone its own. */
  const table: Table = {
    values: [3, 20, 30, 53, 3, 21, 54],
    losses: [1, 2, 3, NEVER, 1, 2, NEVER],
    sums: [
      [[0, 1, 2], [3]],
      [[4, 5, 2], [6]],
    ],
  }
  const [AS_A_WHOLE, ONE_BY_ONE] = [
    { besides: [2], unsafe: [] },
    { besides: [1, 5], unsafe: [] },
  ]

  it('leave a small table to be protected as a whole: one of seven numbers', () => {
    expect(hiddenBesides(table, [0, 4], { small: 7 })).toEqual(AS_A_WHOLE)
    expect(hiddenBesides(table, [0, 4], { small: 6 })).toEqual(ONE_BY_ONE)
  })

  // Three choices do: nothing, which tells both reasons; nothing again, which parts; the 30, which meets both.
  it.each([1, 2, 3])(
    'leave it %i choices where the run has had all of its own: then enough is hidden at once',
    few => {
      expect(hiddenBesides(table, [0, 4], { choicesInAll: 0, fewChoices: few })).toEqual(AS_A_WHOLE)
    },
  )

  it('leave small numbers known to be small: 4 and 4 need a third, whoever was left too few choices', () => {
    const fours: Table = { values: [4, 4, 12, 20], losses: [1, 1, 5, 1000], sums: [[[0, 1, 2], [3]]] }
    expect(hiddenBesides(fours, [0, 1], { choicesInAll: 0, fewChoices: 1 })).toEqual({
      besides: [2],
      unsafe: [],
    })
  })

  it('refuse no table for want of choices, however large', () => {
    expect(hiddenBesides(table, [0, 4], { choices: 1, fewChoices: 1, all: 6 })).toEqual(AS_A_WHOLE)
  })

  it('leave small numbers known to be small where all is hidden, too: beside 4 and 4 the 12 is not shown again', () => {
    const fours: Table = { values: [4, 4, 12, 20], losses: [1, 1, 5, 1000], sums: [[[0, 1, 2], [3]]] }
    expect(hiddenBesides(fours, [0, 1], { choices: 1, fewChoices: 1 })).toEqual({ besides: [2], unsafe: [] })
  })
})

describe('the last look', () => {
  it('is at everything that is hidden, whether it was asked for or not', () => {
    const table: Table = { values: [3, 3], losses: [1, NEVER], sums: [[[0], [1]]] }
    const cells = cellsOf(table)
    cells.hide(0)
    expect(hideSecondary(cells, [])).toEqual([0])
    cells.show(0)
    expect(hideSecondary(cells, [0])).toEqual([])
  })

  it('adds up anew: worlds of a number that is known to be small by then show as much as it has room for', () => {
    const cells = cellsOf({ values: [3, 20, 23], losses: [1, 1, NEVER], sums: [[[0, 1], [2]]] })
    for (const number of [0, 1]) cells.hide(number)
    const proofs = new Proofs(cells)
    for (const by of [1, 2, 3])
      proofs.record(
        new Map([
          [0, by],
          [1, -by],
        ]),
      )
    expect(proofs.unsafeOf([0, 1])).toEqual([])
    cells.show(0)
    expect(proofs.unsafeOf([0, 1])).toEqual([0, 1])
    cells.hide(0, RULE)
    // 4 is left of 4, 5 and 6.
    expect(proofs.isSafe(0)).toBe(true)
    expect(proofs.unsafeOf([0, 1])).toEqual([0, 1])
  })
})

describe('a proof', () => {
  /** 9 and 9 are 18, and so on in a chain: each one that goes up takes the next one down. */
  function chain(many: number): Cells {
    const values = Array.from({ length: many }, () => 9)
    const sums = values.slice(1).map((_, at): Sum => [[at, at + 1], [many + at]])
    const totals = sums.map(() => 18)
    const cells = cellsOf({
      values: [...values, ...totals],
      losses: [...values.map(() => 1), ...totals.map(() => NEVER)],
      sums,
    })
    for (const number of values.keys()) cells.hide(number)
    return cells
  }

  it.each([5, 20, 50])('is found over a chain of %i numbers', many => {
    expect(new Proofs(chain(many)).prove(0)).toBe(true)
  })

  it('is looked for in haste among the ten nearest numbers alone', () => {
    expect([5, 20].map(many => new Proofs(chain(many)).prove(0, true))).toEqual([true, false])
  })

  it('of a number that is safe hangs on no further worlds', () => {
    const cells = cellsOf({ values: [9, 9, 9, 27], losses: [1, 1, 1, 1], sums: [[[0, 1, 2], [3]]] })
    for (const number of [0, 1, 2]) cells.hide(number)
    const proofs = new Proofs(cells)
    for (const by of [1, 2, 3])
      proofs.record(
        new Map([
          [0, by],
          [1, -by],
        ]),
      )
    proofs.record(
      new Map([
        [0, 4],
        [2, -4],
      ]),
    )
    expect([...proofs.provedWith(2)]).toEqual([2])
    expect([...proofs.provedWith(0)]).toEqual([0, 1, 2])
  })

  it('hangs on one world for each value', () => {
    const cells = cellsOf({ values: [9, 9, 9, 27], losses: [1, 1, 1, 1], sums: [[[0, 1, 2], [3]]] })
    for (const number of [0, 1, 2]) cells.hide(number)
    const proofs = new Proofs(cells)
    for (const other of [1, 2])
      proofs.record(
        new Map([
          [0, 1],
          [other, -1],
        ]),
      )
    expect([...proofs.provedWith(2)]).toEqual([2])
  })
})
