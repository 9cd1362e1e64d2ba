import { hideBetter } from './better.ts'
import type { Cells } from './cells.ts'
import { nearbyNumbers, tiedTo } from './nearby.ts'
import { Proofs } from './proof.ts'
import { remedyFor } from './remedy.ts'

/**
 * Hides more, until every hidden number may be at least so many others, each time where the least is lost;
 * then shows again what need not be hidden after all, the greatest loss first. Returns the numbers that
 * could still be worked out.
 */
export function hideSecondary(cells: Cells, primary: readonly number[]): number[] {
  const hiding = new Hiding(cells)
  let unsafe = hiding.protect(primary)
  // What has been hidden since may help.
  for (let hidden = -1; unsafe.length > 0 && hidden < hiding.secondary.length; ) {
    hidden = hiding.secondary.length
    unsafe = hiding.protect(unsafe)
  }
  if (unsafe.length > 0) unsafe = hiding.hideAround(unsafe)
  if (unsafe.length > 0) return unsafe
  showUnneeded(cells, hiding)
  hideBetter(cells, primary, hiding.secondary)
  return []
}

const AROUND = 600

/** What is hidden so far besides what is small, and why that is enough. */
class Hiding {
  readonly proofs: Proofs
  readonly secondary: number[] = []
  private readonly cells: Cells
  private readonly waiting: number[] = []

  constructor(cells: Cells) {
    this.cells = cells
    this.proofs = new Proofs(cells)
  }

  /** Protects these and all that is hidden for them. Returns those for which nothing helps. */
  protect(numbers: readonly number[]): number[] {
    const failed: number[] = []
    this.waiting.push(...numbers)
    for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift())
      if (!this.protectOne(next)) failed.push(next)
    return failed
  }

  /** The last resort: hides everything printed that sums tie to some numbers, however far off. */
  hideAround(numbers: readonly number[]): number[] {
    const { cells } = this
    const tied = tiedTo(cells, numbers)
    for (const number of tied) if (cells.mayBeHidden(number)) this.hide(number)
    for (const number of tied) if (cells.isUnknown(number)) cells.forgetRange(number)
    return this.protect(numbers).filter(number => !this.proofs.proveAmong(number, tied.size))
  }

  private hide(number: number): void {
    if (this.cells.isUnknown(number)) return
    this.cells.hide(number)
    this.secondary.push(number)
    this.waiting.push(number)
  }

  /**
   * Hides what protects one number, as little as may be. Where nothing does, because the rule itself leaves too
   * few values, nobody is taken to know that this number, or those around it, are hidden for being small.
   */
  private protectOne(number: number): boolean {
    const { cells, proofs } = this
    const concessions = [() => [number], () => nearbyNumbers(cells, number, AROUND)]
    while (!proofs.isSafe(number) && !proofs.prove(number)) {
      const remedy = remedyFor(cells, number, proofs)
      for (const other of remedy?.hide ?? []) this.hide(other)
      for (const world of remedy?.worlds ?? []) proofs.record(world)
      if (remedy && (remedy.hide.length > 0 || proofs.isSafe(number))) continue
      const conceded = concessions.shift()
      if (conceded === undefined) return false
      for (const other of conceded()) cells.forgetRange(other)
    }
    return true
  }
}

/** A secondary number is shown again where whatever was proved by it can be proved without it. */
function showUnneeded(cells: Cells, { secondary, proofs }: Hiding): void {
  const { losses } = cells
  for (const number of [...secondary].sort((a, b) => losses[b] - losses[a] || b - a)) {
    cells.show(number)
    const worlds = proofs.forget(number)
    const helped = new Set(worlds.flatMap(world => [...world.keys()]))
    helped.delete(number)
    if ([...helped].every(other => proofs.isSafe(other) || proofs.prove(other))) continue
    cells.hide(number)
    for (const world of worlds) proofs.record(world)
  }
}
