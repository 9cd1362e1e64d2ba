/** Numbers bound by sums, near one of them. All other numbers stay. */
export interface Near {
  /** So much each number can be lowered (0 or less) and raised. */
  lows: number[]
  highs: number[]
  /** Of each sum, its numbers with +1 or −1. */
  sums: ReadonlyMap<number, number>[]
}

/** By how much each number has changed, of one world that was passed. */
export type Changes = readonly number[]

/** Numbers that have no room may be exchanged in a ring; then it is given up. */
const TURNS = 100
const TINY = 1e-7

/**
 * Raises a number as far as it goes, up to so many times, then lowers it, with all sums kept: the simplex
 * method, walking over whole numbers only. Every step is a world of its own, and told; no two of them have
 * the same value of the number. The sums are solved for as many numbers as there are sums; the rest are
 * exchanged against them one by one.
 */
export function pushFarthest(near: Near, number: number, wanted: number): Changes[] {
  const table = solvedFor(near, number)
  const up = pushOneWay(near, table, number, 1, wanted)
  return [...up, ...pushOneWay(near, table, number, -1, wanted - up.length)]
}

function pushOneWay(near: Near, table: Table, number: number, step: 1 | -1, wanted: number): Changes[] {
  const worlds: Changes[] = []
  const changes = near.lows.map(() => 0)
  for (let turn = 0; turn < TURNS && worlds.length < wanted; turn++) {
    const entering = findEntering(near, table, changes, number, step)
    if (entering === undefined) break
    const { at, by } = entering
    const { room, blockedBy } = roomAlong(near, table, changes, at, by)
    const times = Math.min(room, wanted - worlds.length)
    for (let time = 0; time < times; time++) {
      move(table, changes, at, by)
      if (changes[number] * step > worlds.length) worlds.push([...changes])
    }
    if (blockedBy !== undefined && times === room) exchange(table, blockedBy, at)
    else if (times === 0) break
  }
  return worlds
}

/** Sums solved: the number solved for is the negated sum of the others of its row, each times its entry. */
interface Table {
  rows: Map<number, number>[]
  solved: number[]
  rowOf: Map<number, number>
}

/** The number pushed is solved for first, then those with the most room. */
function solvedFor({ sums, lows, highs }: Near, number: number): Table {
  const table: Table = { rows: [], solved: [], rowOf: new Map() }
  const freedom = lows.map((low, at) => (at === number ? Number.POSITIVE_INFINITY : highs[at] - low))
  for (const sum of sums) {
    const row = new Map(sum)
    for (const at of sum.keys()) {
      const solved = table.rowOf.get(at)
      if (solved !== undefined) subtract(row, table.rows[solved], at)
    }
    const pivot = bestPivot(row, freedom)
    if (pivot === undefined) continue
    scale(row, 1 / row.get(pivot)!)
    for (const other of table.rows) subtract(other, row, pivot)
    table.rowOf.set(pivot, table.rows.length)
    table.rows.push(row)
    table.solved.push(pivot)
  }
  return table
}

function bestPivot(row: ReadonlyMap<number, number>, freedom: readonly number[]): number | undefined {
  let best: number | undefined
  for (const at of row.keys()) if (best === undefined || freedom[at] > freedom[best]) best = at
  return best
}

/** Which number to change, and which way, so that the pushed one follows; the first, so that none comes round for ever. */
function findEntering(
  { lows, highs }: Near,
  { rows, rowOf }: Table,
  changes: Changes,
  number: number,
  step: 1 | -1,
): { at: number; by: 1 | -1 } | undefined {
  const row = rowOf.get(number)
  if (row === undefined)
    return canChange(lows, highs, changes, number, step) ? { at: number, by: step } : undefined
  let entering: { at: number; by: 1 | -1 } | undefined
  for (const [at, entry] of rows[row]) {
    if (at === number || (entering && entering.at < at)) continue
    const by = -entry * step > 0 ? 1 : -1
    if (canChange(lows, highs, changes, at, by)) entering = { at, by }
  }
  return entering
}

function canChange(
  lows: readonly number[],
  highs: readonly number[],
  changes: Changes,
  at: number,
  by: number,
): boolean {
  return changes[at] + by >= lows[at] && changes[at] + by <= highs[at]
}

/** How often the number can be changed before one of the solved ones meets its end; which one that is. */
function roomAlong(
  { lows, highs }: Near,
  { rows, solved }: Table,
  changes: Changes,
  at: number,
  by: number,
): { room: number; blockedBy?: number } {
  let room = by > 0 ? highs[at] - changes[at] : changes[at] - lows[at]
  let blockedBy: number | undefined
  for (const [row, number] of solved.entries()) {
    const change = -(rows[row].get(at) ?? 0) * by
    if (change === 0) continue
    // A number that would become a fraction cannot take part in this move.
    const isWhole = Math.abs(change - Math.round(change)) < TINY
    const left = change > 0 ? highs[number] - changes[number] : changes[number] - lows[number]
    const own = isWhole ? Math.floor(left / Math.abs(change) + TINY) : 0
    if (own < room) {
      room = own
      blockedBy = row
    }
  }
  return blockedBy === undefined ? { room } : { room, blockedBy }
}

function move({ rows, solved }: Table, changes: number[], at: number, by: number): void {
  changes[at] += by
  for (const [row, number] of solved.entries()) changes[number] -= Math.round((rows[row].get(at) ?? 0) * by)
}

/** Solves a sum for another of its numbers. */
function exchange(table: Table, row: number, at: number): void {
  const { rows, solved, rowOf } = table
  rowOf.delete(solved[row])
  solved[row] = at
  rowOf.set(at, row)
  scale(rows[row], 1 / rows[row].get(at)!)
  for (const [other, entries] of rows.entries()) if (other !== row) subtract(entries, rows[row], at)
}

function subtract(from: Map<number, number>, row: ReadonlyMap<number, number>, at: number): void {
  const times = from.get(at)
  if (times === undefined) return
  for (const [other, entry] of row) {
    const left = (from.get(other) ?? 0) - times * entry
    if (Math.abs(left) < TINY) from.delete(other)
    else from.set(other, left)
  }
}

function scale(row: Map<number, number>, by: number): void {
  if (by !== 1) for (const [at, entry] of row) row.set(at, entry * by)
}
