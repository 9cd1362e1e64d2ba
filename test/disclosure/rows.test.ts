/** Counts of the same rows in several places and windows: what three or four of them say at once. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure.ts'
import { EXIT, Refusal } from '../../src/foundations/problem.ts'
import { RUNS } from '../properties/runs.ts'
import { mayBe, type Told } from './rows-attacker.ts'
import { figuresOf, protectedFigures, WHOLE } from './tables.ts'

const STARTS = 'cp-plan-starts'
const SECOND = 'cp-second-plans'
const ENDS = 'cp-plan-ends'
const OPEN = 'cp-plans'
const STEPS = 3

/** From the first of a step to the last of another: all days are of steps of ten. */
interface Asked {
  id: string
  area: string
  from: number
  to: number
}

function figureOf({ id, area, from, to }: Asked, many: number): Figure {
  const [figure] = figuresOf({ id }, { [area]: many })
  const window = { start: from * 10, end: to * 10 - 1 }
  return { ...figure, window, period: { ...figure.period, label: `${from}-${to}` } }
}

/** `Dover cp-second-plans 2-3`, of those that are hidden. */
function hiddenOf(asked: readonly (readonly [...Parameters<typeof figureOf>])[]): string[] {
  const figures = asked.map(([one, many]) => figureOf(one, many))
  return protectedFigures(figures).flatMap(({ numerator, area, indicator, period }) =>
    numerator === undefined ? [`${area.label} ${indicator.id} ${period.label}`] : [],
  )
}

const of = (area: string, id: string, from: number, to: number, many: number) =>
  [{ area, id, from, to }, many] as const

describe('rows of an area and of the whole, some of them and all', () => {
  it('no plan of the whole began elsewhere in step 2, so no second one did: Dover had 9 then, 9 of 9, and 1 of 10 in step 3', () => {
    const known = [
      of(WHOLE, SECOND, 1, 2, 9),
      of('Dover', STARTS, 1, 2, 17),
      of(WHOLE, STARTS, 1, 2, 17),
      of('Dover', SECOND, 0, 2, 9),
      of('Dover', SECOND, 1, 3, 10),
    ]
    const hidden = hiddenOf([...known, of('Dover', SECOND, 2, 3, 1)])
    // The 10 are all that tells it apart.
    expect(hidden).toContain('Dover cp-second-plans 2-3')
    expect(hidden.length).toBeGreaterThan(1)
  })

  it('where others may have begun elsewhere, 1 of 10 is told by nothing', () => {
    const known = [
      of(WHOLE, SECOND, 1, 2, 9),
      of('Dover', STARTS, 1, 2, 17),
      of(WHOLE, STARTS, 1, 2, 30),
      of('Dover', SECOND, 1, 3, 10),
    ]
    expect(hiddenOf([...known, of('Dover', SECOND, 2, 3, 1)])).toEqual(['Dover cp-second-plans 2-3'])
  })
})

describe('plans that are open', () => {
  // 13 were open, 7 ended, 9 are open: 3 began, so 1 to 3 of them were second ones.
  const open = [of(WHOLE, OPEN, 0, 1, 13), of(WHOLE, OPEN, 1, 2, 9)]

  it('tell how many began, though nobody prints it: of 3 no 4 were second ones', () => {
    const hidden = hiddenOf([...open, of(WHOLE, ENDS, 1, 2, 7), of(WHOLE, SECOND, 1, 2, 3)])
    expect(hidden).toContain('All areas cp-second-plans 1-2')
    expect(hidden.length).toBeGreaterThan(1)
  })

  it('tell nothing of 4 where 10 began', () => {
    const figures = [...open, of(WHOLE, ENDS, 1, 2, 14), of(WHOLE, SECOND, 1, 2, 3)]
    expect(hiddenOf(figures)).toEqual(['All areas cp-second-plans 1-2'])
  })
})

/** Whether all areas are printed, or some are left out. */
const AREAS = [['Dover', 'Unknown'], ['Dover']]

/** A kind of row: of one area or of none that is printed, a second plan or not, begun in one step. */
interface Kind {
  area: string
  isSecond: boolean
  step: number
}

function kindsIn(areas: readonly string[]): Kind[] {
  const all = areas.includes('Unknown') ? areas : [...areas, 'elsewhere']
  return all.flatMap(area =>
    [true, false].flatMap(isSecond => [...Array(STEPS).keys()].map(step => ({ area, isSecond, step }))),
  )
}

const windows = [
  [[0, STEPS]],
  [...Array(STEPS).keys()].map(step => [step, step + 1]),
  [...Array(STEPS).keys()].map(step => [0, step + 1]),
  [...Array(STEPS - 1).keys()].map(step => [step, step + 2]),
]

interface Table {
  ids: string[]
  byArea: boolean
  windows: number[][]
}

const table: fc.Arbitrary<Table> = fc.record({
  ids: fc.constantFrom([STARTS], [SECOND], [STARTS, SECOND]),
  byArea: fc.boolean(),
  windows: fc.constantFrom(...windows),
})

const rows = fc.record({
  areas: fc.constantFrom(...AREAS),
  many: fc.array(fc.oneof(fc.constant(0), fc.nat(3), fc.nat(12)), { minLength: 12, maxLength: 12 }),
  tables: fc.array(table, { minLength: 1, maxLength: 3 }),
})

function askedIn(areas: readonly string[], { ids, byArea, windows: inWindows }: Table): Asked[] {
  const places = byArea ? [...areas, WHOLE] : [WHOLE]
  return ids.flatMap(id => inWindows.flatMap(([from, to]) => places.map(area => ({ id, area, from, to }))))
}

function countsOf({ id, area, from, to }: Asked, kind: Kind): boolean {
  const isThere = area === WHOLE || kind.area === area
  return isThere && from <= kind.step && kind.step < to && (id === STARTS || kind.isSecond)
}

it('no table of plans tells a small number, nor leaves a hidden one fewer than four values', () => {
  fc.assert(
    fc.property(rows, ({ areas, many, tables }) => {
      const kinds = kindsIn(areas)
      const asked = [
        ...new Map(
          tables.flatMap(one => askedIn(areas, one)).map(one => [JSON.stringify(one), one]),
        ).values(),
      ]
      const truth = asked.map(one =>
        kinds.reduce((sum, kind, at) => sum + (countsOf(one, kind) ? many[at] : 0), 0),
      )
      const shown = shownOf(asked.map((one, at) => figureOf(one, truth[at])))
      if (shown === undefined) return
      const told = asked.map((one, at): Told => {
        const value = shown[at].numerator === undefined ? undefined : truth[at]
        const of = [...kinds.keys()].filter(kind => countsOf(one, kinds[kind]))
        return { kinds: of, least: Math.min(1, truth[at]), ...(value !== undefined && { value }) }
      })
      for (const [at, { value }] of told.entries())
        if (value !== undefined) expect(value).not.toSatisfy(isSmall)
        else expect(mayBe(told, many, at).length, JSON.stringify(asked[at])).toBeGreaterThanOrEqual(4)
    }),
    RUNS,
  )
})

/** Nothing, where what is small cannot be hidden safely. */
function shownOf(figures: readonly Figure[]): Figure[] | undefined {
  try {
    return protectedFigures(figures)
  } catch (cause) {
    if (cause instanceof Refusal && cause.problems[0].exit === EXIT.disclosure) return undefined
    throw cause
  }
}

function isSmall(value: number): boolean {
  return value >= 1 && value <= 4
}
