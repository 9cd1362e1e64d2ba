/** Large tables are protected number by number; the same is shown here of small ones, each worked by hand. */
import { describe, expect, it } from 'vitest'
import { Cells } from '../../src/disclosure/secondary/cells.ts'
import { LIMITS, type Limits } from '../../src/disclosure/secondary/limits.ts'
import { Places } from '../../src/disclosure/secondary/places.ts'
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
  /** The area of each number; none of that of all. */
  areas?: string[]
}

function cellsOf({ values, losses, sums, areas = [] }: Table): Cells {
  const system = emptySystem(1n)
  for (const value of values) addNumber(system, BigInt(value))
  for (const [parts, total] of sums) addRow(system, parts, total)
  return new Cells(system, losses, new Places(areas.map(area => (area === '' ? [] : [['area', area]]))))
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
    expect(hiddenBesides(table, [0, 1, 2], { ...LARGE, all: 0 })).toEqual({ besides: [], unsafe: [] })
    expect(hiddenBesides(table, [0, 1, 2])).toEqual({ besides: [], unsafe: [] })
  })

  it('small numbers stay known to be small where others can make up for it: 4 and 4 need a third', () => {
    const table = { values: [4, 4, 12, 20], losses: [1, 1, 5, 1000], sums: [[[0, 1, 2], [3]]] as Sum[] }
    expect(hiddenBesides(table, [0, 1], LARGE)).toEqual({ besides: [2], unsafe: [] })
  })

  it('what loses most is shown again first, of two that each would do', () => {
    // For the first small number the 20 or the 21, for the second the 21 or the 22, for the third the 22 alone. The
    // cheapest of each are all three; with the 22 the second is safe, and so the first needs the 20 or the 21.
    const table = {
      values: [3, 3, 3, 20, 21, 22, 44, 46, 25],
      losses: [1, 1, 1, 1, 2, 3, NEVER, NEVER, NEVER],
      sums: [
        [[0, 3, 4], [6]],
        [[1, 4, 5], [7]],
        [[2, 5], [8]],
      ] as Sum[],
    }
    expect(hiddenBesides(table, [0, 1, 2], LARGE)).toEqual({ besides: [3, 5], unsafe: [] })
  })
})

