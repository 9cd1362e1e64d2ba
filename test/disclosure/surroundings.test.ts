/** Which numbers of a larger table are looked at together, and how their sums are solved; worked by hand. */
import { describe, expect, it } from 'vitest'
import { Cells } from '../../src/disclosure/secondary/cells.ts'
import { Places } from '../../src/disclosure/secondary/places.ts'
import { solvedSums } from '../../src/disclosure/secondary/solved-sums.ts'
import { type Reach, Surroundings } from '../../src/disclosure/secondary/surroundings.ts'
import { addAtMost, addNumber, addRow, emptySystem } from '../../src/disclosure/system.ts'

describe('places', () => {
  const places = new Places([
    [['source', '=police']],
    [
      ['area', '=Dover'],
      ['source', '=school'],
    ],
    [['area', '=Dover']],
    [],
    [['area', '=Swale']],
  ])

  it('are codes of the values on each column, in the order of their names; 0 is the whole', () => {
    expect(places.columns).toEqual(['area', 'source'])
    expect([0, 1, 2, 3, 4].map(number => places.codesOf(number))).toEqual([
      [0, 1],
      [1, 2],
      [1, 0],
      [0, 0],
      [2, 0],
    ])
  })
})

const [DOVER, SWALE, THANET, ASHFORD, ALL] = ['Dover', 'Swale', 'Thanet', 'Ashford', 'All']
const AREAS = [DOVER, SWALE, THANET, ASHFORD]

/**
 * Of each area, and of all, how many referrals and how many of them were closed; what is between nobody prints.
 * `{ Thanet: 2 }`: both numbers of Thanet are hidden.
 */
function referrals(hidden: Record<string, number> = {}) {
  const system = emptySystem(1n)
  const areas = [...AREAS, ALL]
  const [all, closed] = [20n, 10n].map(value =>
    areas.map(area => addNumber(system, area === ALL ? 4n * value : value)),
  )
  const places = new Places([...areas, ...areas].map(area => (area === ALL ? [] : [['area', `=${area}`]])))
  for (const numbers of [all, closed]) addRow(system, numbers.slice(0, 4), numbers.slice(4))
  const between = areas.map((_, at) => addAtMost(system, [closed[at]], [all[at]])!)
  const cells = new Cells(system, Array(10).fill(1), places)
  for (const [area, many] of Object.entries(hidden))
    for (const numbers of [closed, all].slice(0, many)) cells.hide(numbers[areas.indexOf(area)])
  const nameOf = (number: number) => {
    const kind = [all, closed, between].findIndex(numbers => numbers.includes(number))
    return `${areas[[all, closed, between][kind].indexOf(number)]} ${['all', 'closed', 'between'][kind]}`
  }
  const surroundings = new Surroundings(cells, new Set(system.values.keys()))
  /** The areas of which all three numbers are near one. */
  const near = (area: string, reach: Reach) => {
    const found = surroundings.around(surroundings.placeOf(closed[areas.indexOf(area)]), reach).map(nameOf)
    const whole = areas.filter(each => found.some(name => name.startsWith(each)))
    expect(found).toHaveLength(3 * whole.length)
    return [...new Set(found.map(name => name.split(' ')[0]))]
  }
  return { cells, surroundings, all, closed, between, near }
}

