import { EXIT } from '../foundations/problem.ts'
import * as pipeline from '../pipeline.ts'
import { validationJson } from '../reports/json.ts'
import { mappingSheet, validationSheet } from '../reports/validation-rows.ts'
import type { ValidateOutcome } from '../request.ts'
import { exitOf } from './failure.ts'
import type { Invocation } from './invocation.ts'
import { tell } from './messages.ts'
import { sheetText } from './rendering.ts'
import { type Destination, deliver } from './reporting.ts'
import { settle } from './settle.ts'

/** `per10k validate`: what was read, refused and doubtful; exit data when rows were refused. */
export async function validate(invocation: Invocation): Promise<number> {
  const { request, settings, destination } = await settle(invocation, 'validate')
  const outcome = await pipeline.validate(request)
  tell(outcome.problems, settings.quiet)
  await deliver(await reportText(outcome, destination), destination)
  const refused = outcome.files.some(({ rejected }) => rejected > 0)
  return exitOf(outcome.problems) || (refused ? EXIT.data : EXIT.done)
}

/** Data are one table; for reading, the columns that were found under other names stand under it. */
async function reportText(outcome: ValidateOutcome, destination: Destination): Promise<string> {
  if (destination.format === 'json') return validationJson(outcome)
  if (destination.format === 'github')
    return (await import('../reports/github.ts')).problemAnnotations(outcome)
  const summary = await sheetText(validationSheet(outcome), destination)
  const mapping = mappingSheet(outcome)
  if (destination.format !== 'table' || mapping.rows.length === 0) return summary
  return `${summary}\n${await sheetText(mapping, destination)}`
}
