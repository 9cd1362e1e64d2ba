import { compileCondition } from '../../../src/engine/conditions/compile.ts'
import { rowsWhere } from '../../../src/engine/tables/select.ts'
import { codesOf, columnOf } from '../../../src/engine/tables/table.ts'
import { populationYear } from '../../../src/foundations/period.ts'
import { problemText } from '../../../src/foundations/problem.ts'
import { makeCatalogue } from '../../../src/indicators/catalogue.ts'
import type { Condition } from '../../../src/indicators/definition.ts'
import { parseCondition } from '../../../src/indicators/parse-condition.ts'
import { type Asking, type Files, periodsOf, readTables } from '../../support/extracts.ts'

const { catalogue } = makeCatalogue()

/**
 * Who meets a condition, written as a definition writes it: the ids of the rows, joined, or the first category where
 * rows have no id. Children are letters.
 */
export async function meeting(
  files: Files,
  of: string,
  condition: unknown,
  { period = '2023/24', ...asking }: Asking = {},
): Promise<string> {
  const { tables, problems } = await readTables(files, asking)
  if (problems.length > 0) throw new Error(problems.map(problemText).join('\n'))
  const table = tables.get(of)!
  const [{ start, end }] = periodsOf(period)
  const frame = { start, end, populationYear: populationYear(end) }
  const { test } = compileCondition(read(of, condition), { table, tables })
  const named = (kind: string) =>
    Object.entries(table.dataset.columns).find(([, column]) => column.kind === kind)
  const [name] = named('id') ?? named('category')!
  const codes = codesOf(table, name)!
  const column = columnOf(table, name)
  if (column?.kind !== 'id' && column?.kind !== 'category') throw new Error(`${of} has no id`)
  const met = rowsWhere(table.rows.count, row => test(row, -1, frame))
  return [...met].map(row => column.dictionary.text(codes[row])).join('')
}

function read(of: string, condition: unknown): Condition {
  const dataset = catalogue.datasets.get(of)!
  const known = { datasets: catalogue.datasets, indicators: new Set<string>() }
  const faults: { found: string }[] = []
  const parsed = parseCondition(condition, [], { dataset, known, faults: faults as never })
  if (faults.length > 0) throw new Error(faults.map(({ found }) => found).join('; '))
  return parsed
}
