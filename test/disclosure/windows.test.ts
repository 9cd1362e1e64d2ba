/** What a reader is taken to know of windows that share days: every sum, and in brackets what nobody prints. */
import { describe, expect, it } from 'vitest'
import { addWindows } from '../../src/disclosure/knowledge/windows.ts'
import { addNumber, emptySystem } from '../../src/disclosure/system.ts'
import { Refusal } from '../../src/foundations/problem.ts'
import { countedBy, countsFrom } from './counts.ts'
import { byPeriod, inWindows, knownOf, ofArea, sumsOf } from './known.ts'
import { catalogue, protectedFigures } from './tables.ts'

function refusalOf(run: () => unknown): Refusal | undefined {
  try {
    run()
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown
  }
  return undefined
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
    const dover = inWindows('referrals', { 'Dover first': [0, 29, 4], 'Dover second': [10, 39, 5] })
    const figures = [
      ...ofArea('Dover', dover),
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
    const dover = inWindows('referrals', { 'Dover april': [0, 9, 4], 'Dover may': [10, 19, 5] })
    const figures = [
      ...ofArea('Dover', dover),
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
      ...ofArea('Dover', dover),
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
      ...ofArea('Dover', dover),
      ...inWindows('cp-plan-starts', { june: [20, 29, 8], 'may and june': [10, 29, 10] }),
    ]
    expect(sumsOf(figures, byPeriod)).toEqual(['may and june = june + (2)', 'second of Dover + (0) = june'])
  })

  it('of an area and the whole in the same windows are tied by these alone', () => {
    const years = { first: [0, 29, 5], second: [10, 39, 9] } as const
    const dover = ofArea('Dover', inWindows('referrals', years)).map(figure => ({
      ...figure,
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

  describe('that are not printed in the same windows', () => {
    it('are told in parts that share days, where all of them contradict one another', () => {
      // 11 in the first month of a quarter of 10; the quarter after it is told by the step that nobody prints.
      const figures = [
        ...ofArea('Dover', inWindows('referrals', { Dover: [30, 39, 3] })),
        ...inWindows('referrals', {
          early: [0, 9, 11],
          'early quarter': [0, 19, 10],
          late: [20, 29, 4],
          'late quarter': [20, 39, 9],
        }),
      ]
      expect(sumsOf(figures, byPeriod)).toEqual(['Dover + (2) = (5)', 'late quarter = (5) + late'])
    })

    it('do not tell all where some are more than all: 5 second plans of 3', () => {
      const second = (many: number) => [
        ...inWindows('cp-plan-starts', { first: [0, 9, 3], quarter: [0, 29, 20] }),
        ...inWindows('cp-second-plans', { 'second in first': [0, 9, many], 'second in quarter': [0, 29, 8] }),
      ]
      expect(knownOf(second(3)).untold.size).toBe(0)
      expect(knownOf(second(5)).untold.size).toBe(1)
    })

    it('are refused where then a small one of them is hidden, and not where one of others is', () => {
      const figures = (id: string, many: number) => [
        ...inWindows('cp-plan-starts', { first: [0, 9, 6], quarter: [0, 29, 20] }),
        ...inWindows('cp-second-plans', { 'second in first': [0, 9, 8], 'second in quarter': [0, 29, 9] }),
        ...inWindows(id, { last: [20, 29, many] }),
      ]
      expect(protectedFigures(figures('referrals', 3)).map(({ symbol }) => symbol)).toEqual([
        ...Array(4).fill(undefined),
        'c',
      ])
      expect(protectedFigures(figures('cp-plan-starts', 7))).toHaveLength(5)
      const refusal = refusalOf(() => protectedFigures(figures('cp-plan-starts', 3)))
      expect(refusal?.problems).toMatchObject([
        {
          exit: 5,
          found: 'a small count beside counts of the same events in other windows',
          expected: 'the same windows for all that counts the same events',
          advice: 'ask for the same --every and --window wherever they are shown, or leave one of them out',
        },
      ])
    })
  })
})

describe('what begins and ends', () => {
  it('far from the days on which it is known what was open tells nothing of that', () => {
    // 6 + 4 = 7 + 3; of summer only what began, 5 of 9 after July, and what ended, 1 of 3.
    const figures = [
      ...inWindows('cp-plans', { march: [-10, -1, 6], april: [0, 9, 7] }),
      ...inWindows('cp-plan-starts', {
        'began in April': [0, 9, 4],
        'began in July': [90, 99, 4],
        'began in summer': [90, 109, 9],
      }),
      ...inWindows('cp-plan-ends', {
        'ended in April': [0, 9, 3],
        'ended in July': [90, 99, 2],
        'ended in summer': [90, 109, 3],
      }),
    ]
    expect(sumsOf(figures, byPeriod)).toEqual([
      'began in summer = (5) + began in July',
      'ended in summer = (1) + ended in July',
      'march + began in April = april + ended in April',
    ])
  })

  it('of children bounds what is open even where more began in an area than in all', () => {
    // 3 of the 2 that began in May. From May to June 2 plans began and 2 ended, yet of 8 children there are 9.
    const figures = [
      ...inWindows('cp-plan-starts', { 'all in May': [10, 19, 2], 'all in summer': [10, 39, 20] }),
      ...ofArea('Dover', [
        ...inWindows('cp-plans', { april: [0, 9, 6], may: [10, 19, 8], june: [20, 29, 9] }),
        ...inWindows('cp-plan-starts', { 'began in May': [10, 19, 3], 'began to June': [10, 29, 5] }),
        ...inWindows('cp-plan-ends', { 'ended in May': [10, 19, 1], 'ended to June': [10, 29, 3] }),
      ]),
    ]
    expect(sumsOf(figures, byPeriod)).toEqual(
      expect.arrayContaining(['june + (1) = may + (2)', 'may + (3) = june + (2)']),
    )
  })
})

it('windows of which all is told already are not told again', () => {
  const all = countsFrom([countedBy('referrals'), [0, 9]], [countedBy('referrals'), [0, 19]])
  const rowsBeside = (...told: number[]) => {
    const system = emptySystem(1n)
    for (const events of [4n, 9n]) addNumber(system, events)
    addWindows({ all }, catalogue.datasets, system, new Set(told))
    return system.rows.length
  }
  // The year to date is April and one step more.
  expect([rowsBeside(), rowsBeside(0), rowsBeside(0, 1)]).toEqual([1, 1, 0])
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
