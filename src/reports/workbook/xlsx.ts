import {
  appPropertiesXml,
  contentTypesXml,
  corePropertiesXml,
  OFFICE,
  packageRelationsXml,
  relationsXml,
  relationXml,
} from '../office-package.ts'
import { type Content, inPieces } from '../pieces.ts'
import { document, element, escaped, longElement } from '../xml.ts'
import { type Book, type BookSheet, headerRow, isLong, mostDecimals } from './book.ts'
import { type SharedTexts, sheetXml, spreadsheetText, TABLE_RELATION, tableXml } from './xlsx-sheet.ts'
import { stylesXml } from './xlsx-styles.ts'
import { type PackedFile, packed, packedInPieces } from './zip.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * The workbook as Office Open XML (ECMA-376), with tables marked as such. No date is in it, neither of
 * the document nor of a file in the zip: the same workbook gives the same bytes.
 */
export function xlsxBytes(book: Book): Content {
  const texts = sharedTexts()
  const sheets = book.sheets.map((sheet, at) => ({
    path: `xl/worksheets/sheet${at + 1}.xml`,
    text: sheetXml(sheet, texts, at === 0),
  }))
  const tables = book.sheets.flatMap((sheet, at) => tableFiles(sheet, at + 1))
  const files = [
    { path: '[Content_Types].xml', text: contentTypesXml(partsOf(book)) },
    { path: '_rels/.rels', text: packageRelationsXml('xl/workbook.xml') },
    { path: 'docProps/core.xml', text: corePropertiesXml(book) },
    { path: 'docProps/app.xml', text: appPropertiesXml() },
    { path: 'xl/workbook.xml', text: workbookXml(book) },
    { path: 'xl/_rels/workbook.xml.rels', text: workbookRelationsXml(book) },
    { path: 'xl/styles.xml', text: stylesXml(mostDecimals(book)) },
    ...sheets,
    ...tables,
    { path: 'xl/sharedStrings.xml', text: texts.xml() },
  ]
  return isLong(book) ? packedInPieces(files) : packed(files)
}

/** A table, and the relation of its sheet to it; both are numbered as the sheet. */
function tableFiles(sheet: BookSheet, number: number): PackedFile[] {
  if (sheet.table === undefined) return []
  const relation = relationXml(TABLE_RELATION, `${OFFICE}/table`, `../tables/table${number}.xml`)
  return [
    { path: `xl/tables/table${number}.xml`, text: tableXml(sheet, sheet.table, number) },
    { path: `xl/worksheets/_rels/sheet${number}.xml.rels`, text: relationsXml([relation]) },
  ]
}

function workbookXml({ sheets }: Book): string {
  return document(
    element(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': OFFICE },
      '<bookViews><workbookView/></bookViews>',
      element(
        'sheets',
        {},
        ...sheets.map(({ name }, at) => element('sheet', { name, sheetId: at + 1, 'r:id': `rId${at + 1}` })),
      ),
      element('definedNames', {}, ...sheets.flatMap(printedHeader)),
    ),
  )
}

/** The row that is printed at the top of every page. */
function printedHeader(sheet: BookSheet, at: number): string[] {
  if (sheet.table === undefined) return []
  const row = headerRow(sheet)
  return [
    element(
      'definedName',
      { name: '_xlnm.Print_Titles', localSheetId: at },
      escaped(`${sheet.name}!$${row}:$${row}`),
    ),
  ]
}

function workbookRelationsXml({ sheets }: Book): string {
  const count = sheets.length
  return relationsXml([
    ...sheets.map((_, at) =>
      relationXml(`rId${at + 1}`, `${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`),
    ),
    relationXml(`rId${count + 1}`, `${OFFICE}/styles`, 'styles.xml'),
    relationXml(`rId${count + 2}`, `${OFFICE}/sharedStrings`, 'sharedStrings.xml'),
  ])
}

/** What every part of the package is. */
function partsOf({ sheets }: Book): Record<string, string> {
  const paths = Object.entries({
    'xl/workbook.xml': 'sheet.main',
    'xl/styles.xml': 'styles',
    'xl/sharedStrings.xml': 'sharedStrings',
    ...Object.fromEntries(sheets.map((_, at) => [`xl/worksheets/sheet${at + 1}.xml`, 'worksheet'])),
    ...Object.fromEntries(
      sheets.flatMap(({ table }, at) => (table ? [[`xl/tables/table${at + 1}.xml`, 'table']] : [])),
    ),
  })
  return Object.fromEntries(paths.map(([path, type]) => [path, `${SPREADSHEET}.${type}+xml`]))
}

/** They are written after all sheets, when it is known which there are. */
function sharedTexts(): SharedTexts & { xml(): Iterable<string> } {
  const places = new Map<string, number>()
  let uses = 0
  return {
    placeOf(text) {
      const known = places.get(text)
      const place = known ?? places.size
      if (known === undefined) places.set(text, place)
      uses += 1
      return place
    },
    *xml() {
      const item = (text: string) => `<si><t xml:space="preserve">${escaped(spreadsheetText(text))}</t></si>`
      const items = inPieces(places.keys(), piece => piece.map(item).join(''))
      yield document('')
      yield* longElement('sst', { xmlns: MAIN, count: uses, uniqueCount: places.size }, items)
    },
  }
}
