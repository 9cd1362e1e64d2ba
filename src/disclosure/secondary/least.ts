import type { Cells } from './cells.ts'
import { Exchange } from './exchange.ts'
import { Proofs } from './proof.ts'

/** A number is not safe unless it is printed or one of these is hidden. */
interface Reason {
  number: number
  oneOf: readonly number[]
}

/** What is hidden besides, what stays printed in whatever is added to it, and the least that it can come to. */
interface Choice {
  hidden: readonly number[]
  printed: ReadonlySet<number>
  loss: number
  atLeast: number
}

/** What to hide, and what shows that it is enough. */
export interface Remedy {
  hide: readonly number[]
  proofs: Proofs
}

/** So many choices may yet be looked at. */
export interface Budget {
  left: number
}

/**
 * What to hide, at the least loss, so that some numbers are safe, as far as others among some numbers can make them
 * so. A choice is tried; where a number can be worked out, the exchange method names those of which one must be
 * hidden for it, and each of them makes a choice of its own. The cheapest is always carried on first, so the first
 * that is safe is the cheapest of all: a method of cuts, as in Fischetti and Salazar, Solving the cell suppression
 * problem on tabular data with linear constraints (Management Science 47, 2001). `undefined` where nothing helps, or
 * where the budget is spent.
 */
export function leastToHide(
  cells: Cells,
  numbers: readonly number[],
  asked: readonly number[],
  budget: Budget,
): Remedy | undefined {
  const search = new Search(cells, numbers, asked)
  while (budget.left > 0) {
    const choice = search.takeCheapest()
    if (choice === undefined) return undefined
    budget.left--
    if (search.carryOn(choice)) return { hide: choice.hidden, proofs: search.proofs }
  }
  return undefined
}

class Search {
  private readonly cells: Cells
  readonly proofs: Proofs
  private readonly asked: ReadonlySet<number>
  private readonly exchange: Exchange
  private readonly reasons: Reason[] = []
  private readonly open: Choice[] = [{ hidden: [], printed: new Set(), loss: 0, atLeast: 0 }]

  constructor(cells: Cells, numbers: readonly number[], asked: readonly number[]) {
    this.cells = cells
    this.proofs = new Proofs(cells)
    this.asked = new Set(asked)
    this.exchange = new Exchange(cells, numbers)
  }

  /** A choice of which it is known by now what it costs at least. */
  takeCheapest(): Choice | undefined {
    for (let choice = this.open.pop(); choice !== undefined; choice = this.open.pop()) {
      const atLeast = choice.loss + this.leastFor(this.unmetBy(choice))
      if (atLeast <= choice.atLeast) return choice
      if (atLeast < Number.POSITIVE_INFINITY) this.add({ ...choice, atLeast })
    }
    return undefined
  }

  /** Whether it is enough. If not, there is a choice for every way in which one of its reasons can be met. */
  carryOn(choice: Choice): boolean {
    const unmet = this.unmetBy(choice)
    if (unmet.length > 0) this.addAll(choice, unmet[0])
    else if (this.learnReasons(choice)) this.add(choice)
    else return true
    return false
  }

  /** The cheapest stands last; of equal ones the newest, which is nearest to its end. */
  private add(choice: Choice): void {
    const { open } = this
    let [from, to] = [0, open.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if (open[middle].atLeast < choice.atLeast) to = middle
      else from = middle + 1
    }
    open.splice(from, 0, choice)
  }

  /** Of the reasons that a choice does not meet what each leaves to hide, the fewest first. */
  private unmetBy({ hidden, printed }: Choice): (readonly number[])[] {
    const known = new Set(hidden)
    const unmet: (readonly number[])[] = []
    for (const { number, oneOf } of this.reasons)
      if ((known.has(number) || this.asked.has(number)) && !oneOf.some(other => known.has(other)))
        unmet.push(oneOf.filter(other => !printed.has(other)))
    return unmet.sort((a, b) => a.length - b.length)
  }

  /** Why numbers are not safe that are not. */
  private learnReasons({ hidden }: Choice): boolean {
    const { cells, proofs, asked, reasons } = this
    const before = reasons.length
    for (const number of hidden) cells.hide(number)
    for (const number of [...asked, ...hidden]) {
      const oneOf = proofs.isSafe(number) ? undefined : proofs.proveBy(this.exchange, number)
      if (oneOf !== undefined) reasons.push({ number, oneOf })
    }
    for (const number of hidden) cells.show(number)
    return reasons.length > before
  }

  /** What one of them hides the later ones leave. */
  private addAll({ hidden, printed, loss, atLeast }: Choice, oneOf: readonly number[]): void {
    const { losses } = this.cells
    for (const [at, number] of oneOf.entries())
      this.add({
        hidden: [...hidden, number],
        printed: new Set([...printed, ...oneOf.slice(at + 1)]),
        loss: loss + losses[number],
        atLeast,
      })
  }

  /** What unmet reasons that have no number in common cost at least. */
  private leastFor(unmet: readonly (readonly number[])[]): number {
    const { losses } = this.cells
    const taken = new Set<number>()
    let loss = 0
    for (const left of unmet) {
      if (left.some(number => taken.has(number))) continue
      let least = Number.POSITIVE_INFINITY
      for (const number of left) {
        least = Math.min(least, losses[number])
        taken.add(number)
      }
      loss += least
    }
    return loss
  }
}
