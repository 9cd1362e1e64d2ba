import { basename } from 'node:path'
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
import { EXIT, error, type Problem } from '../foundations/problem.ts'
import type { TableOptions } from '../reports/table.ts'
import { formatOfFile, formatOfStream } from './format-of-output.ts'
import { STANDARD_OUTPUT, terminalOf } from './standard-streams.ts'
import { tableWidth, wantsColour } from './terminal.ts'

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

const DASH = '-'

/** The format is that of -f or the configured one where the command has it, else that of the ending of -o or of the stream. */
export function destinationOf(
  settings: Settings,
  formats: readonly Format[],
  problems: Problem[],
): Destination {
  const { color = true } = settings
  const file = settings.output === DASH ? undefined : settings.output
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
  const terminal = terminalOf(STANDARD_OUTPUT)
  return {
    width: tableWidth(terminal),
    colour: onStream && wantsColour(color, terminal, process.env),
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
  if (format !== 'ees' && !terminalOf(STANDARD_OUTPUT).isTTY) return []
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
