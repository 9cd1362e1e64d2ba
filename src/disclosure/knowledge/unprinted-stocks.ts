import { addNumber, type System } from '../system.ts'

/** A window of which is printed both what started in it and what ended; days, and places in the system. */
export interface Turnover {
  before: number
  end: number
  starts: number
  ends: number
}

/**
 * Stocks that nobody prints and that two windows have in common: a year to date of each month begins with the
 * stock of 31 March, printed or not. By day, added to the system; what only one window begins or ends with tells
 * nothing of another, and is left out.
 */
export function addUnprintedStocks(
  printed: ReadonlyMap<number, number>,
  turnovers: readonly Turnover[],
  system: System,
): ReadonlyMap<number, number> {
  const stocks = stocksOf(printed, turnovers, system)
  const kept = turnovers.filter(turnover => isBalanced(turnover, stocks, system))
  const added = new Map<number, number>()
  for (const day of sharedDays(printed, kept)) added.set(day, addNumber(system, stocks.get(day)!))
  return added
}

/** How many were open on each day that windows lead to from a printed stock, forwards or backwards. */
function stocksOf(
  printed: ReadonlyMap<number, number>,
  turnovers: readonly Turnover[],
  system: System,
): Map<number, bigint> {
  const stocks = new Map([...printed].map(([day, at]) => [day, system.values[at]]))
  for (let known = 0; known < stocks.size; ) {
    known = stocks.size
    for (const { before, end, starts, ends } of turnovers) {
      const more = system.values[starts] - system.values[ends]
      const [first, last] = [stocks.get(before), stocks.get(end)]
      if (first !== undefined && last === undefined) stocks.set(end, first + more)
      if (first === undefined && last !== undefined) stocks.set(before, last - more)
    }
  }
  return stocks
}

/** Where children and plans differ, they are not; and fewer than none is no stock. */
function isBalanced(
  { before, end, starts, ends }: Turnover,
  stocks: ReadonlyMap<number, bigint>,
  { values }: System,
): boolean {
  const [first, last] = [stocks.get(before), stocks.get(end)]
  if (first === undefined || last === undefined || first < 0n || last < 0n) return false
  return first + values[starts] === last + values[ends]
}

/** Those days that are not printed and lead from one window to another. */
function sharedDays(printed: ReadonlyMap<number, number>, turnovers: readonly Turnover[]): number[] {
  const windows = new Map<number, number>()
  for (const { before, end } of turnovers)
    for (const day of [before, end]) if (!printed.has(day)) windows.set(day, (windows.get(day) ?? 0) + 1)
  const isLoose = (day: number) => windows.get(day) === 1
  const kept = turnovers.filter(({ before, end }) => !isLoose(before) && !isLoose(end))
  return kept.length < turnovers.length ? sharedDays(printed, kept) : [...windows.keys()]
}
