import type { Dataset } from '../../datasets/dataset.ts'
import type { Count, Counts } from '../cells/counts.ts'
import type { System } from '../system.ts'
import { addBalances, addBounds, type Told } from './balance.ts'
import { type Flow, flowsOf } from './flows.ts'
import { addNested } from './nested.ts'
import { PartsOfEvents } from './parts-of-events.ts'
import { type Piece, piecesOf, sharingDays } from './pieces.ts'
import { PrintedWindows } from './printed-windows.ts'
import {
  type Bound,
  type Printed,
  type Span,
  shifted,
  type Turnover,
  totalsUpTo,
  turnoverOfPlans,
  turnoverUpTo,
} from './running-totals.ts'
import { stepsOf } from './steps.ts'

/**
 * Windows that share days: months add up to their year, the year to date grows, a rolling year drops one month
 * and takes another. Events are told by the steps from each day on which a window begins or ends to the next, of
 * which none has fewer than none: a window is a sum of these. What is open at the end of a step is what was open
 * before, and what began in it, less what ended. Spells, and children each counted once, only grow with their window;
 * a stock of anything else is of a day alone. Returns the rows (`base`) of which not all is told that is known: some of
 * the events do not agree with how all of them were spread over the days.
 */
export function addWindows(
  { all }: Pick<Counts, 'all'>,
  datasets: ReadonlyMap<string, Dataset>,
  system: System,
  told: ReadonlySet<number> = new Set(),
): ReadonlySet<string> {
  const windows = new PrintedWindows(all)
  const parts = new PartsOfEvents(system, all.length, windows)
  const known: Known = { all, system, parts, windows, untold: new Set() }
  for (const flow of flowsOf(all, datasets, windows.tied)) {
    if ([...flow.lists.flat(), ...flow.stocks.values()].every(number => told.has(number))) continue
    if (flow.stocks.size === 0) addApart(flow, known)
    else
      for (const piece of piecesOf(flow, all)) {
        if (piece.stocks.size > 0 && addTogether(withMoreDays(piece, known), known)) continue
        addApart(piece, known)
        addBounds(piece, all, system)
      }
  }
  return known.untold
}

/** What is known so far. */
interface Known {
  all: readonly Count[]
  system: System
  parts: PartsOfEvents
  windows: PrintedWindows
  untold: Set<string>
}

/** What is known of some events by others of which they are some, and by those that are some of them. */
function boundsOf(count: Count, days: readonly number[], { parts, windows }: Known): Bound[] {
  return [...parts.boundsOf(count, days), ...windows.boundsOf(count, days)]
}

function withMoreDays(piece: Piece, { all, windows }: Known): Piece {
  const [first, last] = [piece.days[0], piece.days[piece.days.length - 1]]
  const more = piece.lists.flatMap(list =>
    list.length === 0 ? [] : windows.daysBetween(all[list[0]], first, last),
  )
  return { ...piece, days: inOrder([...piece.days, ...more]) }
}

function inOrder(days: readonly number[]): number[] {
  return [...new Set(days)].sort((a, b) => a - b)
}

/** What began and what ended, as if nobody knew what was open. */
function addApart({ lists }: Flow, known: Known): void {
  const { all } = known
  for (const list of lists.flatMap(each => hangingTogether(each, known))) {
    const areEvents = all[list[0]].counted.tie === 'events'
    if (areEvents && addAlone(list, known)) continue
    for (const few of sharingDays(list, all).filter(({ length }) => length > 1)) {
      const isTold = areEvents && few.length < list.length && addAlone(few, known)
      if (!isTold) addNested(few, all, known.system)
    }
  }
}

/** Windows that share days; and one after the other, where others count some of the same events. */
function hangingTogether(list: readonly number[], { all, windows: { tied } }: Known): number[][] {
  if (list.length === 0) return []
  if (tied.has(all[list[0]].counted.base)) return sharingDays(list, all, () => true)
  return sharingDays(list, all).filter(({ length }) => length > 1)
}

/** `false` where the windows cannot all be of the same events. */
function addAlone(list: readonly number[], known: Known): boolean {
  const { all, system, parts, windows } = known
  const count = all[list[0]]
  const own = inOrder(list.flatMap(at => [all[at].window.start - 1, all[at].window.end]))
  const days = inOrder([...own, ...windows.daysBetween(count, own[0], own[own.length - 1])])
  const spans = spansOf(list, days, known)
  const agreeing = totalsUpTo(days.length, spans, boundsOf(count, days, known))
  const upTo = agreeing ?? totalsUpTo(days.length, spans)
  if (upTo === undefined) return false
  if (agreeing === undefined) known.untold.add(count.counted.base)
  parts.add({ count, days, steps: stepsOf(list, days, upTo, all, system) })
  return true
}

function spansOf(list: readonly number[], days: readonly number[], { all, system }: Known): Span[] {
  const order = new Map(days.map((day, at) => [day, at]))
  return list.map(at => ({
    from: order.get(all[at].window.start - 1)!,
    to: order.get(all[at].window.end)!,
    events: Number(system.values[at]),
  }))
}

/** `false` where the windows of what began, or of what ended, cannot all be of the same events. */
function addTogether(piece: Piece, known: Known): boolean {
  const { lists } = piece
  const turnover = turnoverOf(piece, known)
  if (turnover === undefined) return false
  const told = lists.map((list, side) =>
    toldBy(list, piece, side === 0 ? turnover.starts : turnover.ends, known),
  )
  addBalances(piece, told, turnover, known.system)
  return true
}

function turnoverOf({ lists, stocks, days }: Piece, known: Known): Turnover | undefined {
  const { all, system } = known
  const printed: Printed = {
    days: days.length,
    lists: lists.map(list => spansOf(list, days, known)),
    open: new Map([...stocks].map(([day, at]) => [days.indexOf(day), Number(system.values[at])])),
  }
  const further = lists.flatMap((list, side): Bound[] =>
    list.length === 0 ? [] : shifted(boundsOf(all[list[0]], days, known), side * days.length),
  )
  const agreeing = turnoverUpTo(printed, further) ?? turnoverOfPlans(printed, further)
  if (agreeing !== undefined) return agreeing
  const turnover = turnoverUpTo(printed) ?? turnoverOfPlans(printed)
  if (turnover !== undefined) for (const at of lists.flat()) known.untold.add(all[at].counted.base)
  return turnover
}

/** What the windows of a list tell of each step from one day to the next, by its first day. */
function toldBy(
  list: readonly number[],
  { days }: Piece,
  upTo: readonly number[],
  { all, system, parts, windows: { tied } }: Known,
): Told {
  const told: Told = new Map()
  const isTied = list.length > 0 && tied.has(all[list[0]].counted.base)
  for (const windows of sharingDays(list, all, () => isTied)) {
    const first = days.indexOf(Math.min(...windows.map(at => all[at].window.start - 1)))
    const last = days.indexOf(Math.max(...windows.map(at => all[at].window.end)))
    if (last === first + 1 && !isTied) {
      told.set(days[first], windows[0])
      continue
    }
    const within = days.slice(first, last + 1)
    const steps = stepsOf(windows, within, upTo.slice(first, last + 1), all, system)
    parts.add({ count: all[list[0]], days: within, steps })
    for (const [at, day] of within.slice(0, -1).entries()) told.set(day, steps.numbers[at])
  }
  return told
}
