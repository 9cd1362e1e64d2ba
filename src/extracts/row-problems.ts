import type { Problem } from '../foundations/problem.ts'

/** How many problems of one code are kept to be shown; the others are counted. */
const HELD = 20

/** Problems of one code in one column: how many, and the first of them. */
export interface RowProblemKind {
  code: string
  request: number
  count: number
  held: Problem[]
}

/** Problems of rows: all counted, the first of each code kept, so that a hopeless file costs no memory. */
export class RowProblems {
  private readonly kinds = new Map<string, RowProblemKind>()

  /** `request` tells the column, or is -1 for a problem of the whole row. */
  add(code: string, request: number, problem: () => Problem): void {
    const key = `${code} ${request}`
    let kind = this.kinds.get(key)
    if (kind === undefined) {
      kind = { code, request, count: 0, held: [] }
      this.kinds.set(key, kind)
    }
    kind.count++
    if (kind.held.length < HELD) kind.held.push(problem())
  }

  /** Counts one more of a row's whole, where so many are held that it would not be told; else false. */
  countUntold(code: string): boolean {
    const kind = this.kinds.get(`${code} -1`)
    if (kind === undefined || kind.held.length < HELD) return false
    kind.count++
    return true
  }

  /** All kinds, in the order in which they were met. */
  all(): RowProblemKind[] {
    return [...this.kinds.values()]
  }

  /** Puts problems behind these that were met in a later part of the file. */
  append(kinds: readonly RowProblemKind[]): void {
    for (const { code, request, count, held } of kinds) {
      for (const problem of held) this.add(code, request, () => problem)
      this.kinds.get(`${code} ${request}`)!.count += count - held.length
    }
  }

  /** Takes back the problems of a code in a column, for one problem that says it all. */
  withdraw(code: string, request: number): RowProblemKind | undefined {
    const key = `${code} ${request}`
    const kind = this.kinds.get(key)
    this.kinds.delete(key)
    return kind
  }

  counts(): Map<string, number> {
    const counts = new Map<string, number>()
    for (const { code, count } of this.kinds.values()) counts.set(code, (counts.get(code) ?? 0) + count)
    return counts
  }

  /** The first of each code, by line and column. */
  first(): Problem[] {
    const all = [...this.kinds.values()].flatMap(kind => kind.held).sort(byPlace)
    const shown = new Map<string, number>()
    return all.filter(({ code }) => {
      const before = shown.get(code) ?? 0
      shown.set(code, before + 1)
      return before < HELD
    })
  }

  /** The same; the last of each code tells how many more there were. */
  told(): Problem[] {
    const counts = this.counts()
    const first = this.first()
    return first.map((problem, at) => {
      const shown = first.filter(({ code }) => code === problem.code).length
      const unlisted = (counts.get(problem.code) ?? 0) - shown
      const isLast = !first.slice(at + 1).some(({ code }) => code === problem.code)
      return isLast && unlisted > 0 ? { ...problem, unlisted } : problem
    })
  }
}

function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
