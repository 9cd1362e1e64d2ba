/** A document as a converter needs it: what stands where, without the marks of Markdown. */
export type Prose = readonly Part[]

export type Part =
  | { kind: 'heading'; level: number; words: Words }
  | { kind: 'paragraph'; words: Words }
  /** `from` is the first number of an ordered list. */
  | { kind: 'list'; from: number | undefined; items: readonly Prose[] }
  | { kind: 'table'; columns: readonly TableHead[]; rows: readonly (readonly Words[])[] }
  | { kind: 'quotation'; of: Prose }
  | { kind: 'code'; text: string }
  | { kind: 'rule' }

export interface TableHead {
  words: Words
  /** Set to the right, as numbers are. */
  right: boolean
}

export type Words = readonly Run[]

export type Run =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'strong' | 'emphasis' | 'struck'; of: Words }
  /** `to` is an address that does nothing when it is followed but show a page. */
  | { kind: 'link'; to: string; of: Words }
  | { kind: 'break' }

/** The words alone. */
export function plainText(words: Words): string {
  return words.map(run => ('of' in run ? plainText(run.of) : run.kind === 'break' ? ' ' : run.text)).join('')
}

/** What a document is called: its first heading, else its name. */
export function titleOf(prose: Prose, name: string): string {
  const first = prose.find(part => part.kind === 'heading')
  return first?.kind === 'heading' ? plainText(first.words) : name
}
