/**
 * The same of invented extracts of every dataset: where two rows of a file change their areas and no number that is
 * shown changes, no verdict, gap, change, reason or remark may change either.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure.ts'
import { EXIT, Refusal } from '../../src/foundations/problem.ts'
import { check } from '../../src/pipeline.ts'
import { figureSheet, verdictSheet } from '../../src/reports/figure-rows.ts'
import type { PlanRequest } from '../../src/request.ts'
import { type Asked, anyIndicators, type Extract, filesFrom, PERIOD } from '../properties/extracts.ts'
import { RUNS } from '../properties/runs.ts'
import { requestOf } from '../support/extracts.ts'
import { csvText } from '../support/whole-texts.ts'

/** A limit within what is hidden for every area; for the whole a word, for which a year earlier is the baseline. */
function planOf(indicators: readonly string[]): PlanRequest {
  const lines = indicators.flatMap(id => [`${id},*,2.5,no more than`, `${id},,reduce,`])
  return {
    text: ['indicator,area,target,direction', ...lines].join('\n'),
    file: 'plan.csv',
    mapping: {},
    amber: ['floor', 'tolerance', 'improving'],
    trajectory: 'step',
  }
}

type Answer = Awaited<ReturnType<typeof check>>

/** Nothing, where what is small cannot be hidden safely. */
async function hidden({ indicators, extracts }: Asked): Promise<Answer | undefined> {
  const files = filesFrom(extracts)
  const asking = { indicators, period: PERIOD, by: ['area'], suppress: 5, plan: planOf(indicators) }
  const request = requestOf(files, asking)
  const sources = Object.keys(files).map((dataset, at) => ({ ...request.sources[at], dataset }))
  try {
    return await check({ ...request, sources })
  } catch (cause) {
    if (cause instanceof Refusal && cause.problems[0].exit === EXIT.disclosure) return undefined
    throw cause
  }
}

/** Two rows, each now of the area of the other. */
function exchanged({ header, rows }: Extract, [a, b]: readonly [number, number]): Extract {
  const at = header.indexOf('area')
  const [one, other] = [a % rows.length, b % rows.length]
  const areas = new Map([
    [one, rows[other][at]],
    [other, rows[one][at]],
  ])
  const row = (cells: string[], n: number) => cells.with(at, areas.get(n) ?? cells[at])
  return { header, rows: rows.map(row) }
}

/** That some rows were left out is told of the area that they are of and of their file, never how many. */
const withoutNotes = (figure: Figure): Figure => ({ ...figure, notes: [] })

function shown({ figures, ...answer }: Answer): string {
  return csvText(figureSheet({ ...answer, figures: figures.map(withoutNotes) }))
}

function told({ judged, remarks, inputs, breakdowns }: Answer) {
  const plain = judged.map(({ figure, ...row }) => ({
    ...row,
    ...(figure && { figure: withoutNotes(figure) }),
  }))
  const others = remarks?.filter(({ code }) => code !== 'equal-rows')
  return { text: csvText(verdictSheet({ judged: plain, breakdowns })), remarks: others, inputs }
}

it('of extracts with the same numbers to show, the same is told', async () => {
  let compared = 0
  await fc.assert(
    fc.asyncProperty(anyIndicators, fc.nat(), fc.tuple(fc.nat(), fc.nat()), async (asked, which, rows) => {
      const { extracts } = asked
      const names = Object.keys(extracts).filter(name => name !== 'populations' && name !== 'counts')
      fc.pre(names.length > 0)
      const name = names[which % names.length]
      const changed = exchanged(extracts[name], rows)
      fc.pre(JSON.stringify(changed) !== JSON.stringify(extracts[name]))
      const one = await hidden(asked)
      const other = await hidden({ ...asked, extracts: { ...extracts, [name]: changed } })
      if (one === undefined || other === undefined || shown(one) !== shown(other)) return
      compared++
      expect(told(other)).toEqual(told(one))
    }),
    RUNS,
  )
  expect(compared).toBeGreaterThan(RUNS.numRuns / 4)
})
