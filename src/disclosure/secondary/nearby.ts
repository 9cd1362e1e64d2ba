import type { Cells } from './cells.ts'

/** So many numbers are taken of one sum at a time, the others when it comes round again. */
const AT_A_TIME = 2

/** The hidden numbers around one that may change with it, at most so many: some of each sum in which one stands. */
export function nearbyNumbers(cells: Cells, number: number, most: number): number[] {
  const { rowsOf } = cells.system
  const taken = new Set([number])
  const sums = new Set(rowsOf[number].map(({ row }) => row))
  for (let before = 0; before < taken.size; ) {
    before = taken.size
    for (const sum of sums)
      for (const other of moreOf(cells, sum, taken)) {
        if (taken.size >= most) return [...taken]
        taken.add(other)
        for (const { row } of rowsOf[other]) sums.add(row)
      }
  }
  return [...taken]
}

function moreOf(cells: Cells, row: number, taken: ReadonlySet<number>): number[] {
  const more: number[] = []
  for (const number of cells.unknownIn(row)) {
    if (more.length === AT_A_TIME) return more
    if (!taken.has(number)) more.push(number)
  }
  return more
}
