import { type Place, type Problem, warning } from '../foundations/problem.ts'
import { bad, type Marker, markersIn } from './markers.ts'
import { sealOf } from './seal.ts'

/** A part of a document that is woven: what lies between two markers. */
export interface Block {
  /** The command, as the opening marker has it. */
  words: string
  /** Of the opening marker. */
  place: Place
  /** A table on lines of its own, or one figure within a line. */
  layout: 'table' | 'line'
  content: string
  /** From here to `closing.start` lies the content. */
  start: number
  closing: Marker
  /** What every line of a table begins with: blanks, or the marks of a quotation. */
  indent: string
}

/** `woven`: as it was written; `edited`: no more; `unsealed`: somebody's own words, with no checksum. */
export type State = 'empty' | 'woven' | 'edited' | 'unsealed'

export function stateOf({ content, closing }: Block): State {
  if (/^[\s>]*$/.test(content)) return 'empty'
  if (closing.words === '') return 'unsealed'
  return closing.words === sealOf(content) ? 'woven' : 'edited'
}

/** The blocks of a document, and everything that is wrong with its markers, or doubtful. */
export function blocksIn(text: string, file: string): { blocks: Block[]; problems: Problem[] } {
  const { markers, problems } = markersIn(text, file)
  const blocks: Block[] = []
  let open: Marker | undefined
  for (const marker of markers) {
    if (marker.kind === 'opening') {
      if (open !== undefined) problems.push(nested(marker, open))
      open = marker
    } else if (open === undefined) problems.push(stray(marker))
    else {
      const block = blockBetween(open, marker, text)
      problems.push(...misplaced(block, open, text), ...beginningLine(block, open, text))
      blocks.push(block)
      open = undefined
    }
  }
  if (open !== undefined) problems.push(unclosed(open))
  return { blocks, problems: problems.sort(byPlace) }
}

function blockBetween(opening: Marker, closing: Marker, text: string): Block {
  const content = text.slice(opening.end, closing.start)
  return {
    words: opening.words,
    place: opening.place,
    layout: /[\r\n]/.test(content) ? 'table' : 'line',
    content,
    start: opening.end,
    closing,
    indent: /^[ \t>]*/.exec(lineBefore(opening, text))?.[0] ?? '',
  }
}

/** What stands before a marker on its line; a byte order mark is no part of it. */
function lineBefore({ start }: Marker, text: string): string {
  const from = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start)) + 1
  return text.slice(from, start).replace(/^\ufeff/, '')
}

/** The markers of a table have their lines to themselves. */
function misplaced({ layout, closing, content }: Block, opening: Marker, text: string): Problem[] {
  if (layout === 'line') return []
  const beside = { expected: 'both markers on lines of their own, or both on one line' }
  const isBeside = (words: string) => !/^[ \t>]*$/.test(words)
  const afterOpening = /^[^\r\n]*/.exec(content)?.[0] ?? ''
  return [
    ...(isBeside(lineBefore(opening, text)) || isBeside(afterOpening) ? [opening] : []),
    ...(isBeside(lineBefore(closing, text)) ? [closing] : []),
  ].map(({ place }) => bad('misplaced-marker', 'words beside a marker of a table', place, beside))
}

/** The marks of quotations and lists. */
const BEFORE_A_LINE = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*$/

/** A comment that begins a line makes all of that line HTML, and ends the paragraph before it. */
function beginningLine({ layout, closing }: Block, opening: Marker, text: string): Problem[] {
  const after = /^[^\r\n]*/.exec(text.slice(closing.end))?.[0] ?? ''
  if (layout === 'table' || after.trim() === '' || !BEFORE_A_LINE.test(lineBefore(opening, text))) return []
  const found = 'a marker at the beginning of a line of text, which is no part of its paragraph then'
  return [warning('marker-first', found, { ...opening.place, advice: 'put a word before it' })]
}

const CLOSE = { expected: '<!-- /per10k -->' }

function nested({ place }: Marker, open: Marker): Problem {
  const found = `a marker inside the block of line ${open.place.line}`
  return bad('nested-marker', found, place, { expected: `${CLOSE.expected} before it` })
}

function stray({ place }: Marker): Problem {
  return bad('stray-marker', 'a closing marker without an opening one', place, {
    expected: '<!-- per10k: … --> before it',
  })
}

function unclosed({ place }: Marker): Problem {
  return bad('unclosed-marker', 'a block that nothing closes', place, CLOSE)
}

function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
