import { describe, expect, it } from 'vitest'
import type { MissingSymbol } from '../../src/figures/figure.ts'
import type { ReportOutcome } from '../../src/outcome.ts'
import { openData } from '../../src/reports/ees/ees.ts'
import { figureSheet } from '../../src/reports/figure-rows.ts'
import { type Across, wideSheet } from '../../src/reports/wide.ts'
import { scorecardOds, scorecardXlsx } from '../../src/reports/workbook/write.ts'
import { tableLines } from '../../src/weaving/lines.ts'
import { tableOf } from '../../src/weaving/table.ts'
import {
  csvText,
  figuresJson,
  figureTable,
  markdownText,
  scorecardHtml,
  scorecardMarkdown,
  tsvText,
} from '../support/whole-texts.ts'
import { REFERRALS, reported } from './html/scorecards.ts'
import { fromCsv, fromJson, fromPage, fromPipes, fromSheets, fromTerminal, type Row } from './reading-back.ts'
import { sheetsOfOds, sheetsOfXlsx } from './workbook/reading.ts'

/** Whatever it is written as, a figure is the same figure: each format is written and read back. */

const FORMATS: Record<string, (outcome: ReportOutcome) => Row[]> = {
  csv: of => fromCsv(csvText(figureSheet(of))),
  tsv: of => fromCsv(tsvText(figureSheet(of)), '\t'),
  json: of => fromJson(figuresJson(figureSheet(of), of)),
  'table of a terminal': of => renamed(fromTerminal(figureTable(of, { width: 200, colour: false }))),
  'md of figures': of => fromPipes(markdownText(figureSheet(of))),
  'md of a scorecard': of => renamed(fromPipes(scorecardMarkdown(of).split('## Every figure')[1])),
  'a table in a document': of => fromPipes(wovenLines(of).join('\n')),
  html: of => renamed(fromPage(scorecardHtml(of), 'every')),
  xlsx: of => renamed(fromSheets(sheetsOfXlsx(scorecardXlsx(of)), 'Id')),
  ods: of => renamed(fromSheets(sheetsOfOds(scorecardOds(of)), 'Id')),
}

/** Under the names that the CSV has for its columns. */
function wovenLines(of: ReportOutcome): string[] {
  const columns = ['title', 'area', 'period', 'numerator', 'denominator', 'value']
  const place = { file: 'report.md', line: 1, column: 1 }
  const made = tableOf(of, { place, layout: 'table', columns, headings: columns, across: undefined })
  return 'table' in made ? tableLines(made.table) : []
}

/** Those that tell the value alone, not what it was made of. */
const VALUES: Record<string, (outcome: ReportOutcome) => Row[]> = {
  'wide by period': of => unpivoted(of, 'period'),
  'wide by area': of => unpivoted(of, 'area'),
  'wide by indicator': of => unpivoted(of, 'indicator'),
  'open data': fromOpenData,
}

/**
 * Three authorities. Referrals in 2024/25: 20, 3 and 12, of which the 3 are hidden, and with them the 12,
 * which the whole would give them away by; in 2023/24: 20, 6 and 12, with nothing to hide.
 */
const SUPPRESSED = await reported(
  {
    referrals: referrals({
      'Kent 2023': 20,
      'Medway 2023': 6,
      'Surrey 2023': 12,
      'Kent 2024': 20,
      'Medway 2024': 3,
      'Surrey 2024': 12,
    }),
    populations: `
      year, population, area
      2023, 10000,      Kent
      2023, 3000,       Medway
      2023, 6000,       Surrey
      2024, 10000,      Kent
      2024, 3000,       Medway
      2024, 6000,       Surrey
    `,
  },
  {
    indicators: ['referrals', 'referral-rate'],
    period: '2023/24..2024/25',
    by: ['area'],
    whole: 'South East',
    suppress: 5,
  },
)

