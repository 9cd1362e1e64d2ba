import { EXIT, error, type Place, type Problem, warning } from '../foundations/problem.ts'
import type { Decoding } from './decoding.ts'
import { type RecordOutcome, STRAY_QUOTE, TEXT_AFTER_QUOTE } from './record.ts'

/** No message repeats more of a column's name than this. */
const LONGEST_NAME = 60

/** A column's name, as far as a message repeats it. */
export function shown(name: string): string {
  return `"${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name}"`
}

/** A fault of the file as a whole: nothing read from it can be trusted. */
export function fault(code: string, found: string, rest: Partial<Problem>): Problem {
  return error(code, EXIT.data, found, rest)
}

const CUT_SHORT_ADVICE = 'export or copy it again'
const QUOTES_ADVICE = 'correct that row, or have the file written by a program that quotes values as CSV does'
const UNCLOSED_ADVICE = 'look for a quote in a text of that row, or for a file that was cut short'
const QUOTES_EXPECTED = 'quotes around a whole value, and a quote inside it written twice'

/**
 * A quote where none may stand. One that is closed lines further on, in the middle of a value, was not meant to be:
 * it is told where it was opened.
 */
export function faultOfQuote(outcome: RecordOutcome, opened: Place, closed: Place): Problem {
  if (outcome !== TEXT_AFTER_QUOTE) return quoteFault(outcome, opened)
  return opened.line === closed.line ? quoteFault(outcome, closed) : runawayQuote(closed.line ?? 0, opened)
}

export function quoteFault(outcome: RecordOutcome, place: Place): Problem {
  if (outcome === STRAY_QUOTE)
    return fault('stray-quote', 'a quote inside a value that does not begin with one', {
      expected: QUOTES_EXPECTED,
      advice: QUOTES_ADVICE,
      ...place,
    })
  if (outcome === TEXT_AFTER_QUOTE)
    return fault('text-after-quote', 'text after a closing quote', {
      expected: QUOTES_EXPECTED,
      advice: QUOTES_ADVICE,
      ...place,
    })
  return fault('unclosed-quote', 'a quote that is opened here and not closed', {
    expected: 'a closing quote before the next comma or line end',
    advice: UNCLOSED_ADVICE,
    ...place,
  })
}

/** The quote runs over line ends until another one closes it in the middle of a value. */
function runawayQuote(closedOn: number, place: Place): Problem {
  return fault(
    'unclosed-quote',
    `a quote that is opened here and next met inside a value on line ${closedOn}`,
    {
      expected: 'a closing quote before the next comma or line end',
      advice: UNCLOSED_ADVICE,
      ...place,
    },
  )
}

/** The quote is closed at the end of a value of the same column, rows further on. */
export function rowsInQuotes(closedOn: number, place: Place): Problem {
  return fault(
    'unclosed-quote',
    `a quote that is opened here and closed on line ${closedOn}, with rows in between`,
    { expected: QUOTES_EXPECTED, advice: UNCLOSED_ADVICE, ...place },
  )
}

const TOO_FEW = 'look for a row that is broken over two lines'
const TOO_MANY = 'look for a comma in a value that is not in quotes'

/** A row of so many values under a header of so many names. */
export function raggedRow(values: number, names: number, place: Place): Problem {
  const found = values === 1 ? 'a row of 1 value' : `a row of ${values} values`
  return fault('ragged-row', found, {
    expected: `${names}, as the header has`,
    advice: values < names ? TOO_FEW : TOO_MANY,
    ...place,
  })
}

/** Of a table that people write, such as a plan. */
export function tooManyRows(rows: number, most: number, place: Place): Problem {
  return fault('too-many-rows', `a table of ${rows} rows`, {
    expected: `at most ${most}`,
    advice: 'leave out areas and periods that are not asked for, or judge in several runs',
    ...place,
  })
}

export function tooManyColumns(columns: number, most: number, place: Place): Problem {
  return fault('too-many-columns', `a table of ${columns} columns`, {
    expected: `at most ${most}`,
    advice: 'look whether it was saved with a line end after each row',
    ...place,
  })
}

