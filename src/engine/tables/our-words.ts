import type { CodeColumn } from '../../extracts/column.ts'
import { categoryKey } from './category-key.ts'

/**
 * The codes of systems in our words. Of several in one cell (`R (visits) and A (plans)`) the one that the
 * dataset lists first counts, so it lists the worst first. A text that holds none of them stays as it is.
 */
export function inOurWords(column: CodeColumn, values: Record<string, string[]>): CodeColumn {
  const { dictionary } = column
  const wordOf = wordsOf(values)
  return recoded(column, (text, code) => {
    const word = wordOf(text)
    return word === undefined ? code : dictionary.code(word)
  })
}

/**
 * Another column as far as it holds our words, alone or before what else is said (`Complete, July 2015`);
 * everything else there is no value.
 */
export function onlyOurWords(other: CodeColumn, values: Record<string, string[]>): CodeColumn {
  const wordOf = wordsOf(values)
  return recoded(other, text => {
    const [first] = longWordsIn(text)
    const word = wordOf(text, first === undefined || !text.startsWith(first) ? [] : [first])
    return word === undefined ? -1 : other.dictionary.code(word)
  })
}

/** Our words as far as they stand anywhere in the prose of another column (`Progress review 31 July 2015`). */
export function ourWordsIn(prose: CodeColumn, values: Record<string, string[]>): CodeColumn {
  const wordOf = wordsOf(values)
  return recoded(prose, text => {
    const word = wordOf(text, longWordsIn(text))
    return word === undefined ? -1 : prose.dictionary.code(word)
  })
}

function recoded(column: CodeColumn, codeOf: (text: string, code: number) => number): CodeColumn {
  const size = column.dictionary.size
  const codes = new Int32Array(size)
  for (let code = 0; code < size; code++) codes[code] = codeOf(column.dictionary.text(code), code)
  return { ...column, codes: column.codes.map(code => (code === -1 ? -1 : codes[code])) }
}

type WordOf = (text: string, parts?: string[]) => string | undefined

/** Our word for a whole cell, else for one of its parts. */
function wordsOf(values: Record<string, string[]>): WordOf {
  const ours = Object.keys(values)
  const words = new Map<string, string>()
  for (const word of ours) for (const code of [word, ...values[word]]) words.set(categoryKey(code), word)
  return (text, parts = codesIn(text)) => {
    const whole = words.get(categoryKey(text))
    if (whole !== undefined) return whole
    const found = new Set(parts.map(code => words.get(categoryKey(code))))
    return ours.find(word => found.has(word))
  }
}

/** The words of a cell that can be codes: a single small letter is an article. */
function codesIn(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(word => word.length > 1 || /[\p{Lu}\p{N}]/u.test(word))
}

/** In prose a single letter is no code, capital or not: `A review in July`. */
function longWordsIn(text: string): string[] {
  return codesIn(text).filter(word => word.length > 1)
}
