/** What a reader is taken to know of some figures: every sum, and in brackets the numbers that nobody prints. */
import { describe, expect, it } from 'vitest'
import { countsOf } from '../../src/disclosure/cells/counts.ts'
import { familiesOf } from '../../src/disclosure/cells/families.ts'
import { knowledgeOf } from '../../src/disclosure/knowledge/knowledge.ts'
import type { System } from '../../src/disclosure/system.ts'
import type { Cell, Figure } from '../../src/figures/figure.ts'
import type { Window } from '../../src/foundations/period.ts'
import { catalogue, figuresOf, WHOLE } from './tables.ts'

type Naming = (figure: Figure) => string

const byArea: Naming = ({ area }) => area.label
const byPeriod: Naming = ({ period }) => period.label
const byIndicator: Naming = ({ indicator }) => indicator.id

/** The sums of a run, `A + (5) = All areas`, in the order of their letters; and what may itself be of few. */
function knownOf(figures: readonly Figure[], nameOf: Naming = byArea) {
  const counts = countsOf(figures, catalogue.definitions)
  const { system, following } = knowledgeOf(counts, familiesOf(counts), catalogue.datasets)
  const name = (number: number) =>
    number < counts.all.length ? nameOf(counts.all[number].figure) : `(${system.values[number]})`
  return {
    sums: system.rows.map(row => sumText(row, name)).sort(),
    left: following.left.map(name),
    rests: following.rests,
    system,
  }
}

function sumText({ numbers, totals }: System['rows'][number], name: (number: number) => string): string {
  const parts = numbers.filter(number => !totals.includes(number)).map(name)
  return `${parts.join(' + ')} = ${totals.map(name).join(' + ')}`
}

function sumsOf(figures: readonly Figure[], nameOf?: Naming): string[] {
  return knownOf(figures, nameOf).sums
}

/** A figure whose number is not available. */
function lacking({ numerator: _, ...figure }: Figure): Figure {
  return { ...figure, symbol: 'x' }
}

