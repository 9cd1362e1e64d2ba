import { counted } from '../../foundations/wording.ts'
import type { Unit } from '../../indicators/language.ts'
import { inOneLine, type Passage } from '../../indicators/plain-english/passage.ts'
import type { DefinitionTold, InputTold, ReportOutcome } from '../../outcome.ts'
import { protectionTold } from '../scorecard/protection.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import { summaryOf } from '../scorecard/summary.ts'
import { VERDICT_MEANINGS, VERDICT_WORDS, VERDICTS } from '../scorecard/wording.ts'
import { NONE, wholeNumber, words } from '../sheet.ts'
import { SYMBOL_WORDS } from '../symbols.ts'
import type { BookLine, BookSheet } from './book.ts'
import { type Draft, tableOf } from './table.ts'

/** What a workbook says of itself: its cover, its contents, definitions and sources. */

export function coverSheet(title: string, card: Scorecard): BookSheet {
  const judged = card.outcome.judged !== undefined
  const { hidden, rounded } = protectionTold(card.outcome)
  return {
    name: 'Cover',
    title,
    lines: [
      text(
        'Figures counted by per10k from the extracts in the worksheet Sources, by the definitions in the worksheet Definitions.',
      ),
      heading('Summary'),
      ...summaryOf(card).map(sentence =>
        text(sentence.map(phrase => (typeof phrase === 'string' ? phrase : phrase.name)).join('')),
      ),
      ...(judged ? verdictLines() : []),
      heading('Symbols'),
      ...Object.entries(SYMBOL_WORDS).map(([symbol, meaning]) => text(`${symbol}: ${meaning}`)),
      ...(hidden ? [heading('Confidentiality'), text(`Hidden: ${hidden}`)] : []),
      heading('Rounding'),
      text(
        `A value is divided and rounded once, at the end, half away from zero. ${rounded ? `Rounded: ${rounded}` : EXACT}`,
      ),
    ],
  }
}

const EXACT = 'Numerators and denominators are not rounded.'

function verdictLines(): BookLine[] {
  return [
    heading('Verdicts'),
    ...VERDICTS.map(verdict => text(`${VERDICT_WORDS[verdict]}: ${VERDICT_MEANINGS[verdict]}`)),
  ]
}

/** The other sheets, each with a way to it. */
export function contentsSheet(sheets: readonly BookSheet[]): BookSheet {
  return tableSheet('Contents', 'Contents', 'contents', [
    { heading: 'Worksheet', cells: sheets.map(({ name }) => ({ kind: 'link', text: name, sheet: name })) },
    { heading: 'What it contains', wide: true, cells: sheets.map(({ title }) => words(title)) },
  ])
}

/** Printed from the definitions themselves. */
export function definitionsSheet(definitions: readonly DefinitionTold[]): BookSheet {
  const column = (name: string, of: (definition: DefinitionTold) => string, wide = false): Draft => ({
    heading: name,
    wide,
    cells: definitions.map(definition => words(of(definition))),
  })
  return tableSheet('Definitions', 'Definitions of the indicators', 'definitions', [
    column('Indicator', ({ title }) => title),
    column('Code', ({ codes }) => codes.join(', ')),
    column(
      'What is counted',
      ({ counted, datasets }) => [...counted, ...datasets].map(lineOf).join('\n'),
      true,
    ),
    column('Unit', ({ unit, decimals }) => unitText(unit, decimals)),
    column('A better figure is', ({ polarity }) => BETTER[polarity]),
    column('Why', ({ why }) => why),
    column('Rules', ({ rules }) => rules.map(rule => rule.title).join('\n')),
    column('Source', ({ sources }) =>
      sources.map(({ document, place }) => `${document}: ${place}`).join('\n'),
    ),
    column('Id', ({ id }) => id),
  ])
}

/** The rules that the definitions name, each once, and those that every figure follows. */
export function rulesSheet(definitions: readonly DefinitionTold[]): BookSheet[] {
  const rules = new Map(
    definitions
      .flatMap(definition => [...definition.rulesOfEveryFigure, ...definition.rules])
      .map(rule => [rule.name, rule]),
  )
  if (rules.size === 0) return []
  const told = [...rules.values()]
  return [
    tableSheet('Rules', 'Rules by which the figures are counted', 'rules', [
      { heading: 'Rule', cells: told.map(({ title }) => words(title)) },
      { heading: 'Text', wide: true, cells: told.map(rule => words(rule.text)) },
    ]),
  ]
}

const BETTER = { high: 'a higher one', low: 'a lower one', none: 'neither; only a plan says' }

function lineOf(passage: Passage): string {
  return inOneLine(passage)
}

function unitText(unit: Unit, decimals: number): string {
  return `${unit}, ${counted(decimals, 'decimal')}`
}

/** What the figures were made from. */
export function sourcesSheet({ inputs, plan }: Pick<ReportOutcome, 'inputs' | 'plan'>): BookSheet {
  const files = [...inputs.map(ofInput), ...(plan === undefined ? [] : [ofPlan(plan)])]
  const column = (name: string, of: keyof SourceRow, numeric = false): Draft => ({
    heading: name,
    numeric,
    cells: files.map(file => file[of]),
  })
  return tableSheet('Sources', 'Sources: the files that were read', 'sources', [
    column('File', 'file'),
    column('What it is', 'what'),
    column('Rows read', 'rows', true),
    column('Rows refused', 'refused', true),
    column('SHA-256', 'sha256'),
  ])
}

type SourceRow = ReturnType<typeof ofInput>

function ofInput({ file, dataset, rows, rejected, sha256 }: InputTold) {
  return {
    file: words(file),
    what: words(dataset),
    rows: rows === undefined ? NONE : wholeNumber(rows),
    refused: rejected === undefined ? NONE : wholeNumber(rejected),
    sha256: words(sha256),
  }
}

function ofPlan({ file, sha256 }: NonNullable<ReportOutcome['plan']>): SourceRow {
  return {
    file: words(file),
    what: words('plan'),
    rows: words(''),
    refused: words(''),
    sha256: words(sha256),
  }
}

/** A sheet with nothing but its table; without a row of it, a line that says so. */
function tableSheet(name: string, title: string, table: string, drafts: Draft[]): BookSheet {
  const made = tableOf(table, drafts)
  if (made === undefined) return { name, title, lines: [text('There are none.')] }
  return { name, title, lines: [text('This worksheet contains one table.')], table: made }
}

function heading(words: string): BookLine {
  return { kind: 'heading', text: words }
}

function text(words: string): BookLine {
  return { kind: 'text', text: words }
}
