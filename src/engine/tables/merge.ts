import { AREA, type Dataset } from '../../datasets/dataset.ts'
import type { Rows } from '../../extracts/column.ts'
import { firstEqual } from './equal-rows.ts'
import { selectRows } from './select.ts'
import { compareRows } from './text-order.ts'

/**
 * Rows equal in every column that the dataset names, read once. Among them the first in text order of the
 * extract's further columns stays, so that the order of rows does not matter.
 */
export function dropEqualRows(rows: Rows, dataset: Dataset): { rows: Rows; dropped: Int32Array } {
  const named = [...Object.keys(dataset.columns), AREA]
  return keepOne(rows, firstEqual(rows, named), furtherColumns(rows, dataset))
}

/** Several referrals of one child on one day are one; the one with the lowest id as text speaks for all. */
export function mergeRows(rows: Rows, dataset: Dataset): Rows {
  if (dataset.oneRowPer === undefined) return rows
  const ids = Object.keys(dataset.columns).filter(
    name => dataset.columns[name].kind === 'id' && !dataset.oneRowPer?.includes(name),
  )
  const others = Object.keys(dataset.columns).filter(name => !ids.includes(name))
  const speaksFirst = [...ids, AREA, ...others, ...furtherColumns(rows, dataset)]
  return keepOne(rows, firstEqual(rows, dataset.oneRowPer), speaksFirst).rows
}

function furtherColumns(rows: Rows, dataset: Dataset): string[] {
  return [...rows.columns.keys()].filter(name => !(name in dataset.columns) && name !== AREA).sort()
}

function keepOne(
  rows: Rows,
  first: Int32Array | undefined,
  order: string[],
): { rows: Rows; dropped: Int32Array } {
  if (first === undefined) return { rows, dropped: new Int32Array(0) }
  const best = new Int32Array(rows.count).fill(-1)
  let dropped = 0
  for (let row = 0; row < rows.count; row++) {
    const group = first[row]
    if (best[group] === -1) best[group] = row
    else {
      dropped++
      if (compareRows(rows, order, row, best[group]) < 0) best[group] = row
    }
  }
  const kept = new Int32Array(rows.count - dropped)
  const left = new Int32Array(dropped)
  let [k, d] = [0, 0]
  for (let row = 0; row < rows.count; row++) {
    if (best[first[row]] === row) kept[k++] = row
    else left[d++] = row
  }
  return { rows: selectRows(rows, kept), dropped: left }
}
