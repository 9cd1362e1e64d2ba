import type { Cells } from './cells.ts'

/** A number as the sum of others, each times an entry; numbers by their places in a list. */
export interface SolvedSum {
  number: number
  of: ReadonlyMap<number, number>
}

type Entries = Map<number, number>

const TINY = 1e-7

/**
 * The sums that bind some numbers, all others staying as they are, each solved for one of its numbers that stands in
 * no other any more. What costs least is solved for, as it changes most easily.
 */
export function solvedSums(cells: Cells, numbers: readonly number[], costs: readonly number[]): SolvedSum[] {
  const { tied, loose } = sumsOf(cells, numbers)
  const solving = new Solving(costs)
  for (const sum of tied) solving.solve(sum)
  return [...solving.sums(), ...loose.map(({ number, sum }) => solving.solvedFor(number, sum))]
}

/** A bound has a number of its own, which stands nowhere else: it is solved for that when all others are known. */
function sumsOf(cells: Cells, numbers: readonly number[]) {
  const sums = new Map<number, Entries>()
  const bounds = new Map<number, number>()
  for (const [at, number] of numbers.entries()) {
    const terms = cells.system.rowsOf[number]
    for (const { row, sign } of terms) {
      const sum = sums.get(row) ?? new Map<number, number>()
      sums.set(row, sum.set(at, sign))
    }
    if (terms.length === 1 && !cells.isPrinted(number)) bounds.set(terms[0].row, at)
  }
  const loose = [...bounds].map(([row, number]) => ({ number, sum: sums.get(row)! }))
  return { tied: [...sums].filter(([row]) => !bounds.has(row)).map(([, sum]) => sum), loose }
}

class Solving {
  private readonly costs: readonly number[]
  private readonly solved = new Map<number, Entries>()
  /** In which solved sums a number has stood. */
  private readonly users = new Map<number, Set<Entries>>()

  constructor(costs: readonly number[]) {
    this.costs = costs
  }

  sums(): SolvedSum[] {
    return [...this.solved].map(([number, of]) => ({ number, of }))
  }

  solve(sum: Entries): void {
    this.putIn(sum)
    let cheapest: number | undefined
    for (const at of sum.keys())
      if (cheapest === undefined || this.costs[at] < this.costs[cheapest]) cheapest = at
    if (cheapest === undefined) return
    divide(sum, cheapest)
    for (const user of this.users.get(cheapest) ?? []) this.replace(user, cheapest, sum)
    this.users.delete(cheapest)
    this.solved.set(cheapest, sum)
    for (const at of sum.keys()) this.noteUser(at, sum)
  }

  solvedFor(number: number, sum: Entries): SolvedSum {
    divide(sum, number)
    this.putIn(sum)
    return { number, of: sum }
  }

  /** Of each number that is solved for, what it is the sum of. */
  private putIn(sum: Entries): void {
    for (const at of [...sum.keys()]) {
      const of = this.solved.get(at)
      if (of !== undefined) replaceIn(sum, at, of)
    }
  }

  private replace(user: Entries, at: number, of: Entries): void {
    if (!user.has(at)) return
    replaceIn(user, at, of)
    for (const other of of.keys()) this.noteUser(other, user)
  }

  private noteUser(at: number, sum: Entries): void {
    const users = this.users.get(at)
    if (users === undefined) this.users.set(at, new Set([sum]))
    else users.add(sum)
  }
}

/** A sum that comes to 0 becomes what one of its numbers is. */
function divide(sum: Entries, at: number): void {
  const by = -sum.get(at)!
  sum.delete(at)
  for (const [other, entry] of sum) sum.set(other, entry / by)
}

function replaceIn(sum: Entries, at: number, of: ReadonlyMap<number, number>): void {
  const times = sum.get(at)!
  sum.delete(at)
  for (const [other, entry] of of) {
    const left = (sum.get(other) ?? 0) + times * entry
    if (Math.abs(left) < TINY) sum.delete(other)
    else sum.set(other, left)
  }
}
