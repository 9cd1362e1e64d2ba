import { extname } from 'node:path'
import { type Format, listed, quoted } from '../config/choices.ts'
import { EXIT, error, type Problem } from '../foundations/problem.ts'
import { STANDARD_OUTPUT, terminalOf } from './standard-streams.ts'

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

/** A table for a terminal and CSV for anything else; of a document its first format, of a web page Markdown to read. */
export function formatOfStream(formats: readonly Format[]): Format {
  const read = terminalOf(STANDARD_OUTPUT).isTTY === true
  if (formats.includes('table')) return read ? 'table' : 'csv'
  return read && formats[0] === 'html' ? 'md' : formats[0]
}

/** As the ending of the file says. */
export function formatOfFile(file: string, formats: readonly Format[], problems: Problem[]): Format {
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
