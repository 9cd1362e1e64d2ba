/** What was open, began, ended and was left, in whatever windows it is printed; in brackets what nobody prints. */
import { describe, expect, it } from 'vitest'
import type { Cell, Figure } from '../../src/figures/figure.ts'
import { byPeriod, inWindows, knownOf, ofArea, sumsOf } from './known.ts'

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
      const { sums, untold } = knownOf(contradicting(48), byPeriod)
      expect(sums).toEqual(['before + starts = after + ends'])
      expect(untold.size).toBe(0)
    })

    it('is one of bounds, where it does not: 51 and 52', () => {
      expect(sumsOf(contradicting(49), byPeriod)).toEqual([
        'after + (2) = before + starts',
        'before + (12) = after + ends',
        'ends + (48) = before + starts',
        'starts + (41) = after + ends',
      ])
    })

    it('is told of windows that begin and end together, whatever else ends with them', () => {
      const longer = inWindows('cp-plan-ends', { 'long ends': [0, 19, 5] })
      expect(sumsOf([...contradicting(48), ...longer], byPeriod)).toEqual([
        'before + starts = after + ends',
        'long ends = ends + (2)',
      ])
    })

    it('is one of bounds where a number is not printed, though it may be 0: 40 and 10 may all be left', () => {
      expect(sumsOf(contradicting(48, 50), byPeriod)).toContain('later + (0) = before + all starts')
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

describe('plans of an area, beside those of all in other windows', () => {
  const starts = 'cp-plan-starts'
  const ends = 'cp-plan-ends'
  const openAtEnd = ofArea('Dover', inWindows('cp-plans', { open: [0, 19, 12] }))

  it.each([starts, ends])('are no more than all in each month: none in April, so all 8 in May (%s)', id => {
    const dover = ofArea('Dover', inWindows(id, { 'Dover quarter': [0, 19, 8] }))
    const all = inWindows(id, { april: [0, 9, 0], may: [10, 19, 9] })
    expect(sumsOf([...dover, ...openAtEnd, ...all], byPeriod)).toEqual([
      '(0) + (0) = april',
      '(8) + (1) = may',
      'Dover quarter = (8) + (0)',
    ])
  })

  it('are no more than all in a single month, which all tell by longer windows', () => {
    const dover = ofArea('Dover', inWindows(starts, { 'Dover april': [0, 9, 8] }))
    const open = ofArea('Dover', inWindows('cp-plans', { open: [0, 9, 12] }))
    const all = inWindows(starts, { quarter: [0, 19, 19], may: [10, 19, 9] })
    expect(sumsOf([...dover, ...open, ...all], byPeriod)).toEqual([
      'Dover april + (2) = (10)',
      'quarter = may + (10)',
    ])
  })

  it('are told by themselves where they are more than all, of which then not all is told', () => {
    const dover = [
      ...ofArea('Dover', inWindows(starts, { 'Dover starts': [0, 19, 8] })),
      ...ofArea('Dover', inWindows(ends, { 'Dover ends': [0, 19, 6] })),
      ...openAtEnd,
    ]
    const all = (may: number) => inWindows(starts, { april: [0, 9, 3], may: [10, 19, may] })
    expect(knownOf([...dover, ...all(5)], byPeriod).untold.size).toBe(0)
    const { untold, sums } = knownOf([...dover, ...all(4)], byPeriod)
    // What began, and what ended beside it.
    expect(untold.size).toBe(2)
    expect(sums).toContain('Dover starts = (4) + (4)')
  })

  it('are told from the day on which their windows begin, whatever else began before', () => {
    const figures = [
      ...inWindows(ends, { ends: [0, 39, 6], 'first ends': [0, 19, 2] }),
      ...inWindows(starts, { starts: [20, 39, 9], 'first starts': [20, 29, 4] }),
      ...inWindows('cp-plans', { open: [0, 39, 12] }),
    ]
    expect(sumsOf(figures, byPeriod)).toContain('starts = (5) + first starts')
  })
})