describe('what lies around a number', () => {
  it('are those of its own place and one other, and of as many as there is room for', () => {
    const { near } = referrals()
    expect(near(SWALE, { most: 6, withWholes: false })).toEqual([SWALE, DOVER])
    // One, two and then four others.
    expect(near(SWALE, { most: 8, withWholes: false })).toEqual([SWALE, DOVER])
    expect(near(SWALE, { most: 9, withWholes: false })).toEqual([SWALE, DOVER, THANET])
    expect(near(SWALE, { most: 11, withWholes: false })).toEqual([SWALE, DOVER, THANET])
    expect(near(SWALE, { most: 12, withWholes: false })).toEqual([SWALE, DOVER, THANET, ASHFORD])
    expect(near(SWALE, { most: 14, withWholes: false })).toEqual([SWALE, DOVER, THANET, ASHFORD])
  })

  it('are its own and one other place at least, whether there is room for them or not', () => {
    expect(referrals().near(SWALE, { most: 1, withWholes: false })).toEqual([SWALE, DOVER])
  })

  it('are those of the whole, too, where these are asked for', () => {
    const { near } = referrals()
    expect(near(SWALE, { most: 9, withWholes: true })).toEqual([SWALE, ALL, DOVER])
    expect(near(SWALE, { most: 12, withWholes: true })).toEqual([SWALE, ALL, DOVER, THANET])
  })

  it('are around the whole two areas at least', () => {
    const { near } = referrals()
    expect(near(ALL, { most: 9, withWholes: false })).toEqual([ALL, DOVER, SWALE])
    expect(near(ALL, { most: 9, withWholes: true })).toEqual([ALL, DOVER, SWALE])
  })

  it('are those places first of which the most is hidden already', () => {
    const { near } = referrals({ [THANET]: 2, [ASHFORD]: 1 })
    expect(near(DOVER, { most: 6, withWholes: false })).toEqual([DOVER, THANET])
    expect(near(DOVER, { most: 9, withWholes: false })).toEqual([DOVER, THANET, ASHFORD])
    expect(near(DOVER, { most: 12, withWholes: false })).toEqual([DOVER, THANET, ASHFORD, SWALE])
    expect(near(THANET, { most: 6, withWholes: false })).toEqual([THANET, ASHFORD])
  })

  it('are in the order of the table, whatever was tied to it first', () => {
    const { cells, surroundings, all, closed, between } = referrals()
    const backwards = new Surroundings(cells, new Set([...cells.system.values.keys()].reverse()))
    const reach = { most: 6, withWholes: false }
    const expected = [1, 0].flatMap(area => [all[area], closed[area], between[area]])
    for (const each of [surroundings, backwards]) expect(each.around([2], reach)).toEqual(expected)
  })

  it('are of the places of the table alone, of equals first what stands first among all', () => {
    const areas = [DOVER, SWALE, DOVER, THANET, ASHFORD]
    const system = emptySystem(1n)
    for (const _ of areas) addNumber(system, 9n)
    const cells = new Cells(system, Array(5).fill(1), new Places(areas.map(area => [['area', area]])))
    const surroundings = new Surroundings(cells, new Set([1, 2, 3]))
    expect(surroundings.around([3], { most: 2, withWholes: false })).toEqual([3, 2])
  })

  it('are all where the table is no larger', () => {
    const { surroundings, closed } = referrals()
    const around = (most: number) =>
      surroundings.around(surroundings.placeOf(closed[0]), { most, withWholes: false }).length
    expect([14, 15].map(around)).toEqual([12, 15])
  })

  it('is for what nobody prints the place of the nearest printed number', () => {
    const { surroundings, between } = referrals()
    expect(between.map(number => surroundings.placeOf(number))).toEqual([[1], [2], [3], [4], [0]])
  })

  it('is nothing for what no sum ties to a printed number', () => {
    const system = emptySystem(1n)
    const [printed, alone] = [addNumber(system, 5n), addNumber(system, 5n)]
    const cells = new Cells(system, [1], new Places([[['area', '=Dover']]]))
    const surroundings = new Surroundings(cells, new Set([printed, alone]))
    expect(surroundings.placeOf(printed)).toEqual([1])
    expect(surroundings.placeOf(alone)).toEqual([0])
  })

  describe('in a table of two ways', () => {
    const ALL_CELLS = ['Dover / school', 'Dover / police', 'Swale / school', 'Swale / police']
    const TOTALS = ['Dover', 'Swale', ' / school', ' / police', '']

    /** The places near the first of some, in their order. */
    function near(place: string, withWholes: boolean, written = [...ALL_CELLS, ...TOTALS]): string[] {
      const system = emptySystem(1n)
      for (const _ of written) addNumber(system, 9n)
      const places = new Places(
        written.map(text => {
          const [area, source] = text.split(' / ')
          const ofArea = area === '' ? [] : [['area', area] as const]
          return source === undefined ? ofArea : [...ofArea, ['source', source] as const]
        }),
      )
      const cells = new Cells(system, Array(written.length).fill(1), places)
      const surroundings = new Surroundings(cells, new Set(system.values.keys()))
      const around = surroundings.around(surroundings.placeOf(written.indexOf(place)), {
        most: 5,
        withWholes,
      })
      return written.filter((_, number) => around.includes(number))
    }

    it('are along each of both ways the places of one value more', () => {
      expect(near('Dover / school', false)).toEqual(ALL_CELLS)
      expect(near('Swale / police', true)).toEqual([...ALL_CELLS, ...TOTALS])
      // Of the total of Swale with two sources, and of two areas.
      expect(near('Swale', false)).toEqual([...ALL_CELLS, 'Dover', 'Swale'])
    })

    it('are those that are there', () => {
      const few = ['Dover / school', 'Dover / police', 'Swale / school', ...TOTALS, 'Thanet']
      expect(near('Dover / school', false, few)).toEqual(few.slice(0, 3))
    })
  })
})

