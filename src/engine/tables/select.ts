import type { Column, Rows } from '../../extracts/column.ts'

/** The same columns with only these rows, in this order. */
export function selectRows(rows: Rows, kept: Int32Array): Rows {
  if (kept.length === rows.count && isEveryRow(kept)) return rows
  const columns = new Map<string, Column>()
  const done = new Map<Column, Column>()
  for (const [name, column] of rows.columns) {
    const selected = done.get(column) ?? selectColumn(column, kept)
    done.set(column, selected)
    columns.set(name, selected)
  }
  return {
    count: kept.length,
    columns,
    lines: pick(rows.lines, kept, new Uint32Array(kept.length)),
    files: pick(rows.files, kept, new Uint16Array(kept.length)),
    fileNames: rows.fileNames,
  }
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
  for (const row of rows) if (test(row)) kept[n++] = row
  return kept.slice(0, n)
}

function isEveryRow(kept: Int32Array): boolean {
  for (let i = 0; i < kept.length; i++) if (kept[i] !== i) return false
  return true
}

/** A column with only these rows, in this order. */
export function selectColumn(column: Column, kept: Int32Array): Column {
  const n = kept.length
  switch (column.kind) {
    case 'id':
    case 'category':
      return { ...column, codes: pick(column.codes, kept, new Int32Array(n)) }
    case 'flag':
      return { ...column, flags: pick(column.flags, kept, new Int8Array(n)) }
    case 'number':
      return { ...column, units: pick(column.units, kept, new Float64Array(n)) }
    case 'day':
      return { ...column, days: pick(column.days, kept, new Int32Array(n)) }
    case 'moment':
      return {
        ...column,
        days: pick(column.days, kept, new Int32Array(n)),
        minutes: pick(column.minutes, kept, new Int16Array(n)),
      }
    case 'year':
      return { ...column, years: pick(column.years, kept, new Int32Array(n)) }
    case 'period':
      return {
        ...column,
        starts: pick(column.starts, kept, new Int32Array(n)),
        ends: pick(column.ends, kept, new Int32Array(n)),
      }
    case 'ages':
      return {
        ...column,
        from: pick(column.from, kept, new Int16Array(n)),
        to: pick(column.to, kept, new Int16Array(n)),
      }
  }
}

interface Writable {
  [row: number]: number
  readonly length: number
}

function pick<T extends Writable>(from: T, kept: Int32Array, into: T): T {
  for (let i = 0; i < kept.length; i++) into[i] = from[kept[i]]
  return into
}
