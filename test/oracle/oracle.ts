/**
 * A second, naive working of the core figures: plain rows, plain loops, every cell from the start. It shares
 * nothing with the program and is there to disagree with it.
 */
import {
  CATEGORY_SHARE,
  categoryShare,
  INDICATORS,
  type Indicator,
  type Scene,
  type Window,
} from './indicators.ts'
import { type Period, readPeriod, type WindowKind, windowOf } from './periods.ts'
import { type Population, population, populationOfAll } from './populations.ts'
import { ofTheirKind, type Row, read, type Tables } from './reading.ts'
import { merged } from './referrals.ts'

export type Question = {
  periods: Period[]
  window: WindowKind
  /** A row for each area, then the whole. */
  byArea?: boolean
  /** A row for each of these areas, no whole. */
  areas?: string[]
  /** The name of the whole, `All areas` unless configured. */
  whole?: string
  /** All that the extracts can give, unless named. */
  indicators?: string[]
}

export type Cell = {
  indicator: string
  area: string
  latest_category: string
  period: string
  period_start: string
  period_end: string
  numerator: string
  denominator: string
  value: string
}

type Symbol = '[x]' | '[z]'
type Result = { numerator: string; denominator: string; value: string }

const UNKNOWN = 'Unknown'
const MULTIPLIER = { count: 1, percent: 100, 'per 10,000': 10_000, days: 1 }

