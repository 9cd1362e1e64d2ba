import type { Figure } from '../figures/figure.ts'
import type { Value } from '../indicators/definition.ts'
import { saysNoValue } from './cells/conditions.ts'
import type { Counted, Measured } from './cells/counted.ts'
import type { Count, Counts } from './cells/counts.ts'
import { type Place, placeOf } from './cells/place.ts'

/**
 * By place in the list of figures, the counts that a sum or a middle value tells of: of six assessments that took 67
 * days together no two took more than 45, and if the middle one of five took 20, three or more were in time. Where one
 * of these counts is hidden what is measured is hidden, too. Where all of them that are printed are shown it says no
 * more of those that are hidden elsewhere than they do themselves.
 */
export function telling(figures: readonly Figure[], counts: Counts): Map<number, number[]> {
  const kinds = new Kinds(counts.all)
  const told = new Map<number, number[]>()
  for (const [at, figure] of figures.entries()) {
    const numbers = counts.ofFigure[at].parts.measured.flatMap(measured =>
      toldBy(figure, measured, kinds, counts),
    )
    if (numbers.length > 0) told.set(at, numbers)
  }
  return told
}

function toldBy(figure: Figure, measured: Measured, kinds: Kinds, { all, find }: Counts): number[] {
  const place = placeOf(figure)
  const { ofRows, ofValue, open } = kinds.toldBy(measured)
  const around = ({ numbers }: Kind) => numbers.filter(number => overlap(all[number], place, figure))
  const own = ({ counted }: Kind) => find(counted, place, figure.window)
  const isTold = ofValue.some(kind => own(kind) !== undefined)
  return [
    ...[...ofRows, ...ofValue].flatMap(kind => own(kind) ?? around(kind)),
    ...(isTold ? [] : open.flatMap(around)),
  ]
}

/** The printed numbers that count the same, wherever and whenever. */
interface Kind {
  counted: Counted
  numbers: number[]
}

/** What a value of some rows tells of. */
interface Told {
  /** The rows, and those of them of which the value is so much. */
  ofRows: readonly Kind[]
  ofValue: readonly Kind[]
  /** What is open, and for so long: the value is yet to be known. */
  open: readonly Kind[]
}

class Kinds {
  private readonly byRows = new Map<string, Map<string, Kind>>()
  private readonly told = new Map<string, Told>()

  constructor(all: readonly Count[]) {
    for (const [at, { counted }] of all.entries()) {
      if (counted.isSum || counted.known) continue
      const kinds = this.byRows.get(counted.base) ?? new Map<string, Kind>()
      this.byRows.set(counted.base, kinds)
      const kind = kinds.get(counted.key) ?? { counted, numbers: [] }
      kinds.set(counted.key, kind)
      kind.numbers.push(at)
    }
  }

  toldBy(measured: Measured): Told {
    const key = `${measured.rows.key} ${JSON.stringify(measured.value)}`
    const known = this.told.get(key) ?? this.find(measured)
    this.told.set(key, known)
    return known
  }

  private find({ rows, value }: Measured): Told {
    const alike = [...(this.byRows.get(rows.base)?.values() ?? [])]
    const isOpen = ({ counted: { of, openAtEnd } }: Kind) => openAtEnd && of === rows.of
    const open = [...this.byRows.values()].flatMap(kinds => [...kinds.values()]).filter(isOpen)
    return {
      ofRows: alike.filter(({ counted }) => furtherThan(rows, counted)?.length === 0),
      ofValue: alike.filter(({ counted }) =>
        furtherThan(rows, counted)?.some(further => mentions(further, value)),
      ),
      open: open.filter(({ counted }) =>
        furtherThan(rows, counted)?.some(further => mentions(further, soFar(value))),
      ),
    }
  }
}

/** What is asked of some of the rows besides; `undefined` where they may be others. */
function furtherThan(rows: Counted, { conditions }: Counted): string[] | undefined {
  if (![...rows.conditions].every(condition => conditions.has(condition))) return undefined
  return [...conditions].filter(condition => !rows.conditions.has(condition) && !saysNoValue(condition))
}

function soFar(value: Value): Value {
  return value.value === 'time' ? { ...value, to: { point: 'the end' } } : value
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

/** Some rows may be in both; what is open on the day before a window may end in it. */
function overlap({ counted, place, window }: Count, where: Place, { window: own }: Figure): boolean {
  const start = counted.openAtEnd ? window.end : window.start
  const end = counted.openAtEnd ? window.end + 1 : window.end
  const isApart = end < own.start || own.end < start
  return (
    !isApart && !place.some(([column, value]) => where.some(one => one[0] === column && one[1] !== value))
  )
}
