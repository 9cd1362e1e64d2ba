import type { Cells } from './cells.ts'

/** Numbers that sums tie together, and which of them must be safe. */
export interface Table {
  numbers: Set<number>
  asked: number[]
}

export function tablesOf(cells: Cells, primary: readonly number[]): Table[] {
  const tableOf = new Map<number, Table>()
  for (const number of primary) {
    const known = tableOf.get(number)
    if (known) known.asked.push(number)
    else {
      const table = { numbers: tiedTo(cells, [number]), asked: [number] }
      for (const other of table.numbers) tableOf.set(other, table)
    }
  }
  return [...new Set(tableOf.values())]
}

/** All numbers that sums tie to some, however far off. */
function tiedTo({ system: { rows, rowsOf } }: Cells, numbers: Iterable<number>): Set<number> {
  const tied = new Set(numbers)
  const gone = new Set<number>()
  for (const number of tied)
    for (const { row } of rowsOf[number]) {
      if (gone.has(row)) continue
      gone.add(row)
      for (const other of rows[row].numbers) tied.add(other)
    }
  return tied
}
