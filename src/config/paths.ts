import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Reading } from '../foundations/period.ts'
import { EXIT, error } from '../foundations/problem.ts'
import { quoted } from './choices.ts'

/**
 * A path as the configuration writes it, from its own folder: `extracts/`, `referrals=old/ref.csv`.
 * The answer is from the working folder. A path that leaves the folder of the configuration is
 * refused: a configuration that came with somebody's files may not read or write elsewhere.
 */
export function configPath(
  written: string,
  { folder, workingFolder }: { folder: string; workingFolder: string },
): Reading<string> {
  const { dataset, path } = splitSource(written)
  if (path === '-') return { value: written }
  const absolute = resolve(folder, path)
  if (!isInside(absolute, folder)) {
    const problem = error(
      'path-outside',
      EXIT.usage,
      `the path ${quoted(path)}, outside the folder of the configuration`,
      {
        expected: 'a path inside that folder',
        advice: 'name it on the command line instead',
      },
    )
    return { problem }
  }
  const fromHere = relative(workingFolder, absolute) || '.'
  return { value: dataset === undefined ? plainPath(fromHere) : `${dataset}=${fromHere}` }
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
