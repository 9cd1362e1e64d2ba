import { describe, expect, test } from 'vitest'
import { guessesForUnknown, guessesOf } from '../../src/datasets/guesses.ts'
import { DATASETS, datasetById } from '../../src/datasets/index.ts'

describe('a column that is not there may be the one that is spelled nearly so', () => {
  test('of a dataset that the file is', () => {
    const plans = datasetById('cp_plans')!
    expect(guessesOf(plans, new Set(['child_id', 'start_date']), ['previus plans', 'team'])).toEqual([
      { dataset: 'cp_plans', column: 'previous_plans', header: 'previus plans' },
    ])
  })

  test('of the dataset that comes nearest', () => {
    expect(guessesForUnknown(['child_id', 'Refferal date', 'team'], DATASETS, {})).toEqual([
      { dataset: 'referrals', column: 'referral_date', header: 'Refferal date' },
    ])
  })
})

describe('no header is repeated that may be a row', () => {
  test.each([
    ['nothing in it is known', ['c1234567', 'referal_date']],
    ['it holds a day', ['child_id', 'referal_date', '2024-03-31']],
  ])('%s', (_, header) => {
    expect(guessesForUnknown(header, DATASETS, {})).toEqual([])
  })
})
