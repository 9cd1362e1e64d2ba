import { type Amount, compare, parseAmount } from '../../foundations/amount.ts'
import { type Period, parsePeriod } from '../../foundations/period.ts'
import { type Measure, readUnit } from './cell-unit.ts'

type Bound = 'at most' | 'at least'
export type TargetWord = 'reduce' | 'increase' | 'maintain' | 'monitor'

type CellValue =
  | { kind: 'number'; amount: Amount; bound?: Bound }
  | { kind: 'range'; from: Amount; to: Amount }
  | { kind: 'about'; amount: Amount }
  | { kind: 'word'; word: TargetWord }
  | { kind: 'none' }
  | { kind: 'unreadable' }

/** A cell of a plan as people write it, and what it says. */
export type Cell = CellValue & {
  /** As written, without unit, period and stray blanks. */
  printed: string
  /** The year in brackets after a number: `31% (2008)`. */
  period?: Period
  /** What the number is measured in, where the cell names a measure that can be compared. */
  measure?: Measure
}

const NONE = /^(?:|-|–|—|n\/?a|#n\/a|null|none)$/i
const WORD = /^(?:reduce|increase|maintain|monitor)$/i
const NUMBER = /[-−]?(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?/.source

const AT_MOST = /(?:≤|<=|(?:no|not) more than|at most)\s*/.source
const AT_LEAST = /(?:≥|>=|(?:no|not) (?:less|fewer) than|at least)\s*/.source
const ABOUT = /(?:~|about|around|approximately)\s*/.source
const OR_LESS = /\s*or (?:less|fewer|lower|below|under)/.source
const OR_MORE = /\s*(?:\+|or (?:more|higher|above|over))/.source

const RANGE = new RegExp(
  `^(?<from>${NUMBER})(?<unit1>\\s*%)?(?<to_>\\s*(?:-|–|—|to)\\s*)(?<to>${NUMBER})(?<unit>.*)$`,
  'i',
)
const SINGLE = new RegExp(
  `^(?:(?<most>${AT_MOST})|(?<least>${AT_LEAST})|(?<about>${ABOUT}))?(?<number>${NUMBER})(?<unit>.*?)` +
    `(?:(?<less>${OR_LESS})|(?<more>${OR_MORE}))?$`,
  'i',
)

/**
 * Reads a baseline, target or floor: `14.7 %`, `31% (2008)`, `≤ 16,779`, `no more than 16,779`,
 * `at least 50`, `80% or more`, `6-9`, `about 12`, `4-6 weeks`, `reduce`, `NA`, blank.
 * What is none of these is `unreadable`, printed as it stands. Amounts are exact.
 */
export function readCell(text: string): Cell {
  const written = oneLine(text)
  if (NONE.test(written)) return { kind: 'none', printed: '' }
  if (WORD.test(written)) return { kind: 'word', word: written.toLowerCase() as TargetWord, printed: written }
  const [body, period] = withoutPeriod(written)
  const read = readRange(body) ?? readSingle(body)
  if (read === undefined) return { kind: 'unreadable', printed: written }
  return period === undefined ? read : { ...read, period }
}

/** Zero widths, joiners, soft hyphens, marks of direction: taken out of extracts as well. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu

/** Line breaks and the blanks of spreadsheets become single blanks. */
export function oneLine(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
}

function withoutPeriod(written: string): [body: string, period?: Period] {
  const match = /^(.*\S)\s*\(([^()]+)\)$/.exec(written)
  const period = match === null ? undefined : onePeriod(match[2])
  return match === null || period === undefined ? [written] : [match[1], period]
}

/** One period as a plan writes it, where `2009` is the financial year ending 31 March 2009. */
export function onePeriod(text: string): Period | undefined {
  const reading = parsePeriod(text, 'data')
  return 'value' in reading && reading.value.length === 1 ? reading.value[0] : undefined
}

function readRange(body: string): Cell | undefined {
  const parts = RANGE.exec(body)?.groups
  if (parts === undefined) return undefined
  const unit = readUnit(parts.unit.trim() || (parts.unit1 ?? '').trim())
  const [from, to] = [amountOf(parts.from), amountOf(parts.to)]
  if (unit === undefined || compare(from, to) > 0) return undefined
  return { kind: 'range', from, to, printed: `${parts.from}${parts.to_}${parts.to}`, ...unit }
}

function readSingle(body: string): Cell | undefined {
  const parts = SINGLE.exec(body)?.groups
  if (parts === undefined) return undefined
  const before = parts.most ?? parts.least ?? parts.about ?? ''
  const after = parts.less ?? parts.more ?? ''
  const unit = readUnit(parts.unit.trim())
  if (unit === undefined || (before !== '' && after !== '')) return undefined
  const printed = `${before}${parts.number}${after}`
  const amount = amountOf(parts.number)
  if (parts.about !== undefined) return { kind: 'about', amount, printed, ...unit }
  const bound = boundOf(parts.most ?? parts.less, parts.least ?? parts.more)
  return { kind: 'number', amount, ...bound, printed, ...unit }
}

function boundOf(most: string | undefined, least: string | undefined): { bound?: Bound } {
  if (most !== undefined) return { bound: 'at most' }
  return least !== undefined ? { bound: 'at least' } : {}
}

function amountOf(number: string): Amount {
  return parseAmount(number.replaceAll(',', '').replace('−', '-'))!
}
