import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/figures/figure.ts'
import { figure, judgeAll } from '../figures.ts'

const HEADER = 'indicator,area,baseline,baseline_period,2010,2011\n'
const PLANS = figure({ id: 'cp-plans', of: '260' })

/** What stands beside the row of children in care, which no figure answers to. */
function beside(row: string, figures: Figure[] = [PLANS]) {
  const { baseline, baselinePeriod, target, targetPeriod, reason } = judgeAll(
    figures,
    `${HEADER}${row}\n`,
  ).at(-1)!
  return { baseline, baselinePeriod, target, targetPeriod, reason }
}

describe('a row of the plan that no figure answers to', () => {
  it('shows its baseline and the target of the period that was asked for, each with its period', () => {
    expect(beside('cic,,48.7,2009,45,42')).toEqual({
      baseline: '48.7',
      baselinePeriod: '2008/09',
      target: '45',
      targetPeriod: '2009/10',
      reason: 'no figure: not counted in this run',
    })
  })

  it('shows the next target where that period has none, and the first where no figure was made', () => {
    expect(beside('cic,,48.7,2009,,42')).toMatchObject({ target: '42', targetPeriod: '2010/11' })
    const later = figure({ id: 'cp-plans', of: '260', period: '2011' })
    expect(beside('cic,,48.7,2009,45,42', [later])).toMatchObject({ target: '42', targetPeriod: '2010/11' })
    expect(beside('cic,,48.7,2009,45,42', [])).toMatchObject({ target: '45', targetPeriod: '2009/10' })
  })

  it('shows nothing that the plan does not say', () => {
    expect(beside('cic,,,2009,45,')).toMatchObject({ baseline: undefined, baselinePeriod: undefined })
    expect(beside('cic,,48.7,,45,')).toMatchObject({ baseline: '48.7', baselinePeriod: undefined })
    expect(beside('cic,,48.7,2009,,')).toMatchObject({ target: undefined, targetPeriod: undefined })
    expect(beside('cic,,48.7,2009,,', [])).toMatchObject({ target: undefined, targetPeriod: undefined })
  })

  it('says so where nothing comes near its words', () => {
    expect(beside('xyz,,1,2009,2,')).toMatchObject({ reason: 'fits no indicator' })
  })
})
