import { RowProblems } from '../extracts/row-problems.ts'
import { nearest } from '../foundations/nearest.ts'
import { EXIT, error, type Problem, warning } from '../foundations/problem.ts'
import type { Plan, PlanRow } from './plan.ts'
import { type PlanColumns, readColumns } from './table/columns.ts'
import { type KnownNames, knownNames, type Names } from './table/known-names.ts'
import { readRow } from './table/read-row.ts'
import { readTable } from './table/table.ts'

export type { Plan } from './plan.ts'

/**
 * Reads a council's table of baselines and targets, long (a row a target) or wide (a column a
 * period), as people write it. A file that is no such table gives an error and no rows; a cell
 * that cannot be read and a row that fits no indicator are warnings with file and line, and those
 * rows are kept, to be shown grey.
 */
export function readPlan(text: string, fileName: string, names: Names): { plan: Plan; problems: Problem[] } {
  const table = readTable(text, fileName)
  if (Array.isArray(table)) return { plan: { rows: [] }, problems: table }
  const { columns, problems } = readColumns(table, fileName)
  if (problems.some(({ severity }) => severity === 'error')) return { plan: { rows: [] }, problems }
  if (table.rows.length === 0) problems.push(withoutRows(fileName, table.line))
  const known = knownNames(names)
  const ofRows = new RowProblems()
  const rows = table.rows.map(row => {
    const read = readRow(row, columns, known, fileName)
    for (const problem of read.problems) ofRows.add(problem.code, -1, () => problem)
    return read.row
  })
  if (isRowsOfSomethingElse(columns, rows)) return { plan: { rows: [] }, problems: [notAPlan(fileName)] }
  return { plan: { rows }, problems: [...problems, ...danglingMappings(names, known), ...ofRows.told()] }
}

function withoutRows(file: string, line: number): Problem {
  return warning('empty-plan', 'a plan without rows', {
    expected: 'a row for each target under the header',
    advice: 'no figure is judged until there is one',
    file,
    line,
  })
}

/**
 * An extract without its header: the day in its first row reads as the end of a target period. Its rows would be
 * shown as rows of the plan, ids and all.
 */
function isRowsOfSomethingElse({ at, targets }: PlanColumns, rows: readonly PlanRow[]): boolean {
  const isHeadedByDay = targets.some(({ period }) => period.kind === 'twelve months')
  const meaningless = ({ indicator, faults }: PlanRow) => indicator === undefined && faults.length > 0
  return isHeadedByDay && Object.keys(at).length === 0 && rows.length > 0 && rows.every(meaningless)
}

function notAPlan(file: string): Problem {
  return error('not-a-plan', EXIT.data, 'a table without an indicator, a baseline or a target to read', {
    expected: 'a row for each target, under a header',
    advice: 'name the plan with -t, and extracts with -d',
    file,
    line: 1,
  })
}

/** Words that the configuration maps to an indicator that is not there. */
function danglingMappings({ mapping, indicators }: Names, known: KnownNames): Problem[] {
  const meant = [...new Set(Object.values(mapping))]
  return meant
    .filter(id => known.called(id) === undefined)
    .map(id => {
      const near = nearest(
        id,
        indicators.flatMap(indicator => [indicator.id, ...indicator.codes]),
      )
      return warning(
        'unknown-indicator',
        `plan.indicators names ${JSON.stringify(id)}, which is no indicator`,
        {
          ...(near === undefined ? {} : { advice: `did you mean ${near}?` }),
        },
      )
    })
}