/** "Once, at the end, from the whole numbers, half away from zero." None of our amounts is negative. */
export function rounded(
  numerator: number,
  multiplier: number,
  denominator: number,
  decimals: number,
): string {
  const top = BigInt(numerator) * BigInt(multiplier) * 10n ** BigInt(decimals)
  const bottom = BigInt(denominator)
  const digits = String((2n * top + bottom) / (2n * bottom)).padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

function ratio(indicator: Indicator, numerator: number, denominator: number): Result {
  const value: string =
    denominator === 0 ? '[z]' : rounded(numerator, MULTIPLIER[indicator.unit], denominator, 1)
  return { numerator: String(numerator), denominator: String(denominator), value }
}

const withoutDenominator = (numerator: string, symbol: Symbol): Result => ({
  numerator,
  denominator: symbol,
  value: symbol,
})

function rate(indicator: Indicator, numerator: number, under18s: Population): Result {
  if (under18s === 'none') return withoutDenominator(String(numerator), '[x]')
  return ratio(indicator, numerator, under18s)
}

const plainCount = (numerator: number): Result => ({
  numerator: String(numerator),
  denominator: '',
  value: String(numerator),
})

const isUnknown = (area: string) => area === '' || area.toLowerCase() === 'unknown'

function inArea(rows: Row[], area: string, whole: string): Row[] {
  if (area === whole) return rows
  if (area === UNKNOWN) return rows.filter(row => isUnknown(row.area!))
  return rows.filter(row => row.area === area)
}

// ---- figures that somebody else counted

const sameName = (a: string, b: string) =>
  a.toLowerCase().replace(/\s/g, '') === b.toLowerCase().replace(/\s/g, '')

const speaksOf = (row: Row, indicator: Indicator) =>
  sameName(row.indicator!, indicator.id) ||
  (indicator.code ? sameName(row.indicator!, indicator.code) : false)

/** The rows of `counts` for an indicator, or else for the definition that it names. */
function suppliedRows(indicator: Indicator, tables: Tables): Row[] {
  const counts = tables.counts ?? []
  const own = counts.filter(row => speaksOf(row, indicator))
  if (own.length > 0 || !indicator.names) return own
  return counts.filter(row => row.indicator === indicator.names)
}

/** Stocks tell a day: "for a stock only its day is compared". */
const STOCKS = ['cp-plans', 'cp-plan-rate', 'cin', 'cin-rate', 'cic', 'cic-rate']

/** Those of the very window; of a stock else those of its day, where one window alone ends on it. */
function suppliedOf(indicator: Indicator, rows: Row[], window: Window): Row[] {
  const exact = rows.filter(row => {
    const period = readPeriod(row.period!)
    return period.start === window.start && period.end === window.end
  })
  if (exact.length > 0 || !STOCKS.includes(indicator.id)) return exact
  const onTheDay = rows.filter(row => readPeriod(row.period!).end === window.end)
  const starts = new Set(onTheDay.map(row => readPeriod(row.period!).start))
  return starts.size === 1 ? onTheDay : []
}

const notAvailable: Result = { numerator: '[x]', denominator: '[x]', value: '[x]' }

const sumOf = (rows: Row[], column: string) => rows.reduce((sum, row) => sum + Number(row[column]), 0)

function suppliedTogether(indicator: Indicator, rows: Row[], under18s: Population): Result {
  const numerator = sumOf(rows, 'numerator')
  if (indicator.unit === 'count') return plainCount(numerator)
  const written = rows.every(row => row.denominator !== '')
  if (written) return ratio(indicator, numerator, sumOf(rows, 'denominator'))
  if (indicator.unit === 'per 10,000') return rate(indicator, numerator, under18s)
  return withoutDenominator(String(numerator), '[x]')
}

/** "The whole is the row with a blank area or the whole's name, else the sum of its areas." */
function supplied(
  indicator: Indicator,
  rows: Row[],
  area: string,
  whole: string,
  window: Window,
  tables: Tables,
) {
  const now = suppliedOf(indicator, rows, window)
  const populations = tables.populations ?? []
  const own = now.filter(row => (area === whole ? row.area === '' || row.area === whole : row.area === area))
  if (own.length > 0)
    return suppliedTogether(indicator, own, population(populations, area, whole, window.end))
  if (area !== whole || now.length === 0)
    return indicator.unit === 'count' ? { ...notAvailable, denominator: '' } : notAvailable
  const areas = now.map(row => row.area!)
  return suppliedTogether(indicator, now, populationOfAll(populations, areas, window.end))
}

// ---- figures counted from an extract

function counted(indicator: Indicator, scene: Scene, area: string, whole: string): Result {
  if (indicator.share) {
    const { numerator, denominator } = indicator.share(scene)
    const result = ratio(indicator, numerator, denominator)
    return indicator.nothingOfThatKind?.(scene.tables) ? { ...result, value: '[z]' } : result
  }
  const numerator = indicator.count!(scene)
  if (indicator.unit === 'count') return plainCount(numerator)
  if (area === UNKNOWN) return withoutDenominator(String(numerator), '[z]')
  return rate(indicator, numerator, population(scene.tables.populations!, area, whole, scene.window.end))
}

/** The rows that an indicator looks at: referrals as merged, every other dataset as it is. */
const scopeRows = (indicator: Indicator, tables: Tables) =>
  indicator.of === 'referrals' ? merged(tables.referrals!) : tables[indicator.of]!

// ---- the cells

function canBeCounted(indicator: Indicator, tables: Tables): boolean {
  const needed = [indicator.of, ...(indicator.needs ?? [])]
  return indicator.of !== 'counts' && needed.every(dataset => tables[dataset] !== undefined)
}

function isThere(indicator: Indicator, tables: Tables): boolean {
  if (indicator.unit === 'per 10,000' && !tables.populations) return false
  return canBeCounted(indicator, tables) || suppliedRows(indicator, tables).length > 0
}

function datasetsNeeded(indicators: Indicator[], tables: Tables): string[] {
  const needed = new Set<string>(['counts'])
  for (const indicator of indicators) {
    for (const dataset of [indicator.of, ...(indicator.needs ?? [])]) needed.add(dataset)
    if (indicator.unit === 'per 10,000') needed.add('populations')
  }
  return [...needed].filter(dataset => tables[dataset] !== undefined)
}

/** "A row for each area that any extract needed names, populations and counts included", by text. */
function namedAreas(indicators: Indicator[], tables: Tables, whole: string): string[] {
  const areas = new Set<string>()
  for (const dataset of datasetsNeeded(indicators, tables))
    for (const row of tables[dataset]!) if (!isUnknown(row.area!) && row.area !== whole) areas.add(row.area!)
  return [...areas].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

/** The rows of the answer for one indicator: its areas, `Unknown` only where there are such rows, the whole. */
function areasOf(indicator: Indicator, named: string[], question: Question, tables: Tables): string[] {
  const whole = question.whole ?? 'All areas'
  if (question.areas) return question.areas
  if (!question.byArea) return [whole]
  const counts = canBeCounted(indicator, tables)
  const unknown = counts && scopeRows(indicator, tables).some(row => isUnknown(row.area!))
  return [...named, ...(unknown ? [UNKNOWN] : []), whole]
}

function cell(
  indicator: string,
  area: string,
  category: string,
  period: Period,
  window: Window,
  result: Result,
): Cell {
  return {
    indicator,
    area,
    latest_category: category,
    period: period.label,
    period_start: window.start,
    period_end: window.end,
    ...result,
  }
}

function cellsOfCategories(area: string, question: Question, tables: Tables, whole: string): Cell[] {
  const rows = inArea(tables.cp_plans!, area, whole)
  const categories = [...new Set(tables.cp_plans!.map(row => row.category!))]
  const known = categories.filter(category => category !== '').sort((a, b) => (a < b ? -1 : 1))
  const cells: Cell[] = []
  for (const category of categories.includes('') ? [...known, ''] : known)
    for (const period of question.periods) {
      const window = windowOf(period, question.window)
      const { numerator, denominator } = categoryShare({ rows, window, tables }, category)
      const result = ratio(CATEGORY_SHARE, numerator, denominator)
      cells.push(cell(CATEGORY_SHARE.id, area, category || UNKNOWN, period, window, result))
    }
  return cells
}

function cellsOf(
  indicator: Indicator,
  area: string,
  question: Question,
  tables: Tables,
  whole: string,
): Cell[] {
  const suppliedHere = suppliedRows(indicator, tables)
  const fromCounts = suppliedHere.length > 0 && !canBeCounted(indicator, tables)
  if (indicator === CATEGORY_SHARE) return cellsOfCategories(area, question, tables, whole)
  const rows = fromCounts ? [] : inArea(scopeRows(indicator, tables), area, whole)
  return question.periods.map(period => {
    const window = windowOf(period, question.window)
    const result = fromCounts
      ? supplied(indicator, suppliedHere, area, whole, window, tables)
      : counted(indicator, { rows, window, tables }, area, whole)
    return cell(indicator.id, area, '', period, window, result)
  })
}

/** Every cell that the question asks for, in the order in which they are printed. */
export function work(raw: Tables, question: Question): Cell[] {
  const extracts = read(raw)
  const tables = ofTheirKind(extracts)
  const whole = question.whole ?? 'All areas'
  const indicators = INDICATORS.filter(indicator =>
    question.indicators ? question.indicators.includes(indicator.id) : isThere(indicator, tables),
  )
  const named = namedAreas(indicators, extracts, whole)
  return indicators.flatMap(indicator =>
    areasOf(indicator, named, question, tables).flatMap(area =>
      cellsOf(indicator, area, question, tables, whole),
    ),
  )
}
