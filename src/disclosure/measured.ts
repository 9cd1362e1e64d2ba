import type { Figure } from '../figures/figure.ts'
import type { Value } from '../indicators/definition.ts'
import { type Counted, type Measured, saysNoValue } from './cells/counted.ts'
import type { Count, Counts } from './cells/counts.ts'
import { type Place, placeOf } from './cells/place.ts'

/**
 * By place in the list of figures, the counts that a sum or a middle value tells of: of six assessments that took 67
 * days together no two took more than 45, and if the middle one of five took 20, three or more were in time. Where one
 * of these counts is hidden what is measured is hidden, too. Where all of them that are printed are shown it says no
 * more of those that are hidden elsewhere than they do themselves.
 */
export function telling(figures: readonly Figure[], { all, ofFigure, find }: Counts): Map<number, number[]> {
  const kinds = new Kinds(all)
  const told = new Map<number, number[]>()
  for (const [at, figure] of figures.entries()) {
    const numbers = ofFigure[at].parts.measured.flatMap(measured =>
      kinds.toldBy(measured).flatMap(({ counted, numbers }) => {
        const place = placeOf(figure)
        const own = find(counted, place, figure.window)
        return own === undefined ? numbers.filter(number => overlap(all[number], place, figure)) : [own]
      }),
    )
    if (numbers.length > 0) told.set(at, numbers)
  }
  return told
}

/** The printed numbers that count the same, wherever and whenever. */
interface Kind {
  counted: Counted
  numbers: number[]
}

class Kinds {
  /** By rows, then by what is counted of them. */
  private readonly byRows = new Map<string, Map<string, Kind>>()
  private readonly told = new Map<string, Kind[]>()

  constructor(all: readonly Count[]) {
    for (const [at, { counted }] of all.entries()) {
      if (counted.isSum || counted.isChange || counted.known) continue
      const kinds = this.byRows.get(counted.base) ?? new Map<string, Kind>()
      this.byRows.set(counted.base, kinds)
      const kind = kinds.get(counted.key) ?? { counted, numbers: [] }
      kinds.set(counted.key, kind)
      kind.numbers.push(at)
    }
  }

  toldBy({ rows, value }: Measured): readonly Kind[] {
    const key = `${rows.key} ${JSON.stringify(value)}`
    const known = this.told.get(key)
    if (known) return known
    const kinds = [...(this.byRows.get(rows.base)?.values() ?? [])].filter(({ counted }) =>
      isToldBy(counted, rows, value),
    )
    this.told.set(key, kinds)
    return kinds
  }
}

/** Counts the rows themselves, or those of them of which the value is so much. */
function isToldBy({ conditions }: Counted, rows: Counted, value: Value): boolean {
  if (![...rows.conditions].every(condition => conditions.has(condition))) return false
  const further = [...conditions].filter(
    condition => !rows.conditions.has(condition) && !saysNoValue(condition),
  )
  return further.length === 0 || further.some(condition => mentions(condition, value))
}

function mentions(condition: string, value: Value): boolean {
  switch (value.value) {
    case 'column':
      return condition.includes(`"column":${JSON.stringify(value.column)}`)
    case 'time':
      return [value.from, value.to].every(point => condition.includes(JSON.stringify(point)))
    case 'related':
      return condition.includes(`"of":${JSON.stringify(value.related.of)}`)
    default:
      return false
  }
}

/** Some rows may be in both. */
function overlap(count: Count, place: Place, { window }: Figure): boolean {
  const isApart = count.window.end < window.start || window.end < count.window.start
  return (
    !isApart &&
    !count.place.some(([column, value]) => place.some(own => own[0] === column && own[1] !== value))
  )
}
