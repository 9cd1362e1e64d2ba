/** The table of rows behind some counts, number by number: those of what is printed, and all that holds of them. */
import { describe, expect, it } from 'vitest'
import { type Count, countsOf } from '../../src/disclosure/cells/counts.ts'
import { type Family, familiesOf } from '../../src/disclosure/cells/families.ts'
import { addEvents } from '../../src/disclosure/events/events.ts'
import type { Entry, Group } from '../../src/disclosure/events/groups.ts'
import { makesOf } from '../../src/disclosure/events/makes.ts'
import { Sums } from '../../src/disclosure/events/sums.ts'
import { EventTable } from '../../src/disclosure/events/table.ts'
import { addNumber, emptySystem } from '../../src/disclosure/system.ts'
import { catalogue, figuresOf, WHOLE } from './tables.ts'

const [PLAIN] = countsOf(figuresOf({ id: 'referrals' }, { [WHOLE]: 9 }), catalogue.definitions).all

interface Made {
  /** A letter for each condition. */
  kind?: string
  area?: string
  source?: string
  from?: number
  to: number
  value?: number
}

/** From the end of one day to the end of another; without a first day of what is open on that day. */
function count({ kind = '', area, source, from, to, value = 9 }: Made): Count {
  const place = Object.entries({ area, source }).flatMap(([column, name]) =>
    name === undefined ? [] : [[column, `=${name}`] as const],
  )
  const conditions = new Set(kind.split(''))
  return {
    ...PLAIN,
    counted: { ...PLAIN.counted, key: `rows ${kind}`, conditions, openAtEnd: from === undefined },
    place,
    window: { start: (from ?? to) + 1, end: to },
    value: BigInt(value),
  }
}

function entries(made: readonly Made[], first = 0): Entry[] {
  return made.map((one, at) => [first + at, count(one)])
}

/** Printed numbers with what they are the sum of, and then the other sums, all numbers by their places. */
function tableOf(group: Group, families: readonly Family[] = []) {
  const sums = new Sums()
  const table = new EventTable(group, families, sums)
  table.addAll()
  const text = (numbers: readonly number[]) => numbers.join(' + ')
  return {
    size: table.size,
    numbers: sums.numbers,
    printed: [...sums.printed].map(([number, parts]) => `[${number}] = ${text(parts)}`),
    rows: sums.rows.map(({ added, taken }) => `${text(added)} = ${text(taken)}`),
  }
}

