import type { Numbers } from './room.ts'

/** Runs at least this long are moved as a whole. */
const LONG = 16

/** Takes some rows, given in order, out of what lies between `from` and `to`; the others close up in their places. */
export function closeRanks(
  values: Numbers,
  gone: ArrayLike<number>,
  from = gone[0],
  to: number = values.length,
): void {
  let kept = Math.max(from, gone[0])
  for (let i = 0; i < gone.length; i++) {
    const end = i + 1 < gone.length ? gone[i + 1] : to
    const start = gone[i] + 1
    if (end - start >= LONG) values.copyWithin(kept, start, end)
    else for (let row = start; row < end; row++) values[kept + row - start] = values[row]
    kept += end - start
  }
}
