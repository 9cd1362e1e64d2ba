import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay } from '../../../src/foundations/day.ts'
import { RUNS } from '../../properties/runs.ts'
import { day } from '../../support/extracts.ts'
import { meeting } from './meeting.ts'

const earlierReferral = (tests: Record<string, string>) => ({
  has: {
    of: 'referrals',
    same: 'child_id',
    where: { time: { from: 'referral_date', to: 'this.referral_date', ...tests } },
  },
})

describe('preceded by', () => {
  const referrals = {
    referrals: `
      child_id, referral_date
      A,        2022-04-15
      A,        2023-04-15
      B,        2022-04-15
      B,        2023-04-16
      C,        2023-05-01
      C,        2023-05-02
      D,        2023-05-01
    `,
  }

  it('a referral within 12 months of an earlier one of the same child', async () => {
    const within = earlierReferral({ atLeast: '1 day', atMost: '12 months' })
    expect(await meeting(referrals, 'referrals', within)).toBe('AC')
  })

  it('is preceded by itself where no least time is asked for', async () => {
    expect(await meeting(referrals, 'referrals', earlierReferral({ atMost: '12 months' }))).toBe('AABBCCD')
  })

  it('agrees with looking at every pair, whatever the days and the limits', async () => {
    const someReferrals = fc.array(fc.tuple(fc.constantFrom('A', 'B'), fc.integer({ min: 0, max: 800 })), {
      maxLength: 12,
    })
    const least = fc.integer({ min: 0, max: 40 })
    await fc.assert(
      fc.asyncProperty(someReferrals, least, least, async (made, low, more) => {
        const unique = [...new Map(made.map(pair => [pair.join(), pair])).values()]
        const naively = unique.filter(([child, on]) =>
          unique.some(([other, before]) => other === child && on - before >= low && on - before < low + more),
        )
        const first = day('2022-01-01')
        const rows = unique.map(([child, on]) => `${child},${isoDay(first + on)}`)
        const files = { referrals: ['child_id,referral_date', ...rows].join('\n') }
        const met = earlierReferral({ atLeast: `${low} days`, lessThan: `${low + more} days` })
        expect(await meeting(files, 'referrals', met)).toBe(naively.map(([child]) => child).join(''))
      }),
      RUNS,
    )
  })
})

describe('followed by', () => {
  const plansAndReviews = {
    cp_plans: `
      child_id, start_date
      A,        2023-05-01
      B,        2023-05-01
      C,        2023-05-01
    `,
    cp_reviews: `
      child_id, review_date
      A,        2023-08-01
      B,        2023-08-02
      C,        2023-04-30
    `,
  }
  const reviewed = (tests: Record<string, string>) => ({
    has: {
      of: 'cp_reviews',
      same: 'child_id',
      where: { time: { from: 'this.start_date', to: 'review_date', ...tests } },
    },
  })

  it('a review within 3 months of the start; one before it does not count', async () => {
    expect(await meeting(plansAndReviews, 'cp_plans', reviewed({ atMost: '3 months' }))).toBe('A')
    expect(await meeting(plansAndReviews, 'cp_plans', reviewed({ atLeast: '0 days' }))).toBe('AB')
  })

  it('nobody has a row of an extract that is not there', async () => {
    const { cp_plans } = plansAndReviews
    expect(await meeting({ cp_plans }, 'cp_plans', reviewed({ atMost: '3 months' }))).toBe('')
    expect(await meeting({ cp_plans }, 'cp_plans', { not: reviewed({ atMost: '3 months' }) })).toBe('ABC')
  })
})

describe('how many', () => {
  const care = {
    workers: `
      worker_id, start_date
      A,         2023-01-01
      B,         2023-01-01
      C,         2023-01-01
    `,
    supervisions: `
      worker_id, supervision_date
      A,         2023-05-01
      A,         2023-06-01
      B,         2023-05-01
    `,
  }
  const supervised = (tests: Record<string, number>) => ({
    has: { of: 'supervisions', same: 'worker_id', ...tests },
  })

  it.each([
    [{}, 'AB'],
    [{ atLeast: 2 }, 'A'],
    [{ atMost: 1 }, 'BC'],
    [{ lessThan: 1 }, 'C'],
    [{ moreThan: 1 }, 'A'],
    [{ atLeast: 1, atMost: 1 }, 'B'],
  ])('supervisions %j', async (tests, who) => {
    expect(await meeting(care, 'workers', supervised(tests))).toBe(who)
  })
})

