import { EXIT } from '../foundations/problem.ts'
import { validationJson } from '../reports/json.ts'
import { validationSheet } from '../reports/validation-rows.ts'
import { exitOf } from './failure.ts'
import type { Invocation } from './invocation.ts'
import { tell } from './messages.ts'
import { sheetText } from './rendering.ts'
import { deliver } from './reporting.ts'
import { settle } from './settle.ts'

/** `per10k validate`: what was read, refused and doubtful; exit data when rows were refused. */
export async function validate(invocation: Invocation): Promise<number> {
  const { request, settings, destination } = await settle(invocation, 'validate')
  const pipeline = await import('../pipeline.ts')
  const outcome = await pipeline.validate(request)
  tell(outcome.problems, settings.quiet)
  const text =
    destination.format === 'json'
      ? validationJson(outcome)
      : await sheetText(validationSheet(outcome), destination)
  deliver(text, destination)
  const refused = outcome.files.some(({ rejected }) => rejected > 0)
  return exitOf(outcome.problems) || (refused ? EXIT.data : EXIT.done)
}
