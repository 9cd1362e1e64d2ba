/** Totals of events that give every window its events; the expected ones are worked by hand. */
import { describe, expect, it } from 'vitest'
import {
  farthestAbove,
  type Printed,
  type Span,
  totalsUpTo,
  turnoverOfPlans,
  turnoverUpTo,
} from '../../src/disclosure/knowledge/running-totals.ts'

function span(from: number, to: number, events: number): Span {
  return { from, to, events }
}

describe('totals of events', () => {
  it('are amid all that are possible, as seen from each day: of 10 in three steps 3, 3 and 4', () => {
    // From the first day 5 and 5 are amid 0 and 10; from each of the days between the step before and after it.
    expect(totalsUpTo(4, [span(0, 3, 10)])).toEqual([0, 3, 6, 10])
  })

  it('keep further bounds: at most 2 of 10 in the first month', () => {
    expect(totalsUpTo(3, [span(0, 2, 10)], [{ of: 1, over: 0, by: 2 }])).toEqual([0, 1, 10])
  })
})

describe('how far totals may be above one another', () => {
  it('is told for each two: of 10 in two months none to 10 came in each', () => {
    expect(farthestAbove(3, [span(0, 2, 10)], [])).toEqual([
      [0, 10, 10],
      [0, 0, 10],
      [-10, 0, 0],
    ])
  })

  it('is not told where two windows contradict one another, though others do not', () => {
    const [april, later, other] = [span(0, 1, 5), span(2, 3, 5), span(2, 3, 6)]
    expect(farthestAbove(4, [april, later, other], [])).toBeUndefined()
    expect(farthestAbove(4, [april, later], [])).toHaveLength(4)
  })
})

/** What began and ended up to each day; and what was open on it. */
function openOn(turnover: ReturnType<typeof turnoverUpTo>) {
  return turnover?.starts.map((starts, day) => starts - turnover.ends[day])
}

describe('what began and what ended', () => {
  it('leave open what is printed: 20 and 5, less 2, are 23', () => {
    const lists = [[span(0, 1, 5)], [span(0, 1, 2)]]
    const open = new Map([[0, 20]])
    expect(turnoverUpTo({ days: 2, lists, open })).toEqual({ starts: [0, 5], ends: [-20, -18] })
  })

  it('leave at least none open on other days: of 10 that ended at most 3 did before others began', () => {
    const lists = [[span(0, 1, 0), span(1, 2, 10)], [span(0, 2, 10)]]
    const turnover = turnoverUpTo({ days: 3, lists, open: new Map([[0, 3]]) })
    expect(turnover?.starts).toEqual([0, 0, 10])
    // 0 to 3 ended up to the day between, and so were left.
    expect(openOn(turnover)![1]).toBeGreaterThanOrEqual(0)
    expect(openOn(turnover)![1]).toBeLessThanOrEqual(3)
  })

  it('are none where what is open does not come out', () => {
    const lists = [[span(0, 1, 5)], [span(0, 1, 2)]]
    const open = new Map([
      [0, 20],
      [1, 24],
    ])
    expect(turnoverUpTo({ days: 2, lists, open })).toBeUndefined()
  })
})

describe('plans that began and ended, of children who are open', () => {
  it('are as many more than children as on the day before, where they may be', () => {
    // 20 children with 20 plans; 23 plans of 22; nobody tells what began and ended after that.
    const open = new Map([
      [2, 30],
      [0, 20],
      [1, 22],
    ])
    const plans = turnoverOfPlans({ days: 3, lists: [[span(0, 1, 5)], [span(0, 1, 2)]], open })
    expect(openOn(plans)).toEqual([20, 23, 31])
  })

  it('are as nearly so many as may be: 7 ended of 5 children, and none was left', () => {
    const open = new Map([
      [0, 5],
      [1, 0],
    ])
    expect(openOn(turnoverOfPlans({ days: 2, lists: [[span(0, 1, 0)], [span(0, 1, 7)]], open }))).toEqual([
      7, 0,
    ])
  })

  it('are none where windows contradict one another', () => {
    const lists = [[span(0, 1, 11), span(0, 2, 10)], []]
    const printed: Printed = { days: 3, lists, open: new Map([[0, 5]]) }
    expect(turnoverOfPlans(printed)).toBeUndefined()
  })
})