describe('related by several columns', () => {
  it('a session belongs to the time in the cohort in which it was held', async () => {
    const files = {
      cohort: `
        person_id, strand,  joined_date, left_date
        A,         protect, 2023-04-01,  2023-09-30
        A,         protect, 2024-01-01,
        B,         protect, 2024-01-01,
      `,
      sessions: `
        person_id, session_date
        A,         2023-05-01
      `,
    }
    const had = { has: { of: 'sessions', same: ['person_id', 'joined_date'] }, filled: 'left_date' }
    expect(await meeting(files, 'cohort', had)).toBe('A')
    expect(
      await meeting(files, 'cohort', { has: { of: 'sessions', same: ['person_id', 'joined_date'] } }),
    ).toBe('A')
  })
})

describe('rows without the key', () => {
  it('are related to nothing, not to each other', async () => {
    const referrals = {
      referrals: `
        child_id, referral_date, referral_id
        A,        2023-05-01,    1
        B,        2023-05-01,
        C,        2023-05-01,
      `,
    }
    expect(await meeting(referrals, 'referrals', { has: { of: 'referrals', same: 'referral_id' } })).toBe('A')
  })
})

describe('this', () => {
  it('is the row that asks, one level up: reviews each followed by the next within 6 months', async () => {
    const files = {
      cp_plans: `
        child_id, start_date
        A,        2023-01-01
        B,        2023-01-01
      `,
      cp_reviews: `
        child_id, review_date
        A,        2023-03-01
        A,        2023-09-01
        B,        2023-03-01
        B,        2023-09-02
      `,
    }
    const next = {
      has: {
        of: 'cp_reviews',
        same: 'child_id',
        where: {
          time: { from: 'this.review_date', to: 'review_date', atLeast: '1 day', atMost: '6 months' },
        },
      },
    }
    const first = { of: 'cp_reviews', same: 'child_id', where: { ...next } }
    expect(await meeting(files, 'cp_plans', { has: first })).toBe('A')
  })

  it("open at the asking row's day, in another dataset", async () => {
    const files = {
      camhs_referrals: `
        child_id, referral_date, assessment_date
        A,        2023-06-01,    2023-06-10
        B,        2023-06-01,    2023-06-10
        C,        2023-06-01,    2023-06-10
      `,
      cic: `
        child_id, start_date, end_date,   legal_status
        A,        2023-06-01, ,           C2
        B,        2023-01-01, 2023-06-01, C2
        C,        2023-01-01, ,           V4
      `,
    }
    const lookedAfter = { has: { of: 'cic', same: 'child_id', where: { open: 'at this.referral_date' } } }
    expect(await meeting(files, 'camhs_referrals', lookedAfter)).toBe('A')
  })
})

describe('related by columns that an extract lacks', () => {
  const referrals = '\nchild_id, referral_date\nA, 2023-05-01\n'
  const assessments = '\nchild_id, start_date, referral_id\nA, 2023-05-02, R1\n'
  const relatedBy = (same: string[]) =>
    meeting({ referrals, assessments }, 'referrals', { has: { of: 'assessments', same } })

  it('is nothing, though the other columns are equal', async () => {
    expect(await relatedBy(['child_id'])).toBe('A')
    expect(await relatedBy(['referral_id'])).toBe('')
    expect(await relatedBy(['child_id', 'referral_id'])).toBe('')
  })
})

describe('related by days and by three columns', () => {
  it('a day that no related row has is related to nothing', async () => {
    const cp_plans = '\nchild_id, start_date\nA, 2023-05-01\nB, 2023-05-02\nC, 2023-05-03\n'
    const section47 = '\nchild_id, start_date\nX, 2023-05-01\nY, 2023-05-03\n'
    const has = { of: 'section47', same: 'start_date' }
    expect(await meeting({ cp_plans, section47 }, 'cp_plans', { has })).toBe('AC')
  })

  it('all three are equal', async () => {
    const workers = `
      worker_id, start_date, end_date,   role, fte
      A,         2023-05-01, 2023-06-01, lead, 1
      B,         2023-05-01, 2023-06-01, lead, 0.5
      C,         2023-05-01, 2023-06-02, lead, 1
      D,         2023-05-02, 2023-06-01, lead, 1
      E,         2023-05-01, 2023-06-01, aide, 1
    `
    const has = { of: 'workers', same: ['role', 'start_date', 'end_date'], atLeast: 2 }
    expect(await meeting({ workers }, 'workers', { has })).toBe('AB')
  })
})
