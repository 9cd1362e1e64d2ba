import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { MissingSymbol } from '../../src/figures/figure.ts'
import { csvText, tsvText } from '../../src/reports/csv.ts'
import { figureSheet } from '../../src/reports/figure-rows.ts'
import { scorecardHtml } from '../../src/reports/html/page.ts'
import { figuresJson } from '../../src/reports/json.ts'
import { markdownText } from '../../src/reports/markdown.ts'
import { scorecardMarkdown } from '../../src/reports/scorecard-markdown/document.ts'
import { scorecardOds, scorecardXlsx } from '../../src/reports/workbook/write.ts'
import type { ReportOutcome } from '../../src/request.ts'
import { REFERRALS, reported } from './html/scorecards.ts'
import { section, tablesIn } from './html/whole.ts'
import { type Sheets, sheetsOfOds, sheetsOfXlsx } from './workbook/reading.ts'

/**
 * Whatever it is written as, a figure is the same figure: each format is written and read back. Two
 * years of two districts, in which the rate of Dover is hidden, and one figure rounds to zero but is not.
 */
const outcome = withSymbols(await reported(REFERRALS, { period: '2023/24..2024/25', by: ['area'] }))

type Row = Record<string, string>

/** What is read back of each figure: which it is, and its three numbers, as digits or symbols. */
const NUMBERS = ['numerator', 'denominator', 'value'] as const

const FORMATS: Record<string, (outcome: ReportOutcome) => Row[]> = {
  csv: of => parse(csvText(figureSheet(of)), { columns: true }),
  tsv: of => parse(tsvText(figureSheet(of)), { columns: true, delimiter: '\t' }),
  json: of => fromJson(figuresJson(figureSheet(of), of)),
  'md of figures': of => fromPipes(markdownText(figureSheet(of))),
  'md of a scorecard': of => renamed(fromPipes(scorecardMarkdown(of).split('## Every figure')[1])),
  html: of => renamed(fromTables(tablesIn(section(scorecardHtml(of), 'every')), titlesIn(scorecardHtml(of)))),
  xlsx: of => renamed(fromSheets(sheetsOfXlsx(scorecardXlsx(of)))),
  ods: of => renamed(fromSheets(sheetsOfOds(scorecardOds(of)))),
}

describe('the same figures in every format', () => {
  const expected = comparable(FORMATS.csv(outcome))

  it('are these', () => {
    expect(expected.filter(line => line.startsWith('Referrals per 10,000 under-18s | 2024/25'))).toEqual([
      'Referrals per 10,000 under-18s | 2024/25 | All areas | 4 | 1500 | 26.7',
      'Referrals per 10,000 under-18s | 2024/25 | Ashford | 3 | 1000 | 30.0',
      'Referrals per 10,000 under-18s | 2024/25 | Dover | [c] | [c] | [c]',
      'Referrals per 10,000 under-18s | 2024/25 | Unknown | 0 | [z] | [z]',
    ])
    expect(expected.filter(line => line.includes('[low]'))).toHaveLength(1)
  })

  it.each(Object.entries(FORMATS))('%s', (_, written) => {
    expect(comparable(written(outcome))).toEqual(expected)
  })
})

function withSymbols(of: ReportOutcome): ReportOutcome {
  const symbolOf = (at: number): MissingSymbol | undefined => {
    const { area, indicator } = of.figures[at]
    if (indicator.unit === 'per 10,000' && area.label === 'Dover') return 'c'
    return at === 0 ? 'low' : undefined
  }
  const figures = of.figures.map((figure, at) => {
    const symbol = symbolOf(at)
    if (symbol === undefined) return figure
    const { numerator: _, denominator: __, ...rest } = figure
    return { ...rest, symbol }
  })
  return { ...of, figures }
}

/** A line for each figure, in an order that has nothing to do with the format. */
function comparable(rows: readonly Row[]): string[] {
  return rows
    .map(row => [row.title, row.period, row.area, ...NUMBERS.map(name => bare(row[name] ?? ''))].join(' | '))
    .sort()
}

/** Without the commas and the unit that people read: `1,500`, `25.0%`. */
function bare(text: string): string {
  return text.replace(/(?<=\d),(?=\d)/g, '').replace(/(?<=\d)[^\d.]+$/, '')
}

/** With the digits as they stand, not as a binary fraction shows them. */
function fromJson(text: string): Row[] {
  const quoted = text.replace(/("(?:numerator|denominator|value)": )(-?[\d.]+)/g, '$1"$2"')
  const { figures } = JSON.parse(quoted) as { figures: (Row & { symbol?: string })[] }
  return figures.map(row => (row.symbol === undefined ? row : { ...row, ...hidden(row) }))
}

/** Where a symbol stands for the value, JSON has no numbers; a numerator that is told is told. */
function hidden(row: Row & { symbol?: string }): Row {
  const symbol = row.symbol ?? ''
  const of = (number: string | null, isCount: boolean) => number ?? (isCount ? '' : symbol)
  return {
    numerator: of(row.numerator, false),
    denominator: of(row.denominator, row.unit === 'count'),
    value: symbol,
  }
}

function fromPipes(text: string): Row[] {
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

/** On the page each indicator has a table, and its title stands over it. */
function fromTables(tables: string[][][], titles: string[]): Row[] {
  return tables.flatMap(([header, ...rows], at) =>
    rows.map(row => ({ ...rowOf(header, row), Indicator: titles[at] })),
  )
}

function titlesIn(page: string): string[] {
  const captions = section(page, 'every').matchAll(/<caption>([^<]*)<\/caption>/g)
  return [...captions].map(([, title]) => title.replaceAll('&#39;', "'"))
}

/** The sheets of the themes: those with an id of each figure. */
function fromSheets(sheets: Sheets): Row[] {
  return Object.values(sheets).flatMap(rows => {
    const top = rows.findIndex(row => row.includes('Id') && row.includes('Value'))
    return top === -1 ? [] : rows.slice(top + 1).map(row => rowOf(rows[top], row))
  })
}

function rowOf(header: readonly string[], cells: readonly string[]): Row {
  return Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']))
}

/** The headings of documents, as the columns are called. */
function renamed(rows: readonly Row[]): Row[] {
  return rows.map(row => ({
    title: row.Indicator,
    area: row.Area,
    period: row.Period,
    numerator: row.Numerator,
    denominator: row.Denominator,
    value: row.Value ?? row.Figure,
  }))
}
