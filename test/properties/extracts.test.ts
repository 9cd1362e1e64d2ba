import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeCatalogue } from '../../src/indicators/catalogue.ts'
import { anyExtracts, filesFrom, PERIOD } from './extracts.ts'
import { outcomeOf } from './printed.ts'
import { RUNS } from './runs.ts'

it('a hundred invented extracts give four of five indicators something to count', async () => {
  const counted = new Set<string>()
  for (const extracts of fc.sample(anyExtracts, { ...RUNS, numRuns: 100 })) {
    const { figures } = await outcomeOf(filesFrom(extracts), { period: PERIOD })
    for (const { indicator, numerator, denominator } of figures)
      if ((numerator ?? denominator)?.units !== 0n) counted.add(indicator.id)
  }
  const { catalogue } = makeCatalogue()
  const empty = [...catalogue.definitions.keys()].filter(id => !counted.has(id))
  expect(empty.length, empty.join(', ')).toBeLessThan(catalogue.definitions.size / 5)
})
