import type { Content } from '../../../src/reports/pieces.ts'
import { unpacked } from './example.ts'

/** Workbooks read back, cell by cell, as far as ours go: each sheet by its name as rows of texts. */
export type Sheets = Record<string, string[][]>

export function sheetsOfXlsx(bytes: Content): Sheets {
  const files = unpacked(bytes)
  const texts = [...files['xl/sharedStrings.xml'].matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(([, text]) =>
    unescaped(text),
  )
  const names = [...files['xl/workbook.xml'].matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name)
  return Object.fromEntries(
    names.map((name, at) => [name, rowsOfXlsx(files[`xl/worksheets/sheet${at + 1}.xml`], texts)]),
  )
}

function rowsOfXlsx(xml: string, texts: readonly string[]): string[][] {
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/g)].map(([, row]) => {
    const cells: string[] = []
    for (const [, column, attributes, value] of row.matchAll(/<c r="([A-Z]+)\d+"([^>]*)><v>([^<]*)<\/v>/g))
      cells[numberOf(column)] = attributes.includes('t="s"') ? texts[Number(value)] : value
    return Array.from(cells, cell => cell ?? '')
  })
}

/** A is 0, Z is 25, AA is 26. */
function numberOf(column: string): number {
  return [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

export function sheetsOfOds(bytes: Content): Sheets {
  const content = unpacked(bytes)['content.xml']
  return Object.fromEntries(
    [...content.matchAll(/<table:table table:name="([^"]+)"[^>]*>(.*?)<\/table:table>/g)].map(
      ([, name, sheet]) => [name, rowsOfOds(sheet)],
    ),
  )
}

/** A number is what it is, not what is shown of it. */
function rowsOfOds(sheet: string): string[][] {
  const cell = /<table:table-cell(?:\/>|([^>]*)>(.*?)<\/table:table-cell>)/g
  return [...sheet.matchAll(/<table:table-row [^>]*>(.*?)<\/table:table-row>/g)].map(([, row]) =>
    [...row.matchAll(cell)].map(
      ([, attributes = '', inside = '']) =>
        /office:value="([^"]*)"/.exec(attributes)?.[1] ?? unescaped(inside.replace(/<[^>]*>/g, '')),
    ),
  )
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
