import { describe, expect, test } from 'vitest'
import { faultsOf, readWith } from './faults.ts'

const UNDECLARED =
  'a further column of an extract is known once a dataset of your own names it: datasets: with its columns'

/** What is wrong with plans of which something more must be so. */
const inWhere = (where: unknown) => faultsOf({ where })
const inHas = (has: unknown) => inWhere({ has })

describe('a condition that cannot be right is refused once, at its place', () => {
  test.each([
    ['a text', 'neglect', ['where: no condition']],
    [
      'one of a list',
      [{ start_dat: true }],
      [`where.0.start_dat (key): an unknown column "start_dat" of cp_plans: did you mean "start_date"?`],
    ],
    [
      'a word of the language for a column',
      { sum: 1 },
      [
        'where.sum: the word "sum" here',
        `where.sum (key): an unknown column "sum" of cp_plans: ${UNDECLARED}`,
      ],
    ],
    ['no value at all', { latest_category: [] }, ['where.latest_category: no value']],
    ['a map among the values', { latest_category: ['Neglect', {}] }, ['where.latest_category: no value']],
    ['nothing filled', { filled: [] }, ['where.filled: no text']],
    ['any of nothing', { any: [] }, ['where.any: no list']],
    ['any of a map', { any: { start_date: 'in the window' } }, ['where.any: no list']],
    [
      'any of a list with a fault',
      { any: [{ filled: 'start_date' }, { filled: 'start_dat' }] },
      ['where.any.1.filled: an unknown column "start_dat" of cp_plans: did you mean "start_date"?'],
    ],
    ['each outside a share', { each: 'latest_category' }, ['where.each: "each" here']],
    ['a time that is no map', { time: 'late' }, ['where.time: no map']],
    ['a time without a test', { time: { from: 'start_date', to: 'the end' } }, ['where.time: no test']],
    [
      'a time with a test nearly right',
      { time: { from: 'start_date', to: 'the end', atMots: '1 day' } },
      ['where.time.atMots (key): an unknown word "atMots": did you mean "atMost"?'],
    ],
    [
      'a time from no day',
      { time: { from: 'the start', to: 'end_dat', atMost: '1 day' } },
      [
        'where.time.from: "the start"',
        'where.time.to: an unknown column "end_dat" of cp_plans: did you mean "end_date"?',
      ],
    ],
    [
      'a limit from an unknown day',
      { time: { from: '5 days after begun', to: 'the end', atMost: '1 day' } },
      [`where.time.from: an unknown column "begun" of cp_plans: ${UNDECLARED}`],
    ],
    [
      'a test of no duration',
      { time: { from: 'start_date', to: 'the end', atMost: 12 } },
      ['where.time.atMost: "12"'],
    ],
    ['open as a number', { open: 7 }, ['where.open: open: 7']],
    ['true as a bound', { previous_plans: { atLeast: true } }, ['where.previous_plans.atLeast: "true"']],
    [
      'another row without one',
      { previous_plans: { atLeast: 'this.previous_plans' } },
      ['where.previous_plans.atLeast: "this.previous_plans" outside a relation'],
    ],
    [
      'an age of plans without a birthday',
      { age: { at: 'start_date', atLeast: 16 } },
      [`where.age: an unknown column "date_of_birth" of cp_plans: ${UNDECLARED}`],
    ],
  ])('%s', (_, where, told) => {
    expect(inWhere(where)).toEqual(told)
  })

  test('each within any or not', () => {
    expect(faultsOf({ ofWhich: { not: { each: 'latest_category' } } })).toEqual([
      'ofWhich.not.each: "each" here',
    ])
    expect(faultsOf({ ofWhich: { any: [{ each: 'latest_category' }] } })).toEqual([
      'ofWhich.any.0.each: "each" here',
    ])
  })

  test('a limit after an unknown day', () => {
    const changes = { when: { '5 working days after start_dat': 'in the window' } }
    expect(faultsOf(changes)).toEqual([
      'when.5 working days after start_dat (key): an unknown column "start_dat" of cp_plans: did you mean "start_date"?',
    ])
  })

  test('open rows of a dataset without episodes', () => {
    const changes = {
      of: 'referrals',
      when: { open: 'at the end' },
      count: 'rows',
      ofWhich: undefined,
      history: undefined,
    }
    expect(faultsOf(changes)).toEqual(['when.open: "open" of referrals, which has no episode'])
  })

  test.each([
    ['a text', 'old', ['where.age: no map']],
    ['no test', { at: 'start_date' }, ['where.age: no test']],
    ['no day', { at: 'the start', atLeast: 16 }, ['where.age.at: "the start"']],
    ['half a year', { at: 'start_date', atLeast: 15.5 }, ['where.age.atLeast: "15.5"']],
    ['a text for years', { at: 'start_date', atLeast: '16' }, ['where.age.atLeast: "16"']],
  ])('an age of %s', (_, age, told) => {
    const inCare = {
      of: 'cic',
      when: { open: 'at the end' },
      count: 'rows',
      ofWhich: undefined,
      history: undefined,
    }
    expect(faultsOf({ ...inCare, where: { age } })).toEqual(told)
  })
})

