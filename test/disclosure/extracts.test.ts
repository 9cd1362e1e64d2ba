import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure.ts'
import { EXIT, Refusal } from '../../src/foundations/problem.ts'
import { makeCatalogue } from '../../src/indicators/catalogue.ts'
import { answers } from '../../src/pipeline.ts'
import type { Question } from '../../src/request.ts'
import { anyIndicators, type Extracts, filesFrom, PERIOD } from '../properties/extracts.ts'
import { RUNS } from '../properties/runs.ts'
import { type Asking, requestOf } from '../support/extracts.ts'
import { possibleValues, rangesOf, readPublished, withSumsThatHold } from './attacker.ts'
import { csvOf } from './tables.ts'

/** What is published together; each run goes through the whole program. */
const PUBLISHED: Record<string, Asking[]> = {
  'the areas of a year': [{ by: ['area'] }],
  'a year to date, quarter by quarter': [{ by: ['area'], every: 'quarter', window: 'ytd' }],
  'the areas of a year beside quarters and rolling years of the whole': [
    { by: ['area'] },
    { every: 'quarter' },
    { every: 'quarter', window: 'rolling-12m' },
  ],
}

const definitions = [...makeCatalogue().catalogue.definitions.values()]

function idsCounted(...when: string[]): Set<string> {
  return new Set(definitions.filter(({ scope }) => when.includes(scope?.when?.is ?? '')).map(({ id }) => id))
}

const READING = {
  whole: 'All areas',
  stocks: idsCounted('open at'),
  flows: idsCounted('in the window', 'open in the window'),
}

async function figuresOf(extracts: Extracts, askings: Asking[], suppress?: number): Promise<Figure[]> {
  const files = filesFrom(extracts)
  const questions = askings.map((asking): Question => {
    const request = requestOf(files, { period: PERIOD, ...asking, ...(suppress && { suppress }) })
    const sources = Object.keys(files).map((dataset, at) => ({ ...request.sources[at], dataset }))
    return { command: 'calc', request: { ...request, sources } }
  })
  return (await answers(questions)).flatMap(({ figures }) => figures)
}

/** Nothing, where what is small cannot be hidden safely. */
async function shownOf(extracts: Extracts, askings: Asking[]): Promise<Figure[] | undefined> {
  try {
    return await figuresOf(extracts, askings, 5)
  } catch (cause) {
    if (cause instanceof Refusal && cause.problems[0].exit === EXIT.disclosure) return undefined
    throw cause
  }
}

const together = fc.constantFrom(...Object.keys(PUBLISHED))

it('of invented extracts of every dataset no small number is shown or can be worked out', async () => {
  let refused = 0
  await fc.assert(
    fc.asyncProperty(together, anyIndicators, async (what, { indicators, extracts }) => {
      const askings = PUBLISHED[what].map(asking => ({ ...asking, indicators }))
      const shown = await shownOf(extracts, askings)
      if (shown === undefined) {
        refused++
        return
      }
      const truth = readPublished(csvOf(await figuresOf(extracts, askings)), READING)
      const published = withSumsThatHold(readPublished(csvOf(shown), READING), truth)
      for (const [name, value] of published.numbers)
        if (value !== undefined) expect(Math.abs(value) >= 1 && Math.abs(value) < 5, name).toBe(false)
      const ranges = rangesOf(truth)
      for (const [name, values] of possibleValues(published, ranges, 4, truth.numbers))
        expect(values.length, `${name}: ${values}`).toBeGreaterThanOrEqual(4)
      for (const { notes } of shown) expect(notes.join()).not.toMatch(/^\d|: \d/)
    }),
    RUNS,
  )
  expect(refused).toBeLessThan(RUNS.numRuns / 20)
})
