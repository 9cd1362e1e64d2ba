import { describe, expect, it } from 'vitest'
import { meeting } from './meeting.ts'

// Synthetic.
const plans = {
  cp_plans: `
    child_id, start_date, end_date,   latest_category, previous_plans, other_authority
    A,        2023-05-01, 2023-09-01, Neglect,         0,
    B,        2023-05-01, ,           NEGLECT,         1,
    C,        2023-05-01, ,           Physical-abuse,  2,
    D,        2023-05-01, ,           ,                ,
  `,
}
const whoMeets = (condition: unknown) => meeting(plans, 'cp_plans', condition)

describe('a column and a value', () => {
  it('are compared without case, blanks and punctuation', async () => {
    expect(await whoMeets({ latest_category: 'neglect' })).toBe('AB')
    expect(await whoMeets({ latest_category: ['physical abuse', 'neglect'] })).toBe('ABC')
  })

  it('a word that no row has meets nobody', async () => {
    expect(await whoMeets({ latest_category: 'sexual abuse' })).toBe('')
  })

  it('a number of previous plans', async () => {
    expect(await whoMeets({ previous_plans: { atLeast: 1 } })).toBe('BC')
    expect(await whoMeets({ previous_plans: { moreThan: 1 } })).toBe('C')
    expect(await whoMeets({ previous_plans: { atMost: 1 } })).toBe('AB')
    expect(await whoMeets({ previous_plans: { lessThan: 1 } })).toBe('A')
    expect(await whoMeets({ previous_plans: { atLeast: 1, atMost: 1 } })).toBe('B')
    expect(await whoMeets({ previous_plans: [0, 2] })).toBe('AC')
  })

  it('that the extract lacks has no value: neither equal, nor more, nor filled', async () => {
    const bare = { cp_plans: '\nchild_id, start_date\nA, 2023-05-01\n' }
    const meets = (condition: unknown) => meeting(bare, 'cp_plans', condition)
    expect(await meets({ latest_category: 'neglect' })).toBe('')
    expect(await meets({ previous_plans: { lessThan: 9 } })).toBe('')
    expect(await meets({ start_date: { atMost: 'end_date' } })).toBe('')
    expect(await meets({ filled: ['start_date', 'end_date'] })).toBe('')
    expect(await meets({ not: { filled: 'end_date' } })).toBe('A')
  })

  it('is filled where all of several are', async () => {
    expect(await whoMeets({ filled: ['end_date', 'latest_category'] })).toBe('A')
    expect(await whoMeets({ filled: ['start_date', 'latest_category'] })).toBe('ABC')
  })

  it('is filled where a flag says yes or no', async () => {
    const referrals =
      '\nchild_id, referral_date, nfa\nA, 2023-05-01, yes\nB, 2023-05-01, no\nC, 2023-05-01, \n'
    expect(await meeting({ referrals }, 'referrals', { filled: 'nfa' })).toBe('AB')
  })

  it('is a moment that is compared by its day', async () => {
    const missing_episodes = `
      child_id, start_date,       end_date,         interview_date
      A,        2023-05-01 22:00, 2023-05-02 09:00, 2023-05-02
      B,        2023-05-01 22:00, 2023-05-02 09:00, 2023-05-03
      C,        2023-05-01 22:00, 2023-05-02 09:00,
    `
    const byNextDay = { interview_date: { atMost: 'end_date' } }
    expect(await meeting({ missing_episodes }, 'missing_episodes', byNextDay)).toBe('A')
  })

  it('is compared with that of the row which asks', async () => {
    const fewer = {
      has: {
        of: 'cp_plans',
        same: 'start_date',
        where: { previous_plans: { lessThan: 'this.previous_plans' } },
      },
    }
    expect(await whoMeets(fewer)).toBe('BC')
  })

  it('a number with decimals is compared as it is written', async () => {
    const workers = {
      workers: `
        worker_id, start_date, fte
        A,         2023-05-01, 0.6
        B,         2023-05-01, 0.60
        C,         2023-05-01, 1
        D,         2023-05-01,
      `,
    }
    expect(await meeting(workers, 'workers', { fte: 0.6 })).toBe('AB')
    expect(await meeting(workers, 'workers', { fte: { lessThan: 1 } })).toBe('AB')
    expect(await meeting(workers, 'workers', { fte: { atLeast: 1 } })).toBe('CD')
  })

  it('a yes or a no; blank is neither', async () => {
    const referrals = {
      referrals: `
        child_id, referral_date, nfa
        A,        2023-05-01,    Y
        B,        2023-05-01,    no
        C,        2023-05-01,
      `,
    }
    expect(await meeting(referrals, 'referrals', { nfa: true })).toBe('A')
    expect(await meeting(referrals, 'referrals', { nfa: false })).toBe('B')
    expect(await meeting(referrals, 'referrals', { not: { nfa: true } })).toBe('BC')
  })

  it('one column against another of the same row', async () => {
    const cohort = {
      cohort: `
        person_id, strand,  joined_date, first_score, later_score
        A,         protect, 2023-05-01,  10,          12
        B,         protect, 2023-05-01,  10,          10
        C,         protect, 2023-05-01,  10,          9
        D,         protect, 2023-05-01,  10,
      `,
    }
    expect(await meeting(cohort, 'cohort', { later_score: { moreThan: 'first_score' } })).toBe('A')
  })
})

