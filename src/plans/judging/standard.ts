import type { Amount } from '../../foundations/amount.ts'
import type { Unit } from '../../indicators/language.ts'
import type { Direction, Tolerance } from '../plan.ts'
import type { Cell } from '../table/cell.ts'
import type { Aim } from './aim.ts'
import { type Fraction, fraction, fractionOf, minus, ONE, plus, size, times } from './fraction.ts'

/** The numbers that a target's cell becomes for one figure. */
export interface Standard {
  aim: Aim
  /** The ends against which `gap` is told; none where the target is a word. */
  ends: Fraction[]
}

/** What a cell is turned into numbers with. */
export interface Measures {
  /** The part of a year's target that the window answers for. */
  share: Fraction
  direction?: Direction | undefined
  tolerance?: Tolerance | undefined
  baseline?: Fraction | undefined
  unit: Unit
  /** The point on the line, which stands for the number. */
  point?: Amount | undefined
}

const TENTH: Fraction = fraction(1, 10)

/** The ends that a number, range or `about` names, over the figure's window. */
export function endsOf(cell: Cell, { share, point }: Pick<Measures, 'share' | 'point'>): Fraction[] {
  if (point !== undefined) return [fractionOf(point)]
  if (cell.kind === 'range') return [cell.from, cell.to].map(end => times(fractionOf(end), share))
  return 'amount' in cell ? [times(fractionOf(cell.amount), share)] : []
}

/** What the value must be; `undefined` where a direction or a baseline that it hangs on is missing. */
export function standardOf(cell: Cell, measures: Measures): Standard | undefined {
  const ends = endsOf(cell, measures)
  const aim = aimOf(cell, ends, measures)
  return aim === undefined ? undefined : { aim, ends }
}

function aimOf(cell: Cell, ends: Fraction[], measures: Measures): Aim | undefined {
  const { direction, baseline } = measures
  switch (cell.kind) {
    case 'range':
      return { atLeast: ends[0], atMost: ends[1] }
    case 'about': {
      const off = toleranceAt(ends[0], measures) ?? size(times(ends[0], TENTH))
      return { atLeast: minus(ends[0], off), atMost: plus(ends[0], off) }
    }
    case 'number':
      return towards(ends[0], direction)
    case 'word':
      return cell.word === 'maintain' ? towards(baseline, direction) : beyond(baseline, direction)
    default:
      return undefined
  }
}

function towards(end: Fraction | undefined, direction: Direction | undefined): Aim | undefined {
  if (end === undefined || direction === undefined) return undefined
  return direction === 'low' ? { atMost: end } : { atLeast: end }
}

function beyond(end: Fraction | undefined, direction: Direction | undefined): Aim | undefined {
  const aim = towards(end, direction)
  return aim === undefined ? undefined : { ...aim, strict: true }
}

/**
 * How far from an end is still within tolerance. In the indicator's unit it is for a year, as the
 * target is, and shared alike; of the target it follows the end. `10%` of what is no percentage is of the target.
 */
export function toleranceAt(end: Fraction, { tolerance, share, unit }: Measures): Fraction | undefined {
  if (tolerance === undefined) return undefined
  const isPoints = unit === 'percent' || unit === 'percent change'
  const number = fractionOf(tolerance.size.amount)
  const ofTarget = tolerance.ofTarget || (tolerance.size.measure === 'percent' && !isPoints)
  return ofTarget ? size(times(end, times(number, fraction(1, 100)))) : times(number, share)
}

/** The whole of a target, or its share of the months gone. */
export function shareOfYear(monthsGone: number | undefined): Fraction {
  return monthsGone === undefined ? ONE : fraction(monthsGone, 12)
}
