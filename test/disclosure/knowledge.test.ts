import { describe, expect, it } from 'vitest'
import { countedParts } from '../../src/disclosure/cells/counted.ts'
import { endToEnd } from '../../src/disclosure/knowledge/nested.ts'
import { totalsUpTo } from '../../src/disclosure/knowledge/running-totals.ts'
import { withoutCounts } from '../../src/disclosure/notes.ts'
import { makeCatalogue } from '../../src/indicators/catalogue.ts'

const { catalogue } = makeCatalogue()

function partsOf(id: string) {
  return countedParts(catalogue.definitions.get(id)!, catalogue.definitions)
}

function isSubset(narrow: string, wide: string): boolean {
  const [a, b] = [partsOf(narrow).numerator!, partsOf(wide).numerator!]
  return a.base === b.base && [...b.conditions].every(condition => a.conditions.has(condition))
}

describe('what numbers count', () => {
  it('is the same for the numerator of a rate and its count', () => {
    expect(partsOf('cp-plan-rate').numerator!.key).toBe(partsOf('cp-plans').numerator!.key)
    expect(partsOf('cp-second-plan-share').denominator!.key).toBe(partsOf('cp-plan-starts').numerator!.key)
    expect(partsOf('cp-plan-starts').numerator!.key).not.toBe(partsOf('cp-plan-ends').numerator!.key)
  })

  it('is part of another under more conditions, counted once, or with any such row', () => {
    expect(isSubset('cp-second-plans', 'cp-plan-starts')).toBe(true)
    expect(isSubset('training-courses', 'training-places')).toBe(true)
    expect(isSubset('referral-to-assessment-share', 'referral-to-any-assessment-share')).toBe(true)
    expect(isSubset('cp-plan-starts', 'cp-second-plans')).toBe(false)
    expect(isSubset('training-places', 'training-courses')).toBe(false)
    expect(isSubset('referral-to-any-assessment-share', 'referral-to-assessment-share')).toBe(false)
  })

  it('needs a value: assessments with a referral are some of those that were completed', () => {
    const [from, all] = ['assessment-from-referral-timely-share', 'assessment-timely-share'].map(
      id => partsOf(id).denominator!,
    )
    expect(from.base).toBe(all.base)
    expect([...from.conditions].filter(condition => !all.conditions.has(condition))).toEqual([
      'with referral_date',
    ])
  })

  it('hangs on a day alone for a stock, on the window for events and for changes', () => {
    expect(partsOf('cp-plans').numerator!.ofDay).toBe(true)
    expect(partsOf('cp-review-timely-share').numerator!.ofDay).toBe(true)
    expect(partsOf('referrals').numerator!.ofDay).toBe(false)
    expect(partsOf('arrests-before-after').numerator!.ofDay).toBe(false)
  })

  it('is known of populations alone', () => {
    expect(partsOf('cp-plan-rate').denominator!.known).toBe(true)
    expect(partsOf('cp-plan-rate').numerator!.known).toBe(false)
  })
})

describe('windows end to end', () => {
  const window = (start: number, end: number) => ({ start, end })

  it('make up another where each begins on the day after the one before', () => {
    const windows = [window(0, 9), window(10, 19), window(20, 29), window(0, 29), window(5, 9)]
    expect(endToEnd(windows[3], windows)).toEqual([0, 1, 2])
    expect(endToEnd(window(0, 19), windows)).toEqual([0, 1])
    expect(endToEnd(window(0, 39), windows)).toBeUndefined()
    expect(endToEnd(windows[0], windows)).toBeUndefined()
  })

  it('are as few as there may be: the half year is taken, not its quarters', () => {
    const windows = [window(0, 9), window(10, 19), window(0, 19), window(20, 29)]
    expect(endToEnd(window(0, 29), windows)).toEqual([2, 3])
  })
})

describe('events up to each day', () => {
  const span = (from: number, to: number, events: number) => ({ from, to, events })

  it('never fall, and give every window its events', () => {
    const spans = [span(0, 2, 10), span(1, 3, 4), span(0, 3, 12)]
    const totals = totalsUpTo(4, spans)!
    for (const { from, to, events } of spans) expect(totals[to] - totals[from]).toBe(events)
    for (const day of [1, 2, 3]) expect(totals[day]).toBeGreaterThanOrEqual(totals[day - 1])
  })

  it('stand midway where they are free: of 10 events in two months 5 are in the first', () => {
    expect(totalsUpTo(3, [span(0, 2, 10)])).toEqual([0, 5, 10])
  })

  it('are none where a month has more than the year', () => {
    expect(totalsUpTo(3, [span(0, 1, 11), span(0, 2, 10)])).toBeUndefined()
  })
})

describe('notes', () => {
  it.each([
    [
      '12 rows of assessments without referral_date left out',
      'rows of assessments without referral_date left out',
    ],
    ['1 row equals another', 'rows equal another'],
    ['13 rows equal others', 'rows equal others'],
    ['1 row of referrals without source left out', 'rows of referrals without source left out'],
    ['12 aged 18 or over left out', 'children aged 18 or over left out'],
    [
      "10 whose limit lies after the extract's end left out",
      "some whose limit lies after the extract's end left out",
    ],
    [
      'not yet mature: 14 less than 15 working days before the end',
      'not yet mature: some less than 15 working days before the end',
    ],
    ['extract starts 2021-06-03', 'extract starts 2021-06-03'],
    ['mean of 2 of 10 neighbours', 'mean of 2 of 10 neighbours'],
  ])('say no number of children: %s', (note, shown) => {
    expect(withoutCounts(note)).toBe(shown)
  })
})
