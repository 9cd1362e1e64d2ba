import { EXIT, error, type Place, type Problem } from '../foundations/problem.ts'
import { codeIn, linesIn, type Range } from './code.ts'

/** `<!-- per10k: check NI65 -->` opens a block, `<!-- /per10k 3f9a1c2b -->` closes it. */
export interface Marker extends Range {
  kind: 'opening' | 'closing'
  /** The command of an opening marker; the checksum of a closing one, blank where it has none. */
  words: string
  place: Place
}

/** After a backslash a comment is text. */
const BEGINNING = /(?<!\\)<!--\s*\/?\s*per10k(?![\w-])/gi
const OPENING = /^<!--\s*per10k:(.*)-->$/s
const CLOSING = /^<!--\s*\/per10k(?:\s+([0-9a-f]{8}))?\s*-->$/
const END = '-->'

/** The markers of a document in their order; comments that look like one and are none are problems. Code is text. */
export function markersIn(text: string, file: string): { markers: Marker[]; problems: Problem[] } {
  const code = codeIn(text)
  const placeOf = places(text, file)
  const markers: Marker[] = []
  const problems: Problem[] = []
  for (const { index: start } of text.matchAll(BEGINNING)) {
    if (code.some(range => range.start <= start && start < range.end)) continue
    const read = markerAt(text, start, placeOf(start))
    if ('severity' in read) problems.push(read)
    else markers.push(read)
  }
  return { markers, problems }
}

function markerAt(text: string, start: number, place: Place): Marker | Problem {
  const end = endOf(text, start)
  if (end === undefined)
    return bad('broken-marker', 'a marker without its end', place, { expected: `${END} after it` })
  const whole = text.slice(start, end)
  const command = OPENING.exec(whole)?.[1]
  if (command !== undefined) return { kind: 'opening', words: command.trim(), start, end, place }
  const closing = CLOSING.exec(whole)
  if (closing !== null) return { kind: 'closing', words: closing[1] ?? '', start, end, place }
  return bad('unknown-marker', 'a comment that begins as a marker and is none', place, {
    expected: '<!-- per10k: calc … --> or <!-- /per10k -->',
    advice: 'put it into backticks where it is only talked about',
  })
}

/** A comment ends before the next one begins. */
function endOf(text: string, start: number): number | undefined {
  const next = text.indexOf('<!--', start + 1)
  const end = text.slice(start, next < 0 ? undefined : next).indexOf(END)
  return end < 0 ? undefined : start + end + END.length
}

export function bad(
  code: string,
  found: string,
  place: Place,
  rest: Pick<Problem, 'expected' | 'advice'> = {},
): Problem {
  return error(code, EXIT.usage, found, { ...place, ...rest })
}

/** Line and column, both counted from 1, of an offset. */
function places(text: string, file: string): (offset: number) => Place {
  const starts = [...linesIn(text)].map(({ start }) => start)
  return offset => {
    const line = starts.findLastIndex(start => start <= offset)
    return { file, line: line + 1, column: offset - starts[line] + 1 }
  }
}
