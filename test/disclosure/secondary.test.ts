import { describe, expect, it } from 'vitest'
import { figuresOf, hiddenPlaces, shown } from './tables.ts'

describe('a small count and what would give it away', () => {
  it('hides 1 to 4, and shows 0 and 5', () => {
    const cells = { A: 1, B: 4, C: 0, D: 5, E: 40, 'All areas': 50 }
    expect(shown(figuresOf({ id: 'referrals' }, cells))).toEqual([
      'A [c]',
      'B [c]',
      'C 0',
      'D 5',
      'E 40',
      'All areas 50',
    ])
  })

  it('hides the smallest other area beside a single small one: the whole less the rest would tell', () => {
    const cells = { A: 3, B: 25, C: 12, D: 40, 'All areas': 80 }
    expect(hiddenPlaces(figuresOf({ id: 'referrals' }, cells))).toEqual(['A', 'C'])
  })

  it('hides a third where two small ones leave too little: 1 and 2 are one of two', () => {
    const cells = { A: 1, B: 2, C: 12, D: 40, 'All areas': 55 }
    expect(hiddenPlaces(figuresOf({ id: 'referrals' }, cells))).toEqual(['A', 'B', 'C'])
  })

  it('hides a third beside 4 and 4: both are known to be at most 4', () => {
    const cells = { A: 4, B: 4, C: 12, D: 40, 'All areas': 60 }
    expect(hiddenPlaces(figuresOf({ id: 'referrals' }, cells))).toEqual(['A', 'B', 'C'])
  })

  it('needs no third beside 2 and 3: each may be 1 to 4', () => {
    const cells = { A: 2, B: 3, C: 12, D: 40, 'All areas': 57 }
    expect(hiddenPlaces(figuresOf({ id: 'referrals' }, cells))).toEqual(['A', 'B'])
  })

  it('hides Unknown as it hides an area', () => {
    const cells = { A: 30, B: 12, Unknown: 2, 'All areas': 44 }
    expect(hiddenPlaces(figuresOf({ id: 'referrals' }, cells))).toEqual(['B', 'Unknown'])
  })

  it('hides the whole only where nothing else is left', () => {
    expect(hiddenPlaces(figuresOf({ id: 'referrals' }, { A: 3, B: 0, 'All areas': 3 }))).toEqual([
      'A',
      'All areas',
    ])
    expect(hiddenPlaces(figuresOf({ id: 'referrals' }, { A: 3, B: 7, 'All areas': 10 }))).toEqual(['A', 'B'])
  })

  it('hides nothing else without a whole to take away from', () => {
    expect(hiddenPlaces(figuresOf({ id: 'referrals' }, { A: 3, B: 7, C: 9 }))).toEqual(['A'])
  })

  it('closes a rectangle in a table of two ways, over the smallest cells', () => {
    const cells = {
      'A / school': 3,
      'A / police': 14,
      'A / health': 30,
      'A / Total': 47,
      'B / school': 11,
      'B / police': 40,
      'B / health': 9,
      'B / Total': 60,
      'C / school': 50,
      'C / police': 13,
      'C / health': 60,
      'C / Total': 123,
      'All areas / school': 64,
      'All areas / police': 67,
      'All areas / health': 99,
      'All areas / Total': 230,
    }
    // Over B: police 14 + 40 + 11 = 65, health 30 + 9 + 11 = 50. Over C: 14 + 13 + 50 = 77.
    expect(hiddenPlaces(figuresOf({ id: 'referrals', by: 'source' }, cells))).toEqual([
      'A / school',
      'A / health',
      'B / school',
      'B / health',
    ])
  })
})

describe('one count in several figures', () => {
  it('is hidden in all of them: the rate would tell it, its population being known', () => {
    const areas = { A: 3, B: 12, C: 40, 'All areas': 55 }
    const plans = figuresOf({ id: 'cp-plans' }, areas)
    const rates = figuresOf(
      { id: 'cp-plan-rate' },
      { A: [3, 5000], B: [12, 6000], C: [40, 9000], 'All areas': [55, 20000] },
    )
    expect(shown([...plans, ...rates])).toEqual([
      'A [c]',
      'B [c]',
      'C 40',
      'All areas 55',
      'A [c] of 5000',
      'B [c] of 6000',
      'C 40 of 9000',
      'All areas 55 of 20000',
    ])
  })

  it('is hidden as a denominator, with the share', () => {
    const starts = figuresOf({ id: 'cp-plan-starts' }, { A: 3, B: 12, C: 40, 'All areas': 55 })
    const second = figuresOf(
      { id: 'cp-second-plan-share' },
      { A: [0, 3], B: [5, 12], C: [10, 40], 'All areas': [15, 55] },
    )
    expect(shown([...starts, ...second])).toEqual([
      'A [c]',
      'B [c]',
      'C 40',
      'All areas 55',
      'A 0 of [c]',
      'B 5 of [c]',
      'C 10 of 40',
      'All areas 15 of 55',
    ])
  })
})

