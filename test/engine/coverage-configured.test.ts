import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/foundations/day.ts'
import { type Asking, calculated } from '../support/extracts.ts'

const referrals = 'child_id, referral_date\nA, 2024-05-01\nB, 2024-11-01'
const cp_plans = 'child_id, start_date, end_date\nA, 2024-11-02, '
const populations = 'year, population\n2024, 10000'
const half: Asking = {
  period: '2024/25',
  coverage: { '*': { start: dayOf(2024, 10, 1) as number, end: dayOf(2025, 3, 31) as number } },
}

describe('a configured coverage of half the year', () => {
  it('leaves a year of events without a figure and says why', async () => {
    const { figures } = await calculated({ referrals }, { ...half, indicators: ['referrals'] })
    expect(figures[0]).toMatchObject({ symbol: 'x' })
    expect(figures[0].numerator).toBeUndefined()
    expect(figures[0].notes).toContain('outside the coverage, 2024-10-01 to 2025-03-31')
  })

  it('holds the day of a stock: 1 plan of 10,000 at 31 March, whose population has a year of its own', async () => {
    const { figures } = await calculated({ cp_plans, populations }, { ...half, indicators: ['cp-plan-rate'] })
    expect(figures[0].symbol).toBeUndefined()
    expect(figures[0]).toMatchObject({ numerator: { units: 1n }, denominator: { units: 10_000n } })
  })
})
