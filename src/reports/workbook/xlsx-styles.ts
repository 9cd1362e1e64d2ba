import { document, element } from '../xml.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** What a cell looks like, by its place among the formats of cells. Numbers follow, a format for each count of decimals. */
export const LOOK = {
  text: 0,
  title: 1,
  heading: 2,
  wrapped: 3,
  /** Would be a formula if somebody edited the cell and left it: kept a text. */
  guarded: 4,
  header: 5,
  /** The same three, a little apart from the column before. */
  wrappedBeside: 6,
  guardedBeside: 7,
  headerBeside: 8,
  numberHeader: 9,
  link: 10,
  /** A symbol, or words, in a column of numbers. */
  amongNumbers: 11,
  firstNumber: 12,
} as const

const FIRST_OWN_FORMAT = 164

/** Arial, as the guidance wants it: without serifs, at least 12 points. Order: body, title, heading, header, link. */
const FONTS = [
  font(12),
  font(16, '<b/>'),
  font(14, '<b/>'),
  font(12, '<b/>'),
  font(12, '<u/>', '<color rgb="FF0563C1"/>'),
]

function font(size: number, marks = '', colour = ''): string {
  return `<font>${marks}<sz val="${size}"/>${colour}<name val="Arial"/><family val="2"/></font>`
}

/** Headings are marked as such by the built-in styles of cells, so that software that reads aloud can tell. */
export function stylesXml(mostDecimals: number): string {
  const decimals = Array.from({ length: mostDecimals + 1 }, (_, count) => count)
  return document(
    element(
      'styleSheet',
      { xmlns: MAIN },
      counted(
        'numFmts',
        decimals.map(count => numberFormat(count)),
      ),
      counted('fonts', FONTS),
      counted('fills', [pattern('none'), pattern('gray125')]),
      counted('borders', [border(''), border('<bottom style="thin"><color rgb="FF000000"/></bottom>')]),
      counted('cellStyleXfs', [xf({}), xf({ fontId: 1 }), xf({ fontId: 2 }), xf({ fontId: 4 })]),
      counted('cellXfs', [...looks(), ...decimals.map(numberLook)]),
      counted('cellStyles', [
        element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }),
        element('cellStyle', { name: 'Heading 1', xfId: 1, builtinId: 16 }),
        element('cellStyle', { name: 'Heading 2', xfId: 2, builtinId: 17 }),
        element('cellStyle', { name: 'Hyperlink', xfId: 3, builtinId: 8 }),
      ]),
    ),
  )
}

function numberFormat(decimals: number): string {
  const formatCode = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
  return element('numFmt', { numFmtId: FIRST_OWN_FORMAT + decimals, formatCode })
}

const BESIDE = 'horizontal="left" indent="1" '
const RIGHT = 'horizontal="right" vertical="top"'

/** In the order of `LOOK`. */
function looks(): string[] {
  return [
    xf({ xfId: 0 }, 'vertical="top"'),
    xf({ xfId: 1, fontId: 1 }, 'vertical="top"'),
    xf({ xfId: 2, fontId: 2 }, 'vertical="bottom"'),
    ...['', BESIDE].flatMap(place => [
      xf({ xfId: 0 }, `${place}vertical="top" wrapText="1"`),
      xf({ xfId: 0, quotePrefix: 1 }, `${place}vertical="top" wrapText="1"`),
      xf({ xfId: 0, fontId: 3, borderId: 1 }, `${place}vertical="top" wrapText="1"`),
    ]),
    xf({ xfId: 0, fontId: 3, borderId: 1 }, `${RIGHT} wrapText="1"`),
    xf({ xfId: 3, fontId: 4 }, 'vertical="top"'),
    xf({ xfId: 0 }, `${RIGHT} wrapText="1"`),
  ]
}

function numberLook(decimals: number): string {
  return xf({ xfId: 0, numFmtId: FIRST_OWN_FORMAT + decimals }, RIGHT)
}

interface Xf {
  xfId?: number
  fontId?: number
  borderId?: number
  numFmtId?: number
  quotePrefix?: number
}

function xf({ xfId, fontId = 0, borderId = 0, numFmtId = 0, quotePrefix }: Xf, alignment?: string): string {
  return element(
    'xf',
    {
      ...{ numFmtId, fontId, fillId: 0, borderId, xfId, quotePrefix },
      applyNumberFormat: numFmtId > 0 ? 1 : undefined,
      applyFont: fontId > 0 ? 1 : undefined,
      applyBorder: borderId > 0 ? 1 : undefined,
      applyAlignment: alignment === undefined ? undefined : 1,
    },
    alignment === undefined ? '' : `<alignment ${alignment}/>`,
  )
}

function pattern(patternType: string): string {
  return element('fill', {}, element('patternFill', { patternType }))
}

function border(bottom: string): string {
  return `<border><left/><right/><top/>${bottom || '<bottom/>'}<diagonal/></border>`
}

function counted(name: string, items: readonly string[]): string {
  return element(name, { count: items.length }, ...items)
}
