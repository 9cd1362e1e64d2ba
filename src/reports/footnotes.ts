import { numbering } from './numbering.ts'
import { hanging } from './wrapping.ts'

/** Notes under a table: each different one once, numbered in the order in which it is met. */
export interface Footnotes {
  /** The numbers to print beside a figure: `1, 3`. */
  mark(notes: readonly string[]): string
  /** Each with its number, wrapped at so many columns. */
  lines(width: number): string[]
}

export function footnotes(): Footnotes {
  const { numbersOf, all } = numbering()
  return {
    mark: notes => numbersOf(notes).join(', '),
    lines: width => all().flatMap((note, at) => hanging(`${String(at + 1).padStart(2)}  `, note, width)),
  }
}
