import { expect, it } from 'vitest'
import { namedFor } from '../../src/datasets/file-name.ts'
import { DATASETS } from '../../src/datasets/index.ts'

it.each([
  ['referrals.csv', 'referrals'],
  ['Referral.CSV', 'referrals'],
  ['referrals_2023.csv', 'referrals'],
  ['referrals_2023-24_oct-mar.csv', 'referrals'],
  ['20240331 Referrals extract (1).csv', 'referrals'],
  ['data/in/cp_plans_2024.csv', 'cp_plans'],
  ['C:\\extracts\\CP-Plans.csv', 'cp_plans'],
  ['CPPlans2024.csv', 'cp_plans'],
  ['Child Protection.csv', 'cp_plans'],
  ['List 7 Child protection.csv', 'cp_plans'],
  ['CIN.csv', 'cin'],
  ['cin_open.csv', 'cin'],
  ['cin_plans.csv', 'cin_plans'],
  ['CINPlans.csv', 'cin_plans'],
  ['section47.csv', 'section47'],
  ['section_47_2024.csv', 'section47'],
  ['S47 enquiries.csv', 'section47'],
  ['CLA_2024-03-31.csv', 'cic'],
  ['children looked after.csv', 'cic'],
  ['camhs_referrals_FY24.csv', 'camhs_referrals'],
  ['training-records.csv', 'training_records'],
  ['families.csv', 'families'],
])('%s is called by the name of %s', (file, id) => {
  expect(namedFor(file, DATASETS).exactly?.id).toBe(id)
})

it.each([
  ['kent_referrals_2024.csv', ['referrals']],
  ['mash referrals.csv', ['referrals']],
  ['cla placements.csv', []],
  ['cin_visits_2024.csv', ['cin_visits']],
  ['child protection visits.csv', []],
  ['extract1.csv', []],
  ['-', []],
])('%s ends with the names of %s', (file, ids) => {
  expect(namedFor(file, DATASETS).ending.map(({ id }) => id)).toEqual(ids)
})

it.each(['kent_referrals.csv', 'cla placements.csv', 'recount.csv', 'extract.csv', 'CIN census.csv', ''])(
  '%s is not called by the name of a dataset',
  file => expect(namedFor(file, DATASETS).exactly).toBeUndefined(),
)
