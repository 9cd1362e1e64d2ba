import { type Cells, worldOf } from './cells.ts'
import { LargeTable } from './large-table.ts'
import { leastToHide, type Remedy } from './least.ts'
import type { Limits } from './limits.ts'
import { LIMITS } from './limits.ts'
import { Proofs } from './proof.ts'
import type { Budget } from './search.ts'
import { type Table, tablesOf } from './tables.ts'

/**
 * Hides more, until every hidden number may be at least so many others, where the least is lost; then shows again
 * what need not be hidden after all, the greatest loss first. Returns the numbers that could still be worked out.
 */
export function hideSecondary(
  cells: Cells,
  primary: readonly number[],
  limits = LIMITS,
  progress: Progress = () => {},
): number[] {
  const hiding = new Hiding(cells, primary, limits, progress)
  for (const table of tablesOf(cells, primary)) hiding.protect(table)
  hiding.showUnneeded()
  return hiding.unproved()
}

/** Hears how many of the numbers that must be safe have been looked at. */
export type Progress = (done: number, all: number) => void

class Hiding {
  private readonly cells: Cells
  private readonly proofs: Proofs
  private readonly secondary: number[] = []
  /** What must be safe of these. */
  private readonly asked: Set<number>
  private readonly limits: Limits
  private choicesTried = 0
  private readonly changes: Budget
  private readonly progress: Progress
  private looked = 0
  private readonly all: number

  constructor(cells: Cells, primary: readonly number[], limits: Limits, progress: Progress) {
    this.limits = limits
    this.changes = { left: limits.changes }
    this.progress = progress
    this.all = primary.length
    this.cells = cells
    this.proofs = new Proofs(cells)
    this.asked = new Set(primary)
  }

  protect({ numbers, asked }: Table): void {
    const { proofs, limits } = this
    const unsafe = asked.filter(number => {
      this.progress(this.looked++, this.all)
      return !proofs.prove(number)
    })
    if (unsafe.length === 0) return
    if (numbers.size <= limits.small && this.protectTable([...numbers], unsafe)) return
    if (!this.protectLarge(numbers, unsafe) && numbers.size <= limits.all) this.hideAll(numbers)
  }

  /**
   * Where the rule itself leaves some too few values, nobody is taken to know that these are hidden for being small;
   * or, where that does not do, that any of the table are.
   */
  private protectLarge(numbers: ReadonlySet<number>, asked: readonly number[]): boolean {
    const { cells, proofs, limits } = this
    const table = new LargeTable(cells, proofs, numbers, { reaches: limits.reaches, changes: this.changes })
    const protect = (some: readonly number[]) => table.protect(some, more => this.noteHidden(more))
    let unsafe = protect(asked)
    for (const conceded of [unsafe, numbers]) {
      if (unsafe.length === 0) return true
      for (const number of conceded) cells.forgetRange(number)
      unsafe = protect(unsafe)
    }
    return unsafe.length === 0
  }

  private protectTable(numbers: readonly number[], asked: readonly number[]): boolean {
    const { choices, choicesInAll, fewChoices } = this.limits
    const most = Math.max(fewChoices, Math.min(choices, choicesInAll - this.choicesTried))
    const budget = { left: most }
    const isDone = this.protectAmong(numbers, asked, budget)
    this.choicesTried += most - budget.left
    return isDone
  }

  /**
   * Where nothing helps, because the rule itself leaves too few values, nobody is taken to know that these
   * numbers, or those around them, are hidden for being small.
   */
  private protectAmong(numbers: readonly number[], asked: readonly number[], budget: Budget): boolean {
    const { cells } = this
    for (const concession of [() => [], () => this.unsafeAnyway(numbers, asked), () => numbers]) {
      if (budget.left === 0) return false
      for (const number of concession()) cells.forgetRange(number)
      const remedy = leastToHide(cells, numbers, asked, budget)
      if (remedy === undefined) continue
      this.adopt(remedy)
      return true
    }
    return false
  }

  private adopt({ hide, proofs }: Remedy): void {
    this.hide(hide)
    this.proofs.adopt(proofs)
  }

  private hide(numbers: readonly number[]): void {
    for (const number of numbers) this.cells.hide(number)
    this.noteHidden(numbers)
  }

  private noteHidden(numbers: readonly number[]): void {
    for (const number of numbers) {
      this.secondary.push(number)
      this.asked.add(number)
    }
  }

  /** Those that are not safe even where all is hidden. */
  private unsafeAnyway(numbers: readonly number[], asked: readonly number[]): number[] {
    const { cells } = this
    const hidden = printedOnes(cells, numbers)
    for (const number of hidden) cells.hide(number)
    const proofs = new Proofs(cells)
    const unsafe = asked.filter(number => !proofs.prove(number))
    for (const number of hidden) cells.show(number)
    return unsafe
  }

  /**
   * The last resort: hides every number of a table. Nobody is taken to know by now which of them are small: all may be
   * twice, three times or four times what they are, and every sum holds.
   */
  private hideAll(numbers: ReadonlySet<number>): void {
    const { values } = this.cells.system
    this.hide(printedOnes(this.cells, [...numbers]))
    for (const times of [1n, 2n, 3n])
      this.proofs.record(worldOf([...numbers].map(number => [number, Number(values[number] * times)])))
  }

  /** What is hidden for others is shown again where they are safe without it. */
  showUnneeded(): void {
    const { cells, proofs } = this
    const { losses } = cells
    for (const number of this.secondary.sort((a, b) => losses[b] - losses[a])) {
      cells.show(number)
      const others = [...proofs.provedWith(number)].filter(
        other => this.asked.has(other) && cells.isUnknown(other),
      )
      if (!others.every(other => proofs.prove(other))) cells.hide(number)
    }
  }

  /** What is hidden in the end, for whatever reason, or not printed and small, without a proof. */
  unproved(): number[] {
    const { cells, proofs, asked } = this
    const all = new Set([...asked, ...cells.losses.keys()])
    return proofs.unsafeOf([...all].filter(number => cells.isUnknown(number)))
  }
}

function printedOnes(cells: Cells, numbers: readonly number[]): number[] {
  return numbers.filter(number => cells.mayBeHidden(number) && !cells.isUnknown(number))
}
