import { html, type Markup } from './markup.ts'

/** Notes under a table or a card: each different one once, numbered as they are met. */
export interface Notes {
  /** The numbers, to stand beside a figure. */
  mark(notes: readonly string[]): Markup | undefined
  list(): Markup | undefined
}

export function notesHere(): Notes {
  const numbers = new Map<string, number>()
  const numberOf = (note: string) => {
    const known = numbers.get(note) ?? numbers.size + 1
    numbers.set(note, known)
    return known
  }
  return {
    mark: notes => {
      const own = [...new Set(notes.filter(note => note !== '').map(numberOf))].sort((a, b) => a - b)
      if (own.length === 0) return undefined
      return html`<sup><span class="unseen"> note </span>${own.join(', ')}</sup>`
    },
    list: () => {
      if (numbers.size === 0) return undefined
      return html`<ol class="notes">${[...numbers.keys()].map(note => html`<li>${note}</li>`)}</ol>`
    },
  }
}
