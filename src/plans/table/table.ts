import { type InfoRecord, parse } from 'csv-parse/sync'
import { tableFaults } from '../../extracts/table-faults.ts'
import { EXIT, error, type Problem } from '../../foundations/problem.ts'
import { oneLine } from './cell.ts'
import { readsAsHeader } from './columns.ts'
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

const WANTED = {
  expected: 'the names of the columns in its first line, such as indicator,target',
  advice: 'look whether it was saved',
}

/** Reads the table strictly; of a file that is no CSV all faults are told. Rows of blanks are none. */
export function readTable(text: string, file: string): PlanTable | Problem[] {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const faults = tableFaults(plain, file)
  if (faults.length > 0) return isNoTable(plain, faults) ? [notATable(file)] : faults
  const [header, ...rows] = parseRows(plain)
  if (header === undefined)
    return [error('empty-plan', EXIT.data, 'a plan without a header', { ...WANTED, file, line: 1 })]
  const { cells, line, placeOf } = header
  return { header: cells.map(oneLine), line, placeOf, rows }
}

/** A letter, say: what is wrong with its rows as rows of a table tells nobody that it is none. */
function isNoTable(text: string, faults: readonly Problem[]): boolean {
  const [first] = text.trimStart().split('\n', 1)
  return faults.every(({ code }) => code !== 'sep-line') && !readsAsHeader(first)
}

function notATable(file: string): Problem {
  return error('not-a-plan', EXIT.data, 'a text that does not look like a table of targets', {
    expected: 'a header on the first line, such as indicator,target, and rows under it',
    advice: 'name the plan with -t, saved as CSV; delete what stands above its header',
    file,
    line: 1,
  })
}

/** Each row is kept when it is met, so that nothing else of it is held. */
function parseRows(text: string): TextRow[] {
  const find = cellFinder(text)
  const rows: TextRow[] = []
  const keep = (cells: string[], { lines }: InfoRecord) => {
    const line = lines - lineBreaksIn(cells)
    if (cells.some(cell => oneLine(cell) !== '')) rows.push({ cells, line, placeOf: at => find(line, at) })
    return null
  }
  parse(text, { skip_empty_lines: true, relax_column_count: true, on_record: keep })
  return rows
}

function lineBreaksIn(cells: string[]): number {
  return cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0)
}
