/** Numbers that follow from printed ones, and may be of few themselves. */
import { describe, expect, it } from 'vitest'
import type { Counts } from '../../src/disclosure/cells/counts.ts'
import { primaryOf } from '../../src/disclosure/primary.ts'
import { addNumber, emptySystem } from '../../src/disclosure/system.ts'

/** So many of a share, and all of it; the rest is the third number. */
function share(some: bigint, all: bigint, one = 1n) {
  const system = emptySystem(one)
  for (const value of [some, all, all - some]) addNumber(system, value)
  const count = (value: bigint) => ({ value, counted: { known: false } })
  const rests = [{ numerator: 0, denominator: 1, number: 2 }]
  // Of counts only the values are looked at.
  const counts = { all: [count(some), count(all)], ofFigure: [] } as unknown as Counts
  return primaryOf(counts, { rests, after: new Map(), left: [] }, system, 5)
}

describe('a small number', () => {
  it('is known to be one that the rule hides, in the finest units of the run', () => {
    expect(share(3n, 20n).hidden).toEqual(new Map([[0, { low: 1n, high: 4n }]]))
    expect(share(300n, 2000n, 100n).hidden).toEqual(new Map([[0, { low: 1n, high: 499n }]]))
    expect(share(-3n, 20n).hidden).toEqual(new Map([[0, { low: -4n, high: -1n }]]))
  })
})

describe('a small rest of a share', () => {
  it('hides the numerator, which nobody knows to be small', () => {
    const { hidden, unprinted } = share(17n, 20n)
    expect([hidden, unprinted]).toEqual([new Map([[0, undefined]]), new Set([2])])
  })

  it('leaves a numerator that is small itself within its range', () => {
    const { hidden, unprinted } = share(3n, 6n)
    expect([hidden, unprinted]).toEqual([new Map([[0, { low: 1n, high: 4n }]]), new Set([2])])
  })

  it('is of no account in a share of few, which are hidden anyway', () => {
    const { hidden, unprinted } = share(0n, 3n)
    expect([hidden, unprinted]).toEqual([new Map([[1, { low: 1n, high: 4n }]]), new Set()])
  })
})
