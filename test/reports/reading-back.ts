import { parse } from 'csv-parse/sync'
import { section, tablesIn } from './html/whole.ts'
import type { Sheets } from './workbook/reading.ts'

/** Documents as a reader takes them in: each row by the names of its columns. */
export type Row = Record<string, string>

export function fromCsv(text: string, delimiter = ','): Row[] {
  return parse(text, { columns: true, delimiter })
}

/** With the digits as they stand, not as a binary fraction shows them. */
export function fromJson(text: string): Row[] {
  const quoted = text.replace(/("\w+": )(-?\d[\d.]*)(?=[, ])/g, '$1"$2"')
  const { figures } = JSON.parse(quoted) as { figures: Record<string, string | null>[] }
  return figures.map(row => ({ ...withoutNulls(row), ...(row.symbol ? hidden(row) : {}) }))
}

function withoutNulls(row: Record<string, string | null>): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? '']))
}

/** Where a symbol stands for the value, JSON has no numbers; a numerator that is told is told. */
function hidden({ numerator, denominator, symbol, unit }: Record<string, string | null>): Row {
  return {
    numerator: numerator ?? symbol ?? '',
    denominator: denominator ?? (unit === 'count' ? '' : (symbol ?? '')),
    value: symbol ?? '',
  }
}

/** The first table of a piece of Markdown. */
export function fromPipes(text: string): Row[] {
  const table = text.split('\n').filter(line => line.startsWith('|'))
  const [header, , ...rows] = table.map(line =>
    line
      .slice(1, -1)
      .split('|')
      .map(cell => cell.trim()),
  )
  const end = rows.findIndex(row => row.length !== header.length)
  return (end === -1 ? rows : rows.slice(0, end)).map(row => rowOf(header, row))
}

/** The section of a page in which each indicator has a table, its title over it. */
export function fromPage(page: string, id: string): Row[] {
  const part = section(page, id)
  const titles = [...part.matchAll(/<caption>([^<]*)<\/caption>/g)].map(([, title]) =>
    title.replaceAll('&#39;', "'"),
  )
  return tablesIn(part).flatMap(([header, ...rows], at) =>
    rows.map(row => ({ Indicator: titles[at], ...rowOf(header, row) })),
  )
}

/** The sheets that have this column. */
export function fromSheets(sheets: Sheets, column: string): Row[] {
  return Object.values(sheets).flatMap(rows => {
    const top = rows.findIndex(row => row.includes(column) && row.includes('Value'))
    return top === -1 ? [] : rows.slice(top + 1).map(row => rowOf(rows[top], row))
  })
}

/** A table of a terminal: a cell begins where its heading does, or ends where it does; a title may stand over its lines. */
export function fromTerminal(text: string): Row[] {
  const lines = text.split('\n')
  const rule = lines.findIndex(line => line.startsWith('─'))
  const header = spansOf(lines[rule - 1])
  const end = lines.indexOf('', rule)
  let title = ''
  return lines.slice(rule + 1, end).flatMap(line => {
    if (header[0].text !== 'Indicator' && !line.startsWith(' ')) title = spansOf(line)[0].text
    else return [{ Indicator: title, ...cellsUnder(header, spansOf(line)) }]
    return []
  })
}

interface Span {
  text: string
  from: number
  to: number
}

function spansOf(line: string): Span[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({
    text,
    from: index,
    to: index + text.length,
  }))
}

function cellsUnder(header: readonly Span[], cells: readonly Span[]): Row {
  const under = ({ from, to }: Span) =>
    from <= 2 ? header[0] : header.find(heading => heading.from === from || heading.to === to)
  return Object.fromEntries(cells.map(cell => [under(cell)?.text, cell.text]))
}

function rowOf(header: readonly string[], cells: readonly string[]): Row {
  return Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']))
}
