import { problemText, Refusal } from '../../src/foundations/problem.ts'
import type { Outcome } from '../../src/outcome.ts'
import { calc } from '../../src/pipeline.ts'
import { figureSheet } from '../../src/reports/figure-rows.ts'
import { type Asking, type Files, requestOf } from '../support/extracts.ts'
import { csvText, figuresJson } from '../support/whole-texts.ts'

export interface Printed {
  /** The figures and their notes, as `calc -f csv` prints them. */
  csv: string
  /** All that `calc -f json` prints, but for the lines of the extracts. */
  json: string
  /** What was doubtful, without the file and line where it stands. */
  warnings: string[]
}

export async function printed(files: Files, asking: Asking): Promise<Printed> {
  const outcome = await outcomeOf(files, asking)
  const sheet = figureSheet(outcome)
  return {
    csv: csvText(sheet),
    json: figuresJson(sheet, outcome).replace(/"line":\d+/g, '"line":0'),
    warnings: outcome.problems.map(({ file: _file, line: _line, ...problem }) => problemText(problem)),
  }
}

/**
 * Invented extracts can all be read and counted: a refusal tells of a fault of their making. Each is told
 * to be what its name says (`referrals_2012`), which saves the time to find out.
 */
export async function outcomeOf(files: Files, asking: Asking): Promise<Outcome> {
  const request = requestOf(files, asking)
  const sources = Object.keys(files).map((name, at) => ({
    ...request.sources[at],
    dataset: name.replace(/_\d+$/, ''),
  }))
  try {
    return await calc({ ...request, sources })
  } catch (refusal) {
    throw refusal instanceof Refusal ? new Error(refusal.problems.map(problemText).join('\n')) : refusal
  }
}
