/** What is hidden at the least loss; every expected choice is worked by hand. */
import { describe, expect, it } from 'vitest'
import { Cells } from '../../src/disclosure/secondary/cells.ts'
import { leastToHide } from '../../src/disclosure/secondary/least.ts'
import { addNumber, addRow, emptySystem } from '../../src/disclosure/system.ts'

/** Parts that make up the last number. */
function oneWay(values: number[], losses: number[]): Cells {
  const system = emptySystem(1n)
  for (const value of values) addNumber(system, BigInt(value))
  const total = values.length - 1
  addRow(system, [...values.keys()].slice(0, total), [total])
  return new Cells(system, losses)
}

/** A table of two ways by rows, the last of each its total; a total is worth a thousand cells. */
function twoWay(rows: number[][]): { cells: Cells; at: (row: number, column: number) => number } {
  const system = emptySystem(1n)
  const [height, width] = [rows.length, rows[0].length]
  const at = (row: number, column: number) => row * width + column
  const losses: number[] = []
  for (const [row, values] of rows.entries())
    for (const [column, value] of values.entries()) {
      addNumber(system, BigInt(value))
      losses.push(1000 ** (Number(row === height - 1) + Number(column === width - 1)))
    }
  const places = (many: number) => Array.from({ length: many }, (_, place) => place)
  for (const row of places(height))
    addRow(
      system,
      places(width - 1).map(column => at(row, column)),
      [at(row, width - 1)],
    )
  for (const column of places(width))
    addRow(
      system,
      places(height - 1).map(row => at(row, column)),
      [at(height - 1, column)],
    )
  return { cells: new Cells(system, losses), at }
}

const RULE = { low: 1n, high: 4n }

function chosen(cells: Cells, asked: number[], left = 100) {
  const budget = { left }
  const found = leastToHide(cells, [...cells.system.values.keys()], asked, budget)
  return found && [...found.hide].sort((a, b) => a - b)
}

describe('of one sum', () => {
  it('the number at the least loss is hidden beside a small one', () => {
    const cells = oneWay([3, 20, 30, 40, 93], [1, 7, 5, 6, 1000])
    cells.hide(0, RULE)
    expect(chosen(cells, [0])).toEqual([2])
  })

  it('none is hidden where nothing is asked, or where what is asked is safe', () => {
    const cells = oneWay([3, 2, 30, 35], [1, 1, 5, 1000])
    for (const small of [0, 1]) cells.hide(small, RULE)
    expect(chosen(cells, [])).toEqual([])
    expect(chosen(cells, [0, 1])).toEqual([])
  })

  it('one that gives no room is no help: a 1 beside a 1 cannot be less, a 20 can', () => {
    const cells = oneWay([4, 1, 20, 25], [1, 1, 5, 1000])
    cells.hide(0)
    // Up goes the 4 only if another goes down; down it goes three times, if the 1 goes up.
    expect(chosen(cells, [0])).toEqual([1])
    cells.hide(3)
    cells.show(0)
    cells.show(3)
    cells.hide(0, { low: 4n, high: 9n })
    expect(chosen(cells, [0])).toEqual([2])
  })

  it('what is tried is printed again', () => {
    const cells = oneWay([3, 20, 30, 53], [1, 5, 6, 1000])
    cells.hide(0, RULE)
    chosen(cells, [0])
    expect([0, 1, 2, 3].filter(number => cells.isUnknown(number))).toEqual([0])
  })

  it('nothing is chosen where nothing helps; where no more choices may be tried, what is enough', () => {
    const never = Number.POSITIVE_INFINITY
    const alone = oneWay([3, 20, 23], [1, never, never])
    alone.hide(0, RULE)
    expect(chosen(alone, [0])).toBeUndefined()
    const cells = oneWay([3, 20, 30, 53], [1, 5, 6, 1000])
    cells.hide(0, RULE)
    expect(chosen(cells, [0], 1)).toEqual([1])
    expect(chosen(cells, [0], 0)).toEqual([1])
  })
})

