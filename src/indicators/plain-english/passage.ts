/** A text in plain English, and what hangs under it: a list after a colon. */
export interface Passage {
  text: string
  items: Passage[]
}

export function passage(text: string, items: Passage[] = []): Passage {
  return { text, items }
}

/** All in one line: `at least one of these holds: (a) …; (b) …`. */
export function inOneLine({ text, items }: Passage): string {
  if (items.length === 0) return text
  const letters = items.map((item, i) => `(${letterOf(i)}) ${inOneLine(item)}`)
  return `${text} ${letters.join('; ')}`
}

const LETTERS = 26

function letterOf(index: number): string {
  return index < LETTERS ? String.fromCharCode(97 + index) : String(index + 1)
}
