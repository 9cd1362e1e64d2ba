import type { Episodes } from '../conditions/window.ts'
import type { Grouping } from '../grid.ts'
import { groupByCode, groupRows } from '../tables/order.ts'
import { unitsOf } from './measure.ts'
import { RunningTotals } from './running-totals.ts'
import type { Counts, Job } from './tally.ts'

/**
 * Counts what is open on the last day of each window: what has begun by then less what is over by then.
 * Overlapping episodes of one child are joined first, so that a child with two open episodes is one child.
 */
export function tallyStock(job: Job, episodes: Episodes): (grouping: Grouping) => Counts {
  const { measure, steps } = job
  const scale = measure.kind === 'sum' ? measure.scale : 0
  const add = measure.kind === 'distinct' ? addChildren(job, episodes, measure.ids) : addRows(job, episodes)
  return grouping => {
    const { size } = grouping
    const totals = new RunningTotals(
      steps.map(({ frame }) => frame.end + 1),
      size,
    )
    add(totals, grouping)
    totals.sum()
    const values = new Float64Array(steps.length * size)
    steps.forEach(({ frame }, s) => {
      for (let g = 0; g < size; g++) values[s * size + g] = totals.before(frame.end + 1, g)
    })
    return { values, size, scale }
  }
}

type Add = (totals: RunningTotals, grouping: Grouping) => void

function addRows(job: Job, { starts, until }: Episodes): Add {
  const units = unitsOf(job)
  return (totals, { of }) => {
    job.rows.forEach((row, i) => {
      if (of[row] === -1) return
      const counts = units === undefined ? 1 : units[i]
      totals.add(starts[row], of[row], counts)
      totals.add(until[row], of[row], -counts)
    })
  }
}

/** Each child once on each day, in each group. The rows of a child in a group stand together, by start. */
function addChildren({ rows }: Job, { starts, until }: Episodes, ids: Int32Array): Add {
  const together = groupByCode(rows, ids, mostOf(rows, ids) + 1).groups.rows
  return (totals, { of, size }) => {
    let last = -1
    let end = 0
    for (const row of groupRows(together, of, size).rows) {
      const same = last !== -1 && ids[row] === ids[last] && of[row] === of[last]
      if (same && starts[row] <= end) end = Math.max(end, until[row])
      else {
        if (last !== -1) totals.add(end, of[last], -1)
        totals.add(starts[row], of[row], 1)
        end = until[row]
      }
      last = row
    }
    if (last !== -1) totals.add(end, of[last], -1)
  }
}

function mostOf(rows: Int32Array, ids: Int32Array): number {
  let most = -1
  for (const row of rows) if (ids[row] > most) most = ids[row]
  return most
}
