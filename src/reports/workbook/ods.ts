import { type Content, joinedBy } from '../pieces.ts'
import { document, element, escaped, longElement } from '../xml.ts'
import { type Book, isLong, mostDecimals } from './book.ts'
import { heightsOf } from './heights.ts'
import { sheetXml, tableRangeXml } from './ods-sheet.ts'
import { automaticStyles, NAMESPACES, officeStyles, pageStyles } from './ods-styles.ts'
import { packed, packedInPieces } from './zip.ts'

const TYPE = 'application/vnd.oasis.opendocument.spreadsheet'

/**
 * The workbook as an OpenDocument spreadsheet (ISO/IEC 26300), with tables named and their headers
 * marked. No date is in it: the same workbook gives the same bytes.
 */
export function odsBytes(book: Book): Content {
  const files = [
    { path: 'mimetype', text: TYPE, stored: true },
    { path: 'META-INF/manifest.xml', text: manifestXml() },
    { path: 'meta.xml', text: metaXml(book) },
    { path: 'styles.xml', text: stylesXml(book) },
    { path: 'settings.xml', text: settingsXml(book) },
    { path: 'content.xml', text: contentXml(book) },
  ]
  return isLong(book) ? packedInPieces(files) : packed(files)
}

function* contentXml(book: Book): Generator<string> {
  const { sheets } = book
  const widths = sheets.flatMap(({ table }) => table?.columns.map(({ width }) => width) ?? [])
  const ranges = sheets.flatMap(sheet =>
    sheet.table === undefined ? [] : [tableRangeXml(sheet, sheet.table)],
  )
  const spreadsheet = [...sheets.map(sheetXml), element('table:database-ranges', {}, ...ranges)]
  yield document('')
  yield* longElement(
    'office:document-content',
    NAMESPACES,
    joinedBy('', [
      automaticStyles(widths, sheets.flatMap(heightsOf), mostDecimals(book)),
      longElement('office:body', {}, longElement('office:spreadsheet', {}, joinedBy('', spreadsheet))),
    ]),
  )
}

function stylesXml({ language }: Book): string {
  return document(element('office:document-styles', NAMESPACES, officeStyles(language), pageStyles()))
}

function metaXml({ title, language }: Book): string {
  return document(
    element(
      'office:document-meta',
      NAMESPACES,
      element(
        'office:meta',
        {},
        '<meta:generator>per10k</meta:generator>',
        element('dc:title', {}, escaped(title)),
        element('dc:language', {}, language),
      ),
    ),
  )
}

/** The first sheet is in front. No panes are frozen, as in the other format. */
function settingsXml({ sheets }: Book): string {
  const view = element(
    'config:config-item-map-entry',
    {},
    item('ViewId', 'string', 'view1'),
    item('ActiveTable', 'string', sheets[0].name),
  )
  return document(
    element(
      'office:document-settings',
      NAMESPACES,
      element(
        'office:settings',
        {},
        element(
          'config:config-item-set',
          { 'config:name': 'ooo:view-settings' },
          element('config:config-item-map-indexed', { 'config:name': 'Views' }, view),
        ),
      ),
    ),
  )
}

function item(name: string, type: string, value: string): string {
  return element('config:config-item', { 'config:name': name, 'config:type': type }, escaped(value))
}

function manifestXml(): string {
  const file = (path: string, type: string, version?: string) =>
    element('manifest:file-entry', {
      'manifest:full-path': path,
      'manifest:version': version,
      'manifest:media-type': type,
    })
  return document(
    element(
      'manifest:manifest',
      { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.3' },
      file('/', TYPE, '1.3'),
      ...['content.xml', 'styles.xml', 'meta.xml', 'settings.xml'].map(path => file(path, 'text/xml')),
    ),
  )
}
