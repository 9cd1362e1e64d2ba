import type { FailingVerdict } from '../config/choices.ts'
import { EXIT } from '../foundations/problem.ts'
import type { CheckOutcome } from '../outcome.ts'
import * as pipeline from '../pipeline.ts'
import type { Judged } from '../plans/judged.ts'
import { deliver } from './delivery.ts'
import { exitOf } from './failure.ts'
import type { Invocation } from './invocation.ts'
import { tell } from './messages.ts'
import { verdictsText } from './rendering.ts'
import { type Settled, settle } from './settle.ts'

/** `per10k check`: figures held against the plan; exit findings when a verdict fails. */
export async function check(invocation: Invocation): Promise<number> {
  const settled = await settle(invocation, 'check')
  const outcome = await checked(settled)
  const exit = exitOf(outcome.problems)
  if (exit !== EXIT.done) return exit
  const failed = failing(outcome.judged, settled.settings.failOn)
  await deliver(await verdictsText(outcome, settled.destination, new Set(failed)), settled.destination)
  return failed.length > 0 ? EXIT.findings : EXIT.done
}

/** Runs it and tells its problems. */
export async function checked({ request, settings }: Settled): Promise<CheckOutcome> {
  const outcome = await pipeline.check(request)
  tell(outcome.problems, settings.quiet)
  return outcome
}

/** The verdicts that fail the run; red ones unless told otherwise, none where `none` is said. */
export function failing(judged: readonly Judged[], failOn: readonly FailingVerdict[] = ['red']): Judged[] {
  return judged.filter(({ verdict }) => (failOn as readonly string[]).includes(verdict))
}
