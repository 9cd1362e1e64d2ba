import type { Cells } from './cells.ts'
import { tiedTo } from './nearby.ts'
import { Proofs } from './proof.ts'

/** Tables with more cells than this are left as they are. */
const CELLS = 28
/** Of so many cells at most another choice is made; of one more in tables of few cells. */
const CHOSEN = 3
const FEW_CELLS = 18
/** So many choices are tried in one run. */
const TRIED = 300

/**
 * In small tables tries every choice of few cells that loses less than what is hidden so far, the least loss
 * first: going from number to number, each helped at the least loss, does not find them all.
 */
export function hideBetter(cells: Cells, primary: readonly number[], secondary: readonly number[]): void {
  let left = TRIED
  for (const table of tablesOf(cells, secondary)) {
    const chosen = secondary.filter(number => table.has(number) && cells.isUnknown(number))
    const asked = primary.filter(number => table.has(number))
    const others = [...table].filter(number => isChoice(cells, number, chosen))
    if (chosen.length < 2 || others.length > CELLS) continue
    left = chooseBetter(cells, asked, chosen, others, left)
  }
}

/** A printed number that is not hidden for its own sake. */
function isChoice(cells: Cells, number: number, chosen: readonly number[]): boolean {
  if (!cells.mayBeHidden(number)) return false
  return !cells.isUnknown(number) || chosen.includes(number)
}

function chooseBetter(
  cells: Cells,
  asked: readonly number[],
  chosen: readonly number[],
  others: readonly number[],
  budget: number,
): number {
  let left = budget
  const present = lossOf(cells, chosen)
  const better = choicesOf(others, Math.min(others.length <= FEW_CELLS ? CHOSEN + 1 : CHOSEN, chosen.length))
    .map(choice => ({ choice, loss: lossOf(cells, choice) }))
    .filter(({ loss }) => loss < present)
    .sort((a, b) => a.loss - b.loss)
  for (const number of chosen) cells.show(number)
  const hardest = [...asked]
  for (const { choice } of better) {
    if (left <= 0) break
    for (const number of choice) cells.hide(number)
    if (!someIsAlone(cells, hardest, choice)) {
      left--
      if (isAllSafe(cells, hardest, choice)) return left
    }
    for (const number of choice) cells.show(number)
  }
  for (const number of chosen) cells.hide(number)
  return left
}

/** In some sum of which all else is printed: that tells it at once. */
function someIsAlone(cells: Cells, asked: readonly number[], choice: readonly number[]): boolean {
  const isAlone = (number: number) =>
    cells.system.rowsOf[number].some(({ row }) => cells.unknownIn(row).length === 1)
  return asked.some(isAlone) || choice.some(isAlone)
}

/** Those that failed last are asked first. */
function isAllSafe(cells: Cells, asked: number[], choice: readonly number[]): boolean {
  const proofs = new Proofs(cells)
  const isProved = (number: number) => proofs.isSafe(number) || proofs.prove(number)
  const failed = asked.findIndex(number => !isProved(number))
  if (failed === -1) return choice.every(isProved)
  asked.unshift(...asked.splice(failed, 1))
  return false
}

function lossOf({ losses }: Cells, numbers: readonly number[]): number {
  return numbers.reduce((loss, number) => loss + losses[number], 0)
}

/** All choices of at most so many of them. */
function choicesOf(from: readonly number[], most: number): number[][] {
  if (most === 0) return [[]]
  return [
    [],
    ...from.flatMap((first, at) => choicesOf(from.slice(at + 1), most - 1).map(rest => [first, ...rest])),
  ]
}

/** Numbers that sums tie together, where something is hidden for the sake of others. */
function tablesOf(cells: Cells, secondary: readonly number[]): Set<number>[] {
  const tables: Set<number>[] = []
  const seen = new Set<number>()
  for (const start of secondary) {
    if (seen.has(start) || !cells.isUnknown(start)) continue
    const table = tiedTo(cells, [start])
    for (const number of table) seen.add(number)
    tables.push(table)
  }
  return tables
}
