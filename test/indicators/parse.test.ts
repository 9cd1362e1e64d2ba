import { describe, expect, test } from 'vitest'
import { DATASETS } from '../../src/datasets/index.ts'
import { indicators } from '../../src/indicators/all.ts'
import { cpSecondPlanShare } from '../../src/indicators/child-protection/cp-second-plan-share.ts'
import { parseDefinition } from '../../src/indicators/parse.ts'

const KNOWN = {
  datasets: new Map(DATASETS.map(dataset => [dataset.id, dataset])),
  indicators: new Set(indicators.map(({ id }) => id)),
}

/** What is wrong with the share of second plans, changed in some of its words. */
function faultsOf(changes: Record<string, unknown>): string[] {
  const { faults } = parseDefinition({ ...cpSecondPlanShare, ...changes }, KNOWN)
  return faults.map(({ path, found, advice }) => [path.join('.'), found, advice].filter(Boolean).join(': '))
}

describe('a definition that cannot be right is refused with its place and the nearest word', () => {
  test.each([
    ['an unknown dataset', { of: 'cp_plan' }, 'of: an unknown dataset "cp_plan": did you mean "cp_plans"?'],
    ['an unknown word', { ofwhich: 'rows' }, 'ofwhich: an unknown word "ofwhich": did you mean "ofWhich"?'],
    [
      'an unknown column of a condition',
      { when: { start_dat: 'in the window' } },
      'when.start_dat: an unknown column "start_dat" of cp_plans: did you mean "start_date"?',
    ],
    [
      'an unknown column that must be filled',
      { needs: 'start_dat' },
      'needs: an unknown column "start_dat" of cp_plans: did you mean "start_date"?',
    ],
    [
      'an unknown column whose values are counted',
      { count: { distinct: ['child_ids'] } },
      'count.distinct: an unknown column "child_ids" of cp_plans: did you mean "child_id"?',
    ],
    [
      'an unknown measure',
      { count: 'cp-plan' },
      'count: an unknown measure "cp-plan": did you mean "cp-plans"?',
    ],
    [
      '"this" where no row asks',
      { where: { time: { from: 'this.start_date', to: 'the end', atMost: '1 day' } } },
      'where.time.from: "this.start_date" outside a relation',
    ],
    [
      'a window over a column that holds no days',
      { when: { latest_category: 'in the window' } },
      'when.latest_category: the column "latest_category" of cp_plans, which is no day or period',
    ],
    [
      'a sum of a column that holds no numbers',
      { count: { sum: 'initial_category' } },
      'count.sum: the column "initial_category" of cp_plans, which is no number',
    ],
    [
      'a text for a flag, which YAML makes of yes',
      { where: { other_authority: 'yes' } },
      'where.other_authority: the value "yes" for the column "other_authority", a flag',
    ],
    [
      'a day that is equal to a text',
      { where: { start_date: '2024-03-31' } },
      'where.start_date: the value "2024-03-31" for the column "start_date", a day',
    ],
    [
      'a count of rows without a dataset',
      { of: undefined, when: undefined, where: undefined, ofWhich: undefined },
      'count: rows without a dataset',
    ],
    [
      'a share of a count that another definition makes',
      { count: 'cp-plans' },
      'ofWhich: "ofWhich" of a count that is made elsewhere',
    ],
    [
      'a denominator that nobody supplies',
      { count: 'supplied', ofWhich: undefined, over: 'rows' },
      'over: a denominator that is counted under a supplied count',
    ],
    [
      'rows that no figure looks at',
      { count: 'cp-plans', ofWhich: undefined, over: 'under18-population' },
      'of: "of" beside a figure that does not look at its rows',
    ],
    ['a unit that there is not', { unit: 'percents' }, 'unit: unit: percents: did you mean "percent"?'],
  ])('%s', (_, changes, told) => {
    expect(faultsOf(changes)[0]).toContain(told)
  })

  test('nothing is wrong with it as it is', () => {
    expect(faultsOf({})).toEqual([])
  })
})
