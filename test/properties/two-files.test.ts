import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Files } from '../support/extracts.ts'
import { anyExtracts, csvOf, type Extracts, filesFrom, PERIOD } from './extracts.ts'
import { printed } from './printed.ts'
import { RUNS } from './runs.ts'

const ASKED = { period: PERIOD, by: ['area'] }

it('an extract in two files gives what it gives in one', async () => {
  await fc.assert(
    fc.asyncProperty(anyExtracts, fc.integer({ min: 0, max: 10 }), async (extracts, cut) => {
      const whole = await printed(filesFrom(extracts), ASKED)
      const { csv, warnings } = await printed(inTwo(extracts, cut), ASKED)
      expect({ csv, warnings }).toEqual({ csv: whole.csv, warnings: whole.warnings })
    }),
    RUNS,
  )
})

/** One file for each year, as systems export them; the first may hold a header alone. */
function inTwo(extracts: Extracts, cut: number): Files {
  return Object.fromEntries(
    Object.entries(extracts).flatMap(([name, { header, rows }]) => [
      [`${name}_2011`, csvOf({ header, rows: rows.slice(0, cut) })],
      [`${name}_2012`, csvOf({ header, rows: rows.slice(cut) })],
    ]),
  )
}
