import type { Figure } from '../../figures/figure.ts'
import type { Judged } from '../../plans/judged.ts'
import { figureSheet, verdictSheet } from '../figure-rows.ts'
import { breakdownTitle, themeTitle } from '../headings.ts'
import { type LongSheet, type Sheet, withAllRows } from '../sheet.ts'
import { SYMBOL_WORDS } from '../symbols.ts'
import type { BookCell, BookLine, BookSheet, BookTable } from './book.ts'
import type { Notes } from './notes.ts'
import { type Draft, hasBlanks, symbolsIn, tableOf } from './table.ts'

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
  const sheet = withAllRows(figureSheet({ figures: [...figures], breakdowns }))
  const marks = figures.map(figure => notes.mark(figure.notes))
  return tableSheet(sheetName(theme), title, tableOf(tableName(theme), drafts(sheet, marks)))
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
  const marks = inPlan.map(({ figure }) => notes.mark(figure?.notes ?? []))
  const columns = drafts(named(verdictSheet({ judged: inPlan, breakdowns })), marks)
  const shown = columns.filter(({ name }) => !IN_THE_OTHER_TABLES.includes(name))
  return tableSheet('Verdicts', title, tableOf('verdicts', shown))
}

/** A row of the plan that is no indicator is told by its own words. */
function named(sheet: LongSheet): Sheet {
  const { columns, rows } = withAllRows(sheet)
  const [id, title] = ['indicator', 'title'].map(name => columns.findIndex(column => column.name === name))
  return { columns, rows: rows.map(row => (row[title].text === '' ? row.with(title, row[id]) : row)) }
}

function isInPlan({ target, baseline, figure }: Judged): boolean {
  return target !== undefined || baseline !== undefined || figure === undefined
}

function tableSheet(name: string, title: string, table: BookTable | undefined): BookSheet[] {
  return table === undefined ? [] : [{ name, title, lines: linesAbove(table), table }]
}

/** In the order of reading, with marks in place of the notes' own words. */
function drafts({ columns, rows }: Sheet, marks: readonly BookCell[]): (Draft & { name: string })[] {
  const made = columns.map(({ name, numeric = false }, at) => ({
    name,
    numeric,
    heading: headingOf(name),
    cells: name === 'notes' ? marks : rows.map(row => row[at]),
  }))
  const named = (names: readonly string[]) =>
    names.flatMap(wanted => made.find(({ name }) => name === wanted) ?? [])
  const rest = made.filter(({ name }) => !FIRST.includes(name) && !LAST.includes(name))
  return [...named(FIRST), ...rest, ...named(LAST)].map(draft => ({ ...draft, cells: [...draft.cells] }))
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
