import type { Column, ColumnKind, Rows } from '../../src/extracts/column.ts'
import type { ColumnRequest, Extract, ReadOptions } from '../../src/extracts/extract.ts'
import { readHeader } from '../../src/extracts/header.ts'
import type { ReadElsewhere } from '../../src/extracts/parts/part.ts'
import { readPart } from '../../src/extracts/parts/read-part.ts'
import { readExtract } from '../../src/extracts/read.ts'
import type { Encoding, Source } from '../../src/extracts/source.ts'
import { isoDay, NO_DAY } from '../../src/foundations/day.ts'
import type { Problem } from '../../src/foundations/problem.ts'

const OVERWRITTEN = 0xee

/** A file in memory, in chunks of so many bytes; like a file on disk it writes each chunk over the one before. */
export function sourceOf(
  content: string | Uint8Array,
  chunk = Number.POSITIVE_INFINITY,
  name = 'referrals.csv',
): Source {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return {
    name,
    size: bytes.length,
    async *chunks(start = 0) {
      for (let from = start; from < bytes.length; from += chunk) {
        const given = Uint8Array.from(bytes.subarray(from, from + chunk))
        yield given
        given.fill(OVERWRITTEN)
      }
    },
  }
}

/** What a test asks of a file; the first column is the id, the second a day, unless it says otherwise. */
export interface Asked {
  kinds?: Record<string, ColumnKind>
  required?: string[]
  chunk?: number
  encoding?: Encoding
  order?: ReadOptions['order']
  everyRecordByCsvParse?: boolean
  /** The second half is read by itself, as by another thread. */
  inTwoParts?: boolean
  /** Where it is read from then; the same file unless told. */
  elsewhere?: Source
}

const KINDS: Record<string, ColumnKind> = { child_id: 'id', referral_date: 'day', area: 'category' }

export interface Told {
  /** Each row as its values, blank where there is none. */
  rows: string[]
  lines: number[]
  refused: number
  fatal: boolean
  /** `code line:column`, errors as they come. */
  errors: string[]
  warnings: string[]
  problems: Problem[]
  extract: Extract
}

/** Reads header and rows as the program does, and says briefly what came out. */
export async function told(content: string | Uint8Array, asked: Asked = {}): Promise<Told> {
  const { kinds = KINDS, required = ['child_id', 'referral_date'], encoding = 'utf-8' } = asked
  const source = sourceOf(content, asked.chunk)
  const { header, problems } = await readHeader(source, { encoding })
  const requests: ColumnRequest[] = Object.entries(kinds)
    .filter(([name]) => header.names.includes(name))
    .map(([name, kind]) => ({
      name,
      kind,
      at: header.names.indexOf(name),
      required: required.includes(name),
    }))
  const extract = await readExtract(source, requests, {
    encoding,
    ...(asked.order && { order: asked.order }),
    ...(asked.inTwoParts && { elsewhere: elsewhere(source, requests, asked) }),
    ...(asked.everyRecordByCsvParse && { everyRecordByCsvParse: true }),
  })
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  const all = [...extract.problems, ...warnings]
  return {
    rows: rowTexts(extract.rows),
    lines: [...extract.rows.lines],
    refused: extract.refused,
    fatal: extract.fatal,
    errors: all.filter(({ severity }) => severity === 'error').map(brief),
    warnings: all.filter(({ severity }) => severity === 'warning').map(brief),
    problems: all,
    extract,
  }
}

/** What comes from another thread is a copy. */
function elsewhere(
  source: Source,
  requests: ColumnRequest[],
  { order, elsewhere: other }: Asked,
): ReadElsewhere {
  return (from, names) => {
    const part = readPart({ source: other ?? source, from, names }, requests, { ...(order && { order }) })
    return { part: part.then(structuredClone), stop: () => {} }
  }
}

export function brief({ code, line, column }: Problem): string {
  return [code, [line, column].filter(part => part !== undefined).join(':')].join(' ').trim()
}

export function rowTexts(rows: Rows): string[] {
  const columns = [...rows.columns.values()]
  return Array.from({ length: rows.count }, (_, row) =>
    columns.map(column => cellText(column, row)).join('|'),
  )
}

function cellText(column: Column, row: number): string {
  switch (column.kind) {
    case 'id':
    case 'category':
      return column.codes[row] < 0 ? '' : column.dictionary.text(column.codes[row])
    case 'flag':
      return ['', 'no', 'yes'][column.flags[row] + 1]
    case 'number':
      return Number.isNaN(column.units[row]) ? '' : `${column.units[row]}e-${column.scale}`
    case 'day':
      return dayText(column.days[row])
    case 'moment':
      return `${dayText(column.days[row])} ${column.minutes[row]}`
    case 'year':
      return column.years[row] < 0 ? '' : String(column.years[row])
    case 'period':
      return `${dayText(column.starts[row])}..${dayText(column.ends[row])}`
    case 'ages':
      return column.from[row] < 0 ? '' : `${column.from[row]}-${column.to[row]}`
  }
}

function dayText(day: number): string {
  return day === NO_DAY ? '' : isoDay(day)
}
