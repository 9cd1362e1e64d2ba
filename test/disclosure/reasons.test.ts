/** Why numbers are not safe, and what it costs at least to help it; worked by hand. */
import { describe, expect, it } from 'vitest'
import { Cells } from '../../src/disclosure/secondary/cells.ts'
import { decidedOf, HIDDEN, PRINTED, Reasons } from '../../src/disclosure/secondary/reasons.ts'
import { addNumber, addRow, emptySystem } from '../../src/disclosure/system.ts'

/** 3 + 20 + 30 + 40 = 93 and 3 + 50 = 53, with the losses of the numbers that may be hidden beside a 3. */
function reasons(losses = { of20: 7, of30: 5, of40: 6, of50: 8 }) {
  const system = emptySystem(1n)
  const at = [3n, 20n, 30n, 40n, 93n, 3n, 50n, 53n].map(value => addNumber(system, value))
  addRow(system, at.slice(0, 4), [at[4]])
  addRow(system, at.slice(5, 7), [at[7]])
  const never = Number.POSITIVE_INFINITY
  const { of20, of30, of40, of50 } = losses
  const cells = new Cells(system, [1, of20, of30, of40, never, 1, of50, never])
  for (const small of [at[0], at[5]]) cells.hide(small, { low: 1n, high: 4n })
  return { all: new Reasons(cells, at, [at[0], at[5]]), cells }
}

const [OF_20, OF_30, OF_40, OF_50] = [1, 2, 3, 6]

describe('the reasons why two small numbers are not safe', () => {
  it('are not known at first; then what may be hidden beside each, that with the fewest ways first', () => {
    const { all } = reasons()
    const nothing = all.nothing()
    expect(all.unmetBy(nothing)).toEqual([])
    expect(all.learn(nothing)).toBe(true)
    expect(all.unmetBy(nothing)).toEqual([
      { place: undefined, oneOf: [OF_50] },
      { place: undefined, oneOf: [OF_20, OF_30, OF_40] },
    ])
  })

  it('are met by one that is hidden, and leave those of which nothing is decided', () => {
    const { all } = reasons()
    all.learn(all.nothing())
    const with50 = decidedOf(all.nothing(), [OF_50], HIDDEN)
    const left = (decided = with50) => all.unmetBy(decided).map(({ oneOf }) => oneOf)
    expect(left()).toEqual([[OF_20, OF_30, OF_40]])
    expect(left(decidedOf(with50, [OF_30], PRINTED))).toEqual([[OF_20, OF_40]])
    expect(left(decidedOf(with50, [OF_20, OF_30, OF_40], PRINTED))).toEqual([[]])
    expect(left(decidedOf(with50, [OF_30], HIDDEN))).toEqual([])
  })

  it('are no more where all that is hidden is safe, and what was tried is printed again', () => {
    const { all, cells } = reasons()
    const enough = decidedOf(all.nothing(), [OF_30, OF_50], HIDDEN)
    expect(all.learn(enough)).toBe(false)
    expect(all.unmetBy(enough)).toEqual([])
    expect([all.hiddenPlaces(enough), all.hiddenBy(enough), all.lossOf(enough)]).toEqual([[2, 6], [2, 6], 13])
    expect([OF_30, OF_50].some(number => cells.isUnknown(number))).toBe(false)
  })
})

describe('at least', () => {
  const leastFor = (...unmet: number[][]) =>
    reasons().all.leastFor(unmet.map(oneOf => ({ place: undefined, oneOf })))

  it('the cheapest of those that meet a reason is lost, for each that shares none of them', () => {
    expect(leastFor()).toBe(0)
    expect(leastFor([OF_20, OF_30, OF_40])).toBe(5)
    expect(leastFor([OF_20, OF_30], [OF_50])).toBe(13)
  })

  it('no number is paid for twice: the 30 meets both, or the 20 does at what it costs more', () => {
    expect(leastFor([OF_20, OF_30], [OF_30, OF_40])).toBe(5)
    // 5 for either of the two, and 2 more if it must be the 20.
    expect(leastFor([OF_20, OF_30], [OF_20])).toBe(7)
  })

  it('no loss is enough where nothing is left to hide', () => {
    expect(leastFor([OF_20], [], [OF_50])).toBe(Number.POSITIVE_INFINITY)
  })
})
