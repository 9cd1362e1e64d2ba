/** How numbers may be other: small systems of sums, written down by their values. */
import { describe, expect, it } from 'vitest'
import { cannotBeHidden } from '../../src/disclosure/refusals.ts'
import { Cells, type World } from '../../src/disclosure/secondary/cells.ts'
import { pushFarthest } from '../../src/disclosure/secondary/exchange.ts'
import { nearbyNumbers } from '../../src/disclosure/secondary/nearby.ts'
import { Proofs } from '../../src/disclosure/secondary/proof.ts'
import { Queue } from '../../src/disclosure/secondary/queue.ts'
import { cheapestMove, timesOf } from '../../src/disclosure/secondary/search.ts'
import { hideSecondary } from '../../src/disclosure/secondary/secondary.ts'
import { addAtMost, addNumber, addRow, emptySystem, stepsIn } from '../../src/disclosure/system.ts'

/** Parts that add up to the last number; the losses are their values unless said. */
function parts(values: number[], losses = values): Cells {
  const system = emptySystem(1n)
  for (const value of values) addNumber(system, BigInt(value))
  const total = values.length - 1
  addRow(system, [...values.keys()].slice(0, total), [total])
  return new Cells(system, losses)
}

function hide(cells: Cells, ...numbers: number[]): Cells {
  for (const number of numbers) cells.hide(number)
  return cells
}

describe('room', () => {
  it('is counted in whole steps: 7.50 can be lowered 7 times', () => {
    expect(stepsIn(750n, { one: 100n })).toBe(7)
    const cells = new Cells(emptySystem(1n), [])
    expect(cells.isPossible(new Map())).toBe(true)
  })

  it('of a hidden number leaves it above 0; of one that nobody prints does not', () => {
    const system = emptySystem(1n)
    const [printed, nought, between] = [addNumber(system, 3n), addNumber(system, 0n), addNumber(system, 3n)]
    const cells = new Cells(system, [1, 1])
    expect([printed, nought, between].map(number => cells.room(number, -1))).toEqual([2, 0, 3])
    expect(cells.room(printed, 1)).toBe(Number.POSITIVE_INFINITY)
  })

  it('of a small number is that of the rule, until it is forgotten or shown again', () => {
    const cells = parts([3, 20, 23])
    cells.hide(0, { low: 1n, high: 4n })
    expect([cells.room(0, -1), cells.room(0, 1)]).toEqual([2, 1])
    cells.forgetRange(0)
    expect([cells.room(0, -1), cells.room(0, 1)]).toEqual([2, Number.POSITIVE_INFINITY])
    cells.show(0)
    expect(cells.isUnknown(0)).toBe(false)
    expect(cells.unknownIn(0)).toEqual([])
  })

  it('of a change goes both ways without end', () => {
    const system = emptySystem(1n)
    addNumber(system, -3n, 'anything')
    const cells = new Cells(system, [1])
    expect([cells.room(0, -1), cells.room(0, 1)]).toEqual([
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ])
  })
})

describe('a world', () => {
  const someCells = () => hide(parts([3, 20, 23]), 0, 1)

  it('is possible where every sum holds and only hidden numbers are other, within their room', () => {
    const cells = someCells()
    expect(
      cells.isPossible(
        new Map([
          [0, 1],
          [1, -1],
        ]),
      ),
    ).toBe(true)
    expect(
      cells.isPossible(
        new Map([
          [0, -2],
          [1, 2],
        ]),
      ),
    ).toBe(true)
    expect(cells.isPossible(new Map([[0, 1]]))).toBe(false)
    expect(
      cells.isPossible(
        new Map([
          [0, -3],
          [1, 3],
        ]),
      ),
    ).toBe(false)
    expect(
      cells.isPossible(
        new Map([
          [0, 1],
          [2, 1],
        ]),
      ),
    ).toBe(false)
  })

  it('shows nothing where it is not possible', () => {
    const proofs = new Proofs(someCells())
    for (const change of [1, 2, 3]) proofs.record(new Map([[0, change]]))
    expect(proofs.isSafe(0)).toBe(false)
    for (const change of [1, 1, 2])
      proofs.record(
        new Map([
          [0, change],
          [1, -change],
        ]),
      )
    expect(proofs.isSafe(0)).toBe(false)
    proofs.record(
      new Map([
        [0, -1],
        [1, 1],
      ]),
    )
    expect(proofs.isSafe(0)).toBe(true)
    expect([proofs.reached(0, 1), proofs.reached(0, -1)]).toEqual([2, 1])
  })

  it('is forgotten with a number that is printed again, and not those without it', () => {
    const three = hide(parts([3, 20, 30, 53]), 0, 1, 2)
    const proofs = new Proofs(three)
    for (const change of [1, 2])
      proofs.record(
        new Map([
          [0, change],
          [1, -change],
        ]),
      )
    proofs.record(
      new Map([
        [0, -1],
        [2, 1],
      ]),
    )
    expect(proofs.isSafe(0)).toBe(true)
    const forgotten = proofs.forget(2)
    expect(forgotten.map(world => [...world])).toEqual([
      [
        [0, -1],
        [2, 1],
      ],
    ])
    expect(proofs.isSafe(0)).toBe(false)
    for (const world of forgotten) proofs.record(world)
    expect(proofs.isSafe(0)).toBe(true)
  })
})

