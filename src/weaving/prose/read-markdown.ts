import { lexer, type Token, type Tokens } from 'marked'
import type { Part, Prose, Run, Words } from './prose.ts'

/**
 * Reads Markdown (CommonMark with tables). Markers and other comments are no part of what it says; other HTML is
 * shown as it is written, never obeyed; a picture is told by its words, so that nothing has to be loaded.
 */
export function readMarkdown(text: string): Prose {
  return partsOf(lexer(text.replace(/^\ufeff/, '')))
}

function partsOf(tokens: readonly Token[]): Part[] {
  return tokens.flatMap(token => partOf(token as Tokens.Generic) ?? [])
}

function partOf(token: Tokens.Generic): Part | undefined {
  switch (token.type) {
    case 'heading':
      return { kind: 'heading', level: token.depth, words: wordsOf(token.tokens) }
    case 'paragraph':
    case 'text':
      return paragraph(token.tokens ? wordsOf(token.tokens) : [{ kind: 'text', text: decoded(token.text) }])
    case 'html':
      return paragraph(shownHtml(token.text))
    case 'list':
      return listOf(token as Tokens.List)
    case 'table':
      return tableOf(token as Tokens.Table)
    case 'blockquote':
      return { kind: 'quotation', of: partsOf(token.tokens ?? []) }
    case 'code':
      return { kind: 'code', text: token.text }
    case 'hr':
      return { kind: 'rule' }
    default:
      return undefined // blank lines, and where links of the text lead to
  }
}

function paragraph(words: Words): Part | undefined {
  return words.length === 0 ? undefined : { kind: 'paragraph', words }
}

function listOf({ ordered, start, items }: Tokens.List): Part {
  const from = ordered ? Number(start) || 1 : undefined
  return { kind: 'list', from, items: items.map(({ tokens }) => partsOf(tokens)) }
}

function tableOf({ header, rows }: Tokens.Table): Part {
  return {
    kind: 'table',
    columns: header.map(({ tokens, align }) => ({ words: wordsOf(tokens), right: align === 'right' })),
    rows: rows.map(row => row.map(({ tokens }) => wordsOf(tokens))),
  }
}

function wordsOf(tokens: readonly Token[] = []): Run[] {
  return tokens.flatMap(token => runsOf(token as Tokens.Generic))
}

const WEIGHTS = { strong: 'strong', em: 'emphasis', del: 'struck' } as const

function runsOf(token: Tokens.Generic): Run[] {
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del':
      return [{ kind: WEIGHTS[token.type], of: wordsOf(token.tokens) }]
    case 'codespan':
      return [{ kind: 'code', text: token.text }]
    case 'link':
      return link(decoded(token.href), wordsOf(token.tokens))
    case 'br':
      return [{ kind: 'break' }]
    case 'html':
      return shownHtml(token.text)
    case 'escape':
      return [{ kind: 'text', text: token.text }]
    case 'checkbox':
      return [{ kind: 'text', text: token.checked ? '☑ ' : '☐ ' }]
    default:
      return [{ kind: 'text', text: decoded(token.text) }]
  }
}

/**
 * Addresses of pages, of mail, and of places in the same folder or document; anything else is words alone. Two
 * slashes, of either kind, would lead a word processor to the files of another computer.
 */
const HARMLESS = /^(?![\\/]{2})(https?:|mailto:|[#./]|[^:]*$)/i

function link(to: string, of: Words): Run[] {
  return HARMLESS.test(to.trim()) ? [{ kind: 'link', to: to.trim(), of }] : [...of]
}

function shownHtml(html: string): Run[] {
  const text = html.replace(/<!--[\s\S]*?-->/g, '')
  return text.trim() === '' ? [] : [{ kind: 'text', text }]
}

/** Those that people write by name; any other is shown as it is written. */
const CHARACTERS: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', pound: '£', euro: '€' },
  ...{ ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', times: '×' },
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(CHARACTERS, name) ? CHARACTERS[name] : whole
    const number = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : '\ufffd'
  })
}
