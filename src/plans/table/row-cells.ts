import type { Period } from '../../foundations/period.ts'
import { type Problem, warning } from '../../foundations/problem.ts'
import { oneLine, onePeriod } from './cell.ts'
import type { PlanColumns, Role } from './columns.ts'
import type { TextRow } from './table.ts'

/** A row while it is read: its text, where it stands, and what was found wrong with it so far. */
export interface RowCells {
  cells: string[]
  columns: PlanColumns
  file: string
  line: number
  placeOf: TextRow['placeOf']
  problems: Problem[]
  /** What keeps the row from being judged, in words. */
  faults: string[]
}

/** The text in the column of a role; blank where there is no such column. */
export function textOf({ cells, columns }: RowCells, role: Role): string {
  const at = columns.at[role]
  return at === undefined ? '' : oneLine(cells[at])
}

/** Notes a cell that cannot be read: a warning for the user, a fault of the row. */
export function unreadable(row: RowCells, at: number | undefined, what: string, expected: string): void {
  const place = at === undefined ? { line: row.line } : row.placeOf(at)
  const advice = 'the row is not judged'
  row.problems.push(
    warning('unreadable-cell', `${what} that cannot be read`, {
      expected,
      advice,
      file: row.file,
      ...place,
    }),
  )
  row.faults.push(
    `${what} that cannot be read (line ${row.line}${at === undefined ? '' : `, column ${at + 1}`})`,
  )
}

/** The period in the column of a role; unreadable ones are noted. */
export function periodIn(row: RowCells, role: 'baseline_period' | 'target_period'): Period | undefined {
  const text = textOf(row, role)
  if (/^(?:|-|n\/?a)$/i.test(text)) return undefined
  const period = onePeriod(text)
  if (period === undefined) {
    unreadable(
      row,
      row.columns.at[role],
      `a ${role.replace('_', ' ')}`,
      'one period: 2009, 2008/09, 2008/09 Q4, Mar 2009',
    )
  }
  return period
}
