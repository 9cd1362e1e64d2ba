/**
 * The program in memory: small CSV texts in, what it answers out. Nothing is written down or read from a
 * file, so a test can state a case from children's services in a few lines.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assemble } from '../../src/engine/tables/assemble.ts'
import type { Tables } from '../../src/engine/tables/table.ts'
import type { Dictionary } from '../../src/extracts/column.ts'
import type { Source } from '../../src/extracts/source.ts'
import type { Figure } from '../../src/figures/figure.ts'
import { valueText } from '../../src/figures/value.ts'
import { amountText } from '../../src/foundations/amount.ts'
import { dayOfIso } from '../../src/foundations/day.ts'
import { type Period, parsePeriod } from '../../src/foundations/period.ts'
import { type Problem, Refusal } from '../../src/foundations/problem.ts'
import { makeCatalogue } from '../../src/indicators/catalogue.ts'
import type { CheckOutcome, Outcome } from '../../src/outcome.ts'
import { calc, check } from '../../src/pipeline.ts'
import type { NamedSource, Request } from '../../src/request.ts'
import { readExtracts } from '../../src/stages/read.ts'
import { makeDictionaries } from '../../src/stages/reading/dictionaries.ts'
import { recogniseExtracts } from '../../src/stages/recognise.ts'

/** File name, without its ending, → CSV. Cells may be aligned: blanks around them are no part of them. */
export type Files = Record<string, string>

/** What is asked for; everything left out is as on a plain command line. */
export type Asking = Partial<Omit<Request, 'sources' | 'periods'>> & {
  /** `2023/24`, `Mar 2024`, `2022/23..2023/24` */
  period?: string
}

export function requestOf(files: Files, { period, ...asking }: Asking = {}): Request {
  return {
    sources: Object.entries(files).map(([name, csv]) => sourceOf(name, csv)),
    indicators: [],
    periods: period === undefined ? undefined : periodsOf(period),
    window: 'period',
    by: [],
    areas: [],
    whole: 'All areas',
    allowRejects: { rows: 0 },
    coverage: {},
    columns: {},
    encoding: 'utf-8',
    hash: false,
    ...asking,
  }
}

function sourceOf(name: string, csv: string): NamedSource {
  return { source: textSource(`${name}.csv`, unaligned(csv)), explicit: true }
}

function textSource(name: string, text: string): Source {
  const bytes = new TextEncoder().encode(text)
  return {
    name,
    async *chunks() {
      yield bytes
    },
  }
}

/** The extracts of a fixture folder, as they lie there. */
export function filesOf(set: string): Files {
  const folder = join('fixtures', set)
  const names = readdirSync(folder).filter(name => name.endsWith('.csv'))
  return Object.fromEntries(
    names.sort().map(name => [name.replace(/\.csv$/, ''), readFileSync(join(folder, name), 'utf8')]),
  )
}

/** Blanks around a cell only serve the reader of a test; a text with quotes or unaligned is left as it is. */
function unaligned(csv: string): string {
  if (csv.includes('"') || !csv.startsWith('\n')) return csv
  const lines = csv.trim().split('\n')
  return lines
    .map(line =>
      line
        .split(',')
        .map(cell => cell.trim())
        .join(','),
    )
    .join('\n')
}

export function periodsOf(text: string): Period[] {
  const reading = parsePeriod(text, 'command line')
  if ('problem' in reading) throw new Refusal(reading.problem)
  return reading.value
}

export function day(text: string): number {
  const found = dayOfIso(text)
  if (found === undefined) throw new Error(`${text} is no day`)
  return found
}

export async function calculated(files: Files, asking: Asking = {}): Promise<Outcome> {
  return calc(requestOf(files, asking))
}

/** `check` against a plan. */
export async function checked(files: Files, plan: string, asking: Asking = {}): Promise<CheckOutcome> {
  return check(
    requestOf(files, {
      ...asking,
      plan: {
        text: unaligned(plan),
        file: 'plan.csv',
        mapping: {},
        amber: ['floor', 'tolerance', 'improving'],
        trajectory: 'step',
      },
    }),
  )
}

/** What a reader sees of a figure: `960`, `1 of 3 = 33.3`, `0 of 0 = [z]`, `[x]`. */
export function figureText(figure: Figure): string {
  const { numerator, denominator } = figure
  const value = valueText(figure)
  if (denominator === undefined) return value
  const over = `of ${amountText(denominator)} = ${value}`
  return numerator === undefined ? over : `${amountText(numerator)} ${over}`
}

const areaOf = (figure: Figure): string => figure.area.label

/** The figures as a reader sees them, in order: `Ashford: 3`. */
export async function told(
  files: Files,
  asking: Asking,
  label: (figure: Figure) => string = areaOf,
): Promise<string[]> {
  const { figures } = await calculated(files, asking)
  return figures.map(figure => `${label(figure)}: ${figureText(figure)}`)
}

/** The only figure that is asked for. */
export async function theFigure(files: Files, indicator: string, asking: Asking): Promise<Figure> {
  const { figures } = await calculated(files, { ...asking, indicators: [indicator] })
  if (figures.length !== 1) throw new Error(`${figures.length} figures`)
  return figures[0]
}

/** Everything that was found wrong, whether the run came to figures or not. */
export async function problemsOf(files: Files, asking: Asking = {}): Promise<Problem[]> {
  try {
    return (await calculated(files, asking)).problems
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal.problems
    throw refusal
  }
}

export interface Read {
  tables: Tables
  problems: Problem[]
  dictionaries: (name: string) => Dictionary
}

/** The extracts as the engine sees them: recognised, read, joined and completed. */
export async function readTables(files: Files, asking: Asking = {}): Promise<Read> {
  const request = requestOf(files, asking)
  const { catalogue } = makeCatalogue()
  const { found, problems } = await recogniseExtracts(request, catalogue.datasets)
  const every = new Set(found.map(({ recognised }) => recognised.dataset.id))
  const dictionaries = makeDictionaries()
  const read = await readExtracts(found, every, request, dictionaries)
  const { tables, problems: doubtful } = assemble(
    read.collected,
    dictionaries,
    new Map(Object.entries(request.coverage)),
  )
  return { tables, problems: [...problems, ...read.problems, ...doubtful], dictionaries }
}