describe('the cheapest move', () => {
  it('changes hidden numbers for nothing before it hides another', () => {
    const cells = hide(parts([3, 20, 5, 28]), 0, 1)
    const wanted = { number: 0, ways: [1] as const, mayHide: () => false, isEnough: () => true }
    expect(cheapestMove(cells, { ...wanted, mayHide: () => true })).toEqual(
      new Map([
        [0, 1],
        [1, -1],
      ]),
    )
    expect(cheapestMove(cells, wanted)).toEqual(
      new Map([
        [0, 1],
        [1, -1],
      ]),
    )
  })

  it('hides at the least loss, and nothing that may not be hidden', () => {
    const wanted = { number: 0, ways: [1] as const, mayHide: () => false, isEnough: () => true }
    const cells = hide(parts([3, 20, 5, 28], [3, 1, 5, 28]), 0)
    expect(cheapestMove(cells, wanted)).toBeUndefined()
    expect(cheapestMove(cells, { ...wanted, mayHide: () => true })).toEqual(
      new Map([
        [0, 1],
        [1, -1],
      ]),
    )
    const mayHide = (number: number) => number !== 1
    expect(cheapestMove(cells, { ...wanted, mayHide })).toEqual(
      new Map([
        [0, 1],
        [2, -1],
      ]),
    )
  })

  it('is one that does: up to 4 there are too few, so the 5 goes down', () => {
    const cells = hide(parts([3, 20, 5, 28]), 0, 1)
    const down = new Map([
      [0, -1],
      [1, 1],
    ])
    const isEnough = (move: World) => move.get(0) === -1
    expect(cheapestMove(cells, { number: 0, ways: [1, -1], mayHide: () => false, isEnough })).toEqual(down)
  })

  it('goes by way of further sums where the first is settled by one of them', () => {
    // 3 + 20 = 23 and 20 + 5 = 25, both totals printed: the 20 loses one, so the 5 gains it.
    const system = emptySystem(1n)
    for (const value of [3n, 20n, 23n, 5n, 25n]) addNumber(system, value)
    addRow(system, [0, 1], [2])
    addRow(system, [1, 3], [4])
    const cells = hide(new Cells(system, [1, 1, 1, 1, 1]), 0, 1, 3)
    const wanted = { number: 0, ways: [1] as const, mayHide: () => false, isEnough: () => true }
    expect(cheapestMove(cells, wanted)).toEqual(
      new Map([
        [0, 1],
        [1, -1],
        [3, 1],
      ]),
    )
  })

  it('can be made as often as the number with the least room lets it, and be undone as often', () => {
    const cells = hide(parts([3, 2, 5]), 0, 1)
    const move = new Map([
      [0, 1],
      [1, -1],
    ])
    // The 2 can lose one and stay above 0, the 3 two.
    expect([timesOf(cells, move, 1), timesOf(cells, move, -1)]).toEqual([1, 2])
    const double = new Map([
      [0, 2],
      [1, -2],
    ])
    expect([timesOf(cells, double, 1), timesOf(cells, double, -1)]).toEqual([0, 1])
  })
})

describe('what is done first', () => {
  it('is what comes first, whenever it was added', () => {
    const queue = new Queue<number>((a, b) => a < b)
    for (const number of [5, 3, 8, 1, 9, 2, 7, 3]) queue.add(number)
    const taken: (number | undefined)[] = []
    for (let next = queue.take(); next !== undefined; next = queue.take()) taken.push(next)
    expect(taken).toEqual([1, 2, 3, 3, 5, 7, 8, 9])
  })
})

