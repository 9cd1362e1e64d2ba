/** Tables of hundreds of numbers that sums tie together: protected by worlds that move children between areas. */
import { describe, expect, it } from 'vitest'
import { Cells } from '../../src/disclosure/secondary/cells.ts'
import { CheapestWorld } from '../../src/disclosure/secondary/cheapest-world.ts'
import { addNumber, addRow, emptySystem } from '../../src/disclosure/system.ts'
import type { Figure } from '../../src/figures/figure.ts'
import { figuresOf, protectedFigures, shown, WHOLE } from './tables.ts'

const MONTHS = 'Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ').map(month => `${month} 2024`)
const AREAS = [
  'Ashford',
  'Canterbury',
  'Dartford',
  'Dover',
  'Gravesham',
  'Maidstone',
  'Sevenoaks',
  'Swale',
  'Thanet',
]

/** Referrals of the year to date and those closed, by area; one whose area is not known, in June, was closed. */
function yearToDate(): Figure[] {
  return MONTHS.flatMap((period, month) => {
    const cells: Record<string, [number, number]> = {}
    for (const [at, area] of AREAS.entries())
      cells[area] = [(6 + at) * (month + 1), (20 + 2 * at) * (month + 1)]
    if (month >= 2) cells.Unknown = [1, 1]
    const all = Object.values(cells)
    cells[WHOLE] = [all.reduce((sum, [n]) => sum + n, 0), all.reduce((sum, [, n]) => sum + n, 0)]
    return figuresOf({ id: 'referral-nfa-share', period, window: 'ytd' }, cells)
  })
}

describe('a year to date of many areas', () => {
  it('hides beside one referral of an unknown area those of one other from its month on', () => {
    const figures = yearToDate()
    const hidden = shown(figures).filter(text => text.includes('[c]'))
    // From June on a referral that was closed may have been of Ashford: seven months, numerator and denominator.
    expect(hidden.filter(text => text.startsWith('Unknown'))).toEqual(Array(7).fill('Unknown [c] of [c]'))
    expect(hidden).toHaveLength(14)
  })

  it('hides the same in whatever order', () => {
    const figures = yearToDate()
    const isHidden = ({ symbol }: Figure) => symbol === 'c'
    const backwards = protectedFigures([...figures].reverse()).reverse()
    expect(backwards.map(isHidden)).toEqual(protectedFigures(figures).map(isHidden))
  })
})

describe('the cheapest world', () => {
  /** 3 + 20 + 30 = 53, of which the 3 is hidden, and what the others lose. */
  function worldsOf(losses: number[]): CheapestWorld {
    const system = emptySystem(1n)
    const [small, ...others] = [3n, 20n, 30n, 53n].map(value => addNumber(system, value))
    addRow(system, [small, ...others.slice(0, 2)], others.slice(2))
    const cells = new Cells(system, [1, ...losses])
    cells.hide(small, { low: 1n, high: 4n })
    return new CheapestWorld(cells, [...system.values.keys()], { left: 1000 })
  }

  it('is that in which the least is lost', () => {
    expect(worldsOf([6, 5, 1000]).find(0, 1)).toEqual(
      new Map([
        [0, 1],
        [2, -1],
      ]),
    )
    expect(worldsOf([6, 7, 1000]).find(0, -2)).toEqual(
      new Map([
        [0, -2],
        [1, 2],
      ]),
    )
    expect(worldsOf([6, 7, 2]).find(0, 1)).toEqual(
      new Map([
        [0, 1],
        [3, 1],
      ]),
    )
  })

  it('is none where a number has no room, or what it hangs on is never hidden', () => {
    expect(worldsOf([6, 5, 1000]).find(0, 2)).toBeUndefined()
    expect(worldsOf([6, 5, 1000]).find(0, -3)).toBeUndefined()
    const never = Number.POSITIVE_INFINITY
    expect(worldsOf([never, never, never]).find(0, 1)).toBeUndefined()
  })

  it('is one of whole numbers: two halves of a child are none', () => {
    // 6 = 3 + 3, and both parts are the same number: a 7 would be two of 3½.
    const system = emptySystem(1n)
    const [small, one, other] = [6n, 3n, 3n].map(value => addNumber(system, value))
    addRow(system, [one, other], [small])
    addRow(system, [one], [other])
    const cells = new Cells(system, [1, 1, 1])
    const worlds = () => new CheapestWorld(cells, [small, one, other], { left: 1000 })
    expect(worlds().find(small, 1)).toBeUndefined()
    expect(worlds().find(small, 2)).toEqual(
      new Map([
        [small, 2],
        [one, 1],
        [other, 1],
      ]),
    )
  })
})
