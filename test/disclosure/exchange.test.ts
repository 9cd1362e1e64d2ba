/** A number is pushed as far as the sums around it let it go; the expected steps are worked by hand. */
import { describe, expect, it } from 'vitest'
import { Cells } from '../../src/disclosure/secondary/cells.ts'
import { Exchange } from '../../src/disclosure/secondary/exchange.ts'
import { addNumber, addRow, emptySystem } from '../../src/disclosure/system.ts'

type Sum = readonly [parts: number[], total: number[]]

/** Numbers, all of them printed, with what is the sum of what. */
function cellsOf(values: number[], sums: readonly Sum[], hidden: number[]): Cells {
  const system = emptySystem(1n)
  for (const value of values) addNumber(system, BigInt(value))
  for (const [parts, total] of sums) addRow(system, parts, total)
  const cells = new Cells(
    system,
    values.map(() => 1),
  )
  for (const number of hidden) cells.hide(number)
  return cells
}

function pushed(cells: Cells, number: number, step: 1 | -1, wanted = 3) {
  const exchange = new Exchange(cells, [...cells.system.values.keys()])
  const { worlds, blockers } = exchange.push(number, step, wanted)
  return { worlds: worlds.map(world => Object.fromEntries(world)), blockers: blockers.sort((a, b) => a - b) }
}