describe('the worlds of a larger table', () => {
  const NOT_ALL = { ...LARGE, all: 0 }
  const oneSum = (values: number[], losses: number[]): Table => ({
    values,
    losses,
    sums: [[[...values.keys()].slice(0, -1), [values.length - 1]]],
  })

  it('go down where a number cannot go up: a 4 is no 5', () => {
    expect(hiddenBesides(oneSum([4, 20, 24], [1, 1, NEVER]), [0], NOT_ALL)).toEqual({
      besides: [1],
      unsafe: [],
    })
  })

  it('show as much the other way round, and twice: of a 2 one tells of 1, 3 and 4', () => {
    // To find it the three entries of the sum are changed once.
    const limits = { ...NOT_ALL, changes: 3 }
    const table = oneSum([2, 20, 30, 52], [1, 6, 5, 1000])
    expect(hiddenBesides(table, [0], limits)).toEqual({ besides: [2], unsafe: [] })
  })

  it('go on by two and three where another number can go by one alone', () => {
    // The 4 down by 1 as the 3 goes up, by 2 and 3 with the 20.
    expect(hiddenBesides(oneSum([4, 3, 20, 27], [1, 1, 5, NEVER]), [0, 1], NOT_ALL)).toEqual({
      besides: [2],
      unsafe: [],
    })
  })

  it('are taken the cheaper way first: down with the 1, which can only go up, before up with the 20', () => {
    expect(hiddenBesides(oneSum([9, 1, 20, 30], [1, 1, 5, NEVER]), [0], NOT_ALL)).toEqual({
      besides: [1],
      unsafe: [],
    })
  })

  it('are not needed where what is hidden is enough', () => {
    const table = oneSum([2, 3, 20, 25], [1, 1, 1, 1])
    expect(hiddenBesides(table, [0, 1], { ...NOT_ALL, reaches: [] })).toEqual({ besides: [], unsafe: [] })
    const sums = oneSum([1, 2, 3], [1, 1, 1000])
    expect(hiddenBesides(sums, [0, 1, 2], { ...NOT_ALL, reaches: [] })).toEqual({ besides: [], unsafe: [] })
  })

  it('are looked for farther off where there are none near', () => {
    const table = { ...oneSum([3, 20, 23], [1, NEVER, 1]), areas: ['Dover', 'Swale', ''] }
    const reaches = [false, true].map(withWholes => ({ most: 2, withWholes }))
    expect(hiddenBesides(table, [0], { ...NOT_ALL, reaches })).toEqual({ besides: [2], unsafe: [] })
    const near = hiddenBesides(table, [0], { ...NOT_ALL, reaches: reaches.slice(0, 1) })
    expect(near).toEqual({ besides: [], unsafe: [0] })
  })

  it('are looked for around each place anew', () => {
    // Of each area a small number and a 9, which make a published one; the nines make 27. Around Dover lies Thanet,
    // around Ashford Dover: each small number can be given to another area.
    const areas = ['Dover', 'Thanet', 'Ashford'].flatMap(area => [area, area, area])
    const table: Table = {
      values: [3, 9, 12, 2, 9, 11, 2, 9, 11, 27],
      losses: [1, 1, NEVER, 1, 1, NEVER, 1, 1, NEVER, NEVER],
      sums: [
        [[0, 1], [2]],
        [[3, 4], [5]],
        [[6, 7], [8]],
        [[1, 4, 7], [9]],
      ],
      areas: [...areas, ''],
    }
    const reaches = [{ most: 6, withWholes: false }]
    expect(hiddenBesides(table, [0, 3, 6], { ...NOT_ALL, reaches })).toEqual({
      besides: [1, 4, 7],
      unsafe: [],
    })
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

  it('small numbers are no longer known to be small: 1 and 2 are 3, which with 20 is 23', () => {
    const table = {
      values: [1, 2, 3, 20, 23],
      losses: [1, 1, 1, 1, 1000],
      sums: [
        [[0, 1], [2]],
        [[2, 3], [4]],
      ] as Sum[],
    }
    expect(hiddenBesides(table, [0, 1, 2], near)).toEqual({ besides: [3], unsafe: [] })
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

  /** 32 small numbers, each with a 20 of its own that loses 2, or a 21 for all that loses 65. */
  function oneForAll(tables = 1): Table {
    const all: Table = { values: [], losses: [], sums: [] }
    for (let table = 0; table < tables; table++) {
      const forAll = all.values.push(21) - 1
      all.losses.push(65)
      for (let sum = 0; sum < 32; sum++) {
        const small = all.values.push(3, 20, 44) - 3
        all.losses.push(1, 2, NEVER)
        all.sums.push([[small, small + 1, forAll], [small + 2]])
      }
    }
    return all
  }
  const smallOnes = ({ values }: Table) => values.flatMap((value, at) => (value === 3 ? [at] : []))
  /** Of each table what is hidden besides. */
  const besidesIn = (tables: number, limits: Partial<Limits>) => {
    const table = oneForAll(tables)
    const { besides, unsafe } = hiddenBesides(table, smallOnes(table), limits)
    expect(unsafe).toEqual([])
    const inTable = (at: number) => besides.filter(number => Math.floor(number / 97) === at)
    return Array.from({ length: tables }, (_, at) => inTable(at).length)
  }

  it('are in a table the choices for it, in a run those for all: with enough the 20s are hidden, else the 21', () => {
    expect(besidesIn(1, {})).toEqual([32])
    expect(besidesIn(1, { choicesInAll: 0, fewChoices: 1 })).toEqual([1])
    expect(besidesIn(1, { choices: 1, fewChoices: 1 })).toEqual([1])
    // A choice for each 20 that is hidden, and two at first.
    expect(besidesIn(2, { choicesInAll: 34, fewChoices: 1 })).toEqual([32, 1])
    expect(besidesIn(2, { choicesInAll: 67, fewChoices: 1 })).toEqual([32, 1])
    expect(besidesIn(2, { choicesInAll: 68, fewChoices: 1 })).toEqual([32, 32])
  })

  it('leave a table of which nothing helps to be looked at as a larger one is', () => {
    // 1 + 2 = 3, as many as twelve others are, each after the other.
    const values = [1, 2, ...Array.from({ length: 13 }, () => 3)]
    const alike = values.slice(3).map((_, at): Sum => [[at + 2], [at + 3]])
    const small: Table = { values, losses: values.map(() => 1), sums: [[[0, 1], [2]], ...alike] }
    const all = [...values.keys()]
    const few = { choices: 1, fewChoices: 1, all: 0 }
    expect(hiddenBesides(small, all, few)).toEqual({ besides: [], unsafe: [] })
    expect(hiddenBesides(small, all, { ...few, reaches: [] })).toEqual({ besides: [], unsafe: all })
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
