import { describe, expect, test } from 'vitest'
import { parseDefinition } from '../../src/indicators/parse.ts'
import { faultsOf, faultText, readWith } from './faults.ts'

/** A figure that looks at no rows itself. */
const NO_SCOPE = { of: undefined, when: undefined, ofWhich: undefined, history: undefined }

describe('a figure that cannot be right is refused once, at its place', () => {
  test.each([
    ['no count', { count: undefined }, ['no figure']],
    ['an empty count', { count: {} }, ['count: no measure']],
    ['a number for a count', { count: 7 }, ['count: no measure']],
    ['a count left blank', { count: null }, ['count: no measure']],
    [
      'two measures in one',
      { count: { distinct: 'child_id', sum: 'previous_plans' } },
      ['count.sum (key): an unknown word "sum"'],
    ],
    ['a share that is a ratio too', { over: 'rows' }, ['over: both "over" and "ofWhich"']],
    [
      'a column that a share does not have',
      { ofWhich: { start_dat: true } },
      ['ofWhich.start_dat (key): an unknown column "start_dat" of cp_plans: did you mean "start_date"?'],
    ],
    [
      'a window without a dataset',
      { ...NO_SCOPE, count: 'cp-plans', when: {} },
      ['when: "when" without a dataset'],
    ],
    [
      'columns without a dataset',
      { ...NO_SCOPE, count: { distinct: 'child_id' } },
      ['count.distinct: a column "child_id" without a dataset'],
    ],
    ['a change that is no map', { ...NO_SCOPE, change: 'cp-plans' }, ['change: no map']],
    [
      'a change from one figure to nothing',
      { ...NO_SCOPE, change: { from: 'cp-plans' } },
      ['change.to: no measure'],
    ],
    [
      'a change with a word too many',
      { ...NO_SCOPE, change: { from: 'cp-plan', to: 'cp-plans', over: 'rows' } },
      [
        'change.over (key): an unknown word "over"',
        'change.from: an unknown measure "cp-plan": did you mean "cp-plans"?',
      ],
    ],
    [
      'a denominator of its own with all that can be wrong with it',
      {
        ...NO_SCOPE,
        count: 'cic',
        over: { of: 'cp_plans', when: { open: 'at the end' }, by: 'area', count: { distinct: 'child' } },
      },
      [
        'over.by (key): an unknown word "by"',
        'over.count.distinct: an unknown column "child" of cp_plans: a further column of an extract is known once a dataset of your own names it: datasets: with its columns',
      ],
    ],
    [
      'a denominator of an unknown dataset',
      { ...NO_SCOPE, count: 'cic', over: { of: 'cp_plan', count: { distinct: 'child' } } },
      ['over.of: an unknown dataset "cp_plan": did you mean "cp_plans"?'],
    ],
    [
      'a denominator of another dataset than an unknown one',
      { of: 'cp_plan', ofWhich: undefined, over: { of: 'referrals', count: { distinct: 'nfaa' } } },
      [
        'of: an unknown dataset "cp_plan": did you mean "cp_plans"?',
        'over.count.distinct: an unknown column "nfaa" of referrals: did you mean "nfa"?',
      ],
    ],
    [
      'a denominator that is no measure',
      { ...NO_SCOPE, count: 'cp-plans', over: 'under18-populations' },
      ['over: an unknown measure "under18-populations": did you mean "under18-population"?'],
    ],
    [
      'a history of an unknown dataset',
      { history: { of: 'cp_plan', reach: '24 months', unless: 'previous_plan' } },
      ['history.of: an unknown dataset "cp_plan": did you mean "cp_plans"?'],
    ],
    [
      'a history excused by an unknown column',
      { history: { of: 'cp_plans', reach: '24 months', unless: 'previous_plan' } },
      ['history.unless: an unknown column "previous_plan" of cp_plans: did you mean "previous_plans"?'],
    ],
    [
      'a maturity from an unknown day',
      { matures: { after: '6 months', from: 'start_dat' } },
      ['matures.from: an unknown column "start_dat" of cp_plans: did you mean "start_date"?'],
    ],
    [
      'an unknown dataset, whose columns cannot be known then',
      {
        of: 'cp_plan',
        where: { category: 'Neglect', open: 'at the end' },
        count: { distinct: 'child' },
        matures: { after: '6 months', from: 'begun' },
      },
      ['of: an unknown dataset "cp_plan": did you mean "cp_plans"?'],
    ],
  ])('%s', (_, changes, told) => {
    expect(faultsOf(changes)).toEqual(told)
  })

  test('what is no map is no definition', () => {
    const { faults } = parseDefinition('cp-plans', { datasets: new Map(), indicators: new Set() })
    expect(faults.map(faultText)).toEqual(['no definition'])
  })
})

describe('a total', () => {
  const days = { time: { from: 'start_date', to: 'end_date', in: 'days' } }
  const others = { of: 'referrals', same: 'child_id' }
  const totalOf = (sum: unknown, of = 'cp_plans') => ({ of, count: { sum }, ofWhich: undefined })

  test.each([
    ['of a number', 7, ['count.sum: no value']],
    ['of nothing', {}, ['count.sum: no value']],
    ['of a time in no unit', { time: { ...days.time, in: 'hours' } }, ['count.sum.time: no time']],
    ['of a time without its ends', { time: 'days' }, ['count.sum.time: no time']],
    [
      'of a time between two unknown days',
      { time: { from: 'a day', to: 'start_dat', in: 'working days', atMost: '3 days' } },
      [
        'count.sum.time.atMost (key): an unknown word "atMost"',
        'count.sum.time.from: "a day"',
        'count.sum.time.to: an unknown column "start_dat" of cp_plans: did you mean "start_date"?',
      ],
    ],
    ['of related rows, uncounted', others, ['count.sum.count: no count of related rows']],
    [
      'of related rows, by a column of no numbers',
      { ...others, count: { sum: 'source' } },
      ['count.sum.count.sum: the column "source" of referrals, which is no number'],
    ],
    [
      'of rows of an unknown dataset',
      { of: 'refferals', same: 'child_id', count: { sum: 'minutes' } },
      ['count.sum.of: an unknown dataset "refferals": did you mean "referrals"?'],
    ],
  ])('%s is refused', (_, sum, told) => {
    expect(faultsOf(totalOf(sum))).toEqual(told)
  })

  test('of a time is read with both its ends', () => {
    expect(readWith(totalOf(days)).definition?.figure).toEqual({
      shape: 'count',
      count: {
        measure: 'sum',
        value: {
          value: 'time',
          from: { point: 'column', column: 'start_date', of: 'row' },
          to: { point: 'column', column: 'end_date', of: 'row' },
          in: 'days',
        },
      },
    })
  })

  test('of related rows is read as a count of them', () => {
    expect(readWith(totalOf({ ...others, count: 'rows' })).definition?.figure).toEqual({
      shape: 'count',
      count: {
        measure: 'sum',
        value: {
          value: 'related',
          related: { of: 'referrals', same: ['child_id'] },
          count: { measure: 'rows' },
        },
      },
    })
  })
})

describe('a due cohort', () => {
  const limit = { when: { '45 working days after start_date': 'in the window' }, history: undefined }
  const isDue = (changes: Record<string, unknown>) => readWith(changes).definition?.scope?.due

  test('is a share of those whose limit falls in the window', () => {
    expect(isDue(limit)).toBe(true)
  })

  test('is no share of those who began then, and no number of those whose limit falls then', () => {
    expect(isDue({})).toBeUndefined()
    expect(isDue({ ...limit, ofWhich: undefined })).toBeUndefined()
  })
})
