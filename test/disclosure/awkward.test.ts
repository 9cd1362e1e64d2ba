/** Tables that are awkward to protect, each with the least that has to be hidden, worked out by hand. */

import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure.ts'
import { figuresOf, hiddenPlaces, shown } from './tables.ts'

describe('a table of two ways', () => {
  it('with a row of a nought hides the totals along which the rest of it can move', () => {
    // 3 children of A, all by school: the total of A is as small, and only that of B can make up for it.
    const cells = {
      'A / school': 3,
      'A / police': 0,
      'A / Total': 3,
      'B / school': 12,
      'B / police': 20,
      'B / Total': 32,
      'All areas / school': 15,
      'All areas / police': 20,
      'All areas / Total': 35,
    }
    expect(hiddenPlaces(figuresOf({ id: 'referrals', by: 'source' }, cells))).toEqual([
      'A / school',
      'A / Total',
      'B / school',
      'B / Total',
    ])
  })

  it('of three by three with small cells in a diagonal closes one ring over them', () => {
    // Each 2 needs another in its row and its column; over the 11, 12 and 13 all three go from 1 to 4 together.
    const cells = {
      'A / school': 2,
      'A / police': 11,
      'A / health': 40,
      'A / Total': 53,
      'B / school': 40,
      'B / police': 2,
      'B / health': 12,
      'B / Total': 54,
      'C / school': 13,
      'C / police': 40,
      'C / health': 2,
      'C / Total': 55,
      'All areas / school': 55,
      'All areas / police': 53,
      'All areas / health': 54,
      'All areas / Total': 162,
    }
    expect(hiddenPlaces(figuresOf({ id: 'referrals', by: 'source' }, cells))).toEqual([
      'A / school',
      'A / police',
      'B / police',
      'B / health',
      'C / school',
      'C / health',
    ])
  })
})

describe('one area, which is the whole', () => {
  it('is hidden with it', () => {
    expect(hiddenPlaces(figuresOf({ id: 'referrals' }, { A: 3, 'All areas': 3 }))).toEqual(['A', 'All areas'])
  })
})

describe('children in two areas', () => {
  it('leave a small area in the dark: of 6 and 3 children 7 are of either, so the 3 may be 1 to 4', () => {
    expect(hiddenPlaces(figuresOf({ id: 'cp-plans' }, { A: 6, B: 3, 'All areas': 7 }))).toEqual(['B'])
  })

  it('do not where the whole lacks one: then the 3 is at least 2, and the 6 is hidden besides', () => {
    expect(hiddenPlaces(figuresOf({ id: 'cp-plans' }, { A: 6, B: 3, 'All areas': 8 }))).toEqual(['A', 'B'])
  })
})

describe('what the areas lack to the whole', () => {
  it('is hidden where it is little: 52 less 30 and 20 would be 2 of no area', () => {
    expect(hiddenPlaces(figuresOf({ id: 'referrals' }, { A: 30, B: 20, 'All areas': 52 }))).toEqual(['B'])
  })

  it('may be 5, and be seen', () => {
    expect(hiddenPlaces(figuresOf({ id: 'referrals' }, { A: 30, B: 20, 'All areas': 55 }))).toEqual([])
  })

  it('leaves a small area in the dark: with 9 of no area the 3 may be any', () => {
    expect(hiddenPlaces(figuresOf({ id: 'referrals' }, { A: 30, B: 3, 'All areas': 42 }))).toEqual(['B'])
  })
})

describe('two tables of one run', () => {
  it('hide a stock of one day alike, by the year and by the month that end on it', () => {
    const year = figuresOf({ id: 'cp-plans', period: '2024/25' }, { A: 3, B: 12, 'All areas': 15 })
    const month = figuresOf({ id: 'cp-plans', period: 'Mar 2025' }, { A: 3, B: 12 })
    expect(hiddenPlaces([...year, ...month])).toEqual(['A', 'B', 'A', 'B'])
  })

  it('do not mix a stock of other days or a flow of other windows', () => {
    const figures = (id: string) => [
      ...figuresOf({ id, period: '2024/25' }, { A: 3, B: 12, 'All areas': 15 }),
      ...figuresOf({ id, period: '2023/24' }, { A: 30, B: 12 }),
    ]
    expect(hiddenPlaces(figures('cp-plans'))).toEqual(['A', 'B'])
    expect(hiddenPlaces(figures('referrals'))).toEqual(['A', 'B'])
  })

  it('hide the year, too, where it is the only other number: the small quarter and 0 in the others make it', () => {
    const quarters = ['Q1', 'Q2', 'Q3', 'Q4'].flatMap((quarter, at) =>
      figuresOf({ id: 'referrals', period: `2024/25 ${quarter}` }, { 'All areas': at === 0 ? 3 : 0 }),
    )
    const year = figuresOf({ id: 'referrals', period: '2024/25' }, { 'All areas': 3 })
    expect(hiddenPlaces([...quarters, ...year])).toEqual(['All areas', 'All areas'])
  })

  it('tell of rolling years that overlap only what the shared months allow', () => {
    const rolling = (period: string, n: number) =>
      figuresOf({ id: 'referrals', period, window: 'rolling-12m' }, { 'All areas': n })
    const figures = [...rolling('Mar 2024', 20), ...rolling('Apr 2024', 3), ...rolling('May 2024', 22)]
    expect(shown(figures)).toEqual(['All areas 20', 'All areas [c]', 'All areas 22'])
  })
})

