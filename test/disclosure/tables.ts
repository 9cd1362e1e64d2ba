/** Tables of figures as a test writes them down: places and numbers, no extracts. */
import { protect } from '../../src/disclosure/protect.ts'
import type { Protection } from '../../src/disclosure/protection.ts'
import type { Cell, Figure } from '../../src/figures/figure.ts'
import { amount } from '../../src/foundations/amount.ts'
import { type Period, parsePeriod, type WindowKind, windowOf } from '../../src/foundations/period.ts'
import { makeCatalogue } from '../../src/indicators/catalogue.ts'
import { figureSheet } from '../../src/reports/figure-rows.ts'
import { csvText } from '../support/whole-texts.ts'
import { possibleValues, rangesOf, readPublished, withSumsThatHold } from './attacker.ts'

export const { catalogue } = makeCatalogue()
export const WHOLE = 'All areas'

/** `12`, or numerator and denominator. */
type Numbers = number | readonly [numerator: number, denominator: number]

export interface Kind {
  id: string
  period?: string
  window?: WindowKind
  /** The column of the second part of a place. */
  by?: string
}

/** `{ Ashford: 3, 'All areas': 60 }`; with a breakdown `{ 'Ashford / school': 3, 'Ashford / Total': 12 }`. */
export function figuresOf(
  { id, period = '2024/25', window = 'period', by }: Kind,
  cells: Record<string, Numbers>,
): Figure[] {
  const indicator = catalogue.definitions.get(id)
  if (indicator === undefined) throw new Error(id)
  const read = periodOf(period)
  return Object.entries(cells).map(([place, numbers]) => {
    const [area, value] = place.split(' / ')
    const [numerator, denominator] = typeof numbers === 'number' ? [numbers] : numbers
    return {
      indicator,
      area: cellOf(area, WHOLE),
      breakdown: by === undefined || value === undefined ? {} : { [by]: cellOf(value, 'Total') },
      period: read,
      window: windowOf(read, window),
      numerator: amount(numerator),
      ...(denominator !== undefined && { denominator: amount(denominator) }),
      ...(denominator === 0 && { symbol: 'z' as const }),
      notes: [],
    }
  })
}

function cellOf(label: string, whole: string): Cell {
  if (label === whole) return { kind: 'whole', label }
  return { kind: label === 'Unknown' ? 'unknown' : 'named', label }
}

function periodOf(text: string): Period {
  const reading = parsePeriod(text, 'data')
  if ('problem' in reading) throw new Error(text)
  return reading.value[0]
}

export function protectedFigures(
  figures: readonly Figure[],
  protection: Protection = { suppress: 5 },
): Figure[] {
  return protect(figures, protection, catalogue)
}

export function csvOf(figures: Figure[]): string {
  const breakdowns = [...new Set(figures.flatMap(({ breakdown }) => Object.keys(breakdown)))]
  return csvText(figureSheet({ figures, breakdowns }))
}

/** What a reader sees: `Ashford [c]`, `Dover 12`, `Dover [c] of 14`; an intruder has tried to see more. */
export function shown(figures: readonly Figure[], protection: Protection = { suppress: 5 }): string[] {
  const protectedOnes = protectedFigures(figures, protection)
  if (protection.roundTo === undefined) refuseWorkedOut(protectedOnes, figures)
  return protectedOnes.map(figure => {
    const { area, breakdown, numerator, denominator, symbol, indicator } = figure
    const text = (part: Figure['numerator']) => (part === undefined ? `[${symbol}]` : String(part.units))
    const place = [area, ...Object.values(breakdown)].map(({ label }) => label).join(' / ')
    return indicator.unit === 'count'
      ? `${place} ${text(numerator)}`
      : `${place} ${text(numerator)} of ${text(denominator)}`
  })
}

/** Throws where a hidden number is one of fewer than four. */
function refuseWorkedOut(published: Figure[], figures: readonly Figure[]): void {
  const truth = readPublished(csvOf([...figures]), { whole: WHOLE })
  const seen = withSumsThatHold(readPublished(csvOf(published), { whole: WHOLE }), truth)
  for (const [name, values] of possibleValues(seen, rangesOf(truth), 4, truth.numbers))
    if (values.length < 4) throw new Error(`${name} is ${values.join(' or ')}`)
}

/** The places at which a number is hidden. */
export function hiddenPlaces(figures: readonly Figure[], protection: Protection = { suppress: 5 }): string[] {
  return shown(figures, protection)
    .filter(text => text.includes('[c]'))
    .map(text => text.replace(/ \S+( of \S+)?$/, ''))
}
