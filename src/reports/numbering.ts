/** Texts numbered from 1 in the order in which they are met, each different one once: notes under a table. */
export interface Numbering {
  numberOf(text: string): number
  /** In their order, no number twice. A blank text has none. */
  numbersOf(texts: readonly string[]): number[]
  all(): string[]
}

export function numbering(): Numbering {
  const numbers = new Map<string, number>()
  const numberOf = (text: string) => {
    const number = numbers.get(text) ?? numbers.size + 1
    numbers.set(text, number)
    return number
  }
  return {
    numberOf,
    numbersOf: texts => [...new Set(texts.filter(text => text !== '').map(numberOf))].sort((a, b) => a - b),
    all: () => [...numbers.keys()],
  }
}
