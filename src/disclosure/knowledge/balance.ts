import type { Count } from '../cells/counts.ts'
import { addAtMost, addNumber, addRow, type System, sumOf } from '../system.ts'
import type { Piece } from './pieces.ts'
import type { Turnover } from './running-totals.ts'

/** How many began, or ended, in a step: a number of the system by the first day of it, where a window tells it. */
export type Told = Map<number, number>

/** From one day of a piece to the next. */
interface Step {
  at: number
  from: number
  to: number
  starts: number | undefined
  ends: number | undefined
}

/**
 * What is open at the end of each step is what was open before, and what began, less what ended. What is open on a
 * day, or began or ended in a step, and is not printed, is a number that nobody prints; steps of which it may be
 * anything say nothing and are left out. Where there are more plans than children at the end than before, or fewer,
 * the numbers of the step are bounds of one another.
 */
export function addBalances(
  piece: Piece,
  [starts, ends]: readonly Told[],
  turnover: Turnover,
  system: System,
): void {
  const { days, stocks } = piece
  const steps = days.slice(1).map((to, at): Step => {
    const from = days[at]
    return { at, from, to, starts: starts.get(from), ends: ends.get(from) }
  })
  const more = morePlans(piece, turnover, system)
  const open = new Map(stocks)
  const openOn = (day: number, at: number) => {
    const printed =
      open.get(day) ?? addNumber(system, BigInt(turnover.starts[at] - turnover.ends[at] - more[at]))
    open.set(day, printed)
    return printed
  }
  for (const { at, from, to, starts: began, ends: ended } of tyingSteps(steps, stocks))
    if (more[at] !== more[at + 1]) addBound([stocks.get(from), began], [stocks.get(to), ended], system)
    else
      addRow(
        system,
        [openOn(from, at), began ?? untold(turnover.starts, at, system)],
        [openOn(to, at + 1), ended ?? untold(turnover.ends, at, system)],
      )
}

/** By how much plans are more than children on each day, or were when both were last known. */
function morePlans({ days, stocks }: Piece, { starts, ends }: Turnover, { values }: System): number[] {
  const more = days.map((day, at) => {
    const printed = stocks.get(day)
    return printed === undefined ? undefined : starts[at] - ends[at] - Number(values[printed])
  })
  let last = more.find(many => many !== undefined) ?? 0
  return more.map(many => {
    last = many ?? last
    return last
  })
}

function untold(upTo: readonly number[], at: number, system: System): number {
  return addNumber(system, BigInt(upTo[at + 1] - upTo[at]))
}

/** Those whose four numbers are not free: at most one of them is in no other step and not printed. */
function tyingSteps(steps: readonly Step[], stocks: ReadonlyMap<number, number>): readonly Step[] {
  const [befores, afters] = [new Set(steps.map(({ from }) => from)), new Set(steps.map(({ to }) => to))]
  const tying = steps.filter(({ from, to, starts, ends }) => {
    const isFree = [
      !stocks.has(from) && !afters.has(from),
      starts === undefined,
      !stocks.has(to) && !befores.has(to),
      ends === undefined,
    ]
    return isFree.filter(free => free).length < 2
  })
  return tying.length < steps.length ? tyingSteps(tying, stocks) : steps
}

/** In each window of both: where what is open does not come out of the flow, numbers are bounds of one another. */
export function addBounds(
  { lists: [starts, ends], stocks }: Piece,
  all: readonly Count[],
  system: System,
): void {
  const inWindow = (list: readonly number[], { start, end }: Count['window']) =>
    list.find(at => all[at].window.start === start && all[at].window.end === end)
  const windows = new Map(
    [...starts, ...ends].map(at => [`${all[at].window.start} ${all[at].window.end}`, at]),
  )
  for (const { window } of [...windows.values()].map(at => all[at]))
    addBound(
      [stocks.get(window.start - 1), inWindow(starts, window)],
      [stocks.get(window.end), inWindow(ends, window)],
      system,
    )
}

type Known = number | undefined

/**
 * Both sides are equal where all four are printed, and they are. In any case neither number of one side is more than
 * the other side.
 */
function addBound(before: Known[], after: Known[], system: System): void {
  const [more, less] = [before, after].map(side => side.filter(number => number !== undefined))
  if (more.length + less.length === 4 && sumOf(system, more) === sumOf(system, less)) {
    addRow(system, more, less)
    return
  }
  for (const [side, other] of [
    [more, less],
    [less, more],
  ])
    if (other.length === 2) for (const number of side) addAtMost(system, [number], other)
}
