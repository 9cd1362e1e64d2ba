import { CsvError, parse } from 'csv-parse/sync'
import { EXIT, error, type Problem } from '../../foundations/problem.ts'
import { oneLine } from './cell.ts'
import { type CellPlace, cellFinder } from './place.ts'

/** A plan as a table of text: its header and its rows, each with the line on which it starts. */
export interface PlanTable {
  header: string[]
  /** The line of the header. */
  line: number
  placeOf: TextRow['placeOf']
  rows: TextRow[]
}

export interface TextRow {
  cells: string[]
  line: number
  /** Where a cell begins. */
  placeOf(at: number): CellPlace
}

interface ParsedRow {
  record: string[]
  info: { lines: number }
}

/** Reads the table strictly; a file that is no CSV is a `Problem` with its line. Rows of blanks are none. */
export function readTable(text: string, file: string): PlanTable | Problem {
  const parsed = parseRows(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
  if (parsed instanceof CsvError) return brokenTable(parsed, file)
  const [header, ...rows] = parsed.filter(row => row.cells.some(cell => oneLine(cell) !== ''))
  if (header === undefined)
    return error('empty-plan', EXIT.data, 'a plan without a header', { file, line: 1 })
  const { cells, line, placeOf } = header
  return { header: cells.map(oneLine), line, placeOf, rows }
}

function parseRows(text: string): TextRow[] | CsvError {
  try {
    const rows = parse(text, { info: true, skip_empty_lines: true }) as unknown as ParsedRow[]
    const find = cellFinder(text)
    return rows.map(({ record, info }) => {
      const line = info.lines - lineBreaksIn(record)
      return { cells: record, line, placeOf: at => find(line, at) }
    })
  } catch (problem) {
    if (problem instanceof CsvError) return problem
    throw problem
  }
}

function lineBreaksIn(cells: string[]): number {
  return cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0)
}

const FAULTS: Record<string, [code: string, found: string]> = {
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: ['ragged-row', 'a row with more or fewer cells than the header'],
  CSV_QUOTE_NOT_CLOSED: ['open-quote', 'a quote that is never closed'],
  INVALID_OPENING_QUOTE: ['stray-quote', 'a quote inside an unquoted cell'],
  CSV_INVALID_CLOSING_QUOTE: ['stray-quote', 'text after a closing quote'],
}

function brokenTable(problem: CsvError, file: string): Problem {
  const [code, found] = FAULTS[problem.code] ?? ['bad-csv', 'a table that is not CSV']
  return error(code, EXIT.data, found, {
    expected: 'comma-separated text, cells with commas or quotes in double quotes',
    advice: 'correct that row, or save the plan as CSV from a spreadsheet',
    file,
    ...(typeof problem.lines === 'number' ? { line: problem.lines } : {}),
  })
}