describe('areas and the whole', () => {
  it('add up, where they do', () => {
    const { sums, left } = knownOf(figuresOf({ id: 'referrals' }, { A: 30, B: 20, [WHOLE]: 50 }))
    expect([sums, left]).toEqual([['A + B = All areas'], []])
  })

  it('leave what no area has, which may be of few itself', () => {
    const { sums, left } = knownOf(figuresOf({ id: 'referrals' }, { A: 30, B: 20, [WHOLE]: 55 }))
    expect([sums, left]).toEqual([['A + B + (5) = All areas'], ['(5)']])
  })

  it('leave of some no more than of all: of 5 plans elsewhere at most 5 were second ones', () => {
    const figures = [
      ...figuresOf({ id: 'cp-plan-starts' }, { Dover: 20, [WHOLE]: 25 }),
      ...figuresOf({ id: 'cp-second-plans' }, { Dover: 3, [WHOLE]: 7 }),
    ]
    expect(sumsOf(figures, ({ area, indicator }) => `${area.label} ${indicator.id}`)).toEqual([
      // 4 of the 5 elsewhere.
      '(4) + (1) = (5)',
      'All areas cp-second-plans + (18) = All areas cp-plan-starts',
      'Dover cp-plan-starts + (5) = All areas cp-plan-starts',
      'Dover cp-second-plans + (17) = Dover cp-plan-starts',
      'Dover cp-second-plans + (4) = All areas cp-second-plans',
    ])
  })

  it('leave of some what is no part of what other areas leave of all', () => {
    const figures = [
      ...figuresOf({ id: 'cp-plan-starts' }, { Dover: 20, [WHOLE]: 25 }),
      ...figuresOf({ id: 'cp-second-plans' }, { Dover: 3, Swale: 2, [WHOLE]: 7 }),
    ]
    expect(sumsOf(figures, ({ area, indicator }) => `${area.label} ${indicator.id}`)).toEqual([
      'All areas cp-second-plans + (18) = All areas cp-plan-starts',
      'Dover cp-plan-starts + (5) = All areas cp-plan-starts',
      'Dover cp-second-plans + (17) = Dover cp-plan-starts',
      'Dover cp-second-plans + Swale cp-second-plans + (2) = All areas cp-second-plans',
    ])
  })

  it('leave of some what is no part of what is left of all beside another area', () => {
    const figures = [
      ...figuresOf({ id: 'cp-plan-starts' }, { Dover: 20, [WHOLE]: 25 }),
      ...figuresOf({ id: 'cp-second-plans' }, { Swale: 3, [WHOLE]: 7 }),
    ]
    expect(sumsOf(figures, ({ area, indicator }) => `${area.label} ${indicator.id}`)).toEqual([
      'All areas cp-second-plans + (18) = All areas cp-plan-starts',
      'Dover cp-plan-starts + (5) = All areas cp-plan-starts',
      'Swale cp-second-plans + (4) = All areas cp-second-plans',
    ])
  })

  it('of children in two areas are more than the whole, and none of them is', () => {
    const { sums, left } = knownOf(figuresOf({ id: 'cp-plans' }, { A: 6, B: 3, [WHOLE]: 7 }))
    expect(sums).toEqual(['A + (1) = All areas', 'All areas + (2) = A + B', 'B + (4) = All areas'])
    expect(left).toEqual([])
  })

  it('say less where the number of one is not available', () => {
    const [a, b, whole] = figuresOf({ id: 'referrals' }, { A: 30, B: 20, [WHOLE]: 50 })
    expect(knownOf([a, lacking(b), whole])).toMatchObject({ sums: ['A + (20) = All areas'], left: [] })
    const [all, none, same] = figuresOf({ id: 'referrals' }, { A: 50, B: 0, [WHOLE]: 50 })
    expect(knownOf([all, lacking(none), same])).toMatchObject({ sums: ['A + (0) = All areas'], left: [] })
    expect(sumsOf([a, b, lacking(whole)])).toEqual([])
  })

  it('of a population say nothing: it is published', () => {
    const rates = figuresOf({ id: 'referral-rate' }, { A: [30, 400], B: [20, 500], [WHOLE]: [50, 900] })
    expect(sumsOf(rates)).toEqual(['A + B = All areas'])
  })

  it('and values of a breakdown add up along each dimension', () => {
    const cells = { 'A / school': 6, 'A / Total': 6, 'All areas / school': 6, 'All areas / Total': 9 }
    const places: Naming = ({ area, breakdown }) => `${area.label} ${breakdown.source.label}`
    expect(sumsOf(figuresOf({ id: 'referrals', by: 'source' }, cells), places)).toEqual([
      'A Total + (3) = All areas Total',
      'A school = A Total',
      'A school = All areas school',
      'All areas school + (3) = All areas Total',
    ])
  })
})

describe('a share', () => {
  it('and its rest make its denominator, once however many figures show it', () => {
    const share = figuresOf({ id: 'cp-second-plan-share' }, { [WHOLE]: [3, 10] })
    const counts = countsOf([...share, ...share], catalogue.definitions)
    const { system, following } = knowledgeOf(counts, familiesOf(counts), catalogue.datasets)
    expect(system.rows).toEqual([{ numbers: [0, 2, 1], totals: [1] }])
    expect(system.values).toEqual([3n, 10n, 7n])
    expect(following.rests).toEqual([{ numerator: 0, denominator: 1, number: 2 }])
  })

  it('of all leaves a rest of none', () => {
    const share = figuresOf({ id: 'cp-second-plan-share' }, { [WHOLE]: [10, 10] })
    const { system, rests } = knownOf(share)
    expect(system.values).toEqual([10n, 10n, 0n])
    expect(system.rows).toEqual([{ numbers: [0, 2, 1], totals: [1] }])
    expect(rests).toEqual([{ numerator: 0, denominator: 1, number: 2 }])
  })

  it('of more than all says nothing', () => {
    expect(sumsOf(figuresOf({ id: 'cp-second-plan-share' }, { [WHOLE]: [12, 10] }))).toEqual([])
  })

  it('of a population says nothing', () => {
    expect(sumsOf(figuresOf({ id: 'bme-share' }, { [WHOLE]: [1200, 9000] }))).toEqual([])
  })

  it('has the rest that another figure prints, where that is as many: first plans beside second ones', () => {
    const [second, share] = ['cp-second-plans', 'cp-second-plan-share'].map(
      id => catalogue.definitions.get(id)!,
    )
    const ofWhich = share.figure.shape === 'share' && share.figure.ofWhich
    if (!ofWhich) throw new Error('no share')
    const scope = { ...share.scope!, where: { is: 'not', of: ofWhich } as const }
    const definitions = new Map(catalogue.definitions).set('cp-second-plans', { ...second, scope })
    const rows = (first: number) => {
      const figures = [
        ...figuresOf({ id: 'cp-second-plan-share' }, { [WHOLE]: [3, 10] }),
        ...figuresOf({ id: 'cp-second-plans' }, { [WHOLE]: first }),
      ]
      const counts = countsOf(figures, definitions)
      const { system, following } = knowledgeOf(counts, familiesOf(counts), catalogue.datasets)
      const isPrinted = following.rests[0].number < counts.all.length
      return {
        isPrinted,
        sums: system.rows.map(({ numbers }) => numbers.map(number => system.values[number])),
      }
    }
    const [ofSeven, ofSix] = [7, 6].map(first => rows(first))
    expect(ofSeven.isPrinted).toBe(true)
    expect(ofSix.isPrinted).toBe(false)
    expect([ofSeven, ofSix].map(({ sums }) => sums[0])).toEqual([
      [3n, 7n, 10n],
      [3n, 7n, 10n],
    ])
  })

  it('without one of its numbers says nothing', () => {
    const [share] = figuresOf({ id: 'cp-second-plan-share' }, { [WHOLE]: [3, 10] })
    const { denominator: _, ...noDenominator } = share
    expect(sumsOf([lacking(share)])).toEqual([])
    expect(sumsOf([{ ...noDenominator, symbol: 'x' }])).toEqual([])
  })

  it('is no share where one number is only divided by the other: 10 starts by a population of 9', () => {
    expect(sumsOf(figuresOf({ id: 'cp-plan-start-rate' }, { [WHOLE]: [10, 900] }))).toEqual([])
  })
})

