/** The rows behind counts: their kinds, which counts they tie together, and numbers of them that nobody prints. */
import { describe, expect, it } from 'vitest'
import { countsOf } from '../../src/disclosure/cells/counts.ts'
import { groupsOf, ofRowsAlone } from '../../src/disclosure/events/groups.ts'
import { invented } from '../../src/disclosure/events/invented.ts'
import { isLasting, nestedKinds, oppositesOf, squaresOf } from '../../src/disclosure/events/kinds.ts'
import { Sums } from '../../src/disclosure/events/sums.ts'
import type { Figure } from '../../src/figures/figure.ts'
import { catalogue, figuresOf, WHOLE } from './tables.ts'

const kinds = (...texts: string[]) => texts.map(text => new Set(text.split('')))

describe('kinds of rows', () => {
  it('are some of others, the nearest of them', () => {
    // Urgent ones that were closed are some of the urgent ones, and these of all.
    expect(nestedKinds([new Set(), new Set('u'), new Set('uc'), new Set('c')])).toEqual([
      [1, 0],
      [2, 1],
      [2, 3],
      [3, 0],
    ])
  })

  it('that meet in a third are together no more than a fourth', () => {
    expect(squaresOf(kinds('a', 'ab', 'ac', 'abc', 'ad'))).toEqual([{ both: 3, one: 1, other: 2, either: 0 }])
    expect(squaresOf(kinds('a', 'ba', 'ac', 'cba'))).toHaveLength(1)
    // Of which no row is known to be both.
    expect(squaresOf(kinds('a', 'ab', 'ac'))).toEqual([])
  })

  it('that meet a condition and that do not are together a third', () => {
    const [police, urgent] = ['source', 'urgent'].map(column => `{"is":"filled","columns":["${column}"]}`)
    const noPolice = `{"is":"not","of":${police}}`
    const ofUrgent = [[urgent, noPolice], [urgent], [police, urgent]].map(kind => new Set(kind))
    expect(oppositesOf(ofUrgent)).toEqual([{ others: 0, either: 1, meeting: 2 }])
    expect(oppositesOf([...ofUrgent.slice(0, 2), new Set([police])])).toEqual([])
  })

  it('last, unless they hang on the day on which somebody looks', () => {
    expect(isLasting(new Set(['{"is":"equal","column":"nfa","values":[true]}']))).toBe(true)
    expect(isLasting(new Set(['{"is":"age","at":{"point":"the end"},"tests":[]}']))).toBe(false)
  })
})

const at = (id: string, period: string, cells: Record<string, number>, window?: 'ytd' | 'rolling-12m') =>
  figuresOf({ id, period, ...(window && { window }) }, cells)

/** `starts / ends / open`, as many of each as are tied together. */
function groups(figures: readonly Figure[]): string[] {
  const { all } = countsOf(figures, catalogue.definitions)
  return groupsOf(all, catalogue.datasets, 100).map(group => group.map(({ length }) => length).join(' / '))
}

