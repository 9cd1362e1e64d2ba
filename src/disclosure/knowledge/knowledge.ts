import type { Dataset } from '../../datasets/dataset.ts'
import type { Counts } from '../cells/counts.ts'
import type { Family } from '../cells/families.ts'
import { Lines } from '../cells/lines.ts'
import { addEvents, MOST_NUMBERS } from '../events/events.ts'
import { addNumber, emptySystem, type System } from '../system.ts'
import { addAlike } from './alike.ts'
import { addOpposites } from './opposites.ts'
import { addOverdue } from './overdue.ts'
import { addOverlaps } from './overlaps.ts'
import { addChanges, addShares, addSubsets, type Rest } from './shares.ts'
import { addSubsetsOfLeft, addTotals } from './totals.ts'
import { addTurnoverOfAll } from './turnover-of-all.ts'
import { addValues } from './values.ts'
import { addWindows } from './windows.ts'

/** All that a reader knows who understands what the figures count. */
export interface Knowledge {
  system: System
  /** Numbers that follow from the printed ones without being one of them, and may be of few. */
  following: Following
  /** Rows (`base`) of whose events more is known than the system says. */
  untold: ReadonlySet<string>
}

export interface Following {
  rests: readonly Rest[]
  /** What was there after, by the change. */
  after: ReadonlyMap<number, number>
  /** What parts lack to their total. */
  left: readonly number[]
}

/**
 * The first numbers of the system are the counts, in their order. What is known of events is told by the rows behind them,
 * where these come to so many numbers at most.
 */
export function knowledgeOf(
  counts: Counts,
  families: readonly Family[],
  datasets: ReadonlyMap<string, Dataset>,
  mostOfEvents = MOST_NUMBERS,
): Knowledge {
  const system = emptySystem(counts.one)
  for (const { value, counted } of counts.all)
    addNumber(system, value, counted.isChange ? 'anything' : 'at least 0')
  const left = addTotals(families, system)
  const rests = addShares(counts, system)
  const after = addChanges(counts, system)
  addSubsets(counts, rests, system)
  addOverlaps(counts, system)
  addOpposites(counts, rests, system)
  addValues(counts, system)
  addOverdue(counts, rests, datasets, system)
  addTurnoverOfAll(counts, datasets, system)
  const lines = new Lines(counts.all)
  addAlike(counts, lines, system)
  addSubsetsOfLeft(left, counts.all, system)
  const fully = left.filter(({ family }) => !family.hasGap).map(({ number }) => number)
  const asLines = { all: counts.all.map(count => lines.asLine(count)), one: counts.one }
  const told = addEvents(asLines, families, datasets, system, mostOfEvents)
  const untold = addWindows(asLines, datasets, system, told)
  return { system, following: { rests, after, left: fully }, untold }
}
