import { describe, expect, test } from 'vitest'
import { dayInProse } from '../../src/engine/tables/prose-days.ts'
import { dayOf, NO_DAY } from '../../src/foundations/day.ts'
import { actionsOnTrackShare } from '../../src/indicators/governance/actions-on-track-share.ts'
import { actionsOverdue } from '../../src/indicators/governance/actions-overdue.ts'
import { disagreements, figuresOfExample } from '../indicators/run-example.ts'

describe('the one day found in the prose of a plan', () => {
  test.each([
    ['Review 31st July 2015', dayOf(2015, 7, 31)],
    ['Review 31 st July 2015', dayOf(2015, 7, 31)],
    ['1st September 2015', dayOf(2015, 9, 1)],
    ['Review 30th September 2015 (Dependent on 3.2.1)', dayOf(2015, 9, 30)],
    ['Review 31st July 2015; next data due July 2015', dayOf(2015, 7, 31)],
    ['due 31/10/2015', dayOf(2015, 10, 31)],
    ['due 2015-10-31, that is 31 October 2015', dayOf(2015, 10, 31)],
    ['For review July 2015', dayOf(2015, 7, 31)],
    ['By Feb 2016', dayOf(2016, 2, 29)],
    ['July 2015 or August 2015', NO_DAY],
    ['Monthly review', NO_DAY],
    ['31 June 2015', NO_DAY],
    ['31 July 2015, then 31 August 2015', NO_DAY],
  ])('%s', (prose, day) => {
    expect(dayInProse(prose)).toBe(day)
  })
})

// After a published development plan; the rows are made up.
const PLAN = `
  ref,   status,                                review_or_end
  1.1.1, G,                                     Review 31st July 2015
  1.1.2, R (assessments; visits) and A (plans), For review 31 July 2015
  1.1.3, A (plans) or G,                        Monthly review
  1.1.4, ,                                      Complete
  1.1.5, ,                                      Action awaiting a review
  1.1.6, G,                                     Completion 31st October 2015
  1.1.7, Complete,                              31st July 2015
`

test('of several statuses in a cell the worst counts, and one may stand in the column of dates', async () => {
  const example = {
    given: { actions: PLAN },
    period: '2015/16',
    expect: [{ numerator: 4, denominator: 7, value: '57.1' }],
  }
  expect(disagreements(await figuresOfExample({ ...actionsOnTrackShare, example }), example)).toEqual([])
})

test('an action is overdue the day after it was to be completed; a review that is due is not overdue', async () => {
  const onTheDay = { given: { actions: PLAN }, period: '2015-10', expect: [{ numerator: 0, value: '0' }] }
  expect(disagreements(await figuresOfExample({ ...actionsOverdue, example: onTheDay }), onTheDay)).toEqual(
    [],
  )
  const after = { given: { actions: PLAN }, period: '2015-11', expect: [{ numerator: 1, value: '1' }] }
  expect(disagreements(await figuresOfExample({ ...actionsOverdue, example: after }), after)).toEqual([])
})

describe('what a day in the prose is for', () => {
  test.each([
    ['Review 31st July 2015', 0],
    ['Progress review 31st July 2015', 0],
    ['Strategy implementation Review 31 July 2015', 0],
    ['Completion 31 July 2015', 1],
    ['31st July 2015', 1],
    ['Completion of the review 31 July 2015', 1],
  ])('%s', async (prose, overdue) => {
    const example = {
      given: { actions: `ref, status, review_or_end\n1.1.1, A, ${prose}` },
      period: '2015-08',
      expect: [{ numerator: overdue, value: String(overdue) }],
    }
    expect(disagreements(await figuresOfExample({ ...actionsOverdue, example }), example)).toEqual([])
  })
})

describe('a status that stands in the column of dates', () => {
  test.each([
    ['Complete', 1],
    ['Complete, July 2015', 1],
    ['Not complete', 0],
    ['A review once it is complete', 0],
  ])('%s', async (prose, complete) => {
    const example = {
      given: { actions: `ref, review_or_end\n1.1.1, ${prose.replace(',', ' ')}` },
      period: '2015-08',
      expect: [{ numerator: complete, denominator: 1, value: complete === 1 ? '100.0' : '0.0' }],
    }
    expect(disagreements(await figuresOfExample({ ...actionsOnTrackShare, example }), example)).toEqual([])
  })
})
