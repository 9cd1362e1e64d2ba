import { categoryKey } from '../../engine/tables/category-key.ts'
import { denied, equality } from '../cells/conditions.ts'
import { type Counted, isOncePerValue, under } from '../cells/counted.ts'
import type { Count, Counts } from '../cells/counts.ts'
import { valueKey } from '../cells/lines.ts'
import { placeKey, widened } from '../cells/place.ts'
import { invented } from '../events/invented.ts'
import { Sums } from '../events/sums.ts'
import type { System } from '../system.ts'

/** Of which values of a column rows are counted: of these, or of all others, those without a value among them. */
interface Values {
  values: ReadonlySet<string>
  areOthers: boolean
}

/** What is counted where one column may have any value, and which values it must have. */
interface Asked extends Values {
  any: string
  column: string
}

/** A printed count, by its place in the list of counts. */
interface Member extends Values {
  at: number
}

/**
 * A row has one value of a column or none: of 20 referrals 17 were made by schools, so the police made 3 at most. What is
 * counted under several conditions on one column are sums of the rows of each value, whether these are printed or not.
 * Children counted once may have several.
 */
export function addValues({ all, one }: Counts, system: System): void {
  for (const members of membersByColumn(all)) {
    const sums = sumsOf(members)
    if (sums === undefined || members.some(({ at }) => all[at].value % one !== 0n)) continue
    const found = invented(sums, at => Number(all[at].value / one))
    if (found === undefined) continue
    const values = found.map(value => BigInt(value) * one)
    sums.addTo(system, values)
  }
}

/** `undefined` where no rows are in two of the counts: these say nothing of each other. */
function sumsOf(members: readonly Member[]): Sums | undefined {
  const holding = new Map<string, number[]>()
  // One that no count names, and those that are named.
  for (const value of [undefined, ...members.flatMap(({ values }) => [...values])]) {
    const isMeant = ({ values, areOthers }: Values) =>
      areOthers !== (value !== undefined && values.has(value))
    const among = members.filter(isMeant).map(({ at }) => at)
    if (among.length > 0) holding.set(among.join(), among)
  }
  if ([...holding.values()].every(({ length }) => length < 2)) return undefined
  const sums = new Sums()
  const parts = new Map(members.map(({ at }) => [at, [] as number[]]))
  for (const among of holding.values()) {
    const number = sums.addNumbers(1)
    for (const at of among) parts.get(at)!.push(number)
  }
  for (const [at, numbers] of parts) sums.addPrinted(at, numbers)
  return sums
}

/** Counts of one place and window that differ in what they say of one column alone. */
function membersByColumn(all: readonly Count[]): Iterable<Member[]> {
  const asked = askedOf(all)
  const columns = columnsOf([...asked.values()].flat())
  const groups = new Map<string, Member[]>()
  for (const [at, count] of all.entries()) {
    const { counted, place, window } = count
    const own = (asked.get(counted) ?? []).filter(({ column }) => !place.some(([name]) => name === column))
    const lines = [...(columns.get(counted.key) ?? [])].map(column => lineOf(count, column))
    for (const { any, column, values, areOthers } of [...own, ...lines]) {
      if (!columns.get(any)?.has(column)) continue
      const when = `${counted.openAtEnd ? '' : window.start} ${window.end}`
      const key = `${any} @ ${column} @ ${placeKey(widened(place, column))} @ ${when}`
      groups.set(key, groups.get(key) ?? [])
      groups.get(key)!.push({ at, values, areOthers })
    }
  }
  return groups.values()
}

/** What conditions of rows that are counted one by one ask of columns. */
function askedOf(all: readonly Count[]): Map<Counted, Asked[]> {
  const asked = new Map<Counted, Asked[]>()
  for (const { counted } of all) {
    if (asked.has(counted)) continue
    const isOfRows = !counted.known && !counted.isSum && !counted.isChange && !isOncePerValue(counted)
    asked.set(counted, isOfRows ? [...counted.conditions].flatMap(one => askedBy(one, counted)) : [])
  }
  return asked
}

function askedBy(condition: string, counted: Counted): Asked[] {
  const of = denied(condition)
  const equal = of === undefined ? equality(condition) : of.is === 'equal' ? of : undefined
  if (equal === undefined) return []
  const any = under(new Set([...counted.conditions].filter(other => other !== condition)), counted).key
  const values = new Set(equal.values.map(valueKey))
  return [{ any, column: equal.column, values, areOthers: of !== undefined }]
}

/** Columns of which more than one thing is asked, or what they may not be. One value is a line, or some of all. */
function columnsOf(asked: readonly Asked[]): Map<string, Set<string>> {
  const columns = new Map<string, Set<string>>()
  const first = new Map<string, Asked>()
  for (const one of asked) {
    const key = `${one.any} @ ${one.column}`
    if (first.has(key) || one.areOthers)
      columns.set(one.any, (columns.get(one.any) ?? new Set()).add(one.column))
    first.set(key, one)
  }
  return columns
}

/** The line of a breakdown, or the whole of it: nothing of what is there is left out. */
function lineOf({ counted: { key: any }, place }: Count, column: string): Asked {
  const label = place.find(([name]) => name === column)?.[1]
  if (label === undefined) return { any, column, values: new Set(), areOthers: true }
  return {
    any,
    column,
    values: new Set([label === '?' ? '' : categoryKey(label.slice(1))]),
    areOthers: false,
  }
}