describe('the table of rows', () => {
  it('has a number for each step: a window is the sum of those in it', () => {
    const events = entries([
      { from: 0, to: 30 },
      { from: 0, to: 60 },
      { from: 30, to: 90 },
    ])
    expect(tableOf([events, [], []])).toEqual({
      size: 3,
      numbers: 3,
      printed: ['[0] = 0', '[1] = 0 + 1', '[2] = 1 + 2'],
      rows: [],
    })
  })

  it('has one for each kind, of which some are no more than all', () => {
    const events = entries([
      { kind: 'a', from: 0, to: 30 },
      { kind: 'ab', from: 0, to: 60 },
    ])
    // Of all 0 and 1, of some 2 and 3; 4 and 5 are what is between them in each step.
    expect(tableOf([events, [], []])).toEqual({
      size: 6,
      numbers: 6,
      printed: ['[0] = 0', '[1] = 2 + 3'],
      rows: ['2 + 4 = 0', '3 + 5 = 1'],
    })
  })

  it('has those of one kind and of another among all, but for those of both', () => {
    const events = entries(['a', 'ab', 'ac', 'abc'].map(kind => ({ kind, from: 0, to: 30 })))
    const { size, rows } = tableOf([events, [], []])
    expect(size).toBe(4 + 4 + 1)
    expect(rows).toEqual(['1 + 4 = 0', '2 + 5 = 0', '3 + 6 = 1', '3 + 7 = 2', '1 + 2 + 8 = 3 + 0'])
    const steps = [
      { from: 0, to: 30 },
      { from: 30, to: 60 },
    ]
    const both = entries(['ab', 'ac', 'abc', 'a'].flatMap(kind => steps.map(step => ({ kind, ...step }))))
    // Of the second step: 1 of ab and 3 of ac among 5 of abc and 7 of a.
    expect(tableOf([both, [], []]).rows.at(-1)).toMatch(/^1 \+ 3 \+ \d+ = 5 \+ 7$/)
  })

  it('has those that meet a condition and those that do not make all in every step', () => {
    const x = '{"is":"filled","columns":["x"]}'
    const steps = [
      { from: 0, to: 30 },
      { from: 30, to: 60 },
    ]
    const conditions = [[x], [`{"is":"not","of":${x}}`], []]
    const rows = conditions.flatMap(own => steps.map(step => ({ own, step })))
    const events = rows.map(({ own, step }, at): Entry => {
      const made = count(step)
      return [at, { ...made, counted: { ...made.counted, key: own.join(), conditions: new Set(own) } }]
    })
    // Of each kind there are two numbers: 0 and 1 meet it, 2 and 3 do not, 4 and 5 are all.
    expect(tableOf([events, [], []]).rows).toEqual(expect.arrayContaining(['0 + 2 = 4', '1 + 3 = 5']))
  })

  it('has what is open on a day: that of the day before and what began, less what ended', () => {
    const group: Group = [
      entries([{ from: 0, to: 60 }]),
      entries([{ from: 30, to: 60 }], 1),
      entries([{ to: 0 }, { to: 60 }], 2),
    ]
    // Began 0 and 1, ended 2 and 3, open 4, 5 and 6.
    expect(tableOf(group)).toEqual({
      size: 7,
      numbers: 7,
      printed: ['[0] = 0 + 1', '[1] = 3', '[2] = 4', '[3] = 6'],
      rows: ['4 + 0 = 5 + 2', '5 + 1 = 6 + 3'],
    })
  })

  it('has what began and ended where only what is open of it is printed', () => {
    const group: Group = [
      entries([{ kind: 'ab', from: 0, to: 30 }]),
      [],
      entries(
        [
          { kind: 'a', to: 0 },
          { kind: 'a', to: 30 },
        ],
        1,
      ),
    ]
    // Of ab and of a: began 0 and 1, ended 3 and 4, open 6 and 7, and 8 and 9; the others are between.
    expect(tableOf(group)).toMatchObject({
      size: 12,
      printed: ['[0] = 0', '[1] = 8', '[2] = 9'],
      rows: ['0 + 2 = 1', '3 + 5 = 4', '6 + 10 = 8', '7 + 11 = 9', '6 + 0 = 7 + 3', '8 + 1 = 9 + 4'],
    })
  })

  it('has a day on which something is open, though no window ends on it', () => {
    const group: Group = [entries([{ from: 0, to: 60 }]), [], entries([{ to: 45 }], 1)]
    expect(tableOf(group).printed).toEqual(['[0] = 0 + 1', '[1] = 5'])
  })

  it('has areas make the whole, and sources an area', () => {
    const window = { from: 0, to: 30 }
    const events = entries([
      window,
      { ...window, area: 'Dover' },
      { ...window, area: 'Dover', source: 'police' },
    ])
    // Others of the whole and of Dover are 3 and 4.
    expect(tableOf([events, [], []]).rows).toEqual(['1 + 3 = 0', '2 + 4 = 1'])
  })

  describe('of areas', () => {
    const events = entries([
      { area: 'Dover', from: 0, to: 30, value: 4 },
      { area: 'Swale', from: 0, to: 30, value: 5 },
      { from: 0, to: 30 },
      { from: 0, to: 60 },
    ])
    const family: Family = { parts: [0, 1], total: 2, hasGap: false }
    // Dover 0 and 1, Swale 2 and 3, the whole 4 and 5.
    const printed = ['[0] = 0', '[1] = 2', '[2] = 4', '[3] = 4 + 5']

    it('that make the whole wherever both are printed, has them make it in every step', () => {
      expect(tableOf([events, [], []], [family])).toEqual({
        size: 6,
        numbers: 6,
        printed,
        rows: ['0 + 2 = 4', '1 + 3 = 5'],
      })
    })

    it('that are not all, has what they lack to the whole', () => {
      expect(tableOf([events, [], []], [{ ...family, hasGap: true }])).toEqual({
        size: 6,
        numbers: 8,
        printed,
        rows: ['0 + 2 + 6 = 4', '1 + 3 + 7 = 5'],
      })
    })

    it('that come to more, has none of them more than the whole', () => {
      const more = events.with(1, [1, count({ area: 'Swale', from: 0, to: 30, value: 6 })])
      expect(tableOf([more, [], []], [family]).rows).toEqual([
        '0 + 6 = 4',
        '2 + 7 = 4',
        '1 + 8 = 5',
        '3 + 9 = 5',
      ])
    })

    it('of which what some lack of the whole is some of what all lack', () => {
      const some = entries([
        { kind: 'b', area: 'Dover', from: 0, to: 30 },
        { kind: 'b', from: 0, to: 30 },
        { kind: '', from: 0, to: 30 },
      ])
      // Of b and of all: Dover 0 and 1, the whole 3 and 4, elsewhere 6 and 7.
      expect(tableOf([some, [], []]).rows).toEqual([
        '0 + 2 = 1',
        '3 + 5 = 4',
        '6 + 8 = 7',
        '0 + 6 = 3',
        '1 + 7 = 4',
      ])
    })
  })
})

