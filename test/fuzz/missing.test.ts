import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Refusal } from '../../src/foundations/problem.ts'
import { indicators } from '../../src/indicators/all.ts'
import type { Indicator } from '../../src/indicators/language.ts'
import { calc, explain } from '../../src/pipeline.ts'
import { requestOf } from '../indicators/run-example.ts'
import { RUNS } from '../properties/runs.ts'

type Given = Indicator['example']['given']

/** Without one of the extracts, or without one column of one of them. */
function lacking(given: Given, at: number): Given {
  const names = Object.entries(given).flatMap(([dataset, csv]) => [
    { dataset, column: -1 },
    ...headerOf(csv).map((_, column) => ({ dataset, column })),
  ])
  const { dataset, column } = names[at % names.length]
  const { [dataset]: extract, ...others } = given
  return column < 0 ? others : { ...others, [dataset]: withoutColumn(extract, column) }
}

function headerOf(csv: string): string[] {
  return csv.trim().split('\n')[0].split(',')
}

function withoutColumn(csv: string, column: number): string {
  const lines = csv.trim().split('\n')
  return lines.map(line => line.split(',').toSpliced(column, 1).join(',')).join('\n')
}

const lack = fc.tuple(fc.constantFrom(...indicators), fc.nat(60), fc.boolean())

it('whatever is missing, a figure is counted, supplied or refused with a reason', async () => {
  await fc.assert(
    fc.asyncProperty(lack, async ([indicator, at, isSupplied]) => {
      const { example } = indicator
      const counts = `indicator,period,numerator,denominator\n${indicator.id},${example.period},3,7`
      const given = { ...lacking(example.given, at), ...(isSupplied && { counts }) }
      const request = requestOf({ ...indicator, example: { ...example, given } })
      for (const run of [() => calc(request), () => explain(request, { lines: true })])
        try {
          await run()
        } catch (cause) {
          expect(cause).toBeInstanceOf(Refusal)
        }
    }),
    RUNS,
  )
})
