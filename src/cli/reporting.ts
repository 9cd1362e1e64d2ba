import { realpathSync } from 'node:fs'
import { basename, extname } from 'node:path'
import {
  type Across,
  FILE_FORMATS,
  type Format,
  isChoice,
  listed,
  quoted,
  SPREADSHEET_TEXTS,
  WIDE_FORMATS,
} from '../config/choices.ts'
import type { Settings } from '../config/settings.ts'
import { EXIT, error, type Problem, Refusal } from '../foundations/problem.ts'
import type { TableOptions } from '../reports/table.ts'
import type { NamedSource } from '../request.ts'
import { clearProgress } from './progress.ts'
import { heedSignals, print } from './streams.ts'
import { tableWidth, wantsColour } from './terminal.ts'
import { writeWhole } from './writing.ts'

/** Where the answer goes, and in which format. */
export interface Destination {
  format: Format
  /** `undefined` is standard output. */
  file: string | undefined
  table: TableOptions
  /** A byte order mark before CSV and TSV. */
  bom: boolean
  /** What stands across the top of a table of figures. */
  across: Across | undefined
}

const FORMAT_OF_ENDING: Record<string, Format> = {
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.json': 'json',
  '.md': 'md',
  '.txt': 'table',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.html': 'html',
  '.htm': 'html',
  '.xlsx': 'xlsx',
  '.ods': 'ods',
  '.docx': 'docx',
  '.xml': 'junit',
  '': 'csv',
}

const STANDARD_OUTPUT = '-'

/** -f or the configured format where the command has it, else the ending of -o, else a table for a terminal and CSV for anything else; of a document its first format. */
export function destinationOf(
  settings: Settings,
  formats: readonly Format[],
  problems: Problem[],
): Destination {
  const { color = true } = settings
  const file = settings.output === STANDARD_OUTPUT ? undefined : settings.output
  const asked =
    settings.format !== undefined && isChoice(settings.format, formats) ? settings.format : undefined
  const format =
    asked ?? (file === undefined ? formatOfStream(formats) : formatOfFile(file, formats, problems))
  if (isChoice(format, FILE_FORMATS)) problems.push(...wrongFile(format, file))
  return {
    format,
    file,
    table: tableOptions(color, file === undefined),
    bom: settings.bom === true && isChoice(format, SPREADSHEET_TEXTS),
    across: isChoice(format, WIDE_FORMATS) ? settings.wide : undefined,
  }
}

/** What was typed, and has no meaning in the format. A configured one waits for a format in which it has. */
export function withoutMeaning({ bom, wide }: Settings, { format }: Destination): Problem[] {
  const problems: Problem[] = []
  if (bom && !isChoice(format, SPREADSHEET_TEXTS))
    problems.push(meaningless('--bom', format, SPREADSHEET_TEXTS))
  if (wide !== undefined && !isChoice(format, WIDE_FORMATS))
    problems.push(meaningless('--wide', format, WIDE_FORMATS))
  return problems
}

function meaningless(option: string, format: Format, formats: readonly Format[]): Problem {
  return error('usage', EXIT.usage, `${option} with the format ${format}`, {
    expected: `-f ${listed(formats)}`,
  })
}

function tableOptions(color: boolean, onStream = true): TableOptions {
  return {
    width: tableWidth(process.stdout),
    colour: onStream && wantsColour(color, process.stdout, process.env),
  }
}

/** The platform of open data is strict about names of files, and another one is written beside it. */
const OPEN_DATA_NAME = /^[A-Za-z0-9_-]+\.csv$/

function wrongFile(format: Format, file: string | undefined): Problem[] {
  if (file === undefined) return withoutFile(format)
  if (format !== 'ees' || OPEN_DATA_NAME.test(basename(file))) return []
  const expected = 'letters, digits, hyphens and underscores, then .csv'
  return [error('usage', EXIT.usage, `--output ${quoted(file)} for open data`, { expected })]
}

/** A workbook may go into a pipe or be sent to a file; open data are two files. */
function withoutFile(format: Format): Problem[] {
  if (format !== 'ees' && !process.stdout.isTTY) return []
  const found = format === 'ees' ? 'the format ees without a file' : `the format ${format} on a terminal`
  const expected = `-o with a file that ends in ${format === 'ees' ? '.csv' : `.${format}`}`
  return [error('usage', EXIT.usage, found, { expected })]
}

/** What will be written: open data have a second file, which says what their columns mean. */
export function filesOf({ format, file }: Destination): string[] {
  if (file === undefined) return []
  return format === 'ees' ? [file, metaFileOf(file)] : [file]
}

/** `figures.csv` → `figures.meta.csv` */
function metaFileOf(file: string): string {
  return file.replace(/\.csv$/, '.meta.csv')
}

function formatOfStream(formats: readonly Format[]): Format {
  if (!formats.includes('table')) return formats[0]
  return process.stdout.isTTY ? 'table' : 'csv'
}

function formatOfFile(file: string, formats: readonly Format[], problems: Problem[]): Format {
  const named = FORMAT_OF_ENDING[extname(file).toLowerCase()]
  const format = named === 'table' && formats.includes('text') ? 'text' : named
  if (format !== undefined && formats.includes(format)) return format
  problems.push(
    error('usage', EXIT.usage, `--output ${quoted(file)}, whose ending names no format`, {
      expected: endingsOf(formats),
      advice: `or name the format with -f: ${listed(formats)}`,
    }),
  )
  return formats[0]
}

/** The first ending of each format that has one. */
function endingsOf(formats: readonly Format[]): string {
  const endings = Object.keys(FORMAT_OF_ENDING).filter(ending => ending !== '')
  return listed(formats.flatMap(format => endings.find(ending => isEndingOf(format, ending)) ?? []))
}

function isEndingOf(format: Format, ending: string): boolean {
  return FORMAT_OF_ENDING[ending] === (format === 'text' ? 'table' : format)
}

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
