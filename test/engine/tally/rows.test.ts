import { expect, it } from 'vitest'
import { isTied } from '../../../src/engine/tally/rows.ts'
import { NO_DAY } from '../../../src/foundations/day.ts'

/** Which of the rows are tied to a window of the days 10 to 20. */
function tied(tie: Parameters<typeof isTied>[0], count: number): number[] {
  const test = isTied(tie)
  const rows = Array.from({ length: count }, (_, row) => row)
  return rows.filter(row => test(row, -1, { start: 10, end: 20, populationYear: 0 }))
}

it('an event is tied to a window from its first to its last day', () => {
  expect(tied({ by: 'event', days: Int32Array.of(9, 10, 20, 21, NO_DAY) }, 5)).toEqual([1, 2])
})

it('an episode is tied to a window where it has begun by the last day and is over later', () => {
  const starts = Int32Array.of(20, 21, 5, 5, NO_DAY)
  const until = Int32Array.of(21, 30, 20, 21, 30)
  expect(tied({ by: 'stock', starts, until }, 5)).toEqual([0, 3])
})

it('what is tied by a condition alone is left to it', () => {
  expect(tied({ by: 'condition' }, 2)).toEqual([0, 1])
})
