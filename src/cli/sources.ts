import { readdirSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { splitSource } from '../config/paths.ts'
import { EXIT, error, type Problem } from '../foundations/problem.ts'
import type { NamedSource } from '../request.ts'
import { fileSource, pipeChunks } from './file-source.ts'
import { statsOf } from './small-file.ts'
import { streamSource } from './stream-source.ts'
import { systemWords } from './system-words.ts'
import { whereItLeads } from './where-it-leads.ts'

/**
 * What `-d` names: files, folders with their `*.csv`, standard input. Problems: a missing file (exit
 * files), a folder without an extract (exit data), standard input asked for twice (exit usage).
 */
export function sourcesOf(
  data: readonly string[],
  plan?: string,
): { sources: NamedSource[]; problems: Problem[] } {
  const found = data.map(sourcesAt)
  const sources = found.flatMap(part => part.sources)
  const problems = found.flatMap(part => part.problems)
  if (sources.filter(({ source }) => source.name === STANDARD_INPUT).length > 1)
    problems.push(twiceStandardInput())
  return { sources: withoutDoubles(sources).filter(source => !isPlan(source, plan)), problems }
}

const STANDARD_INPUT = '-'

interface Found {
  sources: NamedSource[]
  problems: Problem[]
}

function sourcesAt(written: string): Found {
  const { dataset, path } = wholePathExists(written) ? { path: written } : splitSource(written)
  const forced = dataset === undefined ? {} : { dataset }
  if (path === STANDARD_INPUT) {
    return one({ source: streamSource(STANDARD_INPUT, () => process.stdin), explicit: true, ...forced })
  }
  const stats = statOf(path)
  if ('problem' in stats) return { sources: [], problems: [stats.problem] }
  if (stats.value.isDirectory()) return folderSources(path, forced)
  const { value } = stats
  const source = value.isFile() ? fileSource(path, value.size) : streamSource(path, () => pipeChunks(path))
  return one({ source, explicit: true, ...forced })
}

function one(source: NamedSource): Found {
  return { sources: [source], problems: [] }
}

/** A file whose own name has an equals sign is that file. */
function wholePathExists(written: string): boolean {
  return statsOf(written) !== undefined
}

function statOf(path: string): { value: Stats } | { problem: Problem } {
  try {
    return { value: statSync(path) }
  } catch (cause) {
    const advice = 'check the path; -d takes a file, a folder or name=file'
    return { problem: error('missing-file', EXIT.files, systemWords(cause), { file: path, advice }) }
  }
}

/** Its CSV files by name; what lies in folders inside it, hidden files and pipes are passed over. */
function folderSources(folder: string, forced: { dataset?: string }): Found {
  const names = readFolder(folder)
  if ('problem' in names) return { sources: [], problems: [names.problem] }
  const files = names.value.filter(isCsvName).sort()
  const found = files.map(name => ({ path: join(folder, name), stats: statsOf(join(folder, name)) }))
  const sources = found
    .filter(({ stats }) => stats === undefined || stats.isFile())
    .map(({ path, stats }) => ({ source: fileSource(path, stats?.size ?? 0), explicit: false, ...forced }))
  if (sources.length === 0) {
    const problem = error('no-extract', EXIT.data, 'a folder without an extract', {
      file: folder,
      expected: 'files whose names end in .csv, in the folder itself',
    })
    return { sources: [], problems: [problem] }
  }
  return { sources, problems: [] }
}

/** A file of a folder that is taken for a CSV; a hidden one is not. */
export function isCsvName(name: string): boolean {
  return /^[^.].*\.csv$/is.test(name)
}

function readFolder(folder: string): { value: string[] } | { problem: Problem } {
  try {
    return { value: readdirSync(folder) }
  } catch (cause) {
    return { problem: error('cannot-read', EXIT.files, systemWords(cause), { file: folder }) }
  }
}

/** A file named twice is read once: as the dataset that it was given as, else as it was named itself. */
function withoutDoubles(sources: NamedSource[]): NamedSource[] {
  const forced = new Set(sources.filter(({ dataset }) => dataset !== undefined).map(pathOf))
  const named = new Set(sources.filter(({ explicit }) => explicit).map(pathOf))
  const seen = new Set<string>()
  return sources.filter(source => {
    const path = pathOf(source)
    if (source.dataset === undefined && (forced.has(path) || (named.has(path) && !source.explicit)))
      return false
    const key = `${source.dataset ?? ''}=${path}`
    return !seen.has(key) && seen.add(key)
  })
}

/** The plan that lies among the extracts of a folder is none of them. */
function isPlan(source: NamedSource, plan: string | undefined): boolean {
  return plan !== undefined && !source.explicit && pathOf(source) === whereItLeads(plan)
}

/** Whatever links it is named by. */
function pathOf({ source }: NamedSource): string {
  return whereItLeads(source.name)
}

function twiceStandardInput(): Problem {
  return error('usage', EXIT.usage, 'standard input for two extracts', {
    expected: 'one -d with -',
    advice: 'save one of them as a file',
  })
}
