import type { Cells } from './cells.ts'

/** So many numbers are taken of one sum at a time, the others when it comes round again. */
const AT_A_TIME = 2

/** Which printed numbers may be hidden. */
export type MayHide = (number: number) => boolean

/** The numbers around one that may change with it, at most so many: some of each sum in which one stands. */
export function nearbyNumbers(
  cells: Cells,
  number: number,
  most: number,
  mayHide?: MayHide,
  isMixed = false,
): number[] {
  const { rowsOf } = cells.system
  const taken = new Set([number])
  const sums = new Set(rowsOf[number].map(({ row }) => row))
  for (let before = 0; before < taken.size; ) {
    before = taken.size
    for (const sum of sums)
      for (const other of moreOf(cells, sum, taken, mayHide, isMixed)) {
        if (taken.size >= most) return [...taken]
        taken.add(other)
        for (const { row } of rowsOf[other]) sums.add(row)
      }
  }
  return [...taken]
}

/** Some more numbers of a sum that may change, the hidden ones first, then those at the least loss; or some of both. */
function moreOf(
  cells: Cells,
  row: number,
  taken: ReadonlySet<number>,
  mayHide: MayHide | undefined,
  isMixed: boolean,
): number[] {
  const more = firstOf(cells.unknownIn(row), number => !taken.has(number))
  if (mayHide === undefined || (more.length === AT_A_TIME && !isMixed)) return more
  const isLeft = (number: number) => !cells.isUnknown(number) && mayHide(number) && !taken.has(number)
  const printed = firstOf(cells.cheapestIn(row), isLeft)
  return [...more, ...(isMixed ? printed : printed.slice(0, AT_A_TIME - more.length))]
}

function firstOf(numbers: readonly number[], isWanted: (number: number) => boolean): number[] {
  const first: number[] = []
  for (const number of numbers) {
    if (first.length === AT_A_TIME) return first
    if (isWanted(number)) first.push(number)
  }
  return first
}

/** All numbers that sums tie to some, however far off. */
export function tiedTo({ system: { rows, rowsOf } }: Cells, numbers: Iterable<number>): Set<number> {
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
