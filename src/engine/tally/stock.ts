import { NO_DAY } from '../../foundations/day.ts'
import { firstAtLeast, groupRows, type Groups, orderByDay } from '../tables/order.ts'
import { rowsWhere } from '../tables/select.ts'
import type { Counts, Job } from './tally.ts'
import { checkedSum } from './measure.ts'

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
export function tallyStock(job: Job, starts: Int32Array, until: Int32Array): Counts {
  const frame = job.steps[0]?.frame ?? { start: 0, end: 0, populationYear: 0 }
  const open = rowsWhere(
    starts.length,
    row => starts[row] !== NO_DAY && until[row] > starts[row] && job.grouping.of[row] !== -1 && job.fixed(row, -1, frame),
  )
  const { measure } = job
  const runs =
    measure.kind === 'distinct'
      ? joinedRuns(job, open, starts, until, measure.ids)
      : plainRuns(job, open, starts, until)
  return { values: openOnDays(job, runs), scale: measure.kind === 'sum' ? measure.scale : 0 }
}

function plainRuns({ grouping, measure, steps }: Job, open: Int32Array, starts: Int32Array, until: Int32Array): Runs {
  const units = new Float64Array(open.length).fill(1)
  if (measure.kind === 'sum')
    for (let i = 0; i < open.length; i++) {
      const value = measure.value(open[i], steps[0].frame)
      units[i] = Number.isNaN(value) ? 0 : value
    }
  return {
    group: open.map(row => grouping.of[row]),
    starts: open.map(row => starts[row]),
    until: open.map(row => until[row]),
    units,
  }
}

/** The episodes of one child in one group, overlapping ones made into one. */
function joinedRuns(job: Job, open: Int32Array, starts: Int32Array, until: Int32Array, ids: Int32Array): Runs {
  const order = byGroupThenId(job, orderByDay(starts, open), ids)
  const runs = { group: [] as number[], starts: [] as number[], until: [] as number[] }
  let last = -1
  for (const row of order) {
    if (ids[row] === -1) continue
    const n = runs.group.length - 1
    const joins =
      last !== -1 && ids[last] === ids[row] && runs.group[n] === job.grouping.of[row] && starts[row] <= runs.until[n]
    if (joins) runs.until[n] = Math.max(runs.until[n], until[row])
    else {
      runs.group.push(job.grouping.of[row])
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
function byGroupThenId({ grouping }: Job, order: Int32Array, ids: Int32Array): Int32Array {
  let most = 0
  for (const row of order) if (ids[row] >= most) most = ids[row] + 1
  const byId = groupRows(order, ids, most).rows
  return grouping.size === 1 ? byId : groupRows(byId, grouping.of, grouping.size).rows
}

function openOnDays({ steps, grouping: { size } }: Job, runs: Runs): Float64Array {
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
  const finite = rowsWhere(days.length, i => days[i] !== 0x7fffffff)
  const groups = groupRows(orderByDay(days, finite), runs.group, size)
  const totals = new Float64Array(groups.rows.length + 1)
  for (let i = 0; i < groups.rows.length; i++) totals[i + 1] = checkedSum(totals[i] + runs.units[groups.rows[i]])
  return { groups, days: groups.rows.map(i => days[i]), totals }
}

/** The total of group `g` on days before `day`. */
function totalBefore({ groups, days, totals }: TotalsByDay, g: number, day: number): number {
  const from = groups.starts[g]
  return totals[firstAtLeast(days, from, groups.starts[g + 1], day)] - totals[from]
}
