import type { Dataset } from '../../datasets/dataset.ts'
import type { Condition } from '../../indicators/definition.ts'
import type { Counted } from '../cells/counted.ts'
import type { Count, Counts } from '../cells/counts.ts'
import { placeKey } from '../cells/place.ts'
import type { System } from '../system.ts'
import { addBetween, type InWindow } from './between.ts'
import type { Rest } from './shares.ts'

/** What is open for longer than a limit, and what ends: all of it, and what of it ended within the limit. */
interface Limit {
  ended: Counted
  inTime: Counted | undefined
}

type Datasets = ReadonlyMap<string, Dataset>

/**
 * What is overdue and no longer so later has ended, and not in time: of 8 assessments that were overdue in April and 5 in
 * May, 3 or more ended late in May.
 */
export function addOverdue(counts: Counts, rests: readonly Rest[], datasets: Datasets, system: System): void {
  const late = new Map(
    rests.map(({ numerator, denominator, number }) => [`${numerator} ${denominator}`, number]),
  )
  const known = new Map<string, ReadonlyMap<string, InWindow[]>>()
  for (const stocks of overdueByPlace(counts.all)) {
    const { counted, place } = counts.all[stocks[0]]
    const byPlace = known.get(counted.key) ?? endedLate(limitOf(counted, counts.all, datasets), counts, late)
    known.set(counted.key, byPlace)
    const ended = byPlace.get(placeKey(place)) ?? []
    for (const [at, before] of stocks.slice(0, -1).entries())
      addBetween([before, stocks[at + 1]], ended, counts, system)
  }
}

function overdueByPlace(all: readonly Count[]): number[][] {
  const lists = new Map<string, number[]>()
  for (const [at, { counted, place }] of all.entries()) {
    if (!counted.openAtEnd || counted.isSum || overdueSince(counted) === undefined) continue
    const key = `${counted.key} @ ${placeKey(place)}`
    lists.set(key, [...(lists.get(key) ?? []), at])
  }
  const byDay = (a: number, b: number) => all[a].window.end - all[b].window.end
  return [...lists.values()].filter(({ length }) => length > 1).map(list => list.sort(byDay))
}

type Time = Extract<Condition, { is: 'time' }>

/** The condition that says for how long more than which it must be open. */
function overdueSince({ conditions }: Counted): { text: string; time: Time } | undefined {
  for (const text of conditions) {
    if (!text.startsWith('{"is":"time"')) continue
    const time: Time = JSON.parse(text)
    const isOverdue =
      time.to.point === 'the end' && time.tests.length === 1 && time.tests[0].word === 'moreThan'
    if (isOverdue) return { text, time }
  }
  return undefined
}

function limitOf(overdue: Counted, all: readonly Count[], datasets: Datasets): Limit | undefined {
  const end = datasets.get(overdue.of ?? '')?.episode?.[1]
  if (end === undefined) return undefined
  const { text, time } = overdueSince(overdue)!
  const rows = [...overdue.conditions].filter(condition => condition !== text)
  const tests = [{ ...time.tests[0], word: 'atMost' as const }]
  const within: Time = { is: 'time', from: time.from, to: { point: 'column', column: end, of: 'row' }, tests }
  const find = (conditions: readonly string[]) =>
    all.find(
      ({ counted }) => counted.of === overdue.of && counted.day === end && hasJust(conditions, counted),
    )?.counted
  const ended = find(rows)
  return ended && { ended, inTime: find([...rows, JSON.stringify(within)]) }
}

function hasJust(conditions: readonly string[], { conditions: own, isSum, tie }: Counted): boolean {
  return tie === 'events' && !isSum && own.size === conditions.length && conditions.every(one => own.has(one))
}

/** By place, windows in which so many ended late, or ended at all where no share in time is printed. */
function endedLate(
  limit: Limit | undefined,
  { all, find }: Counts,
  late: ReadonlyMap<string, number>,
): ReadonlyMap<string, InWindow[]> {
  const byPlace = new Map<string, InWindow[]>()
  for (const [at, { counted, place, window }] of all.entries()) {
    if (counted.key !== limit?.ended.key) continue
    const timely = limit.inTime && find(limit.inTime, place, window)
    const { start, end } = window
    const key = placeKey(place)
    byPlace.set(key, byPlace.get(key) ?? [])
    byPlace.get(key)!.push({ start, end, number: late.get(`${timely} ${at}`) ?? at })
  }
  return byPlace
}
