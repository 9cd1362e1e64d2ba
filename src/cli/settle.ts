import type { Settings } from '../config/settings.ts'
import { Refusal } from '../foundations/problem.ts'
import type { Request } from '../request.ts'
import { requestOf } from './asked.ts'
import { refuseOverwriting } from './delivery.ts'
import { type Destination, destinationOf, filesOf, withoutMeaning } from './destination.ts'
import type { Invocation } from './invocation.ts'
import { progressOf } from './progress.ts'
import { secondThread } from './second-thread.ts'
import { surroundings, withOwnOutput } from './surroundings.ts'

/** Everything that a command must know, settled once: what to compute, and where the answer goes. */
export interface Settled {
  request: Request
  settings: Settings
  destination: Destination
}

/** Settles a run over extracts. Every fault of what was typed is told in one refusal. */
export async function settle(
  invocation: Invocation,
  command: 'calc' | 'check' | 'explain' | 'report' | 'validate',
): Promise<Settled> {
  const around = await surroundings(invocation)
  const { problems } = around
  const ofFigures = command === 'calc' || command === 'check'
  const settings = ofFigures ? around.settings : withOwnOutput(around)
  const destination = destinationOf(settings, invocation.formats, problems)
  problems.push(...withoutMeaning(around.typed, destination))
  const request = await requestOf(around, invocation.words, command)
  if (problems.length > 0) throw new Refusal(problems)
  refuseOverwriting(filesOf(destination), request.sources, settings.targets, around.config?.file)
  const hash = destination.format === 'json' || command === 'report'
  const thread = await secondThread(request.sources)
  return { request: { ...request, hash, ...progressOf(settings), ...thread }, settings, destination }
}