describe('the choices that are tried', () => {
  const tried = (cells: Cells, asked: number[]) => {
    const budget = { left: 1000 }
    const found = leastToHide(cells, [...cells.system.values.keys()], asked, budget)
    return { found: found !== undefined, tried: 1000 - budget.left }
  }

  it('are one where all is safe as it is', () => {
    const cells = oneWay([3, 2, 30, 35], [1, 1, 5, 1000])
    for (const small of [0, 1]) cells.hide(small, RULE)
    expect(tried(cells, [0, 1])).toEqual({ found: true, tried: 1 })
  })

  it('are three in one sum: nothing, which tells the reason; nothing again, which parts; the cheapest', () => {
    const cells = oneWay([3, 20, 30, 40, 93], [1, 7, 5, 6, 1000])
    cells.hide(0, RULE)
    expect(tried(cells, [0])).toEqual({ found: true, tried: 3 })
    const budget = { left: 2 }
    expect(leastToHide(cells, [0, 1, 2, 3, 4], [0], budget)?.hide).toEqual([2])
    expect(budget.left).toBe(0)
  })

  it('are one where nothing can help: the reason names nobody, and what costs without end is not tried', () => {
    const never = Number.POSITIVE_INFINITY
    const cells = oneWay([3, 20, 23], [1, never, never])
    cells.hide(0, RULE)
    expect(tried(cells, [0])).toEqual({ found: false, tried: 1 })
  })

  it('are few of the many that there are: reasons that share no number add up to what is lost at least', () => {
    // Twelve sums apart, a small number in each: 3 ** 12 choices of a partner, and the cheapest one in each is it.
    const system = emptySystem(1n)
    const losses: number[] = []
    const asked: number[] = []
    const cheapest: number[] = []
    for (let sum = 0; sum < 12; sum++) {
      const at = [3n, 20n, 30n, 53n].map(value => addNumber(system, value))
      addRow(system, at.slice(0, 3), [at[3]])
      asked.push(at[0])
      cheapest.push(at[1])
      losses.push(1, 2, 3, 1000)
    }
    const cells = new Cells(system, losses)
    for (const small of asked) cells.hide(small, RULE)
    expect(chosen(cells, asked, 14)).toEqual(cheapest)
    expect(tried(cells, asked)).toEqual({ found: true, tried: 14 })
  })

  it('are fewest with the reason that leaves the fewest ways first', () => {
    // The second small number has one partner alone, which is one of the four of the first: two sums, one choice.
    const system = emptySystem(1n)
    const at = [3n, 20n, 21n, 22n, 23n, 89n, 3n, 23n].map(value => addNumber(system, value))
    addRow(system, [at[0], at[1], at[2], at[3], at[4]], [at[5]])
    addRow(system, [at[6], at[1]], [at[7]])
    const never = Number.POSITIVE_INFINITY
    const cells = new Cells(system, [1, 9, 8, 7, 6, 1000, 1, never])
    for (const small of [at[0], at[6]]) cells.hide(small, RULE)
    expect(chosen(cells, [at[0], at[6]], 3)).toEqual([at[1]])
  })
})

describe('of a table of two ways', () => {
  it('two small ones at the corners of a ring need the two other corners, and no more', () => {
    // Each alone would have other rings; the one through both costs two cells, two rings would cost six.
    const { cells, at } = twoWay([
      [3, 20, 20, 43],
      [20, 20, 20, 60],
      [20, 20, 3, 43],
      [43, 60, 43, 146],
    ])
    for (const small of [at(0, 0), at(2, 2)]) cells.hide(small, RULE)
    expect(chosen(cells, [at(0, 0), at(2, 2)])).toEqual([at(0, 2), at(2, 0)])
  })

  it('a number that is hidden for another needs others of its own', () => {
    const { cells, at } = twoWay([
      [3, 20, 23],
      [20, 20, 40],
      [23, 40, 63],
    ])
    cells.hide(at(0, 0), RULE)
    expect(chosen(cells, [at(0, 0)])).toEqual([at(0, 1), at(1, 0), at(1, 1)])
  })

  it('a longer ring of cells is cheaper than a total', () => {
    // The row of A has a nought where B could close the ring, so it goes by way of C.
    const { cells, at } = twoWay([
      [3, 20, 0, 23],
      [20, 0, 20, 40],
      [0, 20, 20, 40],
      [23, 40, 40, 103],
    ])
    const noughts = [at(0, 2), at(1, 1), at(2, 0)]
    const losses = cells.losses.map((loss, number) => (noughts.includes(number) ? 100 : loss))
    const dear = new Cells(cells.system, losses)
    dear.hide(at(0, 0), RULE)
    expect(chosen(dear, [at(0, 0)])).toEqual([at(0, 1), at(1, 0), at(1, 2), at(2, 1), at(2, 2)])
  })
})
