import { daysWrittenIn } from '../foundations/day.ts'
import { type Place, type Problem, warning } from '../foundations/problem.ts'
import { fault } from './extract-problems.ts'
import { cleaned } from './values/invisible.ts'

/** Faults that the first line shows before it is taken apart: Excel's `sep=`, semicolons or tabs. */
export function firstLineFault(first: string, second: string, place: Place): Problem | undefined {
  if (/^\s*"?sep=/i.test(first))
    return fault('sep-line', 'a sep= line, which tells a spreadsheet what stands between the values', {
      expected: 'the header on the first line',
      advice: 'delete the first line',
      ...place,
    })
  const words: [string, string][] = [
    [';', 'semicolons'],
    ['\t', 'tabs'],
    ['|', 'vertical bars'],
  ]
  const wrong = words.find(([mark]) => parts(first, second, mark))
  if (wrong === undefined) return undefined
  return fault('wrong-separator', `${wrong[1]} between the values`, {
    expected: 'commas',
    advice: 'save it as CSV with commas (in Excel: CSV UTF-8, with the list separator of the UK)',
    ...place,
    column: first.indexOf(wrong[0]) + 1,
  })
}

/** Does this mark part the values, and not the comma? */
function parts(first: string, second: string, mark: string): boolean {
  const marks = outsideQuotes(first, mark)
  const commas = outsideQuotes(first, ',')
  return marks > 0 && (commas === 0 || (marks > commas && outsideQuotes(second, mark) === marks))
}

function outsideQuotes(line: string, mark: string): number {
  let count = 0
  let quoted = false
  for (const character of line) {
    if (character === '"') quoted = !quoted
    else if (character === mark && !quoted) count++
  }
  return count
}

/** A line above the header: next to nothing filled in it, or fewer cells than the header below has. */
export function titleRow(
  names: readonly string[],
  below: readonly string[][],
  place: Place,
): Problem | undefined {
  const filled = names.filter(name => name !== '').length
  const [next, then] = below
  const wider = next !== undefined && next.length > names.length
  const lonely = filled <= 1 && below.some(row => filledCells(row) > 1)
  const narrower = then !== undefined && wider && then.length === next.length && readsAsHeader(next)
  const gappy = then !== undefined && filled < names.length && readsAsHeader(next)
  if (filled > 0 && !lonely && !narrower && !gappy) return undefined
  return fault('title-row', filled === 0 ? 'a first row without a column name' : 'a title above the header', {
    expected: 'the header on the first line',
    advice: 'delete what stands above the header',
    ...place,
  })
}

/** What some programs write for a line end, and no reader of CSV takes for one. */
const ODD_LINE_ENDS = /[\v\f\u001c-\u001e\u0085\u2028\u2029]/

/** A header is alone in its file, and the rows stand in it: read as an extract of nothing, it would count 0. */
export function rowsInHeader(cells: readonly string[], place: Place): Problem | undefined {
  const odd = cells.some(cell => ODD_LINE_ENDS.test(cell))
  if (!odd && !holdsDaysOfRows(cells)) return undefined
  const found = odd
    ? 'a file in one line, with marks that end no line'
    : 'a file in one line, which holds days'
  return fault('one-line', found, {
    expected: 'LF or CRLF after the header and after every row',
    advice: 'export the extract again, or save it as CSV UTF-8',
    ...place,
  })
}

/** `Age at 31/03/2024` is the name of a column; a cell that is a day, or many days, come from rows. */
function holdsDaysOfRows(cells: readonly string[]): boolean {
  const days = new Set(cells.flatMap(daysWrittenIn))
  return days.size > 1 || [...days].some(day => cells.some(cell => cell.trim().startsWith(day)))
}

function filledCells(cells: readonly string[] = []): number {
  return cells.filter(cell => cell.trim() !== '').length
}

/** Rows of extracts hold days and numbers; names of columns are all there, all different, without digits. */
function readsAsHeader(cells: readonly string[]): boolean {
  const names = cells.map(cell => cleaned(cell).text)
  return new Set(names).size === names.length && names.every(name => /^\D+$/.test(name))
}

/** Every second column of the same name, with both their places in the header. */
export function equalNames(names: readonly string[], placeOf: (at: number) => Place): Problem[] {
  const first = new Map<string, number>()
  const problems: Problem[] = []
  names.forEach((name, at) => {
    const before = first.get(name)
    if (before === undefined || name === '') first.set(name, at)
    else if (problems.length < MOST_EQUAL_NAMES) problems.push(equalName(before, at, placeOf(at)))
  })
  return problems
}

const MOST_EQUAL_NAMES = 20

/** Without the name: in a file without a header it is a value of the first child. */
function equalName(before: number, at: number, place: Place): Problem {
  return fault('equal-headers', `columns ${before + 1} and ${at + 1} have the same name`, {
    expected: 'a name of its own for each column',
    advice: 'rename or remove one of them',
    ...place,
  })
}

export function unnamedColumns(names: readonly string[], placeOf: (at: number) => Place): Problem[] {
  const unnamed = names.filter(name => name === '').length
  if (unnamed === 0) return []
  const found = unnamed === 1 ? 'a column without a name' : `${unnamed} columns without a name`
  return [warning('unnamed-column', found, { advice: 'left out', ...placeOf(names.indexOf('')) })]
}
