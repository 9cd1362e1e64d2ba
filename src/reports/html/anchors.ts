import type { Scorecard } from '../scorecard/scorecard.ts'
import type { Series } from '../scorecard/series.ts'

/** Where an indicator is defined. An id is small letters, digits and hyphens. */
export function definitionAnchor(id: string): string {
  return `about-${id}`
}

/** The card of a line that is held against the plan. */
export function cardAnchor(series: Series, { areas }: Scorecard): string {
  const { id } = series.indicator
  return areas.length > 1 ? `${id}-${areas.indexOf(series.area.label) + 1}` : id
}

export function rulesAnchor(name: string): string {
  return `rule-${name}`
}
