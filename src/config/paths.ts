import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Reading } from '../foundations/period.ts'
import { EXIT, error, type Problem } from '../foundations/problem.ts'
import { quoted } from './choices.ts'

/** Where a path is written, and where the program was started. Both absolute. */
interface WrittenIn {
  folder: string
  workingFolder: string
}

/**
 * A path as the configuration writes it, from its own folder: `extracts/`, `referrals=old/ref.csv`.
 * The answer is from the working folder. A path that leaves the folder of the configuration is
 * refused: a configuration that came with somebody's files may not read or write elsewhere.
 */
export function configPath(written: string, { folder, workingFolder }: WrittenIn): Reading<string> {
  const { dataset, path } = splitSource(written)
  if (path === '-') return { value: written }
  const absolute = resolve(folder, path)
  if (isElsewhere(path) || !isInside(absolute, folder))
    return { problem: outside(path, 'the folder of the configuration') }
  return { value: fromHere(absolute, dataset, workingFolder) }
}

/**
 * A path as a marker of a document writes it, from the folder of the document. It may lead to what is in
 * the working folder too: a report often lies beside its extracts.
 */
export function documentPath(written: string, { folder, workingFolder }: WrittenIn): Reading<string> {
  const { dataset, path } = splitSource(written)
  if (path.includes('\0')) return { problem: noPath(path) }
  const absolute = resolve(folder, path)
  if (path !== '-' && [folder, workingFolder].some(around => isInside(absolute, around)))
    return { value: fromHere(absolute, dataset, workingFolder) }
  return { problem: outside(path, 'the folder of the document and the working folder') }
}

/** No system has such a name, and Node takes it for a fault of the program. */
function noPath(path: string): Problem {
  return error('usage', EXIT.usage, `the path ${quoted(path)}, with a NUL character`, {
    expected: 'the path of a file',
  })
}

function outside(path: string, where: string): Problem {
  return error('path-outside', EXIT.usage, `the path ${quoted(path)}, outside ${where}`, {
    expected: 'a path inside it',
    advice: 'name it on the command line instead',
  })
}

function fromHere(absolute: string, dataset: string | undefined, workingFolder: string): string {
  const path = relative(workingFolder, absolute) || '.'
  return dataset === undefined ? plainPath(path) : `${dataset}=${path}`
}

/** A drive, another computer or somebody's home, also to a system that would take it for the name of a file. */
function isElsewhere(path: string): boolean {
  return /^(?:[A-Za-z]:[\\/]|\\\\|~[\\/])/.test(path)
}

/** Is it the folder or in it? Both absolute. */
export function isInside(path: string, folder: string): boolean {
  const from = relative(folder, path)
  return from === '' || (from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from))
}

/** `name=file` forces the dataset; a file whose own path has an equals sign after a folder is a file. */
export function splitSource(written: string): { dataset?: string; path: string } {
  const match = /^([A-Za-z][\w-]*)=(.+)$/s.exec(written)
  return match ? { dataset: match[1], path: match[2] } : { path: written }
}

/** A path that would read as `name=file` says that it is a file. */
function plainPath(path: string): string {
  return splitSource(path).dataset === undefined ? path : `.${sep}${path}`
}
