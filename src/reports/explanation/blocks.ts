import type { Passage } from '../../indicators/plain-english/passage.ts'

/** A piece of a document that is read as text or as Markdown. */
export type Block =
  | { block: 'heading'; level: 1 | 2 | 3; text: string }
  | { block: 'paragraph'; text: string }
  /** Sentences, each with what hangs under it. */
  | { block: 'passages'; passages: readonly Passage[] }
  /** Names and what they are. */
  | { block: 'facts'; facts: readonly [name: string, text: string][] }
  | { block: 'table'; columns: readonly { name: string; right?: boolean }[]; rows: readonly string[][] }
  /** Short lines that stay as they are. */
  | { block: 'lines'; lines: readonly string[] }

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { block: 'heading', level, text }
}

export function paragraph(text: string): Block {
  return { block: 'paragraph', text }
}

export function facts(pairs: readonly [name: string, text: string][]): Block[] {
  const filled = pairs.filter(([, text]) => text !== '')
  return filled.length === 0 ? [] : [{ block: 'facts', facts: filled }]
}
