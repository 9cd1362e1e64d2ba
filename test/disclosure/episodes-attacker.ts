/**
 * The intruder once more, with all that is published of plans or care in one place: what is open, begins and ends.
 * Knows that from one day to another so many more are open as begin, and so many fewer as end; that neither ever
 * falls, and that a hidden number is at least 1. All this says of two running totals how far they are apart at most,
 * so that the shortest ways between all of them tell exactly what each hidden number may be: every number from the
 * least to the most. Shares no code with what it attacks.
 */
import { parse } from 'csv-parse/sync'

export interface Episodes {
  open: string
  begin: string
  end: string
}

interface Row {
  indicator: string
  period_start: string
  period_end: string
  numerator: string
}

/** A number as the difference of two running totals: the one at the first place less the one at the second. */
interface Told {
  name: string
  of: number
  less: number
  value?: number
}

/** By indicator and window: how few and how many each hidden number may be. `noughts` are not known to be more. */
export function mayBe(csv: string, episodes: Episodes, noughts: ReadonlySet<string> = new Set()) {
  const rows = parse(csv, { columns: true }) as Row[]
  const days = [...new Set(rows.flatMap(row => [dayBefore(row.period_start), row.period_end]))].sort()
  const told = rows.map(row => ({ ...toldBy(row, days, episodes), ...printedIn(row) }))
  const ways = waysBetween(days.length, told, noughts)
  const hidden = told.filter(({ value }) => value === undefined)
  return new Map(
    hidden.map(({ name, of, less }) => [name, { low: 0 - ways[of][less], high: ways[less][of] }]),
  )
}

function nameOf({ indicator, period_start, period_end }: Row): string {
  return `${indicator} ${period_start} ${period_end}`
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}

function printedIn({ numerator }: Row): { value?: number } {
  return numerator === '[c]' ? {} : { value: Number(numerator) }
}

/** The running totals of what ends stand behind those of what begins. */
function toldBy(row: Row, days: readonly string[], { open, begin }: Episodes): Told {
  const [before, last] = [days.indexOf(dayBefore(row.period_start)), days.indexOf(row.period_end)]
  const name = nameOf(row)
  if (row.indicator === open) return { name, of: last, less: days.length + last }
  if (row.indicator === begin) return { name, of: last, less: before }
  return { name, of: days.length + last, less: days.length + before }
}

/** How far each running total may be above each other one, once all ways from one to another are gone. */
function waysBetween(days: number, told: readonly Told[], noughts: ReadonlySet<string>): number[][] {
  const all = [...Array(2 * days).keys()]
  const ways = all.map(from => all.map(to => (from === to ? 0 : Number.POSITIVE_INFINITY)))
  const atMost = (of: number, less: number, by: number) => {
    ways[less][of] = Math.min(ways[less][of], by)
  }
  for (let day = 0; day < days; day++) {
    atMost(days + day, day, 0)
    if (day > 0) for (const kind of [0, days]) atMost(kind + day - 1, kind + day, 0)
  }
  for (const { name, of, less, value } of told) {
    atMost(less, of, 0 - (value ?? (noughts.has(name) ? 0 : 1)))
    if (value !== undefined) atMost(of, less, value)
  }
  for (const over of all)
    for (const from of all)
      for (const to of all) ways[from][to] = Math.min(ways[from][to], ways[from][over] + ways[over][to])
  return ways
}