describe('further conditions', () => {
  it('leave no more: second plans are some of all that start', () => {
    const figures = [
      ...figuresOf({ id: 'cp-plan-starts' }, { [WHOLE]: 10 }),
      ...figuresOf({ id: 'cp-second-plans' }, { [WHOLE]: 3 }),
    ]
    expect(sumsOf(figures, byIndicator)).toEqual(['cp-second-plans + (7) = cp-plan-starts'])
  })

  it('of one share say nothing of another: of 20 referrals each may have more', () => {
    const figures = [
      ...figuresOf({ id: 're-referral-share' }, { [WHOLE]: [4, 20] }),
      ...figuresOf({ id: 'referral-nfa-share' }, { [WHOLE]: [5, 20] }),
    ]
    const { system } = knownOf(figures)
    // Two shares of the same 20: each with its rest, and no more.
    expect(system.rows).toHaveLength(2)
  })

  it('say nothing of fewer, but other conditions: re-referrals may go on to an assessment or not', () => {
    const figures = [
      ...figuresOf({ id: 're-referral-share' }, { [WHOLE]: [9, 20] }),
      ...figuresOf({ id: 'referral-to-assessment-share' }, { [WHOLE]: [3, 20] }),
    ]
    expect(knownOf(figures).system.rows).toHaveLength(2)
  })

  it('leave no more of a share than another has: 3 with an assessment of that kind, 9 with any', () => {
    const figures = [
      ...figuresOf({ id: 'referral-to-any-assessment-share' }, { [WHOLE]: [9, 20] }),
      ...figuresOf({ id: 'referral-to-assessment-share' }, { [WHOLE]: [3, 20] }),
    ]
    const { system } = knownOf(figures)
    const added = system.rows.map(({ numbers }) => numbers.map(number => Number(system.values[number])))
    // Each share with its rest, and between the two 6.
    expect(added).toEqual([
      [9, 11, 20],
      [3, 17, 20],
      [3, 6, 9],
    ])
  })

  it('are as many where no row lacks a value, as no note says so: of 12 assessments 12 followed a referral', () => {
    const from = (area: string, many: number) =>
      figuresOf({ id: 'assessment-from-referral-timely-share' }, { [area]: [0, many] })
    const all = (area: string, many: number) =>
      figuresOf({ id: 'assessment-timely-share' }, { [area]: [0, many] })
    const { system } = knownOf([...from('A', 12), ...all('A', 12), ...from('B', 9), ...all('B', 12)])
    const added = system.rows.map(({ numbers }) => numbers.map(number => Number(system.values[number])))
    // The denominators; besides, the rests of four shares of none.
    expect(added.filter(numbers => !numbers.includes(0))).toEqual([
      [12, 12],
      [9, 3, 12],
    ])
    // Of the 3 that lack it a note says that there are some.
    const lacking = system.values.lastIndexOf(3n)
    expect(system.downs[lacking]).toBe(2)
  })

  it('say nothing of other areas, or of what begins in place of what ends', () => {
    const starts = figuresOf({ id: 'cp-plan-starts' }, { A: 10 })
    expect(sumsOf([...starts, ...figuresOf({ id: 'cp-second-plans' }, { B: 3 })])).toEqual([])
    expect(sumsOf([...starts, ...figuresOf({ id: 'cp-plan-ends' }, { A: 3 })])).toEqual([])
  })
})

