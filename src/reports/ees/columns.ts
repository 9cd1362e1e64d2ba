import type { Figure } from '../../figures/figure.ts'
import { EXIT, error, type Problem } from '../../foundations/problem.ts'
import type { Unit } from '../../indicators/language.ts'

/** A breakdown, under a name that the platform takes. */
export interface Filter {
  /** As in the figures. */
  breakdown: string
  name: string
}

/** The label of all parts together, as the platform expects it. */
export const TOTAL = 'Total'

/** `cp-plan-rate` → `cp_plan_rate` */
export function columnName(text: string): string {
  const snake = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  return /^[a-z]/.test(snake) ? snake : `by_${snake}`
}

/**
 * Breakdowns that tell figures apart; one that is `Total` in every row says nothing, and is left out.
 * A name that the platform takes for a place is a problem (exit usage).
 */
export function filtersOf(
  breakdowns: readonly string[],
  figures: readonly Figure[],
): { filters: Filter[]; problems: Problem[] } {
  const taken = new Set(figures.map(({ indicator }) => columnName(indicator.id)))
  const filters: Filter[] = []
  for (const breakdown of breakdowns) {
    if (figures.every(figure => itemOf(figure, breakdown) === TOTAL)) continue
    let name = columnName(breakdown)
    while (taken.has(name)) name = `${name}_part`
    taken.add(name)
    filters.push({ breakdown, name })
  }
  return { filters, problems: filters.filter(({ name }) => PLACE_NAMES.test(name)).map(takenForPlace) }
}

/** The value of a breakdown: an indicator that is not broken down by it counts them all. */
export function itemOf({ breakdown }: Figure, name: string): string {
  if (!Object.hasOwn(breakdown, name)) return TOTAL
  const { kind, label } = breakdown[name]
  return kind === 'whole' ? TOTAL : label
}

/** Words by which the platform knows a column of a place or an institution. */
const PLACE_NAMES =
  /^(country|region|reg|la|lad|local|rsc|pfa|pcon|lep|mca|oa|ward|mat|school|schools|sch|provider|providers|prov|institution|institutions|inst|estab|laestab|name|code|urn|ukprn|upin|number|id)(_.*)?$/

function takenForPlace({ breakdown }: Filter): Problem {
  return error(
    'no-such-filter',
    EXIT.usage,
    `a breakdown by ${breakdown}, which the platform takes for a place`,
    {
      advice: 'name the column otherwise with columns: in the configuration, or leave it out',
    },
  )
}

const UNITS: Partial<Record<Unit, string>> = { percent: '%', 'percent change': '%' }

/** Of the units that the platform knows, only the per cent sign is one of ours. */
export function unitOf(unit: Unit): string {
  return UNITS[unit] ?? ''
}
