/** How numbers may be other: small systems of sums, written down by their values. */
import { describe, expect, it } from 'vitest'
import type { Count } from '../../src/disclosure/cells/counts.ts'
import { cannotBeHidden } from '../../src/disclosure/refusals.ts'
import { Cells } from '../../src/disclosure/secondary/cells.ts'
import { nearbyNumbers } from '../../src/disclosure/secondary/nearby.ts'
import { Proofs } from '../../src/disclosure/secondary/proof.ts'
import { hideSecondary } from '../../src/disclosure/secondary/secondary.ts'
import { Worlds } from '../../src/disclosure/secondary/worlds.ts'
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
  })

  it('counts no longer where a number of it is printed again, and counts again with that hidden', () => {
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
    expect([...proofs.provedWith(1)]).toEqual([0, 1])
    expect([...proofs.provedWith(2)]).toEqual([0, 2])
    expect([...proofs.provedWith(3)]).toEqual([])
    three.show(2)
    expect(proofs.isSafe(0)).toBe(false)
    three.hide(2)
    expect(proofs.isSafe(0)).toBe(true)
  })
})

describe('the numbers around one', () => {
  it('are hidden ones; at most so many', () => {
    const cells = hide(parts([3, 20, 5, 28]), 0, 1)
    expect(nearbyNumbers(cells, 0, 9).sort()).toEqual([0, 1])
    expect(nearbyNumbers(cells, 0, 1)).toEqual([0])
  })

  it('are those that nobody prints, too', () => {
    const system = emptySystem(1n)
    const less = addNumber(system, 3n)
    const more = addNumber(system, 5n)
    const between = addAtMost(system, [less], [more])
    expect(nearbyNumbers(hide(new Cells(system, [1, 1]), less), less, 9)).toEqual([less, between])
  })

  it('are of one sum and the next, each in its turn', () => {
    // What was hidden last stands first.
    // 3 + 20 + 5 + 6 + 7 = 41 and 20 + 8 = 28: of the first two are taken, then of the second one, then on.
    const system = emptySystem(1n)
    for (const value of [3n, 20n, 5n, 6n, 7n, 41n, 8n, 28n]) addNumber(system, value)
    addRow(system, [0, 1, 2, 3, 4], [5])
    addRow(system, [1, 6], [7])
    const cells = hide(new Cells(system, Array(8).fill(1)), 6, 4, 3, 2, 1, 0)
    expect(nearbyNumbers(cells, 0, 9)).toEqual([0, 1, 2, 6, 3, 4])
  })
})

describe('very many worlds', () => {
  it('are each as it was, at its place', () => {
    const worlds = new Worlds()
    const [first, second] = [
      [
        [3, 1],
        [7, -1],
      ],
      [[7, 2]],
    ].map(changes => new Map(changes as [number, number][]))
    expect([worlds.add(first), worlds.add(second)]).toEqual([0, 1])
    expect(worlds.map(world => world)).toEqual([first, second])
    expect([worlds.changeOf(0, 7), worlds.changeOf(1, 7)]).toEqual([-1, 2])
    expect([0, 1].map(place => worlds.every(place, number => number === 7))).toEqual([false, true])
  })
})

describe('hiding', () => {
  it('names small numbers behind those of which nobody knows that they are', () => {
    const cells = hide(parts([3, 20, 2, 25]), 1)
    for (const small of [0, 2]) cells.hide(small, { low: 1n, high: 4n })
    cells.hide(3)
    expect(cells.unknownIn(0)).toEqual([3, 1, 0, 2])
  })

  it('a number twice hides it once', () => {
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
    // Of a count only its figure is told.
    const all = [{ figure }] as unknown as Count[]
    expect(cannotBeHidden([7, 0], { all }).found).toBe(
      'a small count (referrals, Dover, school, 2024/25) that could not be hidden safely',
    )
    expect(cannotBeHidden([1], { all }).found).toContain('between printed counts')
    expect(cannotBeHidden([7], { all })).toMatchObject({
      found: 'a small number between printed counts that could not be hidden safely',
      exit: 5,
      advice:
        'ask for longer steps (--every quarter), plain periods (--window period), or fewer indicators or areas',
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
