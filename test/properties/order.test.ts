import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyExtracts, type Extracts, filesFrom, PERIOD } from './extracts.ts'
import { printed } from './printed.ts'
import { RUNS } from './runs.ts'

const ASKED = { period: PERIOD, by: ['area'] }

it('the order of rows changes nothing, not a byte of CSV or JSON', async () => {
  await fc.assert(
    fc.asyncProperty(anyExtracts.chain(withRowsMixed), async ([extracts, mixed]) => {
      expect(await printed(filesFrom(mixed), ASKED)).toEqual(await printed(filesFrom(extracts), ASKED))
    }),
    RUNS,
  )
})

it('nor does the order of columns', async () => {
  await fc.assert(
    fc.asyncProperty(anyExtracts.chain(withColumnsMixed), async ([extracts, mixed]) => {
      expect(await printed(filesFrom(mixed), ASKED)).toEqual(await printed(filesFrom(extracts), ASKED))
    }),
    { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 3) },
  )
})

function withRowsMixed(extracts: Extracts): fc.Arbitrary<[Extracts, Extracts]> {
  const mixed = Object.entries(extracts).map(([name, { header, rows }]) => [
    name,
    permutationOf(rows).map(others => ({ header, rows: others })),
  ])
  return fc.tuple(fc.constant(extracts), fc.record(Object.fromEntries(mixed)))
}

function withColumnsMixed(extracts: Extracts): fc.Arbitrary<[Extracts, Extracts]> {
  const mixed = Object.entries(extracts).map(([name, { header, rows }]) => [
    name,
    permutationOf([...header.keys()]).map(order => ({
      header: order.map(at => header[at]),
      rows: rows.map(cells => order.map(at => cells[at])),
    })),
  ])
  return fc.tuple(fc.constant(extracts), fc.record(Object.fromEntries(mixed)))
}

function permutationOf<T>(items: T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray(items, { minLength: items.length })
}
