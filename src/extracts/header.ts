import { EXIT, error, type Place, type Problem, warning } from '../foundations/problem.ts'
import { parseRecords } from './authority.ts'
import { asUtf8, type Decoding, newDecoding } from './decoding.ts'
import type { Header } from './extract.ts'
import { decodingWarnings, recordTooLong } from './extract-problems.ts'
import { foreignFile } from './foreign.ts'
import { equalNames, firstLineFault, rowsInHeader, unnamedColumns } from './header-checks.ts'
import { spotOf } from './place.ts'
import { FOUND, type LineEnd, RecordScan } from './record.ts'
import { recordsBelow, titleFault } from './rows-below.ts'
import type { Encoding, Source } from './source.ts'
import { LONGEST_RECORD, whyStopped } from './stopped.ts'
import { cleaned } from './values/invisible.ts'
import { ByteWindow } from './window.ts'

/** The header of an extract and what it shows; the extract cannot be read where one of these is an error. */
export interface Opening {
  header: Header
  problems: Problem[]
}

/** A file that is being read. */
export interface Opened {
  window: ByteWindow
  decoding: Decoding
  file: string
}

/** How much of a line is looked at for what parts its values. */
const LINE_LOOK = 1 << 16

const EMPTY: Header = { names: [], line: 1, placeOf: () => ({ line: 1, column: 1 }), empty: true }

/**
 * Reads the header of an extract, no further than the first half megabyte or the header's own end, with
 * every fault that shows there: no CSV at all, a line above the header, equal names.
 */
export async function readHeader(source: Source, options: { encoding: Encoding }): Promise<Opening> {
  const decoding = newDecoding()
  const window = new ByteWindow(asUtf8(source.chunks(), options.encoding, decoding))
  try {
    const { header, problems, oneLine } = await takeHeader({ window, decoding, file: source.name })
    return { header, problems: oneLine ? [oneLine] : problems }
  } finally {
    await window.close()
  }
}

/** The header where the rows are read next; of a file in one line nothing would be read. */
interface Taken extends Opening {
  oneLine?: Problem
  lineEnd?: LineEnd
}

/** The same at the start of a window, which then stands at the first row; and how the header's line ends. */
export async function takeHeader(opened: Opened): Promise<Taken> {
  const { window, decoding, file } = opened
  await window.more()
  const foreign = foreignFile(window.bytes.subarray(0, window.to), file)
  if (foreign) return { header: EMPTY, problems: [foreign] }
  const notes = decodingWarnings(decoding, { file, line: 1 })
  const scan = await firstRecord(opened)
  if ('code' in scan) return { header: EMPTY, problems: [...notes, scan] }
  const opening = judge(window, scan, file)
  window.advance(scan.next, window.line + 1 + scan.breaks)
  return { ...opening, problems: [...notes, ...opening.problems], lineEnd: scan.lineEnd }
}

/** Goes to the first record that is no blank line; the window then begins with it. */
async function firstRecord(opened: Opened): Promise<RecordScan | Problem> {
  const { window, file } = opened
  const scan = new RecordScan(0)
  for (;;) {
    skipBlankLines(window)
    const { bytes, from, limit, last } = window
    if (last && from === limit) return emptyFile(file)
    const lines = firstLines(window)
    const wrong = lines && firstLineFault(lines[0], lines[1], { file, line: window.line, column: 1 })
    if (wrong) return wrong
    const outcome = scan.scan(bytes, from, limit, last)
    if (outcome === FOUND && scan.end - from <= LONGEST_RECORD) return scan
    if (outcome === FOUND) return recordTooLong({ file, line: window.line, column: 1 })
    const problem = await whyStopped(window, scan, outcome, opened)
    if (problem) return problem
    await window.more()
  }
}

function skipBlankLines(window: ByteWindow): void {
  const { bytes, limit, last } = window
  let { from, line } = window
  let i = from
  for (; i < limit && (bytes[i] === 32 || (bytes[i] >= 9 && bytes[i] <= 13)); i++) {
    const pairs = bytes[i] === 13 && (i + 1 < limit ? bytes[i + 1] === 10 : !last)
    if (pairs || (bytes[i] !== 10 && bytes[i] !== 13)) continue
    from = i + 1
    line++
  }
  window.advance(last && i === limit ? limit : from, line)
}

/** The first two lines as text, as far as they are here. */
function firstLines({ bytes, from, limit }: ByteWindow): [string, string] {
  const text = bytes.toString('utf8', from, Math.min(limit, from + LINE_LOOK))
  const [first = '', second = ''] = text.split(/\r\n|\n|\r/, 2)
  return [first, second]
}

function judge(window: ByteWindow, scan: RecordScan, file: string): Taken {
  const { bytes, from, line } = window
  const record = { from, to: scan.end }
  const [cells] = parseRecords(bytes, [record])
  const names = cells.map(cell => cleaned(cell))
  const texts = names.map(({ text }) => text)
  const spot = placesIn(Buffer.from(bytes.subarray(from, scan.end)), cells.length, line)
  const header = { names: texts, line, placeOf: spot, empty: false }
  const first = { file, line, column: 1 }
  const title = titleFault(texts, window, scan, first)
  if (title) return { header, problems: [title] }
  const placeOf = (at: number): Place => ({ file, ...spot(at) })
  const invisible = names.findIndex(({ changed }) => changed)
  const problems = [...equalNames(texts, placeOf), ...unnamedColumns(texts, placeOf)]
  if (invisible >= 0) problems.push(invisibleInHeader(placeOf(invisible)))
  const oneLine =
    window.last && recordsBelow(window, scan, 1).length === 0 ? rowsInHeader(cells, first) : undefined
  return { header, problems, ...(oneLine && { oneLine }) }
}

/** Where each field of a record begins; the bytes are its own. */
function placesIn(record: Buffer, fields: number, line: number): Header['placeOf'] {
  const scan = new RecordScan(fields)
  scan.scan(record, 0, record.length, true)
  return at => spotOf(record, 0, at === 0 ? 0 : scan.ends[at - 1] + 1, line)
}

function emptyFile(file: string): Problem {
  return error('empty-file', EXIT.data, 'a file without a line', {
    expected: 'a header line',
    advice: 'export the extract again, with its header',
    file,
  })
}

function invisibleInHeader(place: Place): Problem {
  return warning('invisible-characters', 'invisible characters or odd blanks in the header', {
    advice: 'removed',
    ...place,
  })
}
