import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure.ts'
import { calc } from '../../src/pipeline.ts'
import { anyExtracts, type Extracts, filesFrom, PERIOD } from '../properties/extracts.ts'
import { RUNS } from '../properties/runs.ts'
import { type Asking, requestOf } from '../support/extracts.ts'
import { type Published, possibleValues, type Ranges, readPublished } from './attacker.ts'
import { csvOf } from './tables.ts'

const WHOLE = 'All areas'
const ASKED: Asking[] = [
  { period: PERIOD, by: ['area'], suppress: 5 },
  { period: PERIOD, every: 'quarter', window: 'ytd', by: ['area'], suppress: 5 },
]

async function figuresOf(extracts: Extracts, asking: Asking): Promise<Figure[]> {
  const files = filesFrom(extracts)
  const request = requestOf(files, asking)
  const sources = Object.keys(files).map((name, at) => ({
    ...request.sources[at],
    dataset: name.replace(/_\d+$/, ''),
  }))
  return (await calc({ ...request, sources })).figures
}

/** Sums that hold: a child in two areas is one child of the whole. */
function holding({ numbers, sums }: Published): Published['sums'] {
  return sums.filter(({ terms, atMost }) => {
    const sum = [...terms].reduce((total, [name, by]) => total + by * (numbers.get(name) ?? 0), 0)
    return atMost ? sum <= 0 : sum === 0
  })
}

it.each(ASKED)(
  'of invented extracts of every dataset no small number is shown or can be worked out (%o)',
  async asking => {
    const { suppress: _, ...open } = asking
    await fc.assert(
      fc.asyncProperty(anyExtracts, async extracts => {
        const [shown, exact] = [await figuresOf(extracts, asking), await figuresOf(extracts, open)]
        const truth = readPublished(csvOf(exact), { whole: WHOLE })
        const published = { ...readPublished(csvOf(shown), { whole: WHOLE }), sums: holding(truth) }
        const ranges: Ranges = new Map()
        for (const [name, value] of published.numbers) {
          if (value !== undefined) expect(Math.abs(value) >= 1 && Math.abs(value) < 5, name).toBe(false)
          else if ((truth.numbers.get(name) ?? 0) < 1) ranges.set(name, { low: -400, high: 400 })
        }
        for (const [name, values] of possibleValues(published, ranges, 4))
          expect(values.length, `${name}: ${values}`).toBeGreaterThanOrEqual(4)
      }),
      { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 8) },
    )
  },
)
