import type { Window } from '../../foundations/period.ts'
import type { Count } from '../cells/counts.ts'
import { addAtMost, type System } from '../system.ts'

/** A window within another holds no more than it; windows that make up another hold no less. */
export function addNested(list: readonly number[], all: readonly Count[], system: System): void {
  const windows = list.map(at => all[at].window)
  for (const [outer, whole] of windows.entries()) {
    for (const [inner, part] of windows.entries())
      if (isWithin(part, whole)) addAtMost(system, [list[inner]], [list[outer]])
    const chain = endToEnd(whole, windows)
    if (chain)
      addAtMost(
        system,
        [list[outer]],
        chain.map(at => list[at]),
      )
  }
}

function isWithin(a: Window, b: Window): boolean {
  return a.start >= b.start && a.end <= b.end && (a.start > b.start || a.end < b.end)
}

/** Which of the windows, end to end, make up another, as few as there may be; `undefined` where none do. */
export function endToEnd(whole: Window, windows: readonly Window[]): number[] | undefined {
  const chains = new Map<number, number[]>([[whole.start, []]])
  for (const [day, chain] of chains)
    for (const [at, window] of windows.entries())
      if (window.start === day && isWithin(window, whole) && !chains.has(window.end + 1))
        chains.set(window.end + 1, [...chain, at])
  return chains.get(whole.end + 1)
}
