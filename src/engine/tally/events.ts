import { NO_DAY } from '../../foundations/day.ts'
import type { Grouping } from '../grid.ts'
import { firstAtLeast, type Groups, groupRows } from '../tables/order.ts'
import { checkedSum } from './measure.ts'
import type { Counts, Job } from './tally.ts'

/**
 * Counts events from their sorted days: rows are sorted once, a window is then two halvings,
 * so a hundred and twenty months cost hardly more than one.
 */
export function tallyEvents(job: Job, days: Int32Array, grouping: Grouping): Counts {
  const groups = groupRows(job.rows, grouping.of, grouping.size)
  const sorted = new Int32Array(groups.rows.length)
  for (let i = 0; i < sorted.length; i++) sorted[i] = days[groups.rows[i]]
  const { measure } = job
  if (measure.kind === 'distinct')
    return forEachSlice(job, groups, sorted, distinctIn(groups, sorted, measure.ids))
  if (measure.kind === 'rows') return forEachSlice(job, groups, sorted, (from, to) => to - from)
  const totals = runningTotals(job, groups)
  return {
    ...forEachSlice(job, groups, sorted, (from, to) => totals[to] - totals[from]),
    scale: measure.scale,
  }
}

function forEachSlice(
  { steps }: Job,
  groups: Groups,
  sorted: Int32Array,
  countOf: (from: number, to: number, windowStart: number) => number,
): Counts {
  const size = groups.starts.length - 1
  const values = new Float64Array(steps.length * size)
  for (let g = 0; g < size; g++) {
    const [first, last] = [groups.starts[g], groups.starts[g + 1]]
    if (first === last) continue
    for (let s = 0; s < steps.length; s++) {
      const { start, end } = steps[s].frame
      const from = firstAtLeast(sorted, first, last, start)
      const to = firstAtLeast(sorted, from, last, end + 1)
      values[s * size + g] = countOf(from, to, start)
    }
  }
  return { values, size, scale: 0 }
}

function runningTotals({ measure, steps }: Job, groups: Groups): Float64Array {
  const totals = new Float64Array(groups.rows.length + 1)
  if (measure.kind !== 'sum') return totals
  const frame = steps[0]?.frame ?? { start: 0, end: 0, populationYear: 0 }
  for (let i = 0; i < groups.rows.length; i++) {
    const units = measure.value(groups.rows[i], frame)
    totals[i + 1] = checkedSum(totals[i] + (Number.isNaN(units) ? 0 : units))
  }
  return totals
}

/**
 * How many different values lie in a slice: those whose previous row in the group lies before the window.
 */
function distinctIn(
  groups: Groups,
  sorted: Int32Array,
  ids: Int32Array,
): (from: number, to: number, windowStart: number) => number {
  const previous = previousDays(groups, sorted, ids)
  return (from, to, windowStart) => {
    let different = 0
    for (let i = from; i < to; i++) if (ids[groups.rows[i]] !== -1 && previous[i] < windowStart) different++
    return different
  }
}

/** The day on which the same value was last seen in the same group. */
function previousDays(groups: Groups, sorted: Int32Array, ids: Int32Array): Int32Array {
  let most = 0
  for (const id of ids) if (id >= most) most = id + 1
  const seenIn = new Int32Array(most).fill(-1)
  const seenOn = new Int32Array(most)
  const previous = new Int32Array(sorted.length).fill(NO_DAY)
  for (let g = 0; g + 1 < groups.starts.length; g++) {
    for (let i = groups.starts[g]; i < groups.starts[g + 1]; i++) {
      const id = ids[groups.rows[i]]
      if (id === -1) continue
      if (seenIn[id] === g) previous[i] = seenOn[id]
      seenIn[id] = g
      seenOn[id] = sorted[i]
    }
  }
  return previous
}