describe('counts of the same rows', () => {
  const months = [
    ...at('cp-plan-starts', 'Apr 2024', { Dover: 7, [WHOLE]: 9 }),
    ...at('cp-plan-starts', 'May 2024', { Dover: 8, [WHOLE]: 9 }),
  ]

  it('of windows that share no day say nothing more where they are the same for all', () => {
    expect(groups(months)).toEqual([])
  })

  it('are tied by windows that share days, or are not the same for all', () => {
    const toDate = [
      ...at('cp-plan-starts', 'Apr 2024', { Dover: 7, [WHOLE]: 9 }, 'ytd'),
      ...at('cp-plan-starts', 'May 2024', { Dover: 8, [WHOLE]: 18 }, 'ytd'),
    ]
    expect(groups(toDate)).toEqual(['4 / 0 / 0'])
    expect(groups([...months, ...at('cp-plan-starts', 'Jun 2024', { [WHOLE]: 9 })])).toEqual(['5 / 0 / 0'])
    // One list says nothing of itself that is not known of it.
    expect(groups(toDate.filter(({ area }) => area.kind === 'whole'))).toEqual([])
  })

  it('begin and end, which hangs together where it is printed what is open', () => {
    const flows = [...months, ...at('cp-plan-ends', 'May 2024', { [WHOLE]: 6 })]
    expect(groups(flows)).toEqual([])
    expect(groups([...flows, ...at('cp-plans', 'May 2024', { [WHOLE]: 60 })])).toEqual(['4 / 1 / 1'])
    expect(groups(at('cp-plans', 'May 2024', { Dover: 20, [WHOLE]: 60 }))).toEqual([])
  })

  it('are tied by what is open in the same windows, too', () => {
    const open = [
      ...at('cp-plans', 'Apr 2024', { Dover: 20, [WHOLE]: 60 }),
      ...at('cp-plans', 'May 2024', { Dover: 20, [WHOLE]: 60 }),
    ]
    expect(groups([...months, ...open])).toEqual(['4 / 0 / 4'])
  })

  it('share days in whatever order they come, and are looked at up to so many', () => {
    const toDate = [
      ...at('cp-plan-ends', 'Jun 2024', { Dover: 20, [WHOLE]: 60 }, 'ytd'),
      ...at('cp-plan-ends', 'May 2024', { Dover: 10, [WHOLE]: 30 }, 'ytd'),
    ]
    expect(groups(toDate)).toEqual(['4 / 0 / 0'])
    const { all } = countsOf(toDate, catalogue.definitions)
    expect(groupsOf(all, catalogue.datasets, 4)).toHaveLength(1)
    expect(groupsOf(all, catalogue.datasets, 3)).toEqual([])
  })

  it('are children or rows: of those counted once there may be fewer', () => {
    const figures = [
      ...at('cic-starts', 'Apr 2024', { [WHOLE]: 9 }),
      ...at('cic-starts', 'May 2024', { [WHOLE]: 8 }),
      ...at('cic', 'May 2024', { [WHOLE]: 60 }),
    ]
    const { all } = countsOf(figures, catalogue.definitions)
    const [group] = groupsOf(all, catalogue.datasets, 100)
    expect(group.map(({ length }) => length)).toEqual([2, 0, 1])
    expect(ofRowsAlone(group)[0]).toEqual([])
  })

  it('are those of plans alone where these are rows', () => {
    const starts = [...months, ...at('cp-plans', 'May 2024', { [WHOLE]: 60 })]
    const { all } = countsOf(starts, catalogue.definitions)
    const [group] = groupsOf(all, catalogue.datasets, 100)
    expect(ofRowsAlone(group)[0]).toHaveLength(4)
  })

  it('share days where a month ends a quarter', () => {
    const month = at('cp-plan-starts', 'Jun 2024', { Dover: 8, [WHOLE]: 9 })
    const quarter = at('cp-plan-starts', '2024/25 Q1', { Dover: 20, [WHOLE]: 30 })
    expect(groups([...month, ...quarter])).toEqual(['4 / 0 / 0'])
  })

  it('are those of one day of the rows: enquiries begun are others than conferences held', () => {
    const figures = ['Apr 2024', 'May 2024'].flatMap(period => [
      ...figuresOf({ id: 'section47-conference-share', period, window: 'ytd' }, { [WHOLE]: [9, 20] }),
      ...figuresOf({ id: 'conference-timely-share', period, window: 'ytd' }, { [WHOLE]: [8, 12] }),
    ])
    expect(groups(figures)).toEqual(['4 / 0 / 0', '4 / 0 / 0'])
  })
})

describe('numbers that nobody prints', () => {
  /** Two numbers of at least 0: the printed 7 is both, the printed 4 the first and a third. */
  function sums(): Sums {
    const made = new Sums()
    made.addNumbers(3)
    made.addPrinted(7, [0, 1])
    made.addPrinted(4, [0, 2])
    return made
  }

  it('are found where there are any', () => {
    const [a, b, c] = invented(sums(), printed => printed) ?? []
    expect([a + b, a + c]).toEqual([7, 4])
    expect(Math.min(a, b, c)).toBeGreaterThanOrEqual(0)
  })

  it('are no more than others, with what is between', () => {
    const made = sums()
    made.addAtMost([2], [1])
    made.addAtMost([1], [2])
    // As many are 7 less the first as are 4 less the first: there are none.
    expect(invented(made, printed => printed)).toBeUndefined()
  })

  it('are whole, where half of one would do as well', () => {
    const made = new Sums()
    made.addNumbers(3)
    for (const [printed, parts] of [
      [0, 1],
      [1, 2],
      [0, 2],
    ].entries())
      made.addPrinted(printed, parts)
    // 1 of the first and 1 of the third are 1, 1 and 2 of each two; 1 of each two would be a half of each.
    expect(invented(made, printed => [1, 1, 2][printed])).toEqual([1, 0, 1])
    expect(invented(made, () => 1)).toBeUndefined()
  })
})
