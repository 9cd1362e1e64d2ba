import { joined } from '../../foundations/wording.ts'
import { inOneLine, type Passage, passage } from './passage.ts'

/**
 * A condition as it is said of a row. `open at the end` stands right behind the row, a column's words follow
 * `whose`, everything else `for which`.
 */
export interface Clause extends Passage {
  after: 'row' | 'whose' | 'for which'
}

export function clause(after: Clause['after'], text: string, items: Passage[] = []): Clause {
  return { after, text, items }
}

/** The condition alone: an item of a list, the reason why a row is left out. */
export function alone({ after, text, items }: Clause): Passage {
  return passage(after === 'row' ? `it is ${text}` : text, items)
}

/** More than this does not read well in one sentence; what columns say reads well for longer. */
const LONGEST = 150
const LONGEST_OF_COLUMNS = 210
/** Longer alternatives stand each on a line of its own. */
const LONGEST_ALTERNATIVE = 60

/** Rows with what is said of them: `rows of cic open at the end of the window whose uasc is yes`. */
export function rowsWith(rows: string, clauses: readonly Clause[]): Passage {
  const behind = clauses.filter(({ after }) => after === 'row').map(({ text }) => text)
  const others = ordered(clauses.filter(({ after }) => after !== 'row'))
  const start = [rows, joined(behind)].filter(text => text !== '').join(' ')
  if (others.length === 0) return passage(start)
  const line = `${start} ${joined(others.map(({ after, text }) => `${after} ${text}`))}`
  const longest = others.every(({ after }) => after === 'whose') ? LONGEST_OF_COLUMNS : LONGEST
  if (others.length === 1 || (isPlain(others) && line.length <= longest))
    return passage(
      line,
      others.flatMap(({ items }) => items),
    )
  return passage(`${start} for which all of these hold:`, others.map(alone))
}

/** What a column says before what other rows say. */
function ordered(clauses: readonly Clause[]): Clause[] {
  return [...clauses].sort((a, b) => Number(a.after === 'for which') - Number(b.after === 'for which'))
}

function isPlain(clauses: readonly Clause[]): boolean {
  return clauses.every(({ items }) => items.length === 0)
}

/** Several conditions as one: in a line where that is clear, else as a list under its words. */
export function together(clauses: readonly Clause[], word: 'and' | 'or', listed: string): Clause {
  const texts = clauses.map(alone)
  const clear = isPlain(clauses) && texts.every(isShort)
  const line = joined(texts.map(inOneLine), word)
  return clear ? clause('for which', line) : clause('for which', `${listed}:`, texts)
}

function isShort({ text }: Passage): boolean {
  return text.length <= LONGEST_ALTERNATIVE && !/ (and|or) /.test(text)
}