describe('columns without a dictionary', () => {
  const populations = `
    ethnicity, year, area,    age_band, population
    A,         2022, Ashford, 0-9,      10
    A,         2022, Ashford, 10-17,    10
    B,         2023, Ashford, 0-4,      10
    B,         2023, Ashford, 5-17,     10
    C,         2024, Ashford, 0-17,     10
    C,         2024, Ashford, 18+,      10
  `
  const peopleWho = (condition: unknown) => meeting({ populations }, 'populations', condition)

  it('a year is equal, more or less, and filled', async () => {
    expect(await peopleWho({ year: 2023 })).toBe('BB')
    expect(await peopleWho({ year: [2022, 2024] })).toBe('AACC')
    expect(await peopleWho({ year: { atLeast: 2023 } })).toBe('BBCC')
    expect(await peopleWho({ year: { lessThan: 2023 } })).toBe('AA')
    expect(await peopleWho({ filled: 'year' })).toBe('AABBCC')
  })

  it('a band of ages holds the bands within it', async () => {
    expect(await peopleWho({ age_band: '0-9' })).toBe('AB')
    expect(await peopleWho({ age_band: ['0-4', '10-17'] })).toBe('AB')
    expect(await peopleWho({ age_band: '4-17' })).toBe('AB')
    expect(await peopleWho({ age_band: '0-17' })).toBe('AABBC')
    expect(await peopleWho({ filled: 'age_band' })).toBe('AABBCC')
  })

  it('a period is there or not', async () => {
    const contributions = '\nagency, period, amount\nA, 2023/24, 100\n'
    expect(await meeting({ contributions }, 'contributions', { filled: 'period' })).toBe('A')
    expect(await meeting({ contributions }, 'contributions', { not: { filled: 'period' } })).toBe('')
  })
})

describe('two values, not three', () => {
  it('a test on no value is false, and not of it is true', async () => {
    expect(await whoMeets({ previous_plans: { lessThan: 5 } })).toBe('ABC')
    expect(await whoMeets({ not: { previous_plans: { lessThan: 5 } } })).toBe('D')
    expect(await whoMeets({ not: { latest_category: 'neglect' } })).toBe('CD')
  })

  it('a column that the extract lacks has no value in any row', async () => {
    expect(await whoMeets({ other_authority: true })).toBe('')
    const bare = { cp_plans: 'child_id,start_date,end_date,area\nA,2023-05-01,,\n' }
    expect(await meeting(bare, 'cp_plans', { previous_plans: { atMost: 5 } })).toBe('')
    expect(await meeting(bare, 'cp_plans', { not: { previous_plans: { atMost: 5 } } })).toBe('A')
  })

  it('filled asks for a value in each of the columns', async () => {
    expect(await whoMeets({ filled: 'end_date' })).toBe('A')
    expect(await whoMeets({ filled: ['latest_category', 'previous_plans'] })).toBe('ABC')
    expect(await whoMeets({ not: { filled: 'latest_category' } })).toBe('D')
  })

  it('all of a map, all of a list, any of a list', async () => {
    expect(await whoMeets({ latest_category: 'neglect', previous_plans: 1 })).toBe('B')
    expect(await whoMeets([{ latest_category: 'neglect' }, { not: { filled: 'end_date' } }])).toBe('B')
    expect(await whoMeets({ any: [{ filled: 'end_date' }, { previous_plans: 2 }] })).toBe('AC')
    expect(await whoMeets({ not: { latest_category: 'neglect', previous_plans: 1 } })).toBe('ACD')
  })
})
