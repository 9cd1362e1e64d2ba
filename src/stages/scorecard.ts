import type { Catalogue } from '../indicators/catalogue.ts'
import type { Outcome, ReportOutcome } from '../outcome.ts'
import type { Request } from '../request.ts'
import { tellDefinition } from './explain.ts'

/** What a scorecard says besides its figures: by what they were judged, and what each of them means. */
export function withDefinitions(
  outcome: Outcome,
  { plan, window, suppress, roundTo }: Request,
  catalogue: Catalogue,
): ReportOutcome {
  const ids = new Set(outcome.figures.map(({ indicator }) => indicator.id))
  const definitions = [...ids].flatMap(id => catalogue.definitions.get(id) ?? [])
  return {
    ...outcome,
    window,
    definitions: definitions.map(definition => tellDefinition(definition, catalogue)),
    ...(plan !== undefined && { plan }),
    ...(suppress !== undefined && { suppress }),
    ...(roundTo !== undefined && { roundTo }),
  }
}