describe('plans that start, are open and end', () => {
  it('hide another where only 8 starts and 6 children at the end are seen: at least 2 of the 3 have ended', () => {
    const figures = [
      ...figuresOf({ id: 'cp-plans' }, { 'All areas': 6 }),
      ...figuresOf({ id: 'cp-plan-starts' }, { 'All areas': 8 }),
      ...figuresOf({ id: 'cp-plan-ends' }, { 'All areas': 3 }),
    ]
    expect(shown(figures)).toEqual(['All areas [c]', 'All areas 8', 'All areas [c]'])
  })

  it('to date begin with one stock: from May, 18 - 11 + 13 = 20 on 31 March, so 15 - 20 + 7 started in April', () => {
    const toDate = (id: string, april: number, may: number) =>
      [april, may].flatMap((many, month) =>
        figuresOf({ id, period: ['Apr 2024', 'May 2024'][month], window: 'ytd' }, { 'All areas': many }),
      )
    const figures = [
      ...toDate('cp-plans', 15, 18),
      ...toDate('cp-plan-starts', 2, 11),
      ...toDate('cp-plan-ends', 7, 13),
    ]
    // Of the others the 7 is the least: 1 to 4 started, and 6 to 9 ended.
    expect(shown(figures).map(text => text.replace('All areas ', ''))).toEqual([
      '15',
      '18',
      '[c]',
      '11',
      '[c]',
      '13',
    ])
  })

  describe('in rolling years', () => {
    const rolling = (id: string, april: number, may: number) =>
      [april, may].flatMap((many, month) =>
        figuresOf(
          { id, period: ['Apr 2024', 'May 2024'][month], window: 'rolling-12m' },
          { 'All areas': many },
        ),
      )
    const ofAll = (starts: [number, number], ends: [number, number], open: [number, number]) => [
      ...rolling('cp-plan-starts', ...starts),
      ...rolling('cp-plan-ends', ...ends),
      ...rolling('cp-plans', ...open),
    ]
    const numbers = (figures: Figure[]) => shown(figures).map(text => text.replace('All areas ', ''))

    it('hide the 3 alone where May can be of any number: 1 to 22 may have started up to April', () => {
      // Up to 7 of April's year ended in its first month, and were followed by 8 others in May.
      expect(numbers(ofAll([3, 11], [7, 8], [15, 18]))).toEqual(['[c]', '11', '7', '8', '15', '18'])
    })

    it('hide another where May is known: at most 5 ended in it, so 6 of 9 started in it, and 3 before', () => {
      // One more was open at its end than at its beginning. If 7 ended in the year, none need have started before.
      expect(numbers(ofAll([3, 9], [9, 5], [20, 21]))).toEqual(['[c]', '9', '9', '[c]', '20', '21'])
    })

    it('hide it, too, where children and plans differ a month later: no more than 12 can have ended, not 16', () => {
      const june = (id: string, many: number) =>
        figuresOf({ id, period: 'Jun 2024', window: 'rolling-12m' }, { 'All areas': many })
      const [starts, ends, open] = [june('cp-plan-starts', 12), june('cp-plan-ends', 12), june('cp-plans', 5)]
      const figures = [...ofAll([3, 9], [9, 5], [20, 21]), ...starts, ...ends, ...open]
      expect(numbers(figures)).toEqual(['[c]', '9', '9', '[c]', '20', '21', '12', '12', '5'])
    })

    it('are shown where none is small', () => {
      expect(hiddenPlaces(ofAll([10, 11], [7, 8], [15, 18]))).toEqual([])
    })

    it('of one period are protected: there is no other to be held against', () => {
      const one = ofAll([2, 11], [7, 8], [15, 18]).filter((_, at) => at % 2 === 0)
      expect(hiddenPlaces(one)).toContain('All areas')
    })
  })
})

describe('a rule of more', () => {
  it('hides 1 to 9, and 10 only for the sake of another', () => {
    const cells = { A: 9, B: 10, C: 30, 'All areas': 49 }
    const figures = figuresOf({ id: 'referrals' }, cells)
    expect(hiddenPlaces(figures, { suppress: 10 })).toEqual(['A', 'B'])
    expect(hiddenPlaces(figures)).toEqual([])
  })
})

describe('amounts in pounds and pence', () => {
  it('may be other by whole pounds, not by pence: of 0.50 and 0.60 neither could lose one to the other', () => {
    const pence = (numerator: number) => [numerator, 3110] as const
    const cells = {
      'All areas / health': pence(50),
      'All areas / police': pence(60),
      'All areas / council': pence(3000),
    }
    const figures = figuresOf({ id: 'contribution-share', by: 'agency' }, cells)
    const inPounds = figures.map(figure => ({
      ...figure,
      numerator: { units: figure.numerator!.units, scale: 2 },
      denominator: { units: figure.denominator!.units, scale: 2 },
    }))
    expect(hiddenPlaces(inPounds)).toEqual([
      'All areas / health',
      'All areas / police',
      'All areas / council',
    ])
  })
})
