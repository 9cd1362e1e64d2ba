import { element } from '../xml.ts'
import { WIDTH_OF_LINES } from './book.ts'

/** The namespaces of OpenDocument 1.3 that a spreadsheet needs. */
export const NAMESPACES: Record<string, string> = {
  ...named('office', 'table', 'text', 'style', 'meta', 'config'),
  'xmlns:number': 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0',
  'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:ooo': 'http://openoffice.org/2004/office',
  'office:version': '1.3',
}

function named(...names: string[]): Record<string, string> {
  return Object.fromEntries(
    names.map(name => [`xmlns:${name}`, `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`]),
  )
}

/** What a cell looks like. */
export const LOOK = {
  text: 'Default',
  title: 'Heading_20_1',
  heading: 'Heading_20_2',
  wrapped: 'wrapped',
  header: 'header',
  /** The same two, a little apart from the column before. */
  wrappedBeside: 'wrappedBeside',
  headerBeside: 'headerBeside',
  numberHeader: 'numberHeader',
  link: 'link',
  /** A symbol, or words, in a column of numbers. */
  amongNumbers: 'amongNumbers',
} as const

/** The look of a number with so many decimals. */
export function numberLook(decimals: number): string {
  return `number${decimals}`
}

/** How a column and a sheet are laid out. */
export const PORTRAIT = 'portraitSheet'
export const LANDSCAPE = 'landscapeSheet'
/** In points. */
export function rowLook(height: number): string {
  return `row${height}`.replace('.', '_')
}
export function columnLook(width: number): string {
  return `column${width}`
}

/** Arial, as the guidance wants it: without serifs, at least 12 points; and the language of the text. */
export function officeStyles(language: string): string {
  const [tongue, country] = language.split('-')
  const body = { 'fo:font-family': 'Arial', 'style:font-family-generic': 'swiss' }
  return element(
    'office:styles',
    {},
    element(
      'style:default-style',
      { 'style:family': 'table-cell' },
      text({ ...body, 'fo:font-size': '12pt', 'fo:language': tongue, 'fo:country': country }),
    ),
    cellStyle({ 'style:name': 'Default' }, element('style:table-cell-properties', TOP)),
    heading('Heading 1', '16pt', 'top'),
    heading('Heading 2', '14pt', 'bottom'),
  )
}

const TOP = { 'style:vertical-align': 'top' }
const BESIDE = element('style:paragraph-properties', { 'fo:text-align': 'start', 'fo:margin-left': '0.25cm' })
const RIGHT = element('style:paragraph-properties', { 'fo:text-align': 'end' })

/** A heading among text stands low in its row, which is higher than it: nearer to what it heads. */
function heading(name: string, size: string, place: 'top' | 'bottom'): string {
  return cellStyle(
    {
      'style:name': name.replace(' ', '_20_'),
      'style:display-name': name,
      'style:parent-style-name': 'Default',
    },
    element('style:table-cell-properties', { 'style:vertical-align': place }) +
      text({ 'fo:font-size': size, 'fo:font-weight': 'bold' }),
  )
}

/** A4, as wide as the table, upright for text and lying for tables. */
export function pageStyles(): string {
  const layouts = ['portrait', 'landscape'].map(orientation => {
    const [width, height] = orientation === 'portrait' ? ['21cm', '29.7cm'] : ['29.7cm', '21cm']
    return element(
      'style:page-layout',
      { 'style:name': `${orientation}Layout` },
      element('style:page-layout-properties', {
        ...{ 'fo:page-width': width, 'fo:page-height': height, 'style:print-orientation': orientation },
        ...{ 'fo:margin': '1.3cm', 'style:scale-to-X': 1, 'style:scale-to-Y': 0 },
      }),
      '<style:header-style/><style:footer-style/>',
    )
  })
  const masters = ['portrait', 'landscape'].map(orientation =>
    element('style:master-page', {
      'style:name': `${orientation}Page`,
      'style:page-layout-name': `${orientation}Layout`,
    }),
  )
  return element('office:automatic-styles', {}, ...layouts) + element('office:master-styles', {}, ...masters)
}

