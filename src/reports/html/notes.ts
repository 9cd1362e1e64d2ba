import { numbering } from '../numbering.ts'
import { html, type Markup } from './markup.ts'

/** Notes under a table or a card: each different one once, numbered as they are met. */
export interface Notes {
  /** The numbers, to stand beside a figure. */
  mark(notes: readonly string[]): Markup | undefined
  list(): Markup | undefined
}

export function notesHere(): Notes {
  const { numbersOf, all } = numbering()
  return {
    mark: notes => {
      const own = numbersOf(notes)
      if (own.length === 0) return undefined
      return html`<sup><span class="unseen"> note </span>${own.join(', ')}</sup>`
    },
    list: () => {
      const notes = all()
      if (notes.length === 0) return undefined
      return html`<ol class="notes">${notes.map(note => html`<li>${note}</li>`)}</ol>`
    },
  }
}
