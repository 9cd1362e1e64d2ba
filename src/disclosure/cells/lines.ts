import { categoryKey } from '../../engine/tables/category-key.ts'
import type { Literal } from '../../indicators/language.ts'
import { equality } from './conditions.ts'
import { type Counted, under } from './counted.ts'
import type { Count } from './counts.ts'
import { type Place, placeKey, widened } from './place.ts'

/** Where the same is counted without saying of a column what it must be: in lines of a breakdown by that column. */
export interface InLines {
  counted: Counted
  places: readonly Place[]
}

/**
 * The lines of breakdowns that a run prints. What an indicator counts under `source: police` stands in the line
 * `police` of a breakdown by source as well: the two are one number.
 */
export class Lines {
  /** Values of a column as they stand in places. */
  private readonly labels = new Map<string, Set<string>>()
  private readonly printed = new Set<string>()

  constructor(all: readonly Count[]) {
    const asked = columnsAsked(all)
    for (const { counted, place } of all)
      for (const [column, label] of place) {
        if (!asked.has(column)) continue
        this.labels.set(column, (this.labels.get(column) ?? new Set()).add(label))
        this.printed.add(keyOf(counted, place))
      }
  }

  /** One for each condition that says what a column must be and of which such lines may be printed. */
  of({ counted, place }: Pick<Count, 'counted' | 'place'>): InLines[] {
    if (counted.known || this.printed.size === 0) return []
    return [...counted.conditions].flatMap((condition): InLines[] => {
      const equal = equality(condition)
      if (equal === undefined) return []
      const { column, values } = equal
      const labels = [...(this.labels.get(column) ?? [])].filter(label => isMeant(label, values))
      const fewer = under(new Set([...counted.conditions].filter(other => other !== condition)), counted)
      const own = place.find(([name]) => name === column)
      if (own !== undefined && !labels.includes(own[1])) return []
      const places = own === undefined ? labels.map(label => narrowed(place, column, label)) : [place]
      const printed = places.filter(line => this.printed.has(keyOf(fewer, line)))
      return printed.length === 0 ? [] : [{ counted: fewer, places: printed }]
    })
  }

  /** The count itself, or that of the one line in which it stands in some window. */
  asLine(count: Count): Count {
    const line = this.of(count).find(({ places }) => places.length === 1)
    return line === undefined
      ? count
      : this.asLine({ ...count, counted: line.counted, place: line.places[0], isLine: true })
  }
}

/** Of all others it is not asked which lines there are: very many areas would take much memory. */
function columnsAsked(all: readonly Count[]): Set<string> {
  const columns = new Set<string>()
  const seen = new Set<Counted>()
  for (const { counted } of all) {
    if (seen.has(counted)) continue
    seen.add(counted)
    for (const condition of counted.conditions) {
      const equal = equality(condition)
      if (equal !== undefined) columns.add(equal.column)
    }
  }
  return columns
}

function keyOf({ key }: Counted, place: Place): string {
  return `${key} @ ${placeKey(place)}`
}

function narrowed(place: Place, column: string, label: string): Place {
  return [...widened(place, column), [column, label] as const].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** As rows meet the condition: a flag is `yes` or `no` in a place. */
function isMeant(label: string, values: readonly Literal[]): boolean {
  return label !== '?' && values.some(value => valueKey(value) === categoryKey(label.slice(1)))
}

export function valueKey(value: Literal): string {
  return categoryKey(typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value))
}
