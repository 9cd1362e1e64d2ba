import { AREA } from '../../datasets/dataset.ts'
import type { CodeColumn } from '../../extracts/column.ts'
import { EXIT, error, type Problem } from '../../foundations/problem.ts'
import { codesIn, placeOf, type Table, type Tables } from './table.ts'

const TOTAL = /^(?:(?:grand|sub|overall)[\s-]?)?totals?:?$/i

/**
 * A row of totals among populations or counts reads like an area: the whole would be counted twice. Only
 * the name of the whole, or an area known to hold others, may be called so.
 */
export function checkTotalsAreas(tables: Tables, whole: string): Problem[] {
  return [...tables.values()].flatMap(table => {
    const areas = table.rows.columns.get(AREA) as CodeColumn | undefined
    if (table.dataset.wholeRow !== true || areas === undefined) return []
    const codes = codesIn(areas)
    const total = [...codes].find(code => isTotal(table, areas.dictionary.text(code), whole))
    if (total === undefined || codes.size === 1) return []
    return [totalsArea(table, areas.codes.indexOf(total))]
  })
}

function isTotal(table: Table, area: string, whole: string): boolean {
  return TOTAL.test(area) && area !== whole && table.wider?.has(area) !== true
}

function totalsArea({ rows }: Table, row: number): Problem {
  return error('totals-row', EXIT.data, 'a row of totals among the areas', {
    expected: 'areas, and the whole by its name or without one',
    advice: 'delete that row, or give its name as area: in the configuration',
    ...placeOf(rows, row),
  })
}