describe('a change', () => {
  it('and what was there before make what was there after', () => {
    const change = figuresOf({ id: 'arrests-before-after' }, { [WHOLE]: [-8, 20] })
    const { system } = knownOf([...change, ...change])
    expect(system.values).toEqual([-8n, 20n, 12n])
    expect(system.rows).toEqual([{ numbers: [1, 0, 2], totals: [2] }])
    // The change may be anything, a number of children not.
    expect(system.downs).toEqual([Number.POSITIVE_INFINITY, 20, 12])
  })

  it('without one of its numbers says nothing', () => {
    const [change] = figuresOf({ id: 'arrests-before-after' }, { [WHOLE]: [-8, 20] })
    const { denominator: _, ...noDenominator } = change
    expect(sumsOf([lacking(change)])).toEqual([])
    expect(sumsOf([{ ...noDenominator, symbol: 'x' }])).toEqual([])
  })
})

/** Referrals of all areas in windows of the test's own. */
function inWindows(id: string, windows: Record<string, readonly [start: number, end: number, many: number]>) {
  return Object.entries(windows).flatMap(([label, [start, end, many]]) => {
    const window: Window = { start, end }
    return figuresOf({ id }, { [WHOLE]: many }).map(figure => ({
      ...figure,
      period: { ...figure.period, label },
      window,
    }))
  })
}

