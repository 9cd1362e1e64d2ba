import { withoutFormula } from '../formula.ts'
import { inPieces, joinedBy } from '../pieces.ts'
import { document, element, longElement } from '../xml.ts'
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
import { columnName } from './places.ts'
import { LOOK } from './xlsx-styles.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Every text of the workbook once, by its place. */
export interface SharedTexts {
  placeOf(text: string): number
}

/** The relation of a sheet to its table. */
export const TABLE_RELATION = 'rId1'

/** One sheet. The header of its table is printed on every page. */
export function* sheetXml(sheet: BookSheet, texts: SharedTexts, first: boolean): Generator<string> {
  const { table } = sheet
  yield document('')
  yield* longElement(
    'worksheet',
    { xmlns: MAIN, 'xmlns:r': RELATIONS },
    joinedBy('', [
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      viewXml(first),
      '<sheetFormatPr defaultRowHeight="15.75"/>',
      columnsXml(table?.columns ?? [{ width: WIDTH_OF_LINES }]),
      longElement(
        'sheetData',
        {},
        inPieces(rowsXml(sheet, texts), rows => rows.join('')),
      ),
      linksXml(sheet),
      '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
      element('pageSetup', {
        paperSize: A4,
        orientation: table === undefined ? 'portrait' : 'landscape',
        fitToWidth: 1,
        fitToHeight: 0,
      }),
      table === undefined
        ? ''
        : element('tableParts', { count: 1 }, element('tablePart', { 'r:id': TABLE_RELATION })),
    ]),
  )
}

const A4 = 9

/**
 * No panes are frozen: a reader who listens finds the top left edge of a sheet less easily with them
 * ("Releasing statistics in spreadsheets"). Inside a marked table Excel shows the headings anyhow, in
 * place of the letters of the columns.
 */
function viewXml(first: boolean): string {
  const view = element('sheetView', { tabSelected: first ? 1 : undefined, workbookViewId: 0 })
  return element('sheetViews', {}, view)
}

function columnsXml(columns: readonly Pick<BookColumn, 'width'>[]): string {
  const widths = columns.map(({ width }, at) =>
    element('col', { min: at + 1, max: at + 1, width, customWidth: 1 }),
  )
  return element('cols', {}, ...widths)
}

function* rowsXml(sheet: BookSheet, texts: SharedTexts): Generator<string> {
  const look = sheet.table === undefined ? LOOK.wrapped : LOOK.text
  const above = [
    textCell('A1', sheet.title, LOOK.title, texts),
    ...sheet.lines.map(({ kind, text }, at) =>
      textCell(`A${at + 2}`, text, kind === 'heading' ? LOOK.heading : look, texts),
    ),
  ]
  for (const [at, cell] of above.entries())
    yield element('row', { r: at + 1, ht: heightAbove(sheet, at) }, cell)
  if (sheet.table !== undefined) yield* tableRows(sheet.table, headerRow(sheet), texts)
}

function* tableRows({ columns, rows }: BookTable, top: number, texts: SharedTexts): Generator<string> {
  const header = columns.map(({ heading }, at) =>
    textCell(`${columnName(at)}${top}`, heading, headerLook(columns, at), texts),
  )
  yield element('row', { r: top, ht: heightOfHeader(columns) }, ...header)
  let number = top
  for (const row of rows) {
    number += 1
    const cells = row.map((cell, column) =>
      cellXml(`${columnName(column)}${number}`, cell, wordsLook(cell.text, columns, column), texts),
    )
    yield element('row', { r: number, ht: heightOfRow(row, columns) }, ...cells)
  }
}

function headerLook(columns: readonly BookColumn[], at: number): number {
  if (columns[at].numeric) return LOOK.numberHeader
  return isBeside(columns, at) ? LOOK.headerBeside : LOOK.header
}

/** Words in a column of numbers, such as the target `no more than 670`, stand where its numbers stand. */
function wordsLook(text: string, columns: readonly BookColumn[], at: number): number {
  if (withoutFormula(text) !== text) return isBeside(columns, at) ? LOOK.guardedBeside : LOOK.guarded
  if (columns[at].numeric) return LOOK.amongNumbers
  return isBeside(columns, at) ? LOOK.wrappedBeside : LOOK.wrapped
}

function cellXml(at: string, cell: BookCell, lookOfWords: number, texts: SharedTexts): string {
  switch (cell.kind) {
    case 'number':
      return element('c', { r: at, s: LOOK.firstNumber + decimalsOf(cell.json) }, `<v>${cell.json}</v>`)
    case 'symbol':
      return textCell(at, cell.text, LOOK.amongNumbers, texts)
    case 'link':
      return textCell(at, cell.text, LOOK.link, texts)
    case 'none':
      return ''
    case 'text':
      return cell.text === '' ? '' : textCell(at, cell.text, lookOfWords, texts)
  }
}

/** A text is held as one, so that no spreadsheet reads it as a formula or a number. */
function textCell(at: string, text: string, look: number, texts: SharedTexts): string {
  return element('c', { r: at, s: look, t: 's' }, `<v>${texts.placeOf(text)}</v>`)
}

function linksXml(sheet: BookSheet): string {
  const links: string[] = []
  let number = headerRow(sheet)
  for (const row of sheet.table?.rows ?? []) {
    number += 1
    for (const [column, cell] of row.entries())
      if (cell.kind === 'link') links.push(linkXml(`${columnName(column)}${number}`, cell))
  }
  return links.length === 0 ? '' : element('hyperlinks', {}, links.join(''))
}

function linkXml(ref: string, { sheet, text }: Extract<BookCell, { kind: 'link' }>): string {
  return element('hyperlink', { ref, location: `${sheet}!A1`, display: text })
}

/** The table as a spreadsheet knows it, with its header; without filter buttons, which keyboards cannot reach. */
export function tableXml(sheet: BookSheet, table: BookTable, number: number): string {
  const columns = table.columns.map(({ heading }, at) =>
    element('tableColumn', { id: at + 1, name: spreadsheetText(heading) }),
  )
  return document(
    element(
      'table',
      {
        xmlns: MAIN,
        id: number,
        name: table.name,
        displayName: table.name,
        ref: tableRange(sheet, table),
        totalsRowShown: 0,
      },
      element('tableColumns', { count: columns.length }, ...columns),
      '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
    ),
  )
}

function tableRange(sheet: BookSheet, { columns, count }: BookTable): string {
  const top = headerRow(sheet)
  return `A${top}:${columnName(columns.length - 1)}${top + count}`
}

const LONGEST_TEXT = 32_767

/** A spreadsheet takes `_x0041_` for a letter by its number: its first underscore is written so itself. */
export function spreadsheetText(text: string): string {
  const fitting = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text
  return fitting.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}