export function recordTooLong(place: Place): Problem {
  return fault('record-too-long', 'a row of more than 16 MiB', {
    expected: 'an extract with a line end after each row',
    advice: 'look for a quote that is not closed',
    ...place,
  })
}

export function nulByte(place: Place): Problem {
  return fault('nul-byte', 'a NUL byte', {
    expected: 'text',
    advice:
      'save it as CSV UTF-8; a file full of NUL bytes is UTF-16 without its mark, UTF-32, or no text at all',
    ...place,
  })
}

/** `atEnd`: among the last bytes of the file, where half a character is what a broken copy leaves. */
export function undecodable(found: Decoding['found'], place: Place, atEnd = false): Problem {
  const rest = { expected: found === 'windows-1252' ? found : found.toUpperCase(), ...place }
  if (found === 'windows-1252')
    return fault('broken-encoding', 'a byte that windows-1252 does not have', {
      ...rest,
      advice: 'save it as CSV UTF-8',
    })
  if (found === 'utf-16')
    return fault('broken-encoding', 'half a character', {
      ...rest,
      advice: `save it as CSV UTF-8; if it was cut short, ${CUT_SHORT_ADVICE}`,
    })
  const advice =
    "save it as CSV UTF-8; if all files are Excel's plain CSV, set encoding: windows-1252 in the configuration"
  return fault('broken-encoding', 'a byte that is no UTF-8', {
    ...rest,
    advice: atEnd ? `if it was cut short, ${CUT_SHORT_ADVICE}; else ${advice}` : advice,
  })
}

export function cutShort(place: Place): Problem {
  return fault('cut-short', 'a last row that breaks off, without a line end', {
    expected: 'a whole last row',
    advice: CUT_SHORT_ADVICE,
    ...place,
  })
}

export function totalsRow(place: Place): Problem {
  return fault('totals-row', 'a row of totals under the data', {
    expected: 'rows of the case system only',
    advice: 'delete that row, or export without totals',
    ...place,
  })
}

export function monthFirst(name: string, place: Place): Problem {
  return fault('month-first', `days in ${shown(name)} that only make sense month first`, {
    expected: 'the day before the month',
    advice: 'export the column as 2024-03-31 or 31/03/2024',
    ...place,
  })
}

/** `lineEnds`: how many rows end with LF, CRLF and CR. */
export function lineEndWarnings(lineEnds: readonly number[], place: Place): Problem[] {
  const kinds = lineEnds.slice(0, 3).filter(rows => rows > 0).length
  if (kinds > 1)
    return [
      warning('mixed-line-ends', 'line ends of more than one kind', {
        expected: 'one kind throughout',
        ...place,
      }),
    ]
  if (lineEnds[2] > 0)
    return [warning('cr-line-ends', 'line ends of CR alone', { expected: 'LF or CRLF', ...place })]
  return []
}

export function rowsOfCommas(count: number, place: Place): Problem {
  const found = count === 1 ? 'a row of commas under the data' : `${count} rows of commas under the data`
  return warning('rows-of-commas', found, { advice: 'left out', ...place })
}

export function blankLines(count: number, place: Place): Problem {
  const found = count === 1 ? 'a blank line among the rows' : `${count} blank lines among the rows`
  return warning('blank-lines', found, { advice: 'left out', ...place })
}

export function invisibleCharacters(name: string, place: Place): Problem {
  return warning('invisible-characters', `invisible characters or odd blanks in ${shown(name)}`, {
    advice: 'removed; other values of the column may hold them too',
    ...place,
  })
}

export function decodingWarnings(decoding: Decoding, place: Place): Problem[] {
  if (decoding.found === 'utf-16')
    return [warning('utf-16', 'a file in UTF-16', { expected: 'UTF-8', advice: 'decoded', ...place })]
  return []
}

export function looksLikeUtf8(place: Place): Problem {
  return warning('reads-as-utf-8', 'a file that reads as UTF-8 throughout, decoded as windows-1252', {
    advice:
      'if names look odd, take encoding: windows-1252 out of the configuration, and save those that are not UTF-8 as CSV UTF-8',
    ...place,
  })
}
