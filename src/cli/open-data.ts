import { EXIT } from '../foundations/problem.ts'
import type { Outcome } from '../outcome.ts'
import type { Request } from '../request.ts'
import { type Destination, filesOf } from './destination.ts'
import { exitOf } from './failure.ts'
import { tell } from './messages.ts'
import { clearProgress } from './progress.ts'
import { heedSignals } from './signals.ts'
import { writeTogether } from './writing.ts'

/** Writes figures as open data: the file and, beside it, what its columns mean. */
export async function deliverOpenData(
  { figures, breakdowns }: Pick<Outcome, 'figures' | 'breakdowns'>,
  { window }: Request,
  destination: Destination,
  quiet: boolean | undefined,
): Promise<number> {
  const { openData } = await import('../reports/ees/ees.ts')
  const { files, problems } = openData({ figures, breakdowns, window })
  tell(problems, quiet)
  if (files === undefined) return exitOf(problems)
  clearProgress()
  await heedSignals()
  const [data, meta] = filesOf(destination)
  writeTogether([
    { file: data, text: files.data },
    { file: meta, text: files.meta },
  ])
  return EXIT.done
}
