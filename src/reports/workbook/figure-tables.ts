import type { Figure } from '../../figures/figure.ts'
import type { Judged } from '../../plans/judged.ts'
import { figureSheet, verdictSheet } from '../figure-rows.ts'
import { breakdownTitle, themeTitle } from '../headings.ts'
import { madeAnew } from '../pieces.ts'
import type { Column, LongSheet } from '../sheet.ts'
import { SYMBOL_WORDS } from '../symbols.ts'
import type { BookCell, BookLine, BookSheet, BookTable } from './book.ts'
import type { Notes } from './notes.ts'
import { hasBlanks, longTableOf, symbolsIn } from './table.ts'

/** Headings in words; another column is a breakdown, called as its own name says. */
const HEADINGS: Record<string, string> = {
  title: 'Indicator',
  code: 'Code',
  area: 'Area',
  period: 'Period',
  period_start: 'From',
  period_end: 'To',
  numerator: 'Numerator',
  denominator: 'Denominator',
  value: 'Value',
  unit: 'Unit',
  baseline: 'Baseline',
  baseline_period: 'Baseline period',
  target: 'Target',
  target_period: 'Target period',
  gap: 'Gap to target',
  to_target: 'Change to meet target',
  change: 'Change since baseline',
  verdict: 'Verdict',
  reason: 'Reason',
  notes: 'Notes',
  indicator: 'Id',
}

/** A table is read from what it is about to what is said of it: title first, notes and id last. */
const FIRST = ['title']
const LAST = ['notes', 'indicator']

/** The figures of a theme: a row for each indicator, area and period. */
export function figuresSheet(
  theme: string,
  title: string,
  figures: readonly Figure[],
  breakdowns: string[],
  notes: Notes,
): BookSheet[] {
  const sheet = figureSheet({ figures: [...figures], breakdowns })
  const mark = (at: number) => notes.mark(figures[at].notes)
  const table = tableFrom(tableName(theme), sheet, mark, figures.length)
  return tableSheet(sheetName(theme), title, table)
}

/** What the tables of the themes tell of the same figures. */
const IN_THE_OTHER_TABLES = ['period_start', 'period_end', 'indicator']

/** Every figure that the plan speaks of, and every row of the plan without a figure. */
export function verdictsSheet(
  title: string,
  judged: readonly Judged[],
  breakdowns: string[],
  notes: Notes,
): BookSheet[] {
  const inPlan = judged.filter(isInPlan)
  const sheet = named(verdictSheet({ judged: inPlan, breakdowns }))
  const mark = (at: number) => notes.mark(inPlan[at].figure?.notes ?? [])
  const table = tableFrom('verdicts', sheet, mark, inPlan.length, IN_THE_OTHER_TABLES)
  return tableSheet('Verdicts', title, table)
}

/** A row of the plan that is no indicator is told by its own words. */
function named({ columns, rows }: LongSheet): LongSheet {
  const [id, title] = ['indicator', 'title'].map(name => columns.findIndex(column => column.name === name))
  return {
    columns,
    rows: madeAnew(rows, row => [row[title].text === '' ? row.with(title, row[id]) : row]),
  }
}

function isInPlan({ target, baseline, figure }: Judged): boolean {
  return target !== undefined || baseline !== undefined || figure === undefined
}

function tableSheet(name: string, title: string, table: BookTable | undefined): BookSheet[] {
  return table === undefined ? [] : [{ name, title, lines: linesAbove(table), table }]
}

/** In the order of reading, with marks in place of the notes' own words. */
function tableFrom(
  name: string,
  { columns, rows }: LongSheet,
  mark: (row: number) => BookCell,
  count: number,
  leftOut: readonly string[] = [],
): BookTable | undefined {
  const shown = inOrderOfReading(columns).filter(at => !leftOut.includes(columns[at].name))
  const heads = shown.map(at => ({
    heading: headingOf(columns[at].name),
    numeric: columns[at].numeric ?? false,
  }))
  const cells = madeAnew(rows, (row, number) => [
    shown.map((at): BookCell => (columns[at].name === 'notes' ? mark(number) : row[at])),
  ])
  return longTableOf(name, heads, cells, count)
}

/** The places of the columns. A breakdown may be called as a column of ours: then both are there. */
function inOrderOfReading(columns: readonly Column[]): number[] {
  const named = (names: readonly string[]) =>
    names.flatMap(wanted => {
      const at = columns.findIndex(({ name }) => name === wanted)
      return at === -1 ? [] : [at]
    })
  const rest = [...columns.keys()].filter(
    at => !FIRST.includes(columns[at].name) && !LAST.includes(columns[at].name),
  )
  return [...named(FIRST), ...rest, ...named(LAST)]
}

const LONGEST_HEADING = 255

/** `latest_category` → `Latest category` */
function headingOf(name: string): string {
  if (Object.hasOwn(HEADINGS, name)) return HEADINGS[name]
  return [...breakdownTitle(name)].slice(0, LONGEST_HEADING).join('')
}

/** What a reader must know before the table: what is on the sheet, what its symbols and blanks mean. */
function linesAbove(table: BookTable): BookLine[] {
  const symbols = symbolsIn(table).map(symbol => `${symbol} ${SYMBOL_WORDS[symbol]}`)
  const texts = [
    'This worksheet contains one table.',
    ...(hasNotes(table) ? ['Words in brackets, such as [note 1], lead to the worksheet Notes.'] : []),
    ...(symbols.length > 0 ? [`Symbols in this table: ${symbols.join(', ')}.`] : []),
    ...(hasBlanks(table) ? [BLANKS] : []),
  ]
  return texts.map(text => ({ kind: 'text', text }))
}

function hasNotes({ columns }: BookTable): boolean {
  return columns.some(({ heading }) => heading === HEADINGS.notes)
}

const BLANKS =
  'A blank cell means that there is nothing to tell: a count has no denominator, a figure may have no target or note.'

/** `child-protection` → `Child_protection` */
function sheetName(theme: string): string {
  return themeTitle(theme).replaceAll(' ', '_')
}

/** With a word before it, so that no name of a table can be taken for a cell. */
function tableName(theme: string): string {
  return `figures_${theme.replaceAll('-', '_')}`
}
