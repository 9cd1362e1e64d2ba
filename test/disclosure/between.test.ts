/** What is open on one day and no more on another is no more than the events between; worked by hand. */
import { expect, it } from 'vitest'
import { addBetween, type InWindow } from '../../src/disclosure/knowledge/between.ts'
import { addNumber, emptySystem } from '../../src/disclosure/system.ts'
import { countedBy, countsFrom, type Written } from './counts.ts'

const OPEN = countedBy('cp-plans')

/** 30 open at the end of April (day 9), 20 at the end of May (day 19); so many events in some windows. */
function between(...windows: [start: number, end: number, many: number][]) {
  const system = emptySystem(1n)
  const [april, may]: Written[] = [
    [OPEN, [0, 9]],
    [OPEN, [0, 19]],
  ]
  const [more, less] = [30n, 20n].map(value => addNumber(system, value))
  const events = windows.map(
    ([start, end, many]): InWindow => ({ start, end, number: addNumber(system, BigInt(many)) }),
  )
  addBetween([more, less], events, { all: countsFrom(april, may) }, system)
  return system.rows.map(({ numbers, totals }) =>
    [numbers.filter(number => !totals.includes(number)), totals].map(side =>
      side.map(at => system.values[at]),
    ),
  )
}

it('those of May are taken where they are told, whatever else is', () => {
  // 30 + 2 = 20 + 12
  const may = [
    [
      [30n, 2n],
      [20n, 12n],
    ],
  ]
  expect(between([0, 9, 40], [0, 19, 53], [0, 39, 70], [10, 19, 12])).toEqual(may)
  expect(between([10, 29, 60], [10, 19, 12], [5, 19, 61])).toEqual(may)
})

it('else the year to date less the one before it', () => {
  // 30 + 40 + 3 = 20 + 53
  const toDate = [
    [
      [30n, 40n, 3n],
      [20n, 53n],
    ],
  ]
  expect(between([0, 9, 40], [0, 19, 53])).toEqual(toDate)
  expect(between([2, 9, 33], [5, 19, 50], [0, 19, 53], [0, 14, 45], [0, 9, 40])).toEqual(toDate)
})

it('else those of the shortest window around, and nothing where there is none', () => {
  // 30 + 5 = 20 + 15
  const around = [
    [
      [30n, 5n],
      [20n, 15n],
    ],
  ]
  expect(between([0, 39, 70], [5, 24, 15], [1, 29, 60])).toEqual(around)
  expect(between([2, 9, 33], [5, 24, 15], [11, 19, 9], [10, 18, 9])).toEqual(around)
  expect(between([11, 19, 9], [10, 18, 9])).toEqual([])
})