describe('events in windows', () => {
  it('are those of the steps from day to day: what is printed of these, and what nobody prints', () => {
    const figures = inWindows('referrals', { year: [0, 29, 10], first: [0, 9, 4], second: [10, 19, 5] })
    expect(sumsOf(figures, byPeriod)).toEqual(['year = (1) + second + first'])
  })

  it('to date are those before, and what came since', () => {
    const figures = inWindows('referrals', { april: [0, 9, 4], may: [0, 19, 9], june: [0, 29, 10] })
    expect(sumsOf(figures, byPeriod)).toEqual(['june = (1) + may', 'may = (5) + april'])
  })

  it('of a rolling year are those of the one before, less a month, and another month', () => {
    // None up to day 39, so the 4 came from day 40 on; none in the ten days after that, and 2 in the last.
    const years = { first: [0, 39, 0], second: [10, 49, 4], third: [20, 59, 4], fourth: [30, 69, 6] } as const
    expect(sumsOf(inWindows('referrals', years), byPeriod)).toEqual([
      'first = (0) + (0) + (0) + (0)',
      'fourth + (0) = (2) + third',
      'second + (0) = (4) + first',
      'third + (0) = (0) + second',
    ])
  })

  it('are tied by one day that they share, not where one ends before the next begins', () => {
    // On day 10 were 0 to 5 of the first 5, say 3; so 4 of the 7 came later.
    const shared = inWindows('referrals', { first: [5, 10, 5], second: [10, 20, 7] })
    expect(sumsOf(shared, byPeriod)).toEqual(['first = (3) + (2)', 'second = (4) + (3)'])
    expect(sumsOf(inWindows('referrals', { first: [5, 9, 5], second: [10, 20, 7] }))).toEqual([])
  })

  it('are parted into those that share days, in whatever order they come', () => {
    const figures = inWindows('protect-supported', {
      later: [120, 140, 3],
      year: [5, 90, 9],
      part: [30, 40, 5],
      whole: [110, 150, 4],
    })
    expect(sumsOf(figures, byPeriod)).toEqual(['later + (1) = whole', 'part + (4) = year'])
  })

  it('that contradict one another say only that a part is no more than the whole, where it is none', () => {
    // 11 in the first month, 10 in the quarter, as where records were taken out; 4 in the last month.
    const figures = inWindows('referrals', { first: [0, 9, 11], last: [20, 29, 4], quarter: [0, 29, 10] })
    expect(sumsOf(figures, byPeriod)).toEqual(['last + (6) = quarter'])
  })

  it('are no more than those of which they are some, between days that no window of their own tells apart', () => {
    // 2 plans began before day 10, so 0 to 2 of the 8 second ones did, not 0 to 8: say 1, and 10 up to the end.
    const figures = [
      ...inWindows('cp-plan-starts', { first: [0, 9, 2], quarter: [0, 29, 20] }),
      ...inWindows('cp-second-plans', { 'second in quarter': [0, 29, 8], 'second later': [10, 39, 9] }),
    ]
    expect(sumsOf(figures, byPeriod)).toEqual([
      '(1) + (1) = first',
      // In the later months 7 of 18.
      '(7) + (11) = (18)',
      'quarter = (18) + first',
      'second in quarter + (12) = quarter',
      'second in quarter = (7) + (1)',
      'second later = (2) + (7)',
    ])
  })

  it('of a month are no more than all of the month, though these are told to date: 2 of 12 - 7', () => {
    const figures = [
      ...inWindows('cp-plan-starts', { april: [0, 9, 7], toDate: [0, 19, 12] }),
      ...inWindows('cp-second-plans', { 'second in april': [0, 9, 3], 'second in may': [10, 19, 2] }),
    ]
    expect(sumsOf(figures, byPeriod)).toEqual([
      'second in april + (4) = april',
      'second in may + (3) = (5)',
      'toDate = (5) + april',
    ])
  })

  it('of an area are no more than those of the whole in its months, where the area is told by rolling years', () => {
    // None in the month that the second year drops, and 1 in the month that it takes: so 4, then 5.
    const ofArea = inWindows('referrals', { 'Dover first': [0, 29, 4], 'Dover second': [10, 39, 5] })
    const figures = [
      ...ofArea.map(figure => ({ ...figure, area: { kind: 'named', label: 'Dover' } as const })),
      ...inWindows('referrals', {
        first: [0, 29, 20],
        second: [10, 39, 21],
        dropped: [0, 9, 0],
        taken: [30, 39, 1],
      }),
    ]
    expect(sumsOf(figures, byPeriod)).toEqual([
      '(0) + (0) = dropped',
      '(1) + (0) = taken',
      '(4) + (16) = (20)',
      'Dover first + (16) = first',
      'Dover first = (4) + (0)',
      'Dover second + (16) = second',
      'Dover second = (1) + (4)',
      'first = (20) + dropped',
      'second = taken + (20)',
    ])
  })

  it('of an area in a month that is printed of the whole, too, are told by their sum alone', () => {
    const ofArea = inWindows('referrals', { 'Dover april': [0, 9, 4], 'Dover may': [10, 19, 5] })
    const figures = [
      ...ofArea.map(figure => ({ ...figure, area: { kind: 'named', label: 'Dover' } as const })),
      ...inWindows('referrals', { april: [0, 9, 10], 'april and may': [0, 19, 22] }),
    ]
    expect(sumsOf(figures, byPeriod)).toEqual([
      'Dover april + (6) = april',
      'Dover may + (7) = (12)',
      'april and may = (12) + april',
    ])
  })

  it('of the whole are no fewer than those of an area, though nobody prints either by the month', () => {
    // 23 of Dover up to May and 11 of all areas in May: at least 12 of them in April, so at most 1 in June.
    const dover = inWindows('referrals', { 'Dover to May': [0, 19, 23], 'Dover June': [20, 29, 1] })
    const figures = [
      ...dover.map(figure => ({ ...figure, area: { kind: 'named', label: 'Dover' } as const })),
      ...inWindows('referrals', { quarter: [0, 29, 24], may: [10, 19, 11] }),
    ]
    expect(sumsOf(figures, byPeriod)).toEqual([
      '(11) + (0) = may',
      '(12) + (0) = (12)',
      'Dover June + (0) = (1)',
      'Dover to May = (11) + (12)',
      'quarter = (1) + may + (12)',
    ])
  })

  it('some of an area are some of all of the whole, though neither all of the area nor some of the whole are told', () => {
    const dover = inWindows('cp-second-plans', { 'second of Dover': [20, 29, 8], earlier: [0, 9, 1] })
    const figures = [
      ...dover.map(figure => ({ ...figure, area: { kind: 'named', label: 'Dover' } as const })),
      ...inWindows('cp-plan-starts', { june: [20, 29, 8], 'may and june': [10, 29, 10] }),
    ]
    expect(sumsOf(figures, byPeriod)).toEqual(['may and june = june + (2)', 'second of Dover + (0) = june'])
  })

  it('of an area and the whole in the same windows are tied by these alone', () => {
    const years = { first: [0, 29, 5], second: [10, 39, 9] } as const
    const dover = inWindows('referrals', years).map(figure => ({
      ...figure,
      area: { kind: 'named', label: 'Dover' } as const,
      period: { ...figure.period, label: `Dover ${figure.period.label}` },
    }))
    // In the days that the second year drops were 0 to 5 of the 5, say 2; so 3 came later, and 6 in the last days.
    expect(sumsOf([...dover, ...inWindows('referrals', years)], byPeriod)).toEqual([
      'Dover first = (3) + (2)',
      'Dover first = first',
      'Dover second = (6) + (3)',
      'Dover second = second',
      'first = (3) + (2)',
      'second = (6) + (3)',
    ])
  })

  it('of months together are no more than all of the quarter', () => {
    const figures = [
      ...inWindows('cp-plan-starts', { quarter: [0, 19, 12] }),
      ...inWindows('cp-second-plans', { 'second in april': [0, 9, 3], 'second in may': [10, 19, 2] }),
    ]
    // Of the 12 at least 3 in April and 2 in May, so 3 to 10 in April: say 6.
    expect(sumsOf(figures, byPeriod)).toEqual([
      'quarter = (6) + (6)',
      'second in april + (3) = (6)',
      'second in may + (4) = (6)',
    ])
  })

  it('that are more than those of which they are some still add up among themselves', () => {
    // Of 3 plans in the first month 5 were second ones, as in an extract of a later day; of 20 in the quarter 8.
    const figures = [
      ...inWindows('cp-plan-starts', { first: [0, 9, 3], quarter: [0, 29, 20] }),
      ...inWindows('cp-second-plans', { 'second in first': [0, 9, 5], 'second in quarter': [0, 29, 8] }),
    ]
    expect(sumsOf(figures, byPeriod)).toEqual([
      // In the later months 3 of 17.
      '(3) + (14) = (17)',
      'quarter = (17) + first',
      'second in quarter + (12) = quarter',
      'second in quarter = (3) + second in first',
    ])
  })
})

