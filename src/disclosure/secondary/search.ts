import { type Decided, HIDDEN, OPEN, PRINTED, type Reasons } from './reasons.ts'

/** What is decided of the numbers, what that loses, and the least that it can come to. */
interface Choice {
  decided: Decided
  loss: number
  atLeast: number
}

/** So many choices may yet be looked at. */
export interface Budget {
  left: number
}

/** Where to look: from what is decided, for less than some loss; in haste, not for the least. */
interface Where {
  from?: Decided
  below?: number
  haste?: number
}

/**
 * The choice at the least loss. A choice is tried; where a number can be worked out, the exchange method names those
 * of which one must be hidden for it, and each of them makes a choice of its own. The cheapest is always carried on
 * first, so the first that is safe is the cheapest of all: a method of cuts, as in Fischetti and Salazar, Solving the
 * cell suppression problem on tabular data with linear constraints (Management Science 47, 2001). In haste what is yet
 * to be met counts more than it costs at least, so that a choice which meets much is carried on sooner.
 */
export class Search {
  private readonly reasons: Reasons
  private readonly below: number
  private readonly haste: number
  private readonly open: Choice[]

  constructor(
    reasons: Reasons,
    { from = reasons.nothing(), below = Number.POSITIVE_INFINITY, haste = 1 }: Where = {},
  ) {
    this.reasons = reasons
    this.below = below
    this.haste = haste
    this.open = [{ decided: from, loss: reasons.lossOf(from), atLeast: 0 }]
  }

  least(budget: Budget): Decided | 'not in time' | undefined {
    while (budget.left > 0) {
      const choice = this.takeCheapest()
      if (choice === undefined) return undefined
      budget.left--
      if (this.carryOn(choice)) return choice.decided
    }
    return 'not in time'
  }

  /** A choice of which it is known by now what it costs at least. */
  private takeCheapest(): Choice | undefined {
    const { reasons } = this
    for (let choice = this.open.pop(); choice !== undefined; choice = this.open.pop()) {
      const atLeast = choice.loss + this.haste * reasons.leastFor(reasons.unmetBy(choice.decided))
      if (atLeast <= choice.atLeast) return choice
      if (atLeast < this.below) this.add({ ...choice, atLeast })
    }
    return undefined
  }

  /** Whether it is enough. If not, there is a choice for every way in which one of its reasons can be met. */
  private carryOn(choice: Choice): boolean {
    const [first] = this.reasons.unmetBy(choice.decided)
    if (first !== undefined) this.addAll(choice, first.oneOf)
    else if (this.reasons.learn(choice.decided)) this.add(choice)
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

  /** What one of them hides the later ones leave. */
  private addAll({ decided, loss, atLeast }: Choice, oneOf: readonly number[]): void {
    const left = Uint8Array.from(decided)
    for (const place of oneOf) left[place] = PRINTED
    for (const place of oneOf) {
      const hidden = Uint8Array.from(left)
      hidden[place] = HIDDEN
      left[place] = OPEN
      this.add({ decided: hidden, loss: loss + this.reasons.losses[place], atLeast })
    }
  }
}
