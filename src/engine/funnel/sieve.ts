import type { Rows } from '../../extracts/column.ts'
import type { FunnelStep, Left } from '../../figures/account.ts'
import { Refusal } from '../../foundations/problem.ts'
import { type ByFile, less, rowsByFile, sumOf } from '../tables/by-file.ts'

/** Rows that are still there, and the steps that led to them. */
export interface Sifted {
  rows: Int32Array
  steps: FunnelStep[]
}

/** Leaves rows out, and says how many and why. */
export function sift(
  { rows, steps }: Sifted,
  of: Rows,
  why: Left,
  text: string,
  keeps: (row: number) => boolean,
): Sifted {
  const kept = rows.filter(row => keepsIt(keeps, row))
  const step = stepOf(why, text, rowsByFile(of, rows), rowsByFile(of, kept))
  return { rows: kept, steps: [...steps, step] }
}

/**
 * A row of which a test cannot be asked (a day outside the table of bank holidays) is left out by another
 * test: otherwise there would be no figure to tell of.
 */
function keepsIt(keeps: (row: number) => boolean, row: number): boolean {
  try {
    return keeps(row)
  } catch (refusal) {
    if (refusal instanceof Refusal) return true
    throw refusal
  }
}

export function stepOf(why: Left, text: string, before: ByFile, after: ByFile): FunnelStep {
  const out = less(before, after)
  return {
    why,
    text,
    out: sumOf(out),
    left: sumOf(after),
    byFile: [...before.keys()].map(file => ({ file, out: out.get(file) ?? 0, left: after.get(file) ?? 0 })),
  }
}

export function everyRow({ count }: Rows): Int32Array {
  return Int32Array.from({ length: count }, (_, row) => row)
}
