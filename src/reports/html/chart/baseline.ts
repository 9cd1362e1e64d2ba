import { type Period, parsePeriod } from '../../../foundations/period.ts'
import type { Series } from '../../scorecard/series.ts'
import { numbersIn } from './numbers.ts'

/** The baseline of a series, and the period where it stands. */
export interface Baseline {
  value: number
  text: string
  period: string | undefined
  /** Before the first period of the series, so that it takes a slot of its own. */
  isBefore: boolean
}

export function baselineOf({ rows, latest }: Series): Baseline | undefined {
  const { baseline, baselinePeriod } = latest.judged ?? {}
  const [value, another] = numbersIn(baseline)
  if (baseline === undefined || value === undefined || another !== undefined) return undefined
  const first = rows[0].figure.period
  return { value, text: baseline, period: baselinePeriod, isBefore: endsBefore(baselinePeriod, first) }
}

function endsBefore(label: string | undefined, { start }: Period): boolean {
  if (label === undefined) return false
  const reading = parsePeriod(label, 'data')
  return 'value' in reading && reading.value[0].end < start
}