describe('spells in windows', () => {
  it('grow with their window, and are no more than those of its parts together', () => {
    const figures = inWindows('protect-supported', {
      first: [0, 9, 5],
      second: [10, 19, 6],
      both: [0, 19, 8],
    })
    expect(sumsOf(figures, byPeriod)).toEqual([
      'both + (3) = first + second',
      'first + (3) = both',
      'second + (2) = both',
    ])
  })

  it('of windows that overlap say nothing', () => {
    expect(sumsOf(inWindows('protect-supported', { first: [0, 9, 5], second: [5, 19, 6] }))).toEqual([])
  })

  it('of windows that begin or end together tell which is the longer', () => {
    const figures = inWindows('protect-supported', { year: [0, 29, 9], toDate: [0, 9, 5], rest: [20, 29, 4] })
    expect(sumsOf(figures, byPeriod)).toEqual(['rest + (5) = year', 'toDate + (4) = year'])
  })
})

describe('a stock in windows', () => {
  it('is of a day: that of another day says nothing', () => {
    expect(sumsOf(inWindows('cp-plans', { year: [0, 29, 9], month: [0, 9, 5] }))).toEqual([])
    expect(knownOf(inWindows('cp-plans', { year: [0, 29, 9], month: [20, 29, 9] })).system.values).toEqual([
      9n,
    ])
  })

  it('of which the window is asked is of the window, yet neither adds up nor grows', () => {
    expect(sumsOf(inWindows('cp-plan-category-share', { year: [0, 29, 9], month: [0, 9, 5] }))).toEqual([])
  })
})

