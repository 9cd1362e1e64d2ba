import { element } from '../../../reports/xml.ts'
import { type Part, type Prose, plainText, type TableHead, type Words } from '../prose.ts'
import { runsXml, textXml } from './runs.ts'
import type { Writing } from './writing.ts'

/** Where a part stands: in a quotation, in a list. */
interface Standing {
  style?: 'Quote'
  /** The list by its number, and how deep it lies in others. */
  list?: { number: number; depth: number }
}

/** The parts of a document as paragraphs and tables. */
export function bodyXml(prose: Prose, state: Writing, standing: Standing = {}): string[] {
  return prose.flatMap(part => partXml(part, state, standing))
}

function partXml(part: Part, state: Writing, standing: Standing): string[] {
  switch (part.kind) {
    case 'heading':
      return [paragraph(styled(`Heading${part.level}`), runsXml(part.words, state))]
    case 'paragraph':
      return [paragraph(propertiesOf(standing), runsXml(part.words, state))]
    case 'list':
      return listXml(part, state, standing)
    case 'table':
      return tableXml(part.columns, part.rows, state)
    case 'quotation':
      return bodyXml(part.of, state, { ...standing, style: 'Quote' })
    case 'code':
      return [paragraph(styled('Code'), linesXml(part.text))]
    case 'rule':
      return [paragraph(styled('Rule'), [])]
  }
}

function paragraph(properties: string, content: readonly string[]): string {
  return element('w:p', {}, properties === '' ? '' : element('w:pPr', {}, properties), ...content)
}

function styled(style: string): string {
  return element('w:pStyle', { 'w:val': style })
}

function propertiesOf({ style, list }: Standing): string {
  if (list === undefined) return style === undefined ? '' : styled(style)
  const level = element('w:ilvl', { 'w:val': list.depth })
  return styled('ListParagraph') + element('w:numPr', {}, level, element('w:numId', { 'w:val': list.number }))
}

/** Deeper ones are written as this. */
const DEEPEST = 8

/** The first words of an item have its mark; what follows stands under them. */
function listXml(
  { from, items }: Extract<Part, { kind: 'list' }>,
  state: Writing,
  { style, list }: Standing,
): string[] {
  const number = state.lists.push(from)
  const depth = list === undefined ? 0 : Math.min(list.depth + 1, DEEPEST)
  return items.flatMap(item =>
    item.flatMap((part, at) => {
      if (part.kind !== 'paragraph')
        return partXml(part, state, { ...(style && { style }), list: { number, depth } })
      if (at === 0) return partXml(part, state, { list: { number, depth } })
      return [paragraph(under(depth), runsXml(part.words, state))]
    }),
  )
}

/** As far in as the words of an item, in twentieths of a point. */
export const INDENT = 425

function under(depth: number): string {
  return styled('ListParagraph') + element('w:ind', { 'w:left': INDENT * (depth + 1) })
}

/** The breadth of the page between its margins. */
const BREADTH = 9638

function tableXml(
  columns: readonly TableHead[],
  rows: readonly (readonly Words[])[],
  state: Writing,
): string[] {
  const widths = widthsOf(columns, rows)
  const cellAt = (words: Words, at: number) => cellXml(runsXml(words, state), widths[at], columns[at].right)
  const table = element(
    'w:tbl',
    {},
    TABLE,
    element('w:tblGrid', {}, ...widths.map(width => element('w:gridCol', { 'w:w': width }))),
    rowXml(
      columns.map(({ words }, at) => cellAt(words, at)),
      '<w:tblHeader/>',
    ),
    ...rows.map(row => rowXml(row.map(cellAt))),
  )
  return [table, paragraph(styled('AfterTable'), [])] // two tables without anything between them would be one
}

/** Letters of the widest cell that a column is given room for, and of the narrowest. */
const MOST_LETTERS = 36
const FEWEST_LETTERS = 11

/** After the length of what stands in them. */
function widthsOf(columns: readonly TableHead[], rows: readonly (readonly Words[])[]): number[] {
  const letters = columns.map(({ words }, at) => {
    const longest = rows.reduce(
      (most, row) => Math.max(most, plainText(row[at]).length),
      plainText(words).length,
    )
    return Math.min(Math.max(longest, FEWEST_LETTERS), MOST_LETTERS)
  })
  const all = letters.reduce((sum, many) => sum + many, 0)
  return letters.map(many => Math.floor((BREADTH * many) / all))
}

const TABLE =
  '<w:tblPr><w:tblStyle w:val="Figures"/><w:tblW w:w="5000" w:type="pct"/>' +
  '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>'

/** A row stays on one page; the header is repeated on every one. */
function rowXml(cells: readonly string[], header = ''): string {
  return element('w:tr', {}, element('w:trPr', {}, '<w:cantSplit/>', header), ...cells)
}

function cellXml(runs: readonly string[], width: number, right: boolean): string {
  const properties = styled('TableText') + (right ? '<w:jc w:val="right"/>' : '')
  const cell = element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }))
  return element('w:tc', {}, cell, paragraph(properties, runs))
}

function linesXml(text: string): string[] {
  const lines = text.split('\n').map(line => textXml(line))
  return lines.flatMap((line, at) => (at === 0 ? [line] : ['<w:r><w:br/></w:r>', line]))
}