describe('related rows that cannot be right', () => {
  test.each([
    ['a text', 'referrals', ['where.has: no map']],
    [
      'an unknown dataset',
      { of: 'cp_plan', same: 'child_id', where: { begun: 'in the window', category: 'Neglect' } },
      ['where.has.of: an unknown dataset "cp_plan": did you mean "cp_plans"?'],
    ],
    ['nothing in common', { of: 'cic' }, ['where.has.same: no text']],
    [
      'a column that only one of them has',
      { of: 'cic', same: 'previous_plans' },
      [`where.has.same: an unknown column "previous_plans" of cic: ${UNDECLARED}`],
    ],
    [
      'a column that neither has',
      { of: 'cic', same: 'child' },
      [
        `where.has.same: an unknown column "child" of cp_plans: ${UNDECLARED}`,
        `where.has.same: an unknown column "child" of cic: ${UNDECLARED}`,
      ],
    ],
    [
      'a column that they do not have',
      { of: 'cic', same: 'child_id', where: { latest_category: 'Neglect' } },
      [`where.has.where.latest_category (key): an unknown column "latest_category" of cic: ${UNDECLARED}`],
    ],
    [
      'a day that the row which asks does not have',
      {
        of: 'cic',
        same: 'child_id',
        where: { time: { from: 'this.date_of_birth', to: 'start_date', atMost: '1 day' } },
      },
      [`where.has.where.time.from: an unknown column "date_of_birth" of cp_plans: ${UNDECLARED}`],
    ],
    ['half a row', { of: 'cic', same: 'child_id', atLeast: 1.5 }, ['where.has.atLeast: "1.5"']],
    [
      'a word too many',
      { of: 'cic', same: 'child_id', count: 'rows' },
      ['where.has.count (key): an unknown word "count"'],
    ],
  ])('%s', (_, has, told) => {
    expect(inHas(has)).toEqual(told)
  })

  test('asked by rows of an unknown dataset, whose columns alone cannot be known', () => {
    const time = { from: 'this.begun', to: 'begun', atMost: '1 day' }
    const ofWhich = { has: { of: 'cic', same: 'child_id', where: { time } } }
    expect(faultsOf({ of: 'cp_plan', ofWhich })).toEqual([
      'of: an unknown dataset "cp_plan": did you mean "cp_plans"?',
      `ofWhich.has.where.time.to: an unknown column "begun" of cic: ${UNDECLARED}`,
    ])
  })
})

describe('a condition is read', () => {
  const read = (where: unknown) => readWith({ where }).definition?.scope?.where

  test('with the area, which every dataset may have', () => {
    expect(read({ area: ['North', 'South'] })).toEqual({
      is: 'equal',
      column: 'area',
      values: ['North', 'South'],
    })
  })

  test('with bounds that are numbers or other columns', () => {
    expect(read({ previous_plans: { atLeast: 1, lessThan: 'previous_plans' } })).toEqual({
      is: 'compared',
      column: 'previous_plans',
      tests: [
        { word: 'atLeast', bound: 1 },
        { word: 'lessThan', bound: { column: 'previous_plans', of: 'row' } },
      ],
    })
  })

  test('open from its first to its last word', () => {
    expect(read({ open: 'in the window' })).toEqual({ is: 'open in the window' })
    expect(read({ open: 'at the end' })).toEqual({ is: 'open at', point: { point: 'the end' } })
  })
})
