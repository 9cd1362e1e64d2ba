/** Notes under a table: each different one once, numbered in the order in which it is met. */
export interface Footnotes {
  /** The numbers to print beside a figure: `1, 3`. */
  mark(notes: readonly string[]): string
  lines(): string[]
}

export function footnotes(): Footnotes {
  const numbers = new Map<string, number>()
  const number = (note: string) => {
    if (!numbers.has(note)) numbers.set(note, numbers.size + 1)
    return numbers.get(note) as number
  }
  return {
    mark: notes =>
      [...new Set(notes.filter(note => note !== '').map(number))].sort((a, b) => a - b).join(', '),
    lines: () => [...numbers].map(([note, at]) => `${String(at).padStart(2)}  ${note}`),
  }
}
