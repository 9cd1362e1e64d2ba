import type { Figure } from '../../figures/figure.ts'
import { type Amount, compare, unitsText } from '../../foundations/amount.ts'
import { counted } from '../../foundations/wording.ts'
import type { Tolerance } from '../plan.ts'
import { distance, isAbove } from './aim.ts'
import type { Baseline } from './baseline.ts'
import type { Case } from './case.ts'
import { type Fraction, fractionOf, minus, size, toDecimals } from './fraction.ts'
import type { Goal } from './goal.ts'
import type { Finding } from './judge-value.ts'
import { type Standard, shareOfYear } from './standard.ts'

const SYMBOLS: Record<NonNullable<Figure['symbol']>, string> = {
  x: 'not available',
  z: 'not applicable',
  c: 'hidden for confidentiality',
  low: 'rounds to zero',
}

/** Why a figure without a value has none. */
export function noFigure({ symbol }: Figure): string {
  return `no figure: ${SYMBOLS[symbol ?? 'x']}`
}

interface Told {
  value: Amount
  held: Case
  goal: Goal
  standard: Standard
  finding: Finding
}

/** Why a figure is green, amber or red: `1.2 above the target of 14; better than the baseline of 14.7`. */
export function reasonFor(told: Told): string {
  const { held, goal, finding } = told
  const main = finding.verdict === 'green' ? metBy(told) : missedBy(told)
  const { monthsGone } = goal
  return [
    main,
    outsideOf(told),
    amberFor(told),
    held.way?.inferred && goal.target.cell.kind === 'number' ? 'direction inferred' : undefined,
    held.point && monthsGone
      ? `the line is for a year, of which ${counted(monthsGone, 'month')} are gone`
      : undefined,
    held.lineless ? 'no line can be drawn here, so the target holds step by step' : undefined,
  ]
    .filter(part => part !== undefined)
    .join('; ')
}

function metBy({ held, goal }: Told): string {
  const { cell } = goal.target
  if (cell.kind !== 'word') return `meets ${standardText(held, goal)}`
  return `${cell.word === 'maintain' ? 'no worse than' : 'better than'} ${baselineText(held.baseline!)}`
}

function missedBy(told: Told): string {
  const { value, held, goal, standard } = told
  const off = offBy(told)
  const side = isAbove(value, standard.aim) ? 'above' : 'below'
  const isWord = goal.target.cell.kind === 'word'
  const target = isWord ? baselineText(held.baseline!) : missedText(held, goal)
  if (off.top === 0n) return `no better than ${target}`
  return `${offText(off, held.figure.indicator.decimals)} ${side} ${target}`
}

/** Off `about 12` is off 12, as the gap is; how far that may be is told beside it. */
function offBy({ value, goal, standard: { aim, ends } }: Told): Fraction {
  const number = fractionOf(value)
  return goal.target.cell.kind === 'about' ? size(minus(number, ends[0])) : distance(number, aim)
}

function outsideOf({ goal, finding }: Told): string | undefined {
  if (goal.target.cell.kind !== 'about' || finding.verdict === 'green') return undefined
  const { tolerance } = goal.row
  return `outside the tolerance of ${tolerance === undefined ? '10% of target' : toleranceText(tolerance)}`
}

function missedText(held: Case, goal: Goal): string {
  const isWhole = held.point === undefined && goal.monthsGone === undefined
  return isWhole ? `the target of ${goal.target.cell.printed}` : standardText(held, goal)
}

/** `14`; `180.0, 6 of 12 months of the target of 360`; `25.3 on the line`. */
function standardText({ figure, point }: Case, { target: { cell }, monthsGone }: Goal): string {
  if (point !== undefined) return `${unitsText(point.amount.units, point.amount.scale)} on the line`
  if (monthsGone === undefined) return cell.printed
  const share = sharedText(cell, monthsGone, figure.indicator.decimals)
  return `${share}, ${monthsGone} of 12 months of the target of ${cell.printed}`
}

function sharedText(cell: Goal['target']['cell'], monthsGone: number, decimals: number): string {
  const text = (amount: Amount) => numberText(scaled(fractionOf(amount), monthsGone), decimals)
  if (cell.kind === 'range') return `${text(cell.from)} to ${text(cell.to)}`
  return 'amount' in cell ? text(cell.amount) : cell.printed
}

function scaled(number: Fraction, monthsGone: number): Fraction {
  const share = shareOfYear(monthsGone)
  return { top: number.top * share.top, bottom: number.bottom * share.bottom }
}

/** At the indicator's decimals, with up to two more where they say something: `180.0`, `8389.5`, `0.04`. */
function numberText(number: Fraction, decimals: number): string {
  const fine = toDecimals(number, decimals + 2)
  const coarser = [decimals, decimals + 1].map(places => toDecimals(number, places))
  const { units, scale } = coarser.find(amount => compare(amount, fine) === 0) ?? fine
  return unitsText(units, scale)
}

/** A distance too small to print is still one. */
function offText(off: Fraction, decimals: number): string {
  const text = numberText(off, decimals)
  return /[1-9]/.test(text) ? text : 'just'
}

function baselineText({ printed }: Baseline): string {
  return `the baseline of ${printed}`
}

function amberFor({ finding, goal, held }: Told): string | undefined {
  switch (finding.by) {
    case 'floor':
      return `within the floor of ${goal.row.floor!.printed}`
    case 'tolerance':
      return `within the tolerance of ${toleranceText(goal.row.tolerance!)}`
    case 'improving':
      return `better than ${baselineText(held.baseline!)}`
    default:
      return undefined
  }
}

function toleranceText({ size, ofTarget }: Tolerance): string {
  if (ofTarget) return `${size.printed}% of target`
  return size.measure === 'percent' ? `${size.printed}%` : size.printed
}
