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

/** Another column as far as it holds our words; everything else there is no value. */
export function onlyOurWords(other: CodeColumn, values: Record<string, string[]>): CodeColumn {
  const wordOf = wordsOf(values)
  return recoded(other, text => {
    const word = wordOf(text)
    return word === undefined ? -1 : other.dictionary.code(word)
  })
}

function recoded(column: CodeColumn, codeOf: (text: string, code: number) => number): CodeColumn {
  const size = column.dictionary.size
  const codes = new Int32Array(size)
  for (let code = 0; code < size; code++) codes[code] = codeOf(column.dictionary.text(code), code)
  return { ...column, codes: column.codes.map(code => (code === -1 ? -1 : codes[code])) }
}

function wordsOf(values: Record<string, string[]>): (text: string) => string | undefined {
  const ours = Object.keys(values)
  const words = new Map<string, string>()
  for (const word of ours) for (const code of [word, ...values[word]]) words.set(categoryKey(code), word)
  return text => {
    const whole = words.get(categoryKey(text))
    if (whole !== undefined) return whole
    const found = new Set(codesIn(text).map(code => words.get(categoryKey(code))))
    return ours.find(word => found.has(word))
  }
}

/** The words of a cell that can be codes: a single small letter is an article. */
function codesIn(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(word => word.length > 1 || /[\p{Lu}\p{N}]/u.test(word))
}
