import { EXIT, error, Refusal } from '../foundations/problem.ts'
import type { Content } from '../reports/pieces.ts'
import type { NamedSource } from '../request.ts'
import type { Destination } from './destination.ts'
import { clearProgress } from './progress.ts'
import { heedSignals } from './signals.ts'
import { sourcesOf } from './sources.ts'
import { print } from './streams.ts'
import type { Surroundings } from './surroundings.ts'
import { whereItLeads } from './where-it-leads.ts'
import { writeWhole } from './writing.ts'

/** An answer may not be written over what it was made from: an extract, the plan, the configuration. */
export function refuseOverwriting(
  written: readonly string[],
  sources: readonly NamedSource[],
  ...files: readonly (string | undefined)[]
): void {
  const inputs = [...sources.map(({ source }) => source.name), ...files.filter(file => file !== undefined)]
  const read = new Set(inputs.map(whereItLeads))
  const file = written.find(path => read.has(whereItLeads(path)))
  if (file === undefined) return
  throw new Refusal(
    error('usage', EXIT.usage, 'an output that is one of the inputs', {
      file,
      expected: 'a file that is none of them',
      advice: 'name another file with -o',
    }),
  )
}

/** The same for what reads no extract: those that are configured are as much in the way. */
export function refuseOverConfigured(written: readonly string[], { settings, config }: Surroundings): void {
  if (written.length === 0) return
  const { sources } = sourcesOf(settings.data ?? [])
  refuseOverwriting(written, sources, settings.targets, config?.file)
}

/** Prints the answer, or writes it whole. */
export async function deliver(content: Content, { file }: Destination): Promise<void> {
  clearProgress()
  await heedSignals()
  if (file === undefined) await print(content)
  else writeWhole(file, content)
}
