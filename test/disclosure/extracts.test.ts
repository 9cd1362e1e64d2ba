import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure.ts'
import { makeCatalogue } from '../../src/indicators/catalogue.ts'
import { answers } from '../../src/pipeline.ts'
import type { Question } from '../../src/request.ts'
import { anyExtracts, type Extracts, filesFrom, PERIOD } from '../properties/extracts.ts'
import { TABLE_RUNS } from '../properties/runs.ts'
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

it.each(Object.entries(PUBLISHED))(
  'of invented extracts of every dataset no small number is shown or can be worked out: %s',
  async (_, askings) => {
    await fc.assert(
      fc.asyncProperty(anyExtracts, async extracts => {
        const shown = await figuresOf(extracts, askings, 5)
        const truth = readPublished(csvOf(await figuresOf(extracts, askings)), READING)
        const published = withSumsThatHold(readPublished(csvOf(shown), READING), truth)
        for (const [name, value] of published.numbers)
          if (value !== undefined) expect(Math.abs(value) >= 1 && Math.abs(value) < 5, name).toBe(false)
        const ranges = rangesOf(truth)
        for (const [name, values] of possibleValues(published, ranges, 4, truth.numbers))
          expect(values.length, `${name}: ${values}`).toBeGreaterThanOrEqual(4)
        for (const { notes } of shown) expect(notes.join()).not.toMatch(/^\d|: \d/)
      }),
      { ...TABLE_RUNS, numRuns: Math.ceil(TABLE_RUNS.numRuns / 8) },
    )
  },
)
