import { NEVER } from '../conditions/window.ts'
import type { Grouping } from '../grid.ts'
import { firstAtLeast, type Groups, groupRows, orderByDay } from '../tables/order.ts'
import { rowsWhere } from '../tables/select.ts'
import { checkedSum } from './measure.ts'
import type { Counts, Job } from './tally.ts'

/** Runs of days on which something is open, sorted by group: open on a day = begun by then − over by then. */
interface Runs {
  group: Int32Array
  starts: Int32Array
  until: Int32Array
  /** What each run counts for: 1, or a value. */
  units: Float64Array
}

/**
 * Counts what is open on a day. Overlapping episodes of one child are joined first, so that a child with
 * two open episodes is one child; then a day is two halvings.
 */
export function tallyStock(job: Job, starts: Int32Array, until: Int32Array, grouping: Grouping): Counts {
  const { measure, rows } = job
  const runs =
    measure.kind === 'distinct'
      ? joinedRuns(grouping, rows, starts, until, measure.ids)
      : plainRuns(job, grouping, starts, until)
  return {
    values: openOnDays(job, runs, grouping.size),
    size: grouping.size,
    scale: measure.kind === 'sum' ? measure.scale : 0,
  }
}

function plainRuns(
  { rows, measure, steps }: Job,
  grouping: Grouping,
  starts: Int32Array,
  until: Int32Array,
): Runs {
  const units = new Float64Array(rows.length).fill(1)
  if (measure.kind === 'sum')
    for (let i = 0; i < rows.length; i++) {
      const value = measure.value(rows[i], steps[0].frame)
      units[i] = Number.isNaN(value) ? 0 : value
    }
  return {
    group: rows.map(row => grouping.of[row]),
    starts: rows.map(row => starts[row]),
    until: rows.map(row => until[row]),
    units,
  }
}

/** The episodes of one child in one group, overlapping ones made into one. */
function joinedRuns(
  grouping: Grouping,
  rows: Int32Array,
  starts: Int32Array,
  until: Int32Array,
  ids: Int32Array,
): Runs {
  const order = byGroupThenId(grouping, rows, ids)
  const runs = { group: [] as number[], starts: [] as number[], until: [] as number[] }
  let last = -1
  for (const row of order) {
    const n = runs.group.length - 1
    const joins =
      last !== -1 &&
      ids[last] === ids[row] &&
      runs.group[n] === grouping.of[row] &&
      starts[row] <= runs.until[n]
    if (joins) runs.until[n] = Math.max(runs.until[n], until[row])
    else {
      runs.group.push(grouping.of[row])
      runs.starts.push(starts[row])
      runs.until.push(until[row])
    }
    last = row
  }
  return {
    group: Int32Array.from(runs.group),
    starts: Int32Array.from(runs.starts),
    until: Int32Array.from(runs.until),
    units: new Float64Array(runs.group.length).fill(1),
  }
}

/** Stable sorts, the least significant first: rows of one child in one group stand together, by start. */
function byGroupThenId(grouping: Grouping, order: Int32Array, ids: Int32Array): Int32Array {
  let most = 0
  for (const row of order) if (ids[row] >= most) most = ids[row] + 1
  return groupRows(groupRows(order, ids, most).rows, grouping.of, grouping.size).rows
}

function openOnDays({ steps }: Job, runs: Runs, size: number): Float64Array {
  const begun = totalsByDay(runs, runs.starts, size)
  const over = totalsByDay(runs, runs.until, size)
  const values = new Float64Array(steps.length * size)
  for (let g = 0; g < size; g++)
    for (let s = 0; s < steps.length; s++) {
      const after = steps[s].frame.end + 1
      values[s * size + g] = totalBefore(begun, g, after) - totalBefore(over, g, after)
    }
  return values
}

interface TotalsByDay {
  groups: Groups
  days: Int32Array
  totals: Float64Array
}

function totalsByDay(runs: Runs, days: Int32Array, size: number): TotalsByDay {
  const finite = rowsWhere(days.length, i => days[i] !== NEVER)
  const groups = groupRows(orderByDay(days, finite), runs.group, size)
  const totals = new Float64Array(groups.rows.length + 1)
  for (let i = 0; i < groups.rows.length; i++)
    totals[i + 1] = checkedSum(totals[i] + runs.units[groups.rows[i]])
  return { groups, days: groups.rows.map(i => days[i]), totals }
}

/** The total of group `g` on days before `day`. */
function totalBefore({ groups, days, totals }: TotalsByDay, g: number, day: number): number {
  const from = groups.starts[g]
  return totals[firstAtLeast(days, from, groups.starts[g + 1], day)] - totals[from]
}