describe('a share', () => {
  it('of which few are missing hides its numerator as one of few does', () => {
    const cells = { A: [9, 12], B: [10, 40], C: [12, 30], 'All areas': [31, 82] } as const
    expect(shown(figuresOf({ id: 're-referral-share' }, cells))).toEqual([
      'A [c] of 12',
      'B [c] of 40',
      'C 12 of 30',
      'All areas 31 of 82',
    ])
  })

  it('of all or none is shown: nobody is few', () => {
    expect(shown(figuresOf({ id: 're-referral-share' }, { 'All areas': [9, 9] }))).toEqual([
      'All areas 9 of 9',
    ])
    expect(shown(figuresOf({ id: 're-referral-share' }, { 'All areas': [0, 9] }))).toEqual([
      'All areas 0 of 9',
    ])
  })

  it('keeps its denominator where both are few: 3 of 6 may be 1 to 4', () => {
    expect(shown(figuresOf({ id: 're-referral-share' }, { 'All areas': [3, 6] }))).toEqual([
      'All areas [c] of 6',
    ])
  })

  it('by category hides two of the categories of an area', () => {
    const cells = {
      'All areas / neglect': [30, 60],
      'All areas / physical abuse': [3, 60],
      'All areas / emotional abuse': [27, 60],
    } as const
    const figures = figuresOf({ id: 'cp-plan-category-share', by: 'latest_category' }, cells)
    expect(shown(figures)).toEqual([
      'All areas / neglect 30 of 60',
      'All areas / physical abuse [c] of 60',
      'All areas / emotional abuse [c] of 60',
    ])
  })
})

describe('a mean', () => {
  it('over few hides their sum, which is the days of very few children', () => {
    const cells = { A: [90, 2], B: [400, 12], C: [900, 30], 'All areas': [1390, 44] } as const
    expect(shown(figuresOf({ id: 'assessment-mean-days' }, cells))).toEqual([
      'A [c] of [c]',
      'B [c] of [c]',
      'C 900 of 30',
      'All areas 1390 of 44',
    ])
  })
})

describe('a change', () => {
  it('by few is hidden, and so is one that leaves few', () => {
    const figures = figuresOf({ id: 'arrests-before-after' }, { 'All areas': [-3, 20] })
    expect(shown(figures)).toEqual(['All areas [c] of 20'])
    const left = figuresOf({ id: 'arrests-before-after' }, { 'All areas': [-18, 20] })
    expect(shown(left)).toEqual(['All areas [c] of 20'])
    const other = figuresOf({ id: 'arrests-before-after' }, { 'All areas': [-10, 20] })
    expect(shown(other)).toEqual(['All areas -10 of 20'])
  })
})

describe('windows', () => {
  it('of a quarter hide a second month: the quarter less the others would tell', () => {
    const month = (period: string, n: number) => figuresOf({ id: 'referrals', period }, { 'All areas': n })
    const figures = [
      ...month('Apr 2024', 3),
      ...month('May 2024', 20),
      ...month('Jun 2024', 11),
      ...month('2024/25 Q1', 34),
    ]
    expect(shown(figures)).toEqual(['All areas [c]', 'All areas 20', 'All areas [c]', 'All areas 34'])
  })

  it('of the year to date need nothing besides: the month between is not printed', () => {
    const toDate = (period: string, n: number) =>
      figuresOf({ id: 'referrals', period, window: 'ytd' }, { 'All areas': n })
    expect(shown([...toDate('Apr 2024', 3), ...toDate('May 2024', 20)])).toEqual([
      'All areas [c]',
      'All areas 20',
    ])
  })
})

describe('a share of the year to date', () => {
  const toDate = (period: string, numbers: readonly [number, number]) =>
    figuresOf({ id: 'referral-nfa-share', period, window: 'ytd' }, { 'All areas': numbers })

  it('hides a second month where few came between: of 2 more at most 2 were closed, so April had 3 at least', () => {
    expect(shown([...toDate('Apr 2024', [3, 20]), ...toDate('May 2024', [5, 22])])).toEqual([
      'All areas [c] of 20',
      'All areas [c] of 22',
    ])
  })

  it('needs nothing besides where more came between: any number of the 10 may have been closed', () => {
    expect(shown([...toDate('Apr 2024', [3, 20]), ...toDate('May 2024', [5, 30])])).toEqual([
      'All areas [c] of 20',
      'All areas 5 of 30',
    ])
  })

  it('says as much as the two counts that it is made of', () => {
    const count = (id: string, period: string, n: number) =>
      figuresOf({ id, period, window: 'ytd' }, { 'All areas': n })
    const figures = [
      ...count('cp-second-plans', 'Apr 2024', 3),
      ...count('cp-plan-starts', 'Apr 2024', 20),
      ...count('cp-second-plans', 'May 2024', 5),
      ...count('cp-plan-starts', 'May 2024', 22),
    ]
    expect(shown(figures)).toEqual(['All areas [c]', 'All areas 20', 'All areas [c]', 'All areas 22'])
  })
})

describe('a stock on two days and what began and ended between them', () => {
  it('hides a second of the four: 40 + 12 − 49 would be the 3 that ended', () => {
    const figures = [
      ...figuresOf({ id: 'cp-plans', period: '2023/24' }, { 'All areas': 40 }),
      ...figuresOf({ id: 'cp-plans' }, { 'All areas': 49 }),
      ...figuresOf({ id: 'cp-plan-starts' }, { 'All areas': 12 }),
      ...figuresOf({ id: 'cp-plan-ends' }, { 'All areas': 3 }),
    ]
    expect(shown(figures)).toEqual(['All areas 40', 'All areas 49', 'All areas [c]', 'All areas [c]'])
  })
})

describe('a total of few', () => {
  it('of two small parts is hidden with them, though it can be no 1', () => {
    expect(hiddenPlaces(figuresOf({ id: 'referrals' }, { A: 1, B: 3, C: 0, 'All areas': 4 }))).toEqual([
      'A',
      'B',
      'All areas',
    ])
  })
})

describe('the order of figures', () => {
  it('does not matter', () => {
    const cells = { A: 3, B: 12, C: 12, D: 40, 'All areas': 67 }
    const figures = figuresOf({ id: 'referrals' }, cells)
    const backwards = [...figures].reverse()
    expect(hiddenPlaces(backwards).sort()).toEqual(hiddenPlaces(figures).sort())
  })
})
