import { NO_DAY } from '../../foundations/day.ts'
import { firstAtLeast, orderByDay } from '../tables/order.ts'
import { rowsWhere } from '../tables/select.ts'
import type { Frame } from '../conditions/compile.ts'
import type { Counts, Job } from './tally.ts'
import { checkedSum } from './measure.ts'

/**
 * Looks at each row for each window: for conditions that themselves look at the window (seen in the last
 * 28 days), for medians, and for rows that are not tied to it by one day.
 */
export function tallyByScanning(job: Job): Counts {
  const { size } = job.grouping
  const values = new Float64Array(job.steps.length * size)
  const candidates = candidatesOf(job)
  job.steps.forEach(({ frame }, s) => {
    const rows: number[] = []
    candidates(frame, row => {
      if (job.grouping.of[row] !== -1 && (job.windowed === undefined || job.windowed(row, -1, frame))) rows.push(row)
    })
    measureRows(job, rows, frame, values.subarray(s * size, (s + 1) * size))
  })
  const { measure } = job
  return { values, scale: measure.kind === 'sum' ? measure.scale : measure.kind === 'median' ? measure.scale + 1 : 0 }
}

type Candidates = (frame: Frame, visit: (row: number) => void) => void

/** The rows that are tied to a window, as few as can be told without asking the conditions that look at it. */
function candidatesOf(job: Job): Candidates {
  const { tie, fixed, steps } = job
  const frame = steps[0]?.frame ?? { start: 0, end: 0, populationYear: 0 }
  const passing = rowsWhere(job.table.rows.count, row => fixed(row, -1, frame))
  if (tie.by === 'event') {
    const order = orderByDay(tie.days, passing)
    const days = order.map(row => tie.days[row])
    const filled = days.indexOf(NO_DAY) === -1 ? days.length : days.indexOf(NO_DAY)
    return ({ start, end }, visit) => {
      const to = firstAtLeast(days, 0, filled, end + 1)
      for (let i = firstAtLeast(days, 0, filled, start); i < to; i++) visit(order[i])
    }
  }
  if (tie.by === 'stock')
    return ({ end }, visit) => {
      for (const row of passing)
        if (tie.starts[row] !== NO_DAY && tie.starts[row] <= end && tie.until[row] > end) visit(row)
    }
  return (_frame, visit) => {
    for (const row of passing) visit(row)
  }
}

function measureRows({ measure, grouping }: Job, rows: number[], frame: Frame, into: Float64Array): void {
  switch (measure.kind) {
    case 'rows':
      for (const row of rows) into[grouping.of[row]]++
      return
    case 'distinct': {
      const seen = new Set<number>()
      for (const row of rows) {
        const pair = measure.ids[row] * grouping.size + grouping.of[row]
        if (measure.ids[row] === -1 || seen.has(pair)) continue
        seen.add(pair)
        into[grouping.of[row]]++
      }
      return
    }
    case 'sum':
      for (const row of rows) {
        const units = measure.value(row, frame)
        if (!Number.isNaN(units)) into[grouping.of[row]] = checkedSum(into[grouping.of[row]] + units)
      }
      return
    case 'median':
      medians(rows, row => measure.value(row, frame), grouping.of, into)
  }
}

/** The middle value of each group, doubled to stay whole and kept at one decimal more: units × 5. */
function medians(rows: number[], valueOf: (row: number) => number, groupOf: Int32Array, into: Float64Array): void {
  const byGroup = new Map<number, number[]>()
  for (const row of rows) {
    const value = valueOf(row)
    if (Number.isNaN(value)) continue
    const group = byGroup.get(groupOf[row])
    if (group) group.push(value)
    else byGroup.set(groupOf[row], [value])
  }
  into.fill(Number.NaN)
  for (const [group, values] of byGroup) {
    values.sort((a, b) => a - b)
    const middle = values.length >> 1
    const doubled = values.length % 2 === 1 ? 2 * values[middle] : values[middle - 1] + values[middle]
    into[group] = doubled * 5
  }
}
