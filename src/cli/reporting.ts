import { realpathSync } from 'node:fs'
import { extname } from 'node:path'
import { type Format, listed, quoted } from '../config/choices.ts'
import type { Settings } from '../config/settings.ts'
import { EXIT, error, type Problem, Refusal } from '../foundations/problem.ts'
import type { TableOptions } from '../reports/table.ts'
import type { NamedSource } from '../request.ts'
import { tableWidth, wantsColour } from './terminal.ts'
import { writeWhole } from './writing.ts'

/** Where the answer goes, and in which format. */
export interface Destination {
  format: Format
  /** `undefined` is standard output. */
  file: string | undefined
  table: TableOptions
}

const FORMAT_OF_ENDING: Record<string, Format> = {
  '.csv': 'csv',
  '.json': 'json',
  '.md': 'md',
  '.txt': 'table',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '': 'csv',
}

const STANDARD_OUTPUT = '-'

/** -f, else the ending of -o, else a table for a terminal and CSV for anything else. */
export function destinationOf(
  settings: Settings,
  formats: readonly Format[],
  problems: Problem[],
): Destination {
  const { color = true } = settings
  const file = settings.output === STANDARD_OUTPUT ? undefined : settings.output
  return {
    format:
      settings.format ?? (file === undefined ? formatOfStream() : formatOfFile(file, formats, problems)),
    file,
    table: tableOptions(color, file === undefined),
  }
}

function tableOptions(color: boolean, onStream = true): TableOptions {
  return {
    width: tableWidth(process.stdout),
    colour: onStream && wantsColour(color, process.stdout, process.env),
  }
}

function formatOfStream(): Format {
  return process.stdout.isTTY ? 'table' : 'csv'
}

function formatOfFile(file: string, formats: readonly Format[], problems: Problem[]): Format {
  const format = FORMAT_OF_ENDING[extname(file).toLowerCase()]
  if (format !== undefined && formats.includes(format)) return format
  problems.push(
    error('usage', EXIT.usage, `--output ${quoted(file)}, whose ending names no format`, {
      expected: formats.includes('yaml') ? '.yaml, .json, .md, .csv or .txt' : '.csv, .json, .md or .txt',
      advice: `or name the format with -f: ${listed(formats)}`,
    }),
  )
  return 'csv'
}

/** An answer may not be written over what it was made from. */
export function refuseOverwriting(
  file: string | undefined,
  sources: readonly NamedSource[],
  plan?: string,
): void {
  if (file === undefined) return
  const own = realPath(file)
  const inputs = [...sources.map(({ source }) => source.name), ...(plan === undefined ? [] : [plan])]
  if (own === undefined || !inputs.some(input => realPath(input) === own)) return
  throw new Refusal(
    error('usage', EXIT.usage, 'an output that is one of the inputs', {
      file,
      advice: 'name another file with -o',
    }),
  )
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined // not there, so not the same file
  }
}

/** Prints the answer, or writes it whole. */
export function deliver(text: string, { file }: Destination): void {
  if (file === undefined) process.stdout.write(text)
  else writeWhole(file, text)
}
