import { describe, expect, it } from 'vitest'
import { judgingAlike } from '../../../src/plans/judging/alike.ts'
import { readPlan } from '../../../src/plans/read-plan.ts'
import { figure } from '../figures.ts'

/** Areas with so many plans each, judged one after the other under one target; how many each had a year earlier. */
function judgedUnder(target: string, plans: Record<string, number>, earlier: Record<string, number> = {}) {
  const of = (numbers: Record<string, number>, area: string) => figure({ area, of: String(numbers[area]) })
  const { rows } = readPlan(`indicator,area,2010\ncp-plans,*,${target}\n`, 'plan.csv', {
    indicators: [figure({}).indicator],
    mapping: {},
  }).plan
  const judge = judgingAlike({
    trajectory: 'step',
    amber: [],
    window: 'period',
    yearEarlier: ({ area }) => of(earlier, area.label),
  })
  return Object.keys(plans).map(area => {
    const { figure, verdict, baseline, toTarget } = judge(of(plans, area), rows)
    return { area: figure?.area.label, verdict, baseline, toTarget }
  })
}

describe('areas under a target for every area', () => {
  it('have each its own figure, and the verdict of its number', () => {
    expect(judgedUnder('at most 10', { Ashford: 12, Dover: 12, Thanet: 8 })).toEqual([
      { area: 'Ashford', verdict: 'red', baseline: undefined, toTarget: -2n },
      { area: 'Dover', verdict: 'red', baseline: undefined, toTarget: -2n },
      { area: 'Thanet', verdict: 'green', baseline: undefined, toTarget: 0n },
    ])
  })

  it('are held against their own year earlier where the target is a word', () => {
    expect(judgedUnder('reduce', { Ashford: 12, Dover: 12 }, { Ashford: 15, Dover: 10 })).toEqual([
      { area: 'Ashford', verdict: 'green', baseline: '15', toTarget: 0n },
      { area: 'Dover', verdict: 'red', baseline: '10', toTarget: -3n }, // 9 are fewer than 10
    ])
  })
})