describe('pushing a number', () => {
  const sums = (...rows: [number, number][][]) => rows.map(row => new Map(row))

  it('raises it as far as the others let it, then lowers it, each time by another world', () => {
    // a + b = c: c stays, b may lose 2, so a gains 2; then a loses 1.
    const near = {
      lows: [-1, -2, 0],
      highs: [9, 9, 0],
      sums: sums([
        [0, 1],
        [1, 1],
        [2, -1],
      ]),
    }
    expect(pushFarthest(near, 0, 3).map(([a]) => a)).toEqual([1, 2, -1])
    expect(pushFarthest(near, 0, 2).map(([a]) => a)).toEqual([1, 2])
  })

  it('goes by way of several sums', () => {
    // a + b and b + d stay, so a goes with d; d has room for 1 up and 2 down.
    const near = {
      lows: [-9, -9, -2],
      highs: [9, 9, 1],
      sums: sums(
        [
          [0, 1],
          [1, 1],
        ],
        [
          [1, 1],
          [2, 1],
        ],
      ),
    }
    expect(pushFarthest(near, 0, 4).map(([a, b, d]) => [a, b, d])).toEqual([
      [1, -1, 1],
      [-1, 1, -1],
      [-2, 2, -2],
    ])
  })

  it('needs no other where no sum binds it, and goes nowhere where it is alone in one', () => {
    expect(pushFarthest({ lows: [-1], highs: [1], sums: [] }, 0, 3)).toEqual([[1], [-1]])
    expect(pushFarthest({ lows: [-1], highs: [1], sums: sums([[0, 1]]) }, 0, 3)).toEqual([])
  })
})

describe('the numbers around one', () => {
  it('are hidden ones, and printed ones where these may be hidden; at most so many', () => {
    const cells = hide(parts([3, 20, 5, 28]), 0, 1)
    expect(nearbyNumbers(cells, 0, 9).sort()).toEqual([0, 1])
    expect(nearbyNumbers(cells, 0, 9, number => number !== 3).sort()).toEqual([0, 1, 2])
    expect(nearbyNumbers(cells, 0, 1)).toEqual([0])
  })

  it('are two of each sum at a time, the hidden ones first, then those at the least loss', () => {
    const cells = hide(parts([3, 20, 5, 7, 6, 41]), 0, 1)
    expect(nearbyNumbers(cells, 0, 9, number => number !== 5)).toEqual([0, 1, 2, 4, 3])
    expect(nearbyNumbers(cells, 0, 3, () => true)).toEqual([0, 1, 2])
  })

  it('are of one sum and the next, each in its turn', () => {
    // 3 + 20 + 5 + 6 + 7 = 41 and 20 + 8 = 28: of the first two are taken, then of the second one, then on.
    const system = emptySystem(1n)
    for (const value of [3n, 20n, 5n, 6n, 7n, 41n, 8n, 28n]) addNumber(system, value)
    addRow(system, [0, 1, 2, 3, 4], [5])
    addRow(system, [1, 6], [7])
    const cells = hide(new Cells(system, Array(8).fill(1)), 0, 1, 2, 3, 4, 6)
    expect(nearbyNumbers(cells, 0, 9)).toEqual([0, 1, 2, 6, 3, 4])
  })
})

describe('a choice', () => {
  it('of cells is in the order of their loss, of equal ones of their place', () => {
    const cells = parts([3, 20, 5, 5, 28], [4, Number.POSITIVE_INFINITY, 2, 2, 1])
    expect(cells.cheapestIn(0)).toEqual([4, 2, 3, 0])
  })

  it('hides a number once', () => {
    const cells = hide(parts([3, 20, 23]), 0, 0)
    expect(cells.unknownIn(0)).toEqual([0])
  })
})

describe('where nothing may be hidden', () => {
  it('the number that can be worked out is told', () => {
    const never = Number.POSITIVE_INFINITY
    const cells = parts([3, 20, 23], [1, never, never])
    cells.hide(0, { low: 1n, high: 4n })
    expect(hideSecondary(cells, [0])).toEqual([0])
  })

  it('the refusal names it by what everybody knows', () => {
    const cell = (label: string) => ({ kind: 'named' as const, label })
    const figure = {
      indicator: { id: 'referrals' },
      area: cell('Dover'),
      breakdown: { source: cell('school') },
      period: { label: '2024/25' },
    }
    // biome-ignore lint/suspicious/noExplicitAny: of a count only its figure is told
    const all = [{ figure }] as any
    expect(cannotBeHidden([7, 0], { all }).found).toBe(
      'a small count (referrals, Dover, school, 2024/25) that can be worked out whatever is hidden',
    )
    expect(cannotBeHidden([7], { all })).toMatchObject({
      found: 'a small number between printed counts that can be worked out whatever is hidden',
      exit: 5,
      advice: 'ask for fewer indicators, areas or periods, or leave out a breakdown',
    })
  })
})

describe('a bound', () => {
  it('leaves the room that is between, and says nothing where it does not hold', () => {
    const system = emptySystem(1n)
    const [less, more] = [addNumber(system, 3n), addNumber(system, 5n)]
    expect(system.values[addAtMost(system, [less], [more])!]).toBe(2n)
    expect(addAtMost(system, [more], [less])).toBeUndefined()
    expect(system.rows).toHaveLength(1)
  })
})
