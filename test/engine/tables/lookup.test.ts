import { describe, expect, it } from 'vitest'
import { DATASETS } from '../../../src/datasets/index.ts'
import { lookedUp } from '../../../src/engine/tables/lookup.ts'
import { readTables } from '../../support/extracts.ts'
import { rowsIn } from './cells.ts'

const REFERRALS = `
  child_id, referral_date, referral_id
  A,        2023-06-01,    R1
  A,        2024-01-08,    R2
  A,        2024-01-08,    R3
  B,        2024-02-01,    R4
`

async function referralDays(assessments: string): Promise<string[]> {
  const { tables } = await readTables({ referrals: REFERRALS, assessments })
  return rowsIn(tables, 'assessments', 'child_id', 'start_date', 'referral_date')
}

describe("an assessment's referral", () => {
  it('is the one with its referral id, of a referral merged into another too', async () => {
    const assessments = `
      child_id, start_date, referral_id
      A,        2024-01-10, R1
      A,        2024-01-10, R3
    `
    expect(await referralDays(assessments)).toEqual(['A 2024-01-10 2023-06-01', 'A 2024-01-10 2024-01-08'])
  })

  it("is, where the id is blank, the child's latest on or before the start", async () => {
    const assessments = `
      child_id, start_date, referral_id
      A,        2024-01-07,
      A,        2024-01-08,
      A,        2023-05-31,
    `
    expect(await referralDays(assessments)).toEqual([
      'A 2024-01-07 2023-06-01',
      'A 2024-01-08 2024-01-08',
      'A 2023-05-31 -',
    ])
  })

  it('is none where the id is not there: another referral is never guessed', async () => {
    const assessments = `
      child_id, start_date, referral_id
      A,        2024-01-10, R99
    `
    expect(await referralDays(assessments)).toEqual(['A 2024-01-10 -'])
  })

  it('is the day that the extract itself gives, where it does', async () => {
    const assessments = `
      child_id, start_date, referral_id, referral_date
      A,        2024-01-10, R1,          2024-01-05
      A,        2024-01-10, R1,
    `
    expect(await referralDays(assessments)).toEqual(['A 2024-01-10 2024-01-05', 'A 2024-01-10 2023-06-01'])
  })

  it('is found by child alone where assessments name no referral at all', async () => {
    const assessments = `
      child_id, start_date, end_date, kind
      B,        2024-02-05, ,         single
      C,        2024-02-05, ,         single
    `
    expect(await referralDays(assessments)).toEqual(['B 2024-02-05 2024-02-01', 'C 2024-02-05 -'])
  })

  it("is, of one id on referrals of two children, that of the assessment's own child", async () => {
    const referrals = `
      child_id, referral_date, referral_id
      A,        2024-01-02,    R1
      B,        2024-01-05,    R1
      C,        2024-01-08,    R1
    `
    const assessments = `
      child_id, start_date, referral_id
      A,        2024-01-10, R1
      B,        2024-01-10, R1
      C,        2024-01-10, R1
      D,        2024-01-10, R1
    `
    const { tables } = await readTables({ referrals, assessments })
    expect(rowsIn(tables, 'assessments', 'child_id', 'referral_date')).toEqual([
      'A 2024-01-02',
      'B 2024-01-05',
      'C 2024-01-08',
      'D 2024-01-02', // of none of these children: the earliest
    ])
  })

  it('is none of a child who is in no referral, whatever was read after the referrals', async () => {
    const assessments = `
      child_id, start_date, referral_id
      X,        2024-01-10, R98
      Y,        2024-01-10,
      Z,        2024-01-10, R99
    `
    expect(await referralDays(assessments)).toEqual(['X 2024-01-10 -', 'Y 2024-01-10 -', 'Z 2024-01-10 -'])
  })

  it('needs the referrals', () => {
    expect(lookedUp(DATASETS.find(({ id }) => id === 'assessments')!)).toEqual(['referrals'])
  })
})

it('a session belongs to the latest time that somebody joined the cohort', async () => {
  const { tables } = await readTables({
    cohort: `
      person_id, strand,  joined_date, left_date
      A,         protect, 2023-04-01,  2023-09-30
      A,         protect, 2024-01-01,
    `,
    sessions: `
      person_id, session_date, minutes
      A,         2023-03-31,   30
      A,         2023-12-31,   30
      A,         2024-01-01,   30
    `,
  })
  expect(rowsIn(tables, 'sessions', 'session_date', 'joined_date')).toEqual([
    '2023-03-31 -',
    '2023-12-31 2023-04-01',
    '2024-01-01 2024-01-01',
  ])
})
