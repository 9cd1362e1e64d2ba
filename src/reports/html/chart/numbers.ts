import { figureValue } from '../../../figures/value.ts'
import type { Amount } from '../../../foundations/amount.ts'
import type { Row } from '../../scorecard/series.ts'

/** From a number to another, or a single one. */
export interface Span {
  from: number
  to: number
}

/** Numbers as places on paper. What is drawn is near enough; what is written beside it is exact. */
function drawn({ units, scale }: Amount): number {
  return Number(units) / 10 ** scale
}

/** Where a figure is drawn; nowhere without one. */
export function heightOf({ figure }: Row): number | undefined {
  const value = figureValue(figure)
  return value === undefined ? undefined : drawn(value)
}

/** A sign stands only before the first: elsewhere the stroke is that of a range. */
const NUMBER = /(?:^[-−])?\d[\d,]*(?:\.\d+)?/g

/** The numbers that a plan prints in a baseline or a target: one, or the two ends of a range. */
export function numbersIn(printed = ''): number[] {
  return (printed.match(NUMBER) ?? []).map(number => Number(number.replaceAll(',', '').replace('−', '-')))
}

/** `670` of `no more than 670`; `30–36` of `30-36`. */
export function numberTexts(printed = ''): string {
  return (printed.match(NUMBER) ?? []).join('–')
}

/** Where a row's target is drawn: the ends of a range, else the end that the gap is told to. */
export function targetOf(row: Row): Span | undefined {
  const { target, gap } = row.judged ?? {}
  const [from, to] = numbersIn(target)
  const height = heightOf(row)
  if (to !== undefined && (gap !== undefined || height === undefined)) return { from, to }
  if (height !== undefined && gap !== undefined) return level(height - drawn(gap))
  return height === undefined && from !== undefined ? level(from) : undefined
}

function level(at: number): Span {
  return { from: at, to: at }
}

/** Coordinates with one decimal: the same text wherever it is made. */
export function place(at: number): string {
  return at.toFixed(1).replace(/\.0$/, '').replace(/^-0$/, '0')
}