describe('what areas make', () => {
  const whole = { from: 0, to: 30 }
  const make = (values: number[], hasGap = false) => {
    const areas = values.map((value, at) => ({ ...whole, area: `Area ${at}`, value }))
    const family = { parts: values.map((_, at) => at), total: values.length, hasGap }
    return makesOf('area', entries([...areas, { ...whole, value: 9 }]), [family])
  }

  it('is the whole, less of it, or more', () => {
    expect([make([4, 5]), make([4, 4]), make([4, 6])]).toEqual(['all', 'less', 'more'])
    expect(make([4, 5], true)).toBe('less')
  })

  it('is more where it is anywhere, and the whole where it is everywhere', () => {
    const june = { from: 30, to: 60 }
    const two = entries([
      { ...whole, area: 'Dover' },
      { ...whole },
      { ...june, area: 'Dover', value: 10 },
      { ...june },
      { ...june, area: 'Swale', value: 8 },
    ])
    const families: Family[] = [
      { parts: [0], total: 1, hasGap: false },
      { parts: [2], total: 3, hasGap: false },
      { parts: [4], total: 3, hasGap: false },
    ]
    expect(makesOf('area', two, families.slice(0, 1))).toBe('all')
    expect(makesOf('area', two, families.slice(0, 2))).toBe('more')
    expect(makesOf('area', two, [families[0], families[2]])).toBe('less')
  })

  it('is less where nobody can tell: of other counts, or along another column', () => {
    const own = entries([{ ...whole, area: 'Dover' }, whole])
    expect(makesOf('area', own, [])).toBe('less')
    expect(makesOf('area', own, [{ parts: [0], total: 7, hasGap: false }])).toBe('less')
    expect(makesOf('source', own, [{ parts: [0], total: 1, hasGap: false }])).toBe('less')
    // From one value of a source to the next: both have an area.
    expect(makesOf('area', own, [{ parts: [0], total: 0, hasGap: false }])).toBe('less')
  })
})

describe('what all rows say', () => {
  const at = (id: string, period: string, many: number, window?: 'ytd') =>
    figuresOf({ id, period, ...(window && { window }) }, { Dover: many, [WHOLE]: 2 * many })
  const referrals = [...at('referrals', 'Apr 2024', 9, 'ytd'), ...at('referrals', 'May 2024', 19, 'ytd')]

  function told(figures: typeof referrals, most: number, change: (count: Count) => Count = one => one) {
    const { all, one } = countsOf(figures, catalogue.definitions)
    const changed = all.map(change)
    const system = emptySystem(one)
    for (const { value } of changed) addNumber(system, value)
    const counts = { all: changed, one }
    const families = familiesOf(countsOf(figures, catalogue.definitions))
    const numbers = addEvents(counts, families, catalogue.datasets, system, most)
    const comesOut = system.rows.every(({ numbers: all, totals }) => {
      const sum = all.reduce((so, at) => so + (totals.includes(at) ? -1n : 1n) * system.values[at], 0n)
      return sum === 0n
    })
    return { told: [...numbers].sort((a, b) => a - b), comesOut, rows: system.rows.length }
  }

  it('is told of so many numbers at most, the printed ones among them', () => {
    // 4 are printed, and 2 steps of Dover and of the whole are not; those of elsewhere are not counted for it.
    expect(told(referrals, 8)).toEqual({ told: [0, 1, 2, 3], comesOut: true, rows: 4 + 2 })
    expect(told(referrals, 7)).toEqual({ told: [], comesOut: true, rows: 0 })
  })

  it('is told in units of what is counted, and not of what is no whole number', () => {
    const inTenths = (count: Count) => ({ ...count, value: count.value * 10n })
    const { all } = countsOf(referrals, catalogue.definitions)
    const tell = (values: readonly bigint[]) => {
      const system = emptySystem(10n)
      for (const value of values) addNumber(system, value)
      const counts = { all: all.map((one, at) => ({ ...one, value: values[at] })), one: 10n }
      return { told: addEvents(counts, [], catalogue.datasets, system, 100).size, system }
    }
    const values = all.map(inTenths).map(({ value }) => value)
    expect(tell(values).told).toBe(4)
    // Of two steps in Dover and in all areas none has more than there are in all.
    const [most] = values.toSorted((a, b) => Number(b - a))
    expect(tell(values).system.values.every(value => value % 10n === 0n && value <= most)).toBe(true)
    expect(tell(values.with(0, values[0] + 5n)).told).toBe(0)
  })

  it('is told of rows alone where children counted once are fewer', () => {
    // Of 9 and 10 children 15 were different ones: some came twice.
    const starts = [...at('cic-starts', 'Apr 2024', 9), ...at('cic-starts', 'May 2024', 10)]
    const toDate = at('cic-starts', 'May 2024', 15, 'ytd')
    expect(told([...starts, ...toDate], 100).told).toEqual([])
    expect(told([...starts, ...at('cic-starts', 'May 2024', 19, 'ytd')], 100).told).toHaveLength(6)
  })

  it('is not told of amounts, of populations, or of what is open at no end', () => {
    const change = (over: Partial<Count['counted']>) => (one: Count) => ({
      ...one,
      counted: { ...one.counted, ...over },
    })
    for (const over of [{ isSum: true }, { known: true }, { isChange: true }, { tie: 'spells' as const }])
      expect(told(referrals, 100, change(over)).told).toEqual([])
  })
})
