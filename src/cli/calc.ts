import { EXIT } from '../foundations/problem.ts'
import * as pipeline from '../pipeline.ts'
import { deliver } from './delivery.ts'
import { exitOf } from './failure.ts'
import type { Invocation } from './invocation.ts'
import { tell } from './messages.ts'
import { deliverOpenData } from './open-data.ts'
import { figuresText } from './rendering.ts'
import { settle } from './settle.ts'

/** `per10k calc`: figures. */
export async function calc(invocation: Invocation): Promise<number> {
  const { request, settings, destination } = await settle(invocation, 'calc')
  const outcome = await pipeline.calc(request)
  tell(outcome.problems, settings.quiet)
  const exit = exitOf(outcome.problems)
  if (exit !== EXIT.done) return exit
  if (destination.format === 'ees') return deliverOpenData(outcome, request, destination, settings.quiet)
  await deliver(await figuresText(outcome, destination), destination)
  return EXIT.done
}
