import { figureValue } from '../../figures/value.ts'
import { compare } from '../../foundations/amount.ts'
import { groupedBy } from '../../foundations/group.ts'
import type { Series } from './series.ts'

/** The areas of one indicator (or of one part of it) in the last period, by their figures. */
export interface Ranking {
  /** One of its areas, for what they share. */
  of: Series
  /** Which end of the list is the good one is told only where the indicator says so. */
  order: 'lowest first' | 'highest first'
  areas: RankedArea[]
  whole?: Series
}

export interface RankedArea {
  /** Equal figures share a place; none without a figure, and none for rows of an unknown area. */
  place?: number
  series: Series
}

/** A ranking for every indicator that has figures of two areas or more. */
export function rankings(all: readonly Series[]): Ranking[] {
  const groups = groupedBy(all, ({ indicator, parts }) => JSON.stringify([indicator.id, parts]))
  return [...groups.values()].flatMap(group => {
    const areas = group.filter(({ area }) => area.kind !== 'whole')
    const whole = group.find(({ area }) => area.kind === 'whole')
    return areas.length < 2 ? [] : [{ ...ranked(areas), ...(whole && { whole }) }]
  })
}

function ranked(areas: Series[]): Ranking {
  const order = areas[0].indicator.polarity === 'low' ? 'lowest first' : 'highest first'
  const before = (a: Series, b: Series) => {
    const difference = compare(figureOf(a)!, figureOf(b)!)
    return order === 'lowest first' ? difference : -difference
  }
  const placed = areas.filter(isPlaced).sort((a, b) => before(a, b) || byLabel(a, b))
  const others = areas.filter(area => !isPlaced(area)).sort(byLabel)

  return {
    of: areas[0],
    order,
    areas: [...withPlaces(placed, before), ...others.map(series => ({ series }))],
  }
}

/** Sorted already, so equal figures stand together. */
function withPlaces(placed: Series[], before: (a: Series, b: Series) => number): RankedArea[] {
  let place = 1
  return placed.map((series, at) => {
    if (at > 0 && before(placed[at - 1], series) !== 0) place = at + 1
    return { place, series }
  })
}

function isPlaced(series: Series): boolean {
  return series.area.kind === 'named' && figureOf(series) !== undefined
}

function figureOf({ latest }: Series) {
  return figureValue(latest.figure)
}

/** Unknown after all that have a name. */
function byLabel({ area: a }: Series, { area: b }: Series): number {
  if (a.kind !== b.kind) return a.kind === 'unknown' ? 1 : -1
  return a.label < b.label ? -1 : a.label > b.label ? 1 : 0
}