/** Plans open before (on day 9) and after (day 19), started and ended between. */
function flow(before?: number, after?: number, starts?: number, ends?: number, id = 'cp-plan'): Figure[] {
  const figures = (name: string, label: string, window: [number, number], many?: number) =>
    many === undefined ? [] : inWindows(name, { [label]: [...window, many] })
  return [
    ...figures('cp-plans', 'before', [0, 9], before),
    ...figures('cp-plans', 'after', [10, 19], after),
    ...figures(`${id}-starts`, 'starts', [10, 19], starts),
    ...figures(`${id}-ends`, 'ends', [10, 19], ends),
  ]
}

describe('a balance', () => {
  it('of plans: those before and those that start are those after and those that end', () => {
    expect(sumsOf(flow(40, 49, 12, 3), byPeriod)).toEqual(['before + starts = after + ends'])
  })

  it('that does not come out, as children and plans differ, is one of bounds', () => {
    // 40 + 12 = 52 and 50 + 3 = 53: each number is at most the other side.
    expect(sumsOf(flow(40, 50, 12, 3), byPeriod)).toEqual([
      'after + (2) = before + starts',
      'before + (13) = after + ends',
      'ends + (49) = before + starts',
      'starts + (41) = after + ends',
    ])
  })

  it('of three numbers leaves the fourth, that nobody prints, at least none', () => {
    expect(sumsOf(flow(40, undefined, 12, 3), byPeriod)).toEqual(['before + starts = (49) + ends'])
    expect(sumsOf(flow(undefined, 49, 12, 3), byPeriod)).toEqual(['(40) + starts = after + ends'])
    expect(sumsOf(flow(40, 49, 12), byPeriod)).toEqual(['before + starts = after + (3)'])
    expect(sumsOf(flow(40, 49, undefined, 3), byPeriod)).toEqual(['before + (12) = after + ends'])
  })

  it('of two numbers says nothing', () => {
    expect(sumsOf(flow(undefined, 12, 12), byPeriod)).toEqual([])
    expect(sumsOf(flow(40, undefined, 12), byPeriod)).toEqual([])
    expect(sumsOf(flow(40, undefined, undefined, 3), byPeriod)).toEqual([])
  })

  it('goes on where one number is not printed, and ends where two are not', () => {
    // 40 + 12 - 3 = 49 and, as nobody tells what began later, 49 + 5 - 4 = 50.
    const later = inWindows('cp-plan-ends', { 'later ends': [20, 29, 4] })
    const open = inWindows('cp-plans', { later: [20, 29, 50] })
    expect(sumsOf([...flow(40, undefined, 12, 3), ...later, ...open], byPeriod)).toEqual([
      '(49) + (5) = later + later ends',
      'before + starts = (49) + ends',
    ])
    expect(sumsOf([...flow(40, undefined, 12, 3), ...later], byPeriod)).toEqual([
      'before + starts = (49) + ends',
    ])
  })

  it('of rolling years goes from day to day, over what nobody prints', () => {
    // None began up to day 19, and none ended from day 10 on: 2 ended before, of 10 that were open at first.
    const figures = [
      ...inWindows('cp-plan-starts', { starts: [0, 19, 0], 'later starts': [10, 29, 4] }),
      ...inWindows('cp-plan-ends', { ends: [0, 19, 2], 'later ends': [10, 29, 0] }),
      ...inWindows('cp-plans', { open: [0, 19, 8], later: [10, 29, 12] }),
    ]
    expect(sumsOf(figures, byPeriod)).toEqual([
      '(10) + (0) = (8) + (2)',
      '(8) + (0) = open + (0)',
      'ends = (0) + (2)',
      'later ends = (0) + (0)',
      'later starts = (4) + (0)',
      'open + (4) = later + (0)',
      'starts = (0) + (0)',
    ])
  })

  it('of two windows goes over the stock between them, though nobody prints it', () => {
    // 40 + 12 - 3 = 49, and 49 + 5 - 4 = 50.
    const [starts, ends] = ['cp-plan-starts', 'cp-plan-ends']
    const later = (after: number) => [
      ...inWindows(starts, { 'later starts': [20, 29, 5] }),
      ...inWindows(ends, { 'later ends': [20, 29, 4] }),
      ...inWindows('cp-plans', { after: [20, 29, after] }),
    ]
    const first = flow(40, undefined, 12, 3)
    expect(sumsOf([...first, ...later(50)], byPeriod)).toEqual([
      '(49) + later starts = after + later ends',
      'before + starts = (49) + ends',
    ])
  })

  it('of two windows is one of bounds in that in which children and plans differ, whichever that is', () => {
    // 40 + 12 - 3 = 49, and 49 + 5 - 4 = 50, not 51: a child with two plans at first has one of them at the end.
    const later = [
      ...inWindows('cp-plan-starts', { 'later starts': [20, 29, 5] }),
      ...inWindows('cp-plan-ends', { 'later ends': [20, 29, 4] }),
      ...inWindows('cp-plans', { after: [20, 29, 51] }),
    ]
    expect(sumsOf([...flow(40, undefined, 12, 3), ...later], byPeriod)).toEqual([
      'before + starts = (49) + ends',
      'later starts + (50) = after + later ends',
    ])
    // With the whole of both windows no day parts them, and 49 is printed: the first comes out, the second does not.
    const both = inWindows('cp-plan-starts', { 'all starts': [10, 29, 17] })
    const first = flow(40, undefined, 12, 3)
    const between = inWindows('cp-plans', { between: [10, 19, 49] })
    expect(sumsOf([...first, ...between, ...later, ...both], byPeriod)).toEqual([
      'after + (3) = between + later starts',
      'all starts = later starts + starts',
      'before + starts = between + ends',
      'between + (6) = after + later ends',
      'later ends + (50) = between + later starts',
      'later starts + (50) = after + later ends',
    ])
  })

  it('is told from the first day on by what is printed later, as many plans more than children as then', () => {
    // 5 children with 7 plans, which all end later; so 6 plans of 4 children before 4 began and 3 ended.
    const figures = [
      ...inWindows('cp-plan-starts', {
        starts: [10, 19, 4],
        'later starts': [20, 29, 0],
        'all starts': [10, 29, 4],
      }),
      ...inWindows('cp-plan-ends', { ends: [10, 19, 3], 'later ends': [20, 29, 7] }),
      ...inWindows('cp-plans', { open: [10, 19, 5], later: [20, 29, 0] }),
    ]
    expect(sumsOf(figures, byPeriod)).toEqual([
      '(4) + starts = open + ends',
      'all starts = later starts + starts',
      'later + (5) = open + later starts',
      'later starts + (7) = later + later ends',
      'open + (2) = later + later ends',
    ])
  })

  describe('of windows that contradict one another', () => {
    /** 11 began in a month and 10 in the quarter, as where records were taken out. */
    const contradicting = (after: number, later?: number) => [
      ...inWindows('cp-plan-starts', { starts: [10, 19, 11], 'all starts': [10, 29, 10] }),
      ...inWindows('cp-plan-ends', { ends: [10, 19, 3] }),
      ...inWindows('cp-plans', { before: [0, 9, 40], after: [10, 19, after] }),
      ...(later === undefined ? [] : inWindows('cp-plans', { later: [20, 29, later] })),
    ]

    it('is told of each window by itself, where it comes out', () => {
      // 40 + 11 = 48 + 3.
      expect(sumsOf(contradicting(48), byPeriod)).toEqual(['before + starts = after + ends'])
    })

    it('is one of bounds, where it does not: 51 and 52', () => {
      expect(sumsOf(contradicting(49), byPeriod)).toEqual([
        'after + (2) = before + starts',
        'before + (12) = after + ends',
        'ends + (48) = before + starts',
        'starts + (41) = after + ends',
      ])
    })

    it('is one of bounds where a number is not printed: no more than 40 and 10 are open in the end', () => {
      expect(sumsOf(contradicting(48, 45), byPeriod)).toEqual([
        'before + starts = after + ends',
        'later + (5) = before + all starts',
      ])
    })
  })

  it('is none of numbers that are supplied as they are', () => {
    expect(sumsOf(inWindows('neet', { before: [0, 9, 40], after: [10, 19, 49] }), byPeriod)).toEqual([])
  })

  it('is one of a dataset, a place and the rows that are looked at', () => {
    const other = flow(undefined, undefined, 12, 3, 'cic')
    expect(sumsOf([...flow(40, 49), ...other], byPeriod)).toEqual([])
    const named: Cell = { kind: 'named', label: 'A' }
    const elsewhere = flow(undefined, undefined, 12, 3).map(figure => ({ ...figure, area: named }))
    expect(sumsOf([...flow(40, 49), ...elsewhere], byPeriod)).toEqual([])
  })
})
