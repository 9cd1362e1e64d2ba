import type { Finding } from '../../src/outcome.ts'
import { validate } from '../../src/pipeline.ts'
import { type Asking, type Files, requestOf } from '../support/extracts.ts'

/** What one rule says of some extracts. */
export async function doubtsBy(rule: string, files: Files, asking: Asking = {}): Promise<Finding[]> {
  const { doubts } = await validate(requestOf(files, asking))
  return doubts.filter(({ code }) => code === rule)
}

/** The rows that it doubts, by file and line (the header is line 1): `cp_plans 3`. */
export async function rowsDoubted(rule: string, files: Files, asking: Asking = {}): Promise<string[]> {
  const doubts = await doubtsBy(rule, files, asking)
  return doubts.flatMap(({ file, lines }) => lines.map(line => `${file.replace('.csv', '')} ${line}`))
}

/** So many events, one every so many days from a day on: `A0,2023-04-03`, `A1,2023-04-04`. */
export function eventsFrom(first: string, count: number, everyDays = 1): string {
  const start = Date.parse(`${first}T00:00:00Z`)
  const days = Array.from({ length: count }, (_, i) => new Date(start + i * everyDays * 86_400_000))
  return days.map((day, i) => `A${i},${day.toISOString().slice(0, 10)}`).join('\n')
}
