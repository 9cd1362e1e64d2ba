import type { CheckOutcome, Outcome } from '../outcome.ts'
import type { Judged } from '../plans/judged.ts'
import { csvText, tsvText } from '../reports/csv.ts'
import { figureSheet, verdictSheet } from '../reports/figure-rows.ts'
import type { Text } from '../reports/pieces.ts'
import type { LongSheet } from '../reports/sheet.ts'
import type { Destination } from './destination.ts'

/** Figures in the format asked for. Each format's module but that of CSV is loaded only for it. */
export async function figuresText(outcome: Outcome, destination: Destination): Promise<Text> {
  if (destination.across !== undefined) {
    const { wideSheet } = await import('../reports/wide.ts')
    return sheetText(wideSheet(outcome, destination.across), destination)
  }
  if (destination.format === 'table') {
    const { figureTable } = await import('../reports/table.ts')
    return figureTable(outcome, destination.table)
  }
  return sheetOutcomeText(figureSheet(outcome), outcome, destination)
}

/** Verdicts in the format asked for. */
export async function verdictsText(
  outcome: CheckOutcome,
  destination: Destination,
  failing: ReadonlySet<Judged>,
): Promise<Text> {
  if (destination.format === 'junit')
    return (await import('../reports/junit.ts')).junitText(outcome.judged, failing)
  if (destination.format === 'github')
    return (await import('../reports/github.ts')).verdictAnnotations(outcome, failing)
  if (destination.format === 'table') {
    const { verdictTable } = await import('../reports/table.ts')
    return verdictTable(outcome, destination.table)
  }
  return sheetOutcomeText(verdictSheet(outcome), outcome, destination)
}

async function sheetOutcomeText(sheet: LongSheet, outcome: Outcome, destination: Destination): Promise<Text> {
  if (destination.format !== 'json') return sheetText(sheet, destination)
  const { figuresJson } = await import('../reports/json.ts')
  return figuresJson(sheet, outcome)
}

/** Any sheet in the format asked for; JSON is a list of its rows. */
export async function sheetText(sheet: LongSheet, { format, table, bom }: Destination): Promise<Text> {
  if (format === 'csv') return marked(csvText(sheet), bom)
  if (format === 'tsv') return marked(tsvText(sheet), bom)
  if (format === 'md') return (await import('../reports/markdown.ts')).markdownText(sheet)
  if (format === 'json') return (await import('../reports/json.ts')).rowsJson(sheet)
  return (await import('../reports/table.ts')).sheetTable(sheet, table)
}

const BYTE_ORDER_MARK = '\ufeff'

function* marked(text: Text, bom: boolean): Generator<string> {
  if (bom) yield BYTE_ORDER_MARK
  yield* typeof text === 'string' ? [text] : text
}
