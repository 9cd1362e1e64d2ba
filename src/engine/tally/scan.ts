import type { Frame } from '../conditions/compile.ts'
import type { Grouping } from '../grid.ts'
import { firstAtLeast } from '../tables/order.ts'
import { type CompiledMeasure, checkedSum } from './measure.ts'
import type { Counts, Job } from './tally.ts'

/**
 * Looks at each row for each window: for conditions that themselves look at the window (seen in the last
 * 28 days), for medians, and for rows that are not tied to it by one day. Counts every breakdown at once.
 */
export function tallyByScanning(job: Job, groupings: readonly Grouping[]): Counts[] {
  const { measure, steps } = job
  const scale = scaleOf(measure)
  const counted = groupings.map(grouping => ({
    grouping,
    values: new Float64Array(steps.length * grouping.size),
  }))
  const candidates = candidatesOf(job)
  steps.forEach(({ frame }, s) => {
    const rows: number[] = []
    candidates(frame, row => {
      if (job.windowed === undefined || job.windowed(row, -1, frame)) rows.push(row)
    })
    for (const { grouping, values } of counted)
      measureRows(measure, grouping, rows, frame, values.subarray(s * grouping.size, (s + 1) * grouping.size))
  })
  return counted.map(({ grouping, values }) => ({ values, size: grouping.size, scale }))
}

type Candidates = (frame: Frame, visit: (row: number) => void) => void

/** The rows that are tied to a window, as few as can be told without asking the conditions that look at it. */
function candidatesOf({ tie, rows }: Job): Candidates {
  if (tie.by === 'event') {
    const days = rows.map(row => tie.days[row])
    return ({ start, end }, visit) => {
      const to = firstAtLeast(days, 0, days.length, end + 1)
      for (let i = firstAtLeast(days, 0, to, start); i < to; i++) visit(rows[i])
    }
  }
  if (tie.by === 'stock')
    return ({ end }, visit) => {
      for (const row of rows) if (tie.starts[row] <= end && tie.until[row] > end) visit(row)
    }
  return (_frame, visit) => {
    for (const row of rows) visit(row)
  }
}

/** The decimals at which values are counted: a median may lie halfway between two. */
export function scaleOf(measure: CompiledMeasure): number {
  if (measure.kind === 'sum') return measure.scale
  return measure.kind === 'median' ? measure.scale + 1 : 0
}

/** Counts rows that are known to count, each group apart; the middle of no value is `NaN`. */
export function measureRows(
  measure: CompiledMeasure,
  { of, size }: Grouping,
  rows: number[],
  frame: Frame,
  into: Float64Array,
): void {
  const counting = rows.filter(row => of[row] !== -1)
  switch (measure.kind) {
    case 'rows':
      for (const row of counting) into[of[row]]++
      return
    case 'distinct': {
      const seen = new Set<number>()
      for (const row of counting) {
        const pair = measure.ids[row] * size + of[row]
        if (measure.ids[row] === -1 || seen.has(pair)) continue
        seen.add(pair)
        into[of[row]]++
      }
      return
    }
    case 'sum':
      for (const row of counting) {
        const units = measure.value(row, frame)
        if (!Number.isNaN(units)) into[of[row]] = checkedSum(into[of[row]] + units)
      }
      return
    case 'median':
      medians(counting, row => measure.value(row, frame), of, into)
  }
}

/** The middle value of each group, doubled to stay whole and kept at one decimal more: units × 5. */
function medians(
  rows: number[],
  valueAt: (row: number) => number,
  groupOf: Int8Array | Int32Array,
  into: Float64Array,
): void {
  const byGroup = new Map<number, number[]>()
  for (const row of rows) {
    const value = valueAt(row)
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
