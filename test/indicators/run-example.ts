import type { Figure } from '../../src/figures/figure.ts'
import { valueText } from '../../src/figures/value.ts'
import { amountText } from '../../src/foundations/amount.ts'
import { parsePeriod } from '../../src/foundations/period.ts'
import type { Example, Expected } from '../../src/indicators/language.ts'
import { calc } from '../../src/pipeline.ts'
import type { NamedSource, Request } from '../../src/request.ts'

/** A definition as it is written, or one of its mutants. */
export type Written = { id: string; example: Example }

/** The figures that the whole program makes of a definition's own example. */
export async function figuresOfExample(written: Written): Promise<Figure[]> {
  const { figures } = await calc(requestOf(written))
  return figures.filter(({ indicator }) => indicator.id === written.id)
}

/** What the example expects and the figures do not give: empty where all is as expected. */
export function disagreements(figures: readonly Figure[], { expect }: Example): string[] {
  return [expect].flat().flatMap(expected => {
    const found = figures.filter(figure => isOf(figure, expected))
    if (found.length !== 1) return [`${found.length} figures for ${JSON.stringify(expected)}`]
    const missed = missedBy(told(found[0]), expected)
    return missed.length === 0 ? [] : [`${missed.join(', ')} of ${JSON.stringify(told(found[0]))}`]
  })
}

interface Told {
  numerator: string | undefined
  denominator: string | undefined
  value: string
  notes: string[]
}

function told(figure: Figure): Told {
  const { numerator, denominator, notes } = figure
  return {
    numerator: numerator && amountText(numerator),
    denominator: denominator && amountText(denominator),
    value: valueText(figure),
    notes,
  }
}

function missedBy(figure: Told, expected: Expected): string[] {
  const { numerator, denominator, value, note } = expected
  const missed: string[] = []
  if (figure.numerator !== textOf(numerator)) missed.push('numerator')
  if (figure.denominator !== textOf(denominator)) missed.push('denominator')
  if (figure.value !== value) missed.push('value')
  if (note !== undefined && !figure.notes.some(words => words.includes(note))) missed.push('note')
  return missed
}

function textOf(number: number | undefined): string | undefined {
  return number === undefined ? undefined : String(number)
}

function isOf({ area, breakdown }: Figure, expected: Expected): boolean {
  const sameArea = expected.area === undefined ? area.kind === 'whole' : area.label === expected.area
  return (
    sameArea &&
    Object.entries(expected.by ?? {}).every(([column, label]) => breakdown[column]?.label === label)
  )
}

/** The definition stands in as a council's own of the same id, so that mutants run as the built-in ones do. */
export function requestOf(written: Written): Request {
  const { given, period, expect } = written.example
  const reading = parsePeriod(period, 'command line')
  if ('problem' in reading) throw new Error(reading.problem.found)
  return {
    sources: Object.entries(given).map(([dataset, csv]) => extractOf(dataset, csv)),
    indicators: [written.id],
    periods: reading.value,
    window: 'period',
    by: [expect].flat().some(({ area }) => area !== undefined) ? ['area'] : [],
    areas: [],
    whole: 'All areas',
    allowRejects: { rows: 0 },
    coverage: {},
    columns: {},
    encoding: 'utf-8',
    hash: false,
    localIndicators: { value: [written], locate: () => ({ file: written.id, line: 1, column: 1 }) },
  }
}

function extractOf(dataset: string, csv: string): NamedSource {
  const bytes = new TextEncoder().encode(withoutBlanks(csv))
  return {
    source: {
      name: `${dataset}.csv`,
      async *chunks() {
        yield bytes
      },
    },
    dataset,
    explicit: true,
  }
}

/** Examples are aligned to be read; an extract is not. */
function withoutBlanks(csv: string): string {
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
