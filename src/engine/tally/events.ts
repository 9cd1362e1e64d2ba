import { NO_DAY } from '../../foundations/day.ts'
import type { Grouping } from '../grid.ts'
import { firstAtLeast, type Groups, groupRows } from '../tables/order.ts'
import { unitsOf } from './measure.ts'
import { RunningTotals } from './running-totals.ts'
import type { Counts, Job } from './tally.ts'

/** Counts events by their days. */
export function tallyEvents(job: Job, days: Int32Array): (grouping: Grouping) => Counts {
  const { measure } = job
  if (measure.kind === 'distinct') return grouping => tallyDistinct(job, days, measure.ids, grouping)
  const units = unitsOf(job)
  const scale = measure.kind === 'rows' ? 0 : measure.scale
  return grouping => ({ values: totalsIn(job, days, units, grouping), size: grouping.size, scale })
}

function totalsIn(
  { rows, steps }: Job,
  days: Int32Array,
  units: Float64Array | undefined,
  { of, size }: Grouping,
): Float64Array {
  const totals = new RunningTotals(
    steps.flatMap(({ frame }) => [frame.start, frame.end + 1]),
    size,
  )
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]
    if (of[row] !== -1) totals.add(days[row], of[row], units === undefined ? 1 : units[i])
  }
  totals.sum()
  const values = new Float64Array(steps.length * size)
  steps.forEach(({ frame: { start, end } }, s) => {
    for (let g = 0; g < size; g++) values[s * size + g] = totals.before(end + 1, g) - totals.before(start, g)
  })
  return values
}

/**
 * How many different values lie in each window: those whose previous row in the group lies before it.
 * Rows are sorted once, a window is then two halvings and its own rows.
 */
function tallyDistinct({ rows, steps }: Job, days: Int32Array, ids: Int32Array, grouping: Grouping): Counts {
  const groups = groupRows(rows, grouping.of, grouping.size)
  const sorted = groups.rows.map(row => days[row])
  const previous = previousDays(groups, sorted, ids)
  const { size } = grouping
  const values = new Float64Array(steps.length * size)
  for (let g = 0; g < size; g++)
    steps.forEach(({ frame: { start, end } }, s) => {
      const [first, last] = [groups.starts[g], groups.starts[g + 1]]
      const to = firstAtLeast(sorted, first, last, end + 1)
      for (let i = firstAtLeast(sorted, first, to, start); i < to; i++)
        if (ids[groups.rows[i]] !== -1 && previous[i] < start) values[s * size + g]++
    })
  return { values, size, scale: 0 }
}

/** The day on which the same value was last seen in the same group. */
function previousDays(groups: Groups, sorted: Int32Array, ids: Int32Array): Int32Array {
  let most = 0
  for (const row of groups.rows) if (ids[row] >= most) most = ids[row] + 1
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
