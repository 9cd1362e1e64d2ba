import { AREA, type Dataset } from '../../datasets/dataset.ts'
import type { Rows } from '../../extracts/column.ts'
import { type Repeats, repeatsIn } from './equal-rows.ts'
import { NO_ROWS } from './select.ts'
import { compareRows } from './text-order.ts'

/**
 * Rows equal to another in every column that the dataset names, in order: one of each lot is not among them.
 * The first in text order of the extract's further columns stays, so that the order of rows does not matter.
 */
export function equalRows(rows: Rows, dataset: Dataset): Int32Array {
  const named = [...Object.keys(dataset.columns), AREA]
  return allButOne(rows, repeatsIn(rows, named), furtherColumns(rows, dataset))
}

/**
 * Several referrals of one child on one day are one; the one with the lowest id as text speaks for all.
 * The rows that it speaks for, in order.
 */
export function spokenFor(rows: Rows, dataset: Dataset): Int32Array {
  if (dataset.oneRowPer === undefined) return NO_ROWS
  const ids = Object.keys(dataset.columns).filter(
    name => dataset.columns[name].kind === 'id' && !dataset.oneRowPer?.includes(name),
  )
  const others = Object.keys(dataset.columns).filter(name => !ids.includes(name))
  const speaksFirst = [...ids, AREA, ...others, ...furtherColumns(rows, dataset)]
  return allButOne(rows, repeatsIn(rows, dataset.oneRowPer), speaksFirst)
}

function furtherColumns(rows: Rows, dataset: Dataset): string[] {
  return [...rows.columns.keys()].filter(name => !(name in dataset.columns) && name !== AREA).sort()
}

/** Of each lot of equal rows all but the first in text order. `best` holds it by the first row, from 1 on. */
function allButOne(rows: Rows, repeats: Repeats | undefined, order: string[]): Int32Array {
  if (repeats === undefined) return NO_ROWS
  const best = new Int32Array(rows.count)
  const gone = repeats.rows.map((row, i) => {
    const first = repeats.firsts[i]
    const before = best[first] === 0 ? first : best[first] - 1
    const isBetter = compareRows(rows, order, row, before) < 0
    best[first] = (isBetter ? row : before) + 1
    return isBetter ? before : row
  })
  return gone.sort()
}
