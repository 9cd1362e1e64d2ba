import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DATASETS } from '../../src/datasets/index.ts'
import type { Figure } from '../../src/figures/figure.ts'
import { amountText } from '../../src/foundations/amount.ts'
import type { Asking } from '../support/extracts.ts'
import { type Extracts, extractsOf, filesFrom, PERIOD } from './extracts.ts'
import { outcomeOf } from './printed.ts'
import { RUNS } from './runs.ts'

/** Counted by rows, not by different children: these add up over areas and over months. */
const ADDITIVE = ['referrals', 'cp-plan-starts', 'cp-plan-ends', 'cp-second-plans']

const datasets = [...DATASETS.values()].filter(({ id }) => id === 'referrals' || id === 'cp_plans')
const extracts = extractsOf(datasets, 40)

/** The numerators of each indicator, added up by some parts of them. */
async function sumsBy(given: Extracts, asking: Asking, part: (figure: Figure) => string) {
  const { figures } = await outcomeOf(filesFrom(given), { indicators: ADDITIVE, period: PERIOD, ...asking })
  const sums: Record<string, number> = {}
  for (const figure of figures) {
    const key = `${figure.indicator.id} of ${part(figure)}`
    sums[key] = (sums[key] ?? 0) + Number(amountText(figure.numerator!))
  }
  return sums
}

describe('referrals, starts and ends of plans', () => {
  it('of the areas and of Unknown add up to the whole', async () => {
    await fc.assert(
      fc.asyncProperty(extracts, async given => {
        const sums = await sumsBy(given, { by: ['area'] }, ({ area }) =>
          area.kind === 'whole' ? 'all' : 'each',
        )
        for (const id of ADDITIVE) expect(sums[`${id} of each`]).toBe(sums[`${id} of all`])
      }),
      RUNS,
    )
  })

  it('of the months and of the quarters add up to the year, in every area', async () => {
    await fc.assert(
      fc.asyncProperty(extracts, fc.constantFrom('month', 'quarter'), async (given, every) => {
        const areaOf = ({ area }: Figure) => area.label
        const inSteps = await sumsBy(given, { by: ['area'], every: every as 'month' | 'quarter' }, areaOf)
        expect(inSteps).toEqual(await sumsBy(given, { by: ['area'] }, areaOf))
      }),
      RUNS,
    )
  })
})
