import { EXIT } from '../foundations/problem.ts'
import type { Explanation } from '../outcome.ts'
import * as pipeline from '../pipeline.ts'
import { deliver } from './delivery.ts'
import type { Destination } from './destination.ts'
import { exitOf } from './failure.ts'
import type { Invocation } from './invocation.ts'
import { tell } from './messages.ts'
import { settle } from './settle.ts'

/** `per10k explain`: a definition in plain English and, with extracts, how its figure came about. */
export async function explain(invocation: Invocation): Promise<number> {
  const { request, settings, destination } = await settle(invocation, 'explain')
  const { every: _, ...alone } = request
  const lines = invocation.typed.lines === true
  const explanation = await pipeline.explain({ ...alone, by: [] }, { lines })
  tell(explanation.problems, settings.quiet)
  const exit = exitOf(explanation.problems)
  if (exit !== EXIT.done) return exit
  await deliver(await textOf(explanation, destination), destination)
  return EXIT.done
}

async function textOf(explanation: Explanation, { format, table }: Destination): Promise<string> {
  if (format === 'json') return (await import('../reports/explanation/json.ts')).explanationJson(explanation)
  if (format === 'md')
    return (await import('../reports/explanation/markdown.ts')).explanationMarkdown(explanation)
  return (await import('../reports/explanation/text.ts')).explanationText(explanation, table)
}
