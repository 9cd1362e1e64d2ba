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
  if (unsafe.length === 0) showUnneeded(cells, secondary, proofs)
  return unsafe

  function protectAll(numbers: readonly number[]): number[] {
    waiting.push(...numbers)
    const failed: number[] = []
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      if (!protectNumber(cells, proofs, next, hide)) failed.push(next)
    return failed
  }
}

const AROUND = 600

/**
 * Hides what protects one number, as little as may be. Where nothing does, because the rule itself leaves too
 * few values (a total of 4 of two small parts is 2, 3 or 4), nobody is taken to know that this number is
 * hidden for being small and not for another's sake: both look alike.
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
    const [up, down] = [proofs.reached(number, 1), proofs.reached(number, -1)]
    const remedy = remedyFor(cells, number, { up, down, far: concede.length === 0 })
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
