import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyExtracts, type Extract, type Extracts, filesFrom, PERIOD } from './extracts.ts'
import { printed } from './printed.ts'
import { RUNS } from './runs.ts'

const ASKED = { period: PERIOD, by: ['area'] }

it('the order of rows and of columns changes nothing, not a byte of CSV or JSON', async () => {
  await fc.assert(
    fc.asyncProperty(anyExtracts.chain(withMixed), async ([extracts, mixed]) => {
      expect(await printed(filesFrom(mixed), ASKED)).toEqual(await printed(filesFrom(extracts), ASKED))
    }),
    RUNS,
  )
})

function withMixed(extracts: Extracts): fc.Arbitrary<[Extracts, Extracts]> {
  const mixed = Object.entries(extracts).map(([name, extract]) => [name, mixedUp(extract)])
  return fc.tuple(fc.constant(extracts), fc.record(Object.fromEntries(mixed)))
}

function mixedUp({ header, rows }: Extract): fc.Arbitrary<Extract> {
  return fc.tuple(permutationOf(rows), permutationOf([...header.keys()])).map(([others, order]) => ({
    header: order.map(at => header[at]),
    rows: others.map(cells => order.map(at => cells[at])),
  }))
}

function permutationOf<T>(items: T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray(items, { minLength: items.length })
}
