import { parse } from 'csv-parse/sync'

type Row = Record<string, string>

/** Throws where a contestant's numbers are not ours: every numerator, denominator and value of every cell. */
export function mustAgree(ours: string, theirs: string, name: string): void {
  const own = cellsOf(ours)
  const other = cellsOf(theirs)
  for (const [cell, row] of own) {
    const found = other.get(cell)
    if (found === undefined ? Number(row.numerator) !== 0 : !sameNumbers(row, found))
      throw new Error(`${name} differs from per10k: ${cell}`)
  }
  for (const cell of other.keys())
    if (!own.has(cell)) throw new Error(`${name} has a cell of its own: ${cell}`)
}

function cellsOf(csv: string): Map<string, Row> {
  const rows: Row[] = parse(csv, { columns: true })
  return new Map(rows.map(row => [`${row.indicator}, ${row.area}, ${row.month ?? row.period_start}`, row]))
}

/** Ours are rounded to one decimal, theirs are not. */
function sameNumbers(own: Row, other: Row): boolean {
  return (
    Number(own.numerator) === Number(other.numerator) &&
    Number(own.denominator) === Number(other.denominator) &&
    Math.abs(Number(own.value) - Number(other.value)) < 0.050_001
  )
}
