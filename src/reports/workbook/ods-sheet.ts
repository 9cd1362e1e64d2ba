import { inPieces, joinedBy } from '../pieces.ts'
import { element, escaped, longElement } from '../xml.ts'
import {
  type BookCell,
  type BookColumn,
  type BookSheet,
  type BookTable,
  decimalsOf,
  headerRow,
  isBeside,
  WIDTH_OF_LINES,
} from './book.ts'
import { heightAbove, heightOfHeader, heightOfRow } from './heights.ts'
import { columnLook, LANDSCAPE, LOOK, numberLook, PORTRAIT, rowLook } from './ods-styles.ts'
import { columnName } from './places.ts'

/** One sheet: its title, its lines, its table with a header that is printed on every page. */
export function sheetXml(sheet: BookSheet): Iterable<string> {
  const { table } = sheet
  const look = table === undefined ? LOOK.wrapped : LOOK.text
  const above = [
    textCell(sheet.title, LOOK.title),
    ...sheet.lines.map(({ kind, text }) => textCell(text, kind === 'heading' ? LOOK.heading : look)),
  ]
  const columns = table?.columns ?? [{ width: WIDTH_OF_LINES }]
  return longElement(
    'table:table',
    { 'table:name': sheet.name, 'table:style-name': table === undefined ? PORTRAIT : LANDSCAPE },
    joinedBy('', [
      ...columns.map(({ width }) => element('table:table-column', { 'table:style-name': columnLook(width) })),
      ...above.map((cell, at) => row(heightAbove(sheet, at), cell)),
      ...(table === undefined ? [] : [headerXml(table), rowsXml(table)]),
    ]),
  )
}

function headerXml({ columns }: BookTable): string {
  const header = columns.map(({ heading }, at) => textCell(heading, headerLook(columns, at)))
  return element('table:table-header-rows', {}, row(heightOfHeader(columns), ...header))
}

function rowsXml({ columns, rows }: BookTable): Iterable<string> {
  const rowXml = (cells: readonly BookCell[]) =>
    row(heightOfRow(cells, columns), ...cells.map((cell, at) => cellXml(cell, wordsLook(columns, at))))
  return inPieces(rows, piece => piece.map(rowXml).join(''))
}

function row(height: number, ...cells: string[]): string {
  return element('table:table-row', { 'table:style-name': rowLook(height) }, ...cells)
}

function headerLook(columns: readonly BookColumn[], at: number): string {
  if (columns[at].numeric) return LOOK.numberHeader
  return isBeside(columns, at) ? LOOK.headerBeside : LOOK.header
}

/** Words in a column of numbers, such as the target `no more than 670`, stand where its numbers stand. */
function wordsLook(columns: readonly BookColumn[], at: number): string {
  if (columns[at].numeric) return LOOK.amongNumbers
  return isBeside(columns, at) ? LOOK.wrappedBeside : LOOK.wrapped
}

function cellXml(cell: BookCell, lookOfWords: string): string {
  switch (cell.kind) {
    case 'number':
      return element(
        'table:table-cell',
        {
          'table:style-name': numberLook(decimalsOf(cell.json)),
          'office:value-type': 'float',
          'office:value': cell.json,
        },
        paragraph(escaped(cell.text)),
      )
    case 'symbol':
      return textCell(cell.text, LOOK.amongNumbers)
    case 'link':
      return linkCell(cell)
    default:
      return cell.text === '' ? '<table:table-cell/>' : textCell(cell.text, lookOfWords)
  }
}

/** A text is held as one, so that no spreadsheet reads it as a formula or a number. */
function textCell(text: string, look: string): string {
  const lines = text.split('\n').map(line => paragraph(lineXml(line)))
  return element('table:table-cell', { 'table:style-name': look, 'office:value-type': 'string' }, ...lines)
}

function linkCell({ text, sheet }: { text: string; sheet: string }): string {
  const link = element('text:a', { 'xlink:type': 'simple', 'xlink:href': `#${sheet}.A1` }, escaped(text))
  return element(
    'table:table-cell',
    { 'table:style-name': LOOK.link, 'office:value-type': 'string' },
    paragraph(link),
  )
}

function paragraph(content: string): string {
  return element('text:p', {}, content)
}

/** Blanks at an end, or one after the other, are lost unless they are counted. */
function lineXml(line: string): string {
  return escaped(line)
    .replace(/\t/g, '<text:tab/>')
    .replace(/^ +| +$| {2,}/g, blanks => element('text:s', { 'text:c': blanks.length }))
}

/** The table as a spreadsheet knows it: a named range whose first row is its header. */
export function tableRangeXml(sheet: BookSheet, { name, columns, count }: BookTable): string {
  const top = headerRow(sheet)
  const end = `${columnName(columns.length - 1)}${top + count}`
  return element('table:database-range', {
    'table:name': name,
    'table:target-range-address': `${sheet.name}.A${top}:${sheet.name}.${end}`,
    'table:contains-header': 'true',
    'table:display-filter-buttons': 'false',
  })
}
