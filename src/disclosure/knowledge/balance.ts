import type { Dataset } from '../../datasets/dataset.ts'
import { conditionsOnRows } from '../cells/counted.ts'
import type { Count, Counts } from '../cells/counts.ts'
import { placeKey } from '../cells/place.ts'
import { addAtMost, addRow, type System, sumOf } from '../system.ts'
import { addUnprintedStocks, type Turnover } from './unprinted-stocks.ts'

/** A stock on the days for which it is printed, and what began and ended in the windows. */
interface Flow {
  stocks: Map<number, number>
  starts: Map<string, number>
  ends: Map<string, number>
}

/** What is open at the end is what was open before, and the starts, less the ends. */
export function addBalances({ all }: Counts, datasets: ReadonlyMap<string, Dataset>, system: System): void {
  for (const flow of flowsOf(all, datasets)) {
    const { stocks, starts, ends } = flow
    const unprinted = addUnprintedStocks(stocks, turnoversOf(flow), system)
    const stockOf = (day: number) => stocks.get(day) ?? unprinted.get(day)
    for (const window of new Set([...starts.keys(), ...ends.keys()])) {
      const [first, last] = daysOf(window)
      balance([stockOf(first - 1), starts.get(window)], [stockOf(last), ends.get(window)], system)
    }
  }
}

/**
 * Stocks, starts and ends in windows that overlap without beginning on one day (rolling years): the stocks in between
 * tie all of them together by events that nobody prints, which no sum here says. The numbers of the run in question.
 */
export function untoldBalances({ all }: Counts, datasets: ReadonlyMap<string, Dataset>): Set<number> {
  const untold = [...flowsOf(all, datasets)].filter(
    flow => flow.stocks.size > 1 && turnoversOf(flow).some(overlapsTheNext),
  )
  return new Set(
    untold.flatMap(({ stocks, starts, ends }) => [stocks, starts, ends].flatMap(of => [...of.values()])),
  )
}

function overlapsTheNext({ before, end }: Turnover, at: number, turnovers: readonly Turnover[]): boolean {
  return turnovers.slice(at + 1).some(next => next.before > before && next.before < end && next.end > end)
}

/** The earliest first, whatever the order of the figures. */
function turnoversOf({ starts, ends }: Flow): Turnover[] {
  const both = [...starts].filter(([window]) => ends.has(window))
  return both
    .map(([window, at]): Turnover => {
      const [first, last] = daysOf(window)
      return { before: first - 1, end: last, starts: at, ends: ends.get(window)! }
    })
    .sort((a, b) => a.before - b.before || a.end - b.end)
}

function daysOf(window: string): [number, number] {
  const [first, last] = window.split(' ').map(Number)
  return [first, last]
}

type Printed = number | undefined

/**
 * Both sides are equal where all four are known to be numbers of the run, and they are. In any case neither number of one side is
 * more than the other side.
 */
function balance(before: Printed[], after: Printed[], system: System): void {
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

function flowsOf(all: readonly Count[], datasets: ReadonlyMap<string, Dataset>): Iterable<Flow> {
  const flows = new Map<string, Flow>()
  for (const [at, { counted, place, window }] of all.entries()) {
    const episode = datasets.get(counted.of ?? '')?.episode
    if (episode === undefined || counted.isSum) continue
    const [start, end] = episode
    const key = `${counted.of} ${conditionsOnRows(counted)} @ ${placeKey(place)}`
    const flow = flows.get(key) ?? { stocks: new Map(), starts: new Map(), ends: new Map() }
    flows.set(key, flow)
    if (counted.openAtEnd) flow.stocks.set(window.end, at)
    if (counted.day === start) flow.starts.set(`${window.start} ${window.end}`, at)
    if (counted.day === end) flow.ends.set(`${window.start} ${window.end}`, at)
  }
  return flows.values()
}
