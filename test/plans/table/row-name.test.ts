import { describe, expect, it } from 'vitest'
import { readPlan } from '../../../src/plans/read-plan.ts'
import { NAMES } from '../names.ts'

/** The words of the first row, and the indicator that it is about. */
function named(plan: string, mapping: Record<string, string> = {}): string[] {
  const { plan: read } = readPlan(plan, 'plan.csv', { indicators: NAMES, mapping })
  const [{ words, indicator = 'none', nearest = '-' }] = read.rows
  return [words, indicator, nearest]
}

describe('what a row of a plan is called', () => {
  it('is in the cells before its first value; a remark behind it is no part of the name', () => {
    expect(named('strand,measure,baseline,remark,2010\nprotect,Sessions,2,quarterly,3\n')[0]).toBe(
      'protect / Sessions',
    )
  })

  it('is in its other words where a value comes first', () => {
    expect(named('2010,strand,measure\n3,protect,Sessions\n')[0]).toBe('protect / Sessions')
  })

  it('leaves out blank cells', () => {
    expect(named('strand,measure,2010\n,Sessions,3\n')[0]).toBe('Sessions')
  })

  it('is the column indicator alone where there is one; what stands elsewhere may still tell which it is', () => {
    const plan = 'theme,indicator,2010\nNI65,Second plans,14\n'
    expect(named(plan).slice(0, 2)).toEqual(['Second plans', 'cp-second-plan-share'])
    expect(named('theme,indicator,2010\nPlans,NI65,14\n').slice(0, 2)).toEqual([
      'NI65',
      'cp-second-plan-share',
    ])
  })

  it('may be said in the configuration by all its cells together', () => {
    const plan = 'theme,indicator,2010\nCare,Children,45\n'
    expect(named(plan, { 'Children / Care': 'cic-rate' })[1]).toBe('cic-rate')
  })

  it('fits none where it is blank, or where two cells point at different indicators', () => {
    expect(named('strand,measure,2010\n,,3\n').slice(0, 2)).toEqual(['', 'none'])
    expect(named('strand,measure,2010\nprotect-supported,caf-assessments,3\n')[1]).toBe('none')
  })

  it('is of two indicators whose titles differ by a hyphen that of the title as it is written', () => {
    const plans = ['Follow-up plans', 'Follow up plans'].map((title, at) => ({
      id: `plan-${at}`,
      codes: [],
      title,
    }))
    const idOf = (words: string) =>
      readPlan(`indicator,target\n${words},3\n`, 'plan.csv', { indicators: plans, mapping: {} }).plan.rows[0]
        .indicator
    expect(['Follow-up plans', 'follow up plans', 'Follow_up plans'].map(idOf)).toEqual([
      'plan-0',
      'plan-1',
      undefined,
    ])
  })

  it('has the indicator beside it that shares most letters, whether in its id or its title', () => {
    expect(named('measure,2010\nChildren looked after,3\n')[2]).toBe(
      'cic-rate (Children looked after per 10,000 under-18s)',
    )
    expect(named('measure,2010\nREFERRAL RATES,3\n')[2]).toMatch(/^referral-rate /)
    expect(named('measure,2010\n?,3\n')[2]).toBe('-')
  })
})
