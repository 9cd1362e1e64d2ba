import { breakdownTitle } from '../reports/headings.ts'
import { outputColumn } from '../reports/output-columns.ts'
import type { Sheet } from '../reports/sheet.ts'

/** What stands over columns in a document: their names as words; over values of one unit, the unit. */
export function headingsOf({ columns, rows }: Sheet, chosen: readonly number[]): string[] {
  const at = columns.findIndex(({ name }) => name === 'unit')
  const units = new Set(rows.map(row => row[at]?.text ?? ''))
  const [unit] = units.size === 1 ? units : ['']
  return chosen.map(at => {
    const { name } = columns[at]
    return name === 'value' ? valueHeading(unit) : (outputColumn(name)?.heading ?? breakdownTitle(name))
  })
}

const OF_UNITS: Record<string, string> = { '': 'Value', count: 'Number', percent: '%' }

/** `per 10,000` → `Per 10,000` */
function valueHeading(unit: string): string {
  return OF_UNITS[unit] ?? `${unit.slice(0, 1).toUpperCase()}${unit.slice(1)}`
}