/** What columns, rows, sheets and cells of the document look like. */
export function automaticStyles(
  widths: readonly number[],
  heights: readonly number[],
  mostDecimals: number,
): string {
  const decimals = Array.from({ length: mostDecimals + 1 }, (_, count) => count)
  return element(
    'office:automatic-styles',
    {},
    ...[...new Set([...widths, WIDTH_OF_LINES])].map(columnStyle),
    ...[...new Set(heights)].map(rowStyle),
    sheetStyle(PORTRAIT, 'portraitPage'),
    sheetStyle(LANDSCAPE, 'landscapePage'),
    own(LOOK.wrapped, {}, cell({ 'fo:wrap-option': 'wrap' })),
    own(LOOK.header, {}, HEADER_CELL + BOLD),
    own(
      LOOK.wrappedBeside,
      {},
      cell({ 'fo:wrap-option': 'wrap', 'style:text-align-source': 'fix' }) + BESIDE,
    ),
    own(LOOK.headerBeside, {}, HEADER_CELL + BESIDE + BOLD),
    own(LOOK.numberHeader, {}, HEADER_CELL + RIGHT + BOLD),
    own(LOOK.link, {}, text({ 'fo:color': '#0563c1', 'style:text-underline-style': 'solid' })),
    own(LOOK.amongNumbers, {}, cell({ 'fo:wrap-option': 'wrap', 'style:text-align-source': 'fix' }) + RIGHT),
    ...decimals.map(numberFormat),
    ...decimals.map(count =>
      own(numberLook(count), { 'style:data-style-name': `format${count}` }, RIGHT_CELL + RIGHT),
    ),
  )
}

const RIGHT_CELL = cell({ 'style:text-align-source': 'fix' })
const HEADER_CELL = cell({
  'fo:wrap-option': 'wrap',
  'fo:border-bottom': '0.75pt solid #000000',
  'style:text-align-source': 'fix',
})
const BOLD = text({ 'fo:font-weight': 'bold' })

/** The width of a digit in Arial of 12 points. */
const CENTIMETRES = 0.24

function columnStyle(width: number): string {
  const properties = { 'style:column-width': `${(width * CENTIMETRES).toFixed(2)}cm` }
  return style(columnLook(width), 'table-column', {}, element('style:table-column-properties', properties))
}

function rowStyle(height: number): string {
  const properties = { 'style:row-height': `${height}pt`, 'style:use-optimal-row-height': 'false' }
  return style(rowLook(height), 'table-row', {}, element('style:table-row-properties', properties))
}

function sheetStyle(name: string, page: string): string {
  return style(
    name,
    'table',
    { 'style:master-page-name': page },
    element('style:table-properties', { 'table:display': 'true' }),
  )
}

function numberFormat(decimals: number): string {
  return element(
    'number:number-style',
    { 'style:name': `format${decimals}` },
    element('number:number', {
      'number:decimal-places': decimals,
      'number:min-decimal-places': decimals,
      'number:min-integer-digits': 1,
      'number:grouping': 'true',
    }),
  )
}

function own(name: string, attributes: Record<string, string>, content: string): string {
  return style(name, 'table-cell', { 'style:parent-style-name': 'Default', ...attributes }, content)
}

function style(name: string, family: string, attributes: Record<string, string>, content: string): string {
  return element('style:style', { 'style:name': name, 'style:family': family, ...attributes }, content)
}

function cellStyle(attributes: Record<string, string>, content: string): string {
  return element('style:style', { ...attributes, 'style:family': 'table-cell' }, content)
}

function cell(properties: Record<string, string>): string {
  return element('style:table-cell-properties', { ...TOP, ...properties })
}

function text(properties: Record<string, string>): string {
  return element('style:text-properties', properties)
}
