import { nearest } from '../foundations/nearest.ts'
import type { Fault } from './definition.ts'

/** Small readers shared by everything that reads a definition. */
export function isMap(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}

export function fault(path: Fault['path'], found: string, expected?: string, advice?: string): Fault {
  return { path, found, ...(expected !== undefined && { expected }), ...(advice !== undefined && { advice }) }
}

/** With a near word at hand, a longer list than this only hides it. */
const MOST_LISTED = 15

/** What is allowed, and the nearest word to what was written. */
export function choices(
  written: string,
  allowed: readonly string[],
  summary?: string,
): [expected: string, advice?: string] {
  const close = nearest(written, [...allowed])
  const tooMany = allowed.length > MOST_LISTED && close !== undefined
  return [
    summary ?? (tooMany ? `one of ${allowed.length} known words` : `one of ${allowed.join(', ')}`),
    ...(close === undefined ? [] : [`did you mean "${close}"?`]),
  ] as [string, string?]
}

export function unknownWords(
  raw: Record<string, unknown>,
  allowed: readonly string[],
  path: Fault['path'],
  faults: Fault[],
): void {
  for (const word of Object.keys(raw))
    if (!allowed.includes(word))
      faults.push({
        ...fault([...path, word], `an unknown word "${word}"`, ...choices(word, allowed)),
        part: 'key',
      })
}

/** One text or a list of texts. */
export function listOf(raw: unknown, path: Fault['path'], faults: Fault[]): string[] {
  const list = Array.isArray(raw) ? raw : [raw]
  const texts = list.filter((item): item is string => typeof item === 'string')
  if (texts.length !== list.length || texts.length === 0)
    faults.push(fault(path, 'no text', 'a column or a list of columns'))
  return texts
}
