import { describe, expect, it } from 'vitest'
import { type Asking, problemsOf } from '../support/extracts.ts'

const YEAR: Asking = { period: '2023/24', by: ['area'] }

describe('a figure that cannot be', () => {
  it('is a supplied count below 0: exit 3 with its line', async () => {
    const counts =
      'indicator, period, numerator, denominator, area\nreferrals, 2023/24, 7, , A\nreferrals, 2023/24, -2, , B'
    const problems = await problemsOf({ counts }, { ...YEAR, indicators: ['referrals'] })
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'negative-count', line: 3, exit: 3 },
    ])
  })

  it('is a supplied share of more than all: 10 second plans of 5', async () => {
    const counts = 'indicator, period, numerator, denominator\nNI65, 2023/24, 10, 5'
    const problems = await problemsOf({ counts }, { ...YEAR, indicators: ['NI65'] })
    expect(problems).toMatchObject([{ code: 'share-above-all', line: 2, exit: 3 }])
  })

  it('is a population below 0', async () => {
    const referrals = 'child_id, referral_date, area\nC1, 2023-05-01, A'
    const populations = 'year, population, area\n2023, -5, A'
    const problems = await problemsOf({ referrals, populations }, { ...YEAR, indicators: ['referral-rate'] })
    expect(problems).toMatchObject([{ code: 'negative-population', line: 2, exit: 3 }])
  })
})
