import { document, element, escaped } from '../xml.ts'
import { type Book, type BookSheet, headerRow, mostDecimals } from './book.ts'
import { type SharedTexts, sheetXml, spreadsheetText, TABLE_RELATION, tableXml } from './xlsx-sheet.ts'
import { stylesXml } from './xlsx-styles.ts'
import { type PackedFile, packed } from './zip.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * The workbook as Office Open XML (ECMA-376), with tables marked as such. No date is in it, neither of
 * the document nor of a file in the zip: the same workbook gives the same bytes.
 */
export function xlsxBytes(book: Book): Uint8Array {
  const texts = sharedTexts()
  const sheets = book.sheets.map((sheet, at) => ({
    path: `xl/worksheets/sheet${at + 1}.xml`,
    text: sheetXml(sheet, texts, at === 0),
  }))
  const tables = book.sheets.flatMap((sheet, at) => tableFiles(sheet, at + 1))
  return packed([
    { path: '[Content_Types].xml', text: contentTypesXml(book) },
    { path: '_rels/.rels', text: packageRelationsXml() },
    { path: 'docProps/core.xml', text: corePropertiesXml(book) },
    { path: 'docProps/app.xml', text: appPropertiesXml() },
    { path: 'xl/workbook.xml', text: workbookXml(book) },
    { path: 'xl/_rels/workbook.xml.rels', text: workbookRelationsXml(book) },
    { path: 'xl/styles.xml', text: stylesXml(mostDecimals(book)) },
    ...sheets,
    ...tables,
    { path: 'xl/sharedStrings.xml', text: texts.xml() },
  ])
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

function packageRelationsXml(): string {
  return relationsXml([
    relationXml('rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml'),
    relationXml('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    relationXml('rId3', `${OFFICE}/extended-properties`, 'docProps/app.xml'),
  ])
}

function relationsXml(relations: readonly string[]): string {
  return document(element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...relations))
}

function relationXml(id: string, type: string, target: string): string {
  return element('Relationship', { Id: id, Type: type, Target: target })
}

function contentTypesXml({ sheets }: Book): string {
  const part = (path: string, type: string) =>
    element('Override', { PartName: path, ContentType: `${SPREADSHEET}.${type}+xml` })
  return document(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      part('/xl/workbook.xml', 'sheet.main'),
      part('/xl/styles.xml', 'styles'),
      part('/xl/sharedStrings.xml', 'sharedStrings'),
      ...sheets.map((_, at) => part(`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet')),
      ...sheets.flatMap(({ table }, at) =>
        table === undefined ? [] : [part(`/xl/tables/table${at + 1}.xml`, 'table')],
      ),
      element('Override', {
        PartName: '/docProps/core.xml',
        ContentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      }),
      element('Override', {
        PartName: '/docProps/app.xml',
        ContentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      }),
    ),
  )
}

function corePropertiesXml({ title, language }: Book): string {
  return document(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element('dc:title', {}, escaped(title)),
      element('dc:language', {}, language),
    ),
  )
}

function appPropertiesXml(): string {
  const xmlns = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'
  return document(element('Properties', { xmlns }, '<Application>per10k</Application>'))
}

function sharedTexts(): SharedTexts & { xml(): string } {
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
    xml() {
      const items = [...places.keys()].map(
        text => `<si><t xml:space="preserve">${escaped(spreadsheetText(text))}</t></si>`,
      )
      return document(element('sst', { xmlns: MAIN, count: uses, uniqueCount: items.length }, ...items))
    },
  }
}