describe('sums that are solved', () => {
  /** `a + b = c` and so on, with what each number costs; those in brackets nobody prints. */
  function solved(sums: string[], costs: Record<string, number>, among = Object.keys(costs)) {
    const system = emptySystem(1n)
    const names = Object.keys(costs)
    const printed = names.filter(name => !name.startsWith('('))
    expect(names.slice(0, printed.length)).toEqual(printed)
    const at = new Map(names.map(name => [name, addNumber(system, 9n)]))
    for (const sum of sums) {
      const [parts, totals] = sum.split(' = ').map(side => side.split(' + ').map(name => at.get(name)!))
      addRow(system, parts, totals)
    }
    const cells = new Cells(system, Array(printed.length).fill(1))
    const numbers = among.map(name => at.get(name)!)
    return Object.fromEntries(
      solvedSums(
        cells,
        numbers,
        among.map(name => costs[name]),
      ).map(({ number, of }) => [
        among[number],
        Object.fromEntries([...of].map(([other, entry]) => [among[other], entry])),
      ]),
    )
  }

  it('are each solved for what costs least of it', () => {
    expect(solved(['a + b = c'], { a: 3, b: 1, c: 2 })).toEqual({ b: { a: -1, c: 1 } })
    expect(solved(['a + b = c'], { a: 3, b: 2, c: 1 })).toEqual({ c: { a: 1, b: 1 } })
  })

  it('are replaced wherever they stand: a and b of c, of which then f - g is known', () => {
    const costs = { a: 1, b: 2, c: 3, d: 9, e: 9, f: 9, g: 9 }
    expect(solved(['c + d = a', 'c + e = b', 'c + g = f'], costs)).toEqual({
      a: { d: 1, f: 1, g: -1 },
      b: { e: 1, f: 1, g: -1 },
      c: { f: 1, g: -1 },
    })
  })

  it('are as they were where a number that is solved for is no more in them', () => {
    // u = x + y and y = z - x make u = z; x = r - q says nothing of it.
    expect(solved(['x + y = u', 'x + y = z', 'x + q = r'], { u: 1, y: 2, x: 3, z: 9, q: 9, r: 9 })).toEqual({
      u: { z: 1 },
      y: { z: 1, r: -1, q: 1 },
      x: { r: 1, q: -1 },
    })
  })

  it('of equal ones for the first', () => {
    expect(solved(['a + b = c'], { a: 1, b: 1, c: 1 })).toEqual({ a: { b: -1, c: 1 } })
  })

  it('stand in no other: what one is the sum of is put into those before and after it', () => {
    // b = c - a, then a = d - e: so b = c - d + e.
    expect(solved(['a + b = c', 'a + e = d'], { a: 2, b: 1, c: 9, d: 9, e: 9 })).toEqual({
      b: { c: 1, d: -1, e: 1 },
      a: { d: 1, e: -1 },
    })
    // a = c - b, and in the second one, of which then d = e - a is left.
    expect(solved(['a + b = c', 'a + d = e'], { a: 1, b: 9, c: 9, d: 2, e: 9 })).toEqual({
      a: { b: -1, c: 1 },
      d: { b: 1, c: -1, e: 1 },
    })
  })

  it('that say the same are one', () => {
    expect(solved(['a + b = c', 'a + b = c'], { a: 1, b: 2, c: 3 })).toEqual({ a: { b: -1, c: 1 } })
  })

  it('are of the numbers that are asked for, all others staying as they are', () => {
    expect(solved(['a + b = c', 'b + d = e'], { a: 1, b: 2, c: 3, d: 4, e: 5 }, ['a', 'b', 'd'])).toEqual({
      a: { d: 1 },
      b: { d: -1 },
    })
  })

  it('of a bound for its own number, whatever it costs, when all others are known', () => {
    // a + (x) = b, of which a = c - d.
    expect(solved(['a + (x) = b', 'a + d = c'], { a: 1, b: 2, c: 3, d: 4, '(x)': 9 })).toEqual({
      a: { c: 1, d: -1 },
      '(x)': { b: 1, c: -1, d: 1 },
    })
  })

  it('for a number that nobody prints as for others where it stands in two', () => {
    expect(solved(['a + (x) = b', 'c + (x) = d'], { a: 1, b: 9, c: 2, d: 9, '(x)': 3 })).toEqual({
      a: { b: 1, '(x)': -1 },
      c: { d: 1, '(x)': -1 },
    })
  })

  it('are divided by the entry: of b - c = 2 a it is a half', () => {
    // a = b - d and a = d - c make d = b - a, so 2 a = b - c.
    expect(solved(['a + d = b', 'a + c = d'], { a: 2, b: 9, c: 9, d: 1 })).toEqual({
      d: { b: 0.5, c: 0.5 },
      a: { b: 0.5, c: -0.5 },
    })
  })
})