describe('a number that is pushed', () => {
  it('goes by one step a world, as far as another gives way', () => {
    // 4 + 3 + 20 = 27: the 3 can lose 2 and still be some.
    const cells = cellsOf([4, 3, 20, 27], [[[0, 1, 2], [3]]], [0, 1])
    expect(pushed(cells, 0, 1).worlds).toEqual([
      { 0: 1, 1: -1 },
      { 0: 2, 1: -2 },
    ])
    expect(pushed(cells, 0, -1).worlds).toEqual([
      { 0: -1, 1: 1 },
      { 0: -2, 1: 2 },
      { 0: -3, 1: 3 },
    ])
  })

  it('goes no farther than is asked', () => {
    const cells = cellsOf([4, 3, 20, 27], [[[0, 1, 2], [3]]], [0, 1])
    expect(pushed(cells, 0, -1, 2).worlds).toEqual([
      { 0: -1, 1: 1 },
      { 0: -2, 1: 2 },
    ])
    expect(pushed(cells, 0, 1, 0).worlds).toEqual([])
  })

  it('is held by the printed ones of its sum, each of which would let it go', () => {
    const cells = cellsOf([4, 3, 20, 27], [[[0, 1, 2], [3]]], [0])
    expect(pushed(cells, 0, 1)).toEqual({ worlds: [], blockers: [1, 2, 3] })
    // The 3 has been lowered to 1: from there on the 20 or the 27 would have to give way.
    cells.hide(1)
    expect(pushed(cells, 0, 1).blockers).toEqual([2, 3])
  })

  it('is not held by a 1, which cannot be less, nor by what may not be hidden', () => {
    const system = emptySystem(1n)
    for (const value of [4n, 1n, 20n, 25n]) addNumber(system, value)
    addRow(system, [0, 1, 2], [3])
    const cells = new Cells(system, [1, 1, Number.POSITIVE_INFINITY, 1])
    cells.hide(0)
    expect(pushed(cells, 0, 1).blockers).toEqual([3])
    expect(pushed(cells, 0, -1).blockers).toEqual([1, 3])
  })

  it('that has come to the end of its own range is held by nobody', () => {
    const cells = cellsOf([4, 30, 34], [[[0, 1], [2]]], [1])
    cells.hide(0, { low: 1n, high: 4n })
    expect(pushed(cells, 0, 1)).toEqual({ worlds: [], blockers: [] })
    expect(pushed(cells, 0, -1).worlds).toHaveLength(3)
  })

  it('that no sum binds goes as far as its range', () => {
    const cells = cellsOf([2], [], [])
    cells.hide(0, { low: 1n, high: 4n })
    expect(pushed(cells, 0, 1).worlds).toEqual([{ 0: 1 }, { 0: 2 }])
    expect(pushed(cells, 0, -1).worlds).toEqual([{ 0: -1 }])
  })

  it('takes the others of a table of two ways along, round a ring', () => {
    // 6 7 | 13 and 8 9 | 17 make 14 16 | 30; the inner four are hidden.
    const cells = cellsOf(
      [6, 7, 13, 8, 9, 17, 14, 16, 30],
      [
        [[0, 1], [2]],
        [[3, 4], [5]],
        [[6, 7], [8]],
        [[0, 3], [6]],
        [[1, 4], [7]],
        [[2, 5], [8]],
      ],
      [0, 1, 3, 4],
    )
    expect(pushed(cells, 0, 1, 2).worlds).toEqual([
      { 0: 1, 1: -1, 3: -1, 4: 1 },
      { 0: 2, 1: -2, 3: -2, 4: 2 },
    ])
    cells.show(4)
    // Without the 9 the ring is open: it is one of those that would close it.
    const { worlds, blockers } = pushed(cells, 0, 1)
    expect(worlds).toEqual([])
    expect(blockers).toContain(4)
    for (const hidden of [0, 1, 3]) expect(blockers).not.toContain(hidden)
  })

  it('is given another partner when the first has no more to give', () => {
    // 5 + 2 + 3 = 10: the 2 gives 1, then the 3 gives 2.
    const cells = cellsOf([5, 2, 3, 10], [[[0, 1, 2], [3]]], [0, 1, 2])
    expect(pushed(cells, 0, 1).worlds).toEqual([
      { 0: 1, 1: -1 },
      { 0: 2, 1: -1, 2: -1 },
      { 0: 3, 1: -1, 2: -2 },
    ])
  })

  it('goes by two where by one another would have to be a half', () => {
    // 5 + 5 = 10, and with the same 3 both make 8: the two fives go together, the 3 against them.
    const sums: Sum[] = [
      [[1, 2], [0]],
      [[1, 3], [4]],
      [[2, 3], [4]],
    ]
    const cells = cellsOf([10, 5, 5, 3, 8], sums, [0, 1, 2, 3])
    expect(pushed(cells, 0, 1).worlds).toEqual([
      { 0: 2, 1: 1, 2: 1, 3: -1 },
      { 0: 4, 1: 2, 2: 2, 3: -2 },
    ])
    const small = cellsOf([10, 5, 5, 3, 8], sums, [1, 2, 3])
    small.hide(0, { low: 5n, high: 13n })
    // Up it may go by 3, which is once by two; down by 5, which is twice.
    expect(pushed(small, 0, 1).worlds).toEqual([{ 0: 2, 1: 1, 2: 1, 3: -1 }])
    expect(pushed(small, 0, -1).worlds).toEqual([
      { 0: -2, 1: -1, 2: -1, 3: 1 },
      { 0: -4, 1: -2, 2: -2, 3: 2 },
    ])
  })

  it('names nobody who holds it where it came as far as was asked', () => {
    const cells = cellsOf([4, 3, 20, 27], [[[0, 1, 2], [3]]], [0, 1])
    expect(pushed(cells, 0, 1, 2)).toEqual({
      worlds: [
        { 0: 1, 1: -1 },
        { 0: 2, 1: -2 },
      ],
      blockers: [],
    })
  })

  it.each([
    [99, 'and then held by what is printed in its sum'],
    [100, 'and then given up: any that is printed may hold it'],
  ])('is looked for among %i others that are printed and each tied to a hidden one, %s', many => {
    // The small number and the hidden ones make a total; each hidden one is as many as a printed one beside it.
    const small = 2 * many
    const [printed, hidden] = [0, many].map(from => Array.from({ length: many }, (_, at) => from + at))
    const values = [...printed.map(() => 9), ...hidden.map(() => 9), 3, 9 * many + 3, 7]
    const sums: Sum[] = [
      [[small, ...hidden], [small + 1]],
      ...printed.map((each, at): Sum => [[each], [hidden[at]]]),
    ]
    const cells = cellsOf(values, sums, [...hidden, small])
    const [total, alone] = [small + 1, small + 2]
    const held = [...printed, total]
    expect(pushed(cells, small, 1)).toEqual({ worlds: [], blockers: many < 100 ? held : [...held, alone] })
  })
})
