import { parsePeriod } from '../../foundations/period.ts'
import type { CellReading } from './value.ts'

/** One period; `first` and `second` are its first and its last day. */
export function readPeriod(text: string): CellReading {
  const reading = parsePeriod(text, 'data')
  if ('value' in reading && reading.value.length === 1)
    return { first: reading.value[0].start, second: reading.value[0].end }
  return {
    code: 'unreadable-period',
    found: 'value' in reading ? 'a run of periods' : 'text that is no period',
    expected: 'one period as 2024/25, 2024/25 Q4, Mar 2025 or 2025-03-31',
  }
}
