import { nearest } from '../foundations/nearest.ts'
import { EXIT, error, type Problem, warning } from '../foundations/problem.ts'
import type { Plan, PlanRow } from './plan.ts'
import { type PlanColumns, readColumns } from './table/columns.ts'
import { readRow } from './table/read-row.ts'
import { indicatorCalled, type Names } from './table/row-name.ts'
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
  const read = table.rows.map(row => readRow(row, columns, names, fileName))
  if (isRowsOfSomethingElse(columns, read)) return { plan: { rows: [] }, problems: [notAPlan(fileName)] }
  return {
    plan: { rows: read.map(({ row }) => row) },
    problems: [...problems, ...danglingMappings(names), ...read.flatMap(row => row.problems)],
  }
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
function isRowsOfSomethingElse({ at, targets }: PlanColumns, read: readonly { row: PlanRow }[]): boolean {
  const isHeadedByDay = targets.some(({ period }) => period.kind === 'twelve months')
  const meaningless = ({ row }: { row: PlanRow }) => row.indicator === undefined && row.faults.length > 0
  return isHeadedByDay && Object.keys(at).length === 0 && read.length > 0 && read.every(meaningless)
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
function danglingMappings({ mapping, indicators }: Names): Problem[] {
  const meant = [...new Set(Object.values(mapping))]
  return meant
    .filter(id => indicatorCalled(id, indicators) === undefined)
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
