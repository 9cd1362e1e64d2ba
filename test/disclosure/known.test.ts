/** What a reader is taken to know of some figures: every sum, and in brackets the numbers that nobody prints. */
import { describe, expect, it } from 'vitest'
import { countsOf } from '../../src/disclosure/cells/counts.ts'
import { familiesOf } from '../../src/disclosure/cells/families.ts'
import { knowledgeOf } from '../../src/disclosure/knowledge/knowledge.ts'
import type { Figure } from '../../src/figures/figure.ts'
import { byIndicator, knownOf, type Naming, sumsOf } from './known.ts'
import { catalogue, figuresOf, WHOLE } from './tables.ts'

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

  it('leave no more, in whatever order the areas are printed: Swale by a rate alone', () => {
    const figures = [
      ...figuresOf({ id: 'cp-plan-start-rate' }, { Swale: [10, 900] }),
      ...figuresOf({ id: 'cp-plan-starts' }, { Dover: 20, [WHOLE]: 35 }),
      ...figuresOf({ id: 'cp-second-plans' }, { Dover: 3, Swale: 2, [WHOLE]: 7 }),
    ]
    // 2 of the 5 elsewhere.
    expect(sumsOf(figures)).toContain('(2) + (3) = (5)')
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

  it('are no more, though all of them meet them: that 10 of 10 are second ones is told by no note', () => {
    const figures = [
      ...figuresOf({ id: 'cp-plan-starts' }, { [WHOLE]: 10 }),
      ...figuresOf({ id: 'cp-second-plans' }, { [WHOLE]: 10 }),
    ]
    expect(sumsOf(figures, byIndicator)).toEqual(['cp-second-plans + (0) = cp-plan-starts'])
  })

  it('that ask for more than a value leave any number: of 13, 4 have a referral and were timely', () => {
    const { system } = knownOf([
      ...figuresOf({ id: 'assessment-from-referral-timely-share' }, { [WHOLE]: [4, 11] }),
      ...figuresOf({ id: 'assessment-timely-share' }, { [WHOLE]: [6, 13] }),
    ])
    const downsOf = (value: bigint) => system.downs[system.values.lastIndexOf(value)]
    // 2 of 13, and 2 of the 6 timely ones, have no referral, as a note says; 9 are not among the 4.
    expect(downsOf(2n)).toBe(1)
    expect(downsOf(9n)).toBe(9)
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
