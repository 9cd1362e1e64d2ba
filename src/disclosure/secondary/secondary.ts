import { FEWEST_VALUES } from '../protection.ts'
import { hideBetter } from './better.ts'
import type { Cells } from './cells.ts'
import { nearbyNumbers } from './nearby.ts'
import { Proofs } from './proof.ts'
import { remedyFor } from './remedy.ts'

/**
 * Hides more, until every hidden number may be at least so many others, each time where the least is lost;
 * then shows again what need not be hidden after all, the greatest loss first. Returns the numbers that
 * could still be worked out.
 */
export function hideSecondary(cells: Cells, primary: readonly number[]): number[] {
  concedeTotals(cells)
  const proofs = new Proofs(cells)
  const waiting: number[] = []
  const secondary: number[] = []
  const hide = (number: number) => {
    if (cells.isUnknown(number)) return
    cells.hide(number)
    secondary.push(number)
    waiting.push(number)
  }
  let unsafe = protectAll(primary)
  // What has been hidden since may help.
  for (let hidden = 0; unsafe.length > 0 && hidden < secondary.length; ) {
    hidden = secondary.length
    unsafe = protectAll(unsafe)
  }
  if (unsafe.length > 0) {
    for (const number of printedAround(cells, unsafe)) hide(number)
    unsafe = protectAll(unsafe)
  }
  if (unsafe.length === 0) {
    showUnneeded(cells, secondary, proofs)
    hideBetter(cells, primary, secondary)
  }
  return unsafe

  function protectAll(numbers: readonly number[]): number[] {
    waiting.push(...numbers)
    const failed: number[] = []
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      if (!protectNumber(cells, proofs, next, hide)) failed.push(next)
    return failed
  }
}

/**
 * A small total of two small parts can be no 1: the rule itself leaves too few values. Nobody is taken to know
 * that such a total is hidden for being small and not for the sake of its parts: both look alike.
 */
function concedeTotals(cells: Cells): void {
  const { rows, values } = cells.system
  const least = (number: number) => (cells.isUnknown(number) ? cells.lows[number] : values[number])
  for (const { numbers, signs } of rows) {
    const totals = numbers.filter((_, at) => signs[at] === -1)
    const [total] = totals
    if (totals.length !== 1 || !cells.isUnknown(total)) continue
    let parts = 0
    for (const [at, number] of numbers.entries()) if (signs[at] === 1) parts += least(number)
    if (cells.highs[total] - Math.max(parts, cells.lows[total]) < FEWEST_VALUES - 1) cells.forgetRange(total)
  }
}

const AROUND = 600

/**
 * Hides what protects one number, as little as may be. Where nothing does, because the rule itself leaves too
 * few values, nobody is taken to know that this number, or those around it, are hidden for being small.
 */
function protectNumber(
  cells: Cells,
  proofs: Proofs,
  number: number,
  hide: (number: number) => void,
): boolean {
  const concede = [
    () => cells.forgetRange(number),
    () => {
      for (const other of nearbyNumbers(cells, number, AROUND, found => cells.isUnknown(found)))
        cells.forgetRange(other)
    },
  ]
  while (!proofs.isSafe(number) && !proofs.prove(number)) {
    const reached = { up: proofs.reached(number, 1), down: proofs.reached(number, -1) }
    const remedy = remedyFor(cells, number, reached, concede.length === 0)
    if (remedy) {
      for (const other of remedy.hide) hide(other)
      for (const world of remedy.worlds) proofs.record(world)
    } else {
      const next = concede.shift()
      if (next === undefined) return false
      next()
    }
  }
  return true
}

/** Everything printed that sums tie to some numbers, however far off: the last resort. */
function printedAround({ system: { rows, rowsOf }, losses }: Cells, numbers: readonly number[]): number[] {
  const tied = new Set(numbers)
  for (const number of tied)
    for (const { row } of rowsOf[number]) for (const other of rows[row].numbers) tied.add(other)
  return [...tied].filter(number => number < losses.length && losses[number] < Number.POSITIVE_INFINITY)
}

/** A secondary number is shown again where whatever was proved by it can be proved without it. */
function showUnneeded(cells: Cells, secondary: readonly number[], proofs: Proofs): void {
  const { losses } = cells
  for (const number of [...secondary].sort((a, b) => losses[b] - losses[a] || b - a)) {
    cells.show(number)
    const helped = proofs.forget(number)
    if (helped.every(other => !cells.isUnknown(other) || proofs.isSafe(other) || proofs.prove(other)))
      continue
    cells.hide(number)
    for (const other of [number, ...helped]) if (!proofs.isSafe(other)) proofs.prove(other)
  }
}
