import type { Column, Rows } from '../../extracts/column.ts'
import { closeRanks } from '../../extracts/columns/close-ranks.ts'
import type { Numbers } from '../../extracts/columns/room.ts'

export const NO_ROWS = new Int32Array(0)

/** The same columns with only these rows, in this order. */
export function selectRows(rows: Rows, kept: Int32Array): Rows {
  if (kept.length === rows.count && isEveryRow(kept)) return rows
  return remadeRows(rows, kept.length, values => pick(values, kept))
}

/**
 * The rows without some, given in order. The columns are closed up where they lie, so that ten million rows
 * need not be held twice to lose a few: what was read of `rows` before must not be asked again.
 */
export function closeRows(rows: Rows, gone: Int32Array): Rows {
  if (gone.length === 0) return rows
  const { count, files, fileNames } = rows
  return remadeRows(rows, count - gone.length, values => {
    const isOneFile = values === files && fileNames.length === 1
    if (!isOneFile) closeRanks(values, gone, 0, count)
    return shortened(values, count - gone.length)
  })
}

/** The rows for which a test holds. */
export function rowsWhere(count: number, test: (row: number) => boolean): Int32Array {
  const kept = new Int32Array(count)
  let n = 0
  for (let row = 0; row < count; row++) if (test(row)) kept[n++] = row
  return kept.slice(0, n)
}

/** Those of some rows for which a test holds, in their order. */
export function rowsAmong(rows: Int32Array, test: (row: number) => boolean): Int32Array {
  const kept = new Int32Array(rows.length)
  let n = 0
  for (let i = 0; i < rows.length; i++) if (test(rows[i])) kept[n++] = rows[i]
  return n > rows.length / 2 ? kept.subarray(0, n) : kept.slice(0, n)
}

function isEveryRow(kept: Int32Array): boolean {
  for (let i = 0; i < kept.length; i++) if (kept[i] !== i) return false
  return true
}

/** A column with only these rows, in this order. */
export function selectColumn(column: Column, kept: Int32Array): Column {
  return remadeColumn(column, values => pick(values, kept))
}

type Remake = <A extends Numbers>(values: A) => A

/** Every array of the rows made anew, one that serves several columns once. */
function remadeRows(rows: Rows, count: number, remake: Remake): Rows {
  const done = new Map<Numbers, Numbers>()
  const once: Remake = values => {
    const made = done.get(values) ?? remake(values)
    done.set(values, made)
    return made as typeof values
  }
  const columns = [...rows.columns].map(([name, column]) => [name, remadeColumn(column, once)] as const)
  return {
    count,
    columns: new Map(columns),
    lines: once(rows.lines),
    files: once(rows.files),
    fileNames: rows.fileNames,
  }
}

function remadeColumn(column: Column, remake: Remake): Column {
  switch (column.kind) {
    case 'id':
    case 'category':
      return { ...column, codes: remake(column.codes) }
    case 'flag':
      return { ...column, flags: remake(column.flags) }
    case 'number':
      return { ...column, units: remake(column.units) }
    case 'day':
      return { ...column, days: remake(column.days) }
    case 'moment':
      return { ...column, days: remake(column.days), minutes: remake(column.minutes) }
    case 'year':
      return { ...column, years: remake(column.years) }
    case 'period':
      return { ...column, starts: remake(column.starts), ends: remake(column.ends) }
    case 'ages':
      return { ...column, from: remake(column.from), to: remake(column.to) }
  }
}

function pick<A extends Numbers>(from: A, kept: Int32Array): A {
  const into = new (from.constructor as new (length: number) => A)(kept.length)
  for (let i = 0; i < kept.length; i++) into[i] = from[kept[i]]
  return into
}

function shortened<A extends Numbers>(values: A, count: number): A {
  return values.subarray(0, count) as A
}