describe('figures of which some are hidden', () => {
  const expected = comparable(FORMATS.csv(SUPPRESSED))

  it('are these', () => {
    expect(expected).toEqual([
      'Referrals per 10,000 under-18s | 2023/24 | Kent | 20 | 10000 | 20.0',
      'Referrals per 10,000 under-18s | 2023/24 | Medway | 6 | 3000 | 20.0',
      'Referrals per 10,000 under-18s | 2023/24 | South East | 38 | 19000 | 20.0',
      'Referrals per 10,000 under-18s | 2023/24 | Surrey | 12 | 6000 | 20.0',
      'Referrals per 10,000 under-18s | 2024/25 | Kent | 20 | 10000 | 20.0',
      'Referrals per 10,000 under-18s | 2024/25 | Medway | [c] | 3000 | [c]',
      'Referrals per 10,000 under-18s | 2024/25 | South East | 35 | 19000 | 18.4', // 18.42
      'Referrals per 10,000 under-18s | 2024/25 | Surrey | [c] | 6000 | [c]',
      "Referrals to children's social care | 2023/24 | Kent | 20 |  | 20",
      "Referrals to children's social care | 2023/24 | Medway | 6 |  | 6",
      "Referrals to children's social care | 2023/24 | South East | 38 |  | 38",
      "Referrals to children's social care | 2023/24 | Surrey | 12 |  | 12",
      "Referrals to children's social care | 2024/25 | Kent | 20 |  | 20",
      "Referrals to children's social care | 2024/25 | Medway | [c] |  | [c]",
      "Referrals to children's social care | 2024/25 | South East | 35 |  | 35",
      "Referrals to children's social care | 2024/25 | Surrey | [c] |  | [c]",
    ])
  })

  it.each(Object.entries(FORMATS))('%s', (_, written) => {
    expect(comparable(written(SUPPRESSED))).toEqual(expected)
  })

  it.each(Object.entries(VALUES))('%s', (_, written) => {
    expect(comparable(written(SUPPRESSED), ['value'])).toEqual(comparable(FORMATS.csv(SUPPRESSED), ['value']))
  })
})

/** Two years of two districts, in which the rate of Dover is hidden, and one figure rounds to zero but is not. */
const EVERY_SYMBOL = withSymbols(await reported(REFERRALS, { period: '2023/24..2024/25', by: ['area'] }))

describe('figures with every symbol', () => {
  const expected = comparable(FORMATS.csv(EVERY_SYMBOL))

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
    expect(comparable(written(EVERY_SYMBOL))).toEqual(expected)
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

/** So many referrals of an authority in the financial year that begins in it, each of another child. */
function referrals(counts: Record<string, number>): string {
  const rows = Object.entries(counts).flatMap(([key, many]) => {
    const [area, year] = key.split(' ')
    return Array.from({ length: many }, (_, at) => `${area}-${year}-${at},${year}-06-01,${area}`)
  })
  return ['child_id,referral_date,area', ...rows].join('\n')
}

/** A line for each figure, in an order that has nothing to do with the format. */
function comparable(rows: readonly Row[], numbers = ['numerator', 'denominator', 'value']): string[] {
  return rows
    .map(row => [row.title, row.period, row.area, ...numbers.map(name => bare(row[name] ?? ''))].join(' | '))
    .sort()
}

/** Without the commas and the unit that people read: `1,500`, `25.0%`. */
function bare(text: string): string {
  return text.replace(/(?<=\d),(?=\d)/g, '').replace(/(?<=\d)[^\d.]+$/, '')
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

/** A row for each value of a pivot; an indicator that stands across the top is called by its id there. */
function unpivoted(of: ReportOutcome, across: Across): Row[] {
  const tops = new Set(
    of.figures.map(({ indicator, area, period }) =>
      across === 'indicator' ? indicator.id : across === 'area' ? area.label : period.label,
    ),
  )
  return fromCsv(csvText(wideSheet(of, across))).flatMap(row =>
    Object.entries(row)
      .filter(([name]) => tops.has(name))
      .map(([name, value]) => ({
        ...row,
        ...(across === 'indicator' ? { title: titleOf(of, name) } : { [across]: name }),
        value,
      })),
  )
}

function titleOf({ figures }: ReportOutcome, id: string): string {
  return figures.find(({ indicator }) => indicator.id.replaceAll('-', '_') === id.replaceAll('-', '_'))!
    .indicator.title
}

const PLACE_AND_TIME = /^(time_|geographic_|country_|region_|old_la|new_la|la_)/

/** A row for each figure: symbols with their brackets, `202425` as `2024/25`, an authority or its region. */
function fromOpenData(of: ReportOutcome): Row[] {
  return fromCsv(openData({ ...of, window: 'period' }).files!.data).flatMap(row =>
    Object.entries(row)
      .filter(([name]) => !PLACE_AND_TIME.test(name))
      .map(([name, value]) => ({
        title: titleOf(of, name),
        period: row.time_period.replace(/(..)$/, '/$1'),
        area: row.la_name || row.region_name,
        value: /^[a-z]+$/.test(value) ? `[${value}]` : value,
      })),
  )
}
