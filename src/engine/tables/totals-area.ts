import { AREA } from '../../datasets/dataset.ts'
import type { CodeColumn } from '../../extracts/column.ts'
import { EXIT, error, type Problem } from '../../foundations/problem.ts'
import { codesIn, placeOf, type Table, type Tables } from './table.ts'

/** `Total`, `Grand total`, `Kent total`, `All districts`; `Totland` and `All Saints` are places. */
const TOTAL =
  /(?:^|[\s-])(?:sub)?totals?:?$|^(?:(?:grand|sub)[\s-]?)?totals? of\b|^all(?: (?:areas|districts|localities|wards|teams|places|authorities|agencies|groups|ethnic groups|ethnicities))?$/i

/**
 * A row of totals among populations or counts reads like an area or an ethnic group, and one among contributions
 * like an agency: the whole would be counted twice. Only the name of the whole, or an area known to hold others, may be called so.
 */
export function checkTotalsAreas(tables: Tables, whole: string): Problem[] {
  return [...tables.values()].flatMap(table => [
    ...(table.dataset.wholeRow === true ? totalsIn(table, AREA, 'areas', whole) : []),
    ...groupsOf(table).flatMap(column => totalsIn(table, column, column)),
  ])
}

/** Columns that part the rows in groups, each row in one: what is summed, or has to be there. */
function groupsOf({ dataset: { columns, wholeRow } }: Table): string[] {
  return Object.keys(columns).filter(name => {
    const { kind, required, values } = columns[name]
    const parts = name !== AREA && (required === true || wholeRow === true)
    return kind === 'category' && parts && values === undefined
  })
}

function totalsIn(table: Table, column: string, groups: string, whole?: string): Problem[] {
  const found = table.rows.columns.get(column) as CodeColumn | undefined
  if (found === undefined) return []
  const codes = codesIn(found)
  const total = [...codes].find(code => isTotal(table, found.dictionary.text(code), whole))
  if (total === undefined || codes.size === 1) return []
  return [totalsRow(table, found.codes.indexOf(total), groups)]
}

function isTotal(table: Table, name: string, whole: string | undefined): boolean {
  return TOTAL.test(name) && name !== whole && table.wider?.has(name) !== true
}

function totalsRow({ rows }: Table, row: number, groups: string): Problem {
  const isArea = groups === 'areas'
  return error(
    'totals-row',
    EXIT.data,
    `a row of totals among the ${isArea ? groups : `values of ${groups}`}`,
    {
      expected: isArea ? 'areas, and the whole by its name or without one' : 'rows of one group each',
      advice: `delete that row${isArea ? ', or give its name as area: in the configuration' : ''}`,
      ...placeOf(rows, row),
    },
  )
}
