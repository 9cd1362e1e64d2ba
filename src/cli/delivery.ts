import { realpathSync } from 'node:fs'
import { EXIT, error, Refusal } from '../foundations/problem.ts'
import type { NamedSource } from '../request.ts'
import { type Destination, filesOf } from './destination.ts'
import { clearProgress } from './progress.ts'
import { heedSignals, print } from './streams.ts'
import { writeWhole } from './writing.ts'

/** An answer may not be written over what it was made from. */
export function refuseOverwriting(
  destination: Destination,
  sources: readonly NamedSource[],
  plan?: string,
): void {
  const inputs = [...sources.map(({ source }) => source.name), ...(plan === undefined ? [] : [plan])]
  const read = new Set(inputs.map(realPath))
  const file = filesOf(destination).find(written => isAmong(written, read))
  if (file === undefined) return
  throw new Refusal(
    error('usage', EXIT.usage, 'an output that is one of the inputs', {
      file,
      advice: 'name another file with -o',
    }),
  )
}

function isAmong(file: string, read: ReadonlySet<string | undefined>): boolean {
  const own = realPath(file)
  return own !== undefined && read.has(own)
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined // not there, so not the same file
  }
}

/** Prints the answer, or writes it whole. */
export async function deliver(text: string | Uint8Array, { file }: Destination): Promise<void> {
  clearProgress()
  await heedSignals()
  if (file === undefined) print(text)
  else writeWhole(file, text)
}
