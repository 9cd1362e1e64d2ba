import { dirname, join, relative, resolve } from 'node:path'
import type { NamedInConfig } from '../config/named.ts'
import { isInside, splitSource } from '../config/paths.ts'
import type { Config } from '../config/settings.ts'
import { EXIT, error, type Problem, Refusal } from '../foundations/problem.ts'
import { openCatalogue } from '../stages/open-catalogue.ts'
import { heedBefore, smallFile, statsOf } from './small-file.ts'
import { systemWords } from './system-words.ts'
import { isLink, whereItLeads } from './where-it-leads.ts'

const FILE_NAME = 'per10k.yaml'
/** Larger than any configuration that is accepted; more of it need not be read. */
const MOST_BYTES = 1024 * 1024

/**
 * The configuration named on the command line, or the nearest `per10k.yaml` from the working folder
 * upwards; neither where there is none. Its faults are problems (exit usage, or files), and with any
 * of them nothing of it holds.
 */
export async function configuration(
  named: string | undefined,
): Promise<{ config?: Config; problems: Problem[] }> {
  const file = named ?? nearestConfiguration(process.cwd())
  if (file === undefined) return { problems: [] }
  await heedBefore(file)
  const text = readText(file)
  if (typeof text !== 'string') return { problems: [text] }
  const { readConfig } = await import('../config/config.ts')
  const place = { file, folder: dirname(resolve(file)), workingFolder: process.cwd() }
  const read = readConfig(text, place)
  if ('problems' in read) return { problems: [...read.problems, ...faultsOf(read.named)] }
  const problems = linksOut(read.config, place.folder)
  return problems.length > 0 ? { problems } : { config: read.config, problems }
}

/** What is wrong with the definitions and the columns of a configuration that does not hold: told in the same run. */
function faultsOf(named: NamedInConfig | undefined): Problem[] {
  if (named === undefined) return []
  try {
    openCatalogue(named)
    return []
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal.problems
    throw refusal
  }
}

/** The `per10k.yaml` of an absolute folder or the nearest folder around it, as a path from the working folder. */
export function nearestConfiguration(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, FILE_NAME)
    if (statsOf(file)?.isFile() || leadsNowhere(file)) return relative(process.cwd(), file)
    if (dirname(folder) === folder) return undefined
  }
}

/** A link to a configuration that is not there any more is told, and not passed over. */
function leadsNowhere(file: string): boolean {
  return statsOf(file) === undefined && isLink(file)
}

function readText(file: string): string | Problem {
  try {
    const bytes = smallFile(file, MOST_BYTES)
    if (bytes === undefined)
      return error('file-too-large', EXIT.usage, 'no configuration: too large', { file })
    return decoded(bytes, file)
  } catch (cause) {
    return error('missing-file', EXIT.files, systemWords(cause), { file, advice: 'check -c' })
  }
}

function decoded(bytes: Uint8Array, file: string): string | Problem {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return notUtf8(new TextDecoder().decode(bytes), file)
  }
}

/** `text`: with U+FFFD in the place of what is no UTF-8. */
function notUtf8(text: string, file: string): Problem {
  const lines = text.slice(0, text.indexOf('\ufffd')).split(/\r\n|\r|\n/)
  return error('bad-yaml', EXIT.usage, 'a configuration that is not UTF-8', {
    advice: 'save it as UTF-8',
    file,
    line: lines.length,
    column: [...lines[lines.length - 1]].length + 1,
  })
}

/** A symbolic link may not lead a path of the configuration out of its folder either. */
function linksOut({ data = [], targets, output, file }: Config, folder: string): Problem[] {
  return [...data.map(written => splitSource(written).path), targets, output]
    .filter(path => path !== undefined && path !== '-' && leadsOut(path, folder))
    .map(path =>
      error('path-outside', EXIT.usage, `the path ${path}, a link out of the folder of the configuration`, {
        file,
        advice: 'name it on the command line instead',
      }),
    )
}

/** Through a symbolic link to somewhere outside of the folder, whether or not anything is there yet. */
export function leadsOut(path: string, folder: string): boolean {
  return !isInside(whereItLeads(path), whereItLeads(folder))
}
