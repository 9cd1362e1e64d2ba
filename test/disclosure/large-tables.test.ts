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

  it('is that of any number of the table', () => {
    expect(worldsOf([6, 5, 1000]).find(1, -1)).toEqual(
      new Map([
        [0, 1],
        [1, -1],
      ]),
    )
  })

  it('is none of a number that is never hidden, though nothing holds it', () => {
    expect(worldsOf([6, 5, Number.POSITIVE_INFINITY]).find(3, 1)).toBeUndefined()
  })

  it('takes along what nobody prints before what is hidden: it costs nothing', () => {
    // 3 + 9 + (8) = 20, and (8) + (7) = 15.
    const system = emptySystem(1n)
    const [small, hidden, ...unprinted] = [3n, 9n, 8n, 7n].map(value => addNumber(system, value))
    addRow(system, [small, hidden, unprinted[0]], [addNumber(system, 20n)])
    addRow(system, unprinted, [addNumber(system, 15n)])
    const cells = new Cells(system, [1, 1])
    for (const number of [small, hidden]) cells.hide(number)
    expect(new CheapestWorld(cells, [small, hidden, ...unprinted], { left: 1000 }).find(small, 1)).toEqual(
      new Map([
        [small, 1],
        [unprinted[0], -1],
        [unprinted[1], 1],
      ]),
    )
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

  /** 26 = 3 + 3 + 20 in so many ways, the threes of each being one another: they cost less than the 20 does. */
  function halves(ways: number) {
    const system = emptySystem(1n)
    const all = addNumber(system, 26n)
    const losses = [1]
    const dear: number[] = []
    for (let way = 0; way < ways; way++) {
      const [one, other, rest] = [3n, 3n, 20n].map(value => addNumber(system, value))
      addRow(system, [one, other, rest], [all])
      addRow(system, [one], [other])
      dear.push(rest)
      losses.push(1, 1, 5)
    }
    const cells = new Cells(system, losses)
    cells.hide(all)
    const find = (by: number) => new CheapestWorld(cells, [...losses.keys()], { left: 1000 }).find(all, by)
    return { find, withDear: (by: number) => new Map([all, ...dear].map(number => [number, by])) }
  }

  it('is found without halves where these are cut off, up or down', () => {
    const { find, withDear } = halves(1)
    expect(find(1)).toEqual(withDear(1))
    expect(find(-1)).toEqual(withDear(-1))
  })

  it('is found without halves of four, and not of five', () => {
    const [four, five] = [4, 5].map(halves)
    expect(four.find(1)).toEqual(four.withDear(1))
    expect(five.find(1)).toBeUndefined()
  })

  it('is not looked for where no entries may be changed any more; each one takes as many as it changed', () => {
    const system = emptySystem(1n)
    const numbers = [3n, 20n, 30n, 53n].map(value => addNumber(system, value))
    addRow(system, numbers.slice(0, 3), numbers.slice(3))
    const cells = new Cells(system, [1, 6, 5, 1000])
    cells.hide(0)
    const changes = { left: 3 }
    const worlds = new CheapestWorld(cells, numbers, changes)
    // One sum, solved for the small number, with three entries: once for the other that gives way.
    expect(worlds.find(0, 1)).toBeDefined()
    expect(changes.left).toBe(0)
    expect(worlds.find(0, 1)).toBeUndefined()
  })
})
