import type { Hash } from 'node:crypto'
import type { Problem } from '../foundations/problem.ts'
import { BlockScan } from './block-scan.ts'
import { asUtf8, newDecoding } from './decoding.ts'
import type { ColumnRequest, Extract, ReadOptions } from './extract.ts'
import { lineEndWarnings, looksLikeUtf8 } from './extract-problems.ts'
import { FileEnd } from './file-end.ts'
import { type Foresight, foresight } from './foresight.ts'
import { type Opened, takeHeader } from './header.ts'
import { type Rest, readWithRest, restOf } from './parts/rest.ts'
import { readRows } from './read-rows.ts'
import { RowReader } from './row-reader.ts'
import type { Source } from './source.ts'
import { ByteWindow } from './window.ts'

/**
 * Reads the requested columns of an extract, each row kept or refused. Everything that is wrong comes back
 * as problems; nothing is thrown for a file, whatever it holds. Memory follows what is kept.
 */
export async function readExtract(
  source: Source,
  requests: readonly ColumnRequest[],
  options: ReadOptions,
): Promise<Extract> {
  const rest = await restOf(source, options)
  const together = rest && (await readFile(source, requests, options, rest))
  return together ?? ((await readFile(source, requests, options)) as Extract)
}

/** `undefined` where the rest of the file, read by somebody else, cannot be put behind what is read here. */
async function readFile(
  source: Source,
  requests: readonly ColumnRequest[],
  options: ReadOptions,
  rest?: Rest,
): Promise<Extract | undefined> {
  const passed: Passed = { bytes: 0, whole: false }
  if (options.hash) passed.hash = (await import('node:crypto')).createHash('sha256')
  const decoding = newDecoding()
  const chunks = watched(source, options, passed, rest?.from)
  const window = new ByteWindow(asUtf8(chunks, options.encoding, decoding))
  try {
    const seen = () => passed.bytes - (window.to - window.from)
    const foresee = source.size === undefined ? () => 0 : foresight(source.size, seen)
    const opened = { window, decoding, file: source.name }
    const extract = await readOpened(opened, requests, options, foresee, rest)
    return extract && passed.hash && passed.whole
      ? { ...extract, sha256: passed.hash.digest('hex') }
      : extract
  } finally {
    await window.close()
  }
}

interface Passed {
  bytes: number
  hash?: Hash
  /** The file was read to its end. */
  whole: boolean
}

/** The bytes as they pass, as far as the rest: counted for a progress line, and hashed. */
async function* watched(
  source: Source,
  { progress }: ReadOptions,
  passed: Passed,
  rest = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source.chunks()) {
    const before = chunk.subarray(0, rest - passed.bytes)
    passed.hash?.update(before)
    passed.bytes += before.length
    progress?.(passed.bytes)
    yield before
    if (passed.bytes === rest) return
  }
  passed.whole = true
}

async function readOpened(
  opened: Opened,
  requests: readonly ColumnRequest[],
  options: ReadOptions,
  foresee: Foresight,
  rest: Rest | undefined,
): Promise<Extract | undefined> {
  const { header, problems, lineEnd } = await takeHeader(opened)
  const fields = header.names.length
  const rows = new RowReader(opened.file, header.names, requests, options)
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) return rest ? undefined : finished(rows, errors, [])
  const scan = new BlockScan(
    fields,
    [...requests, ...(options.passOver ?? [])],
    options.everyRecordByCsvParse ?? false,
  )
  if (lineEnd !== undefined) scan.lineEnds[lineEnd]++
  const end = new FileEnd(opened.file, requests, rows)
  const reading = { opened, rows, scan, end, foresee }
  if (rest && !(await readWithRest(reading, rest, header.names))) return undefined
  const faults = rest ? [] : await readRows(reading)
  return finished(rows, [...faults, ...end.faults()], [...fileWarnings(opened, scan), ...end.warnings(scan)])
}

function fileWarnings({ file, decoding }: Opened, { lineEnds }: BlockScan): Problem[] {
  const place = { file, line: 1 }
  return [...lineEndWarnings(lineEnds, place), ...(decoding.readsAsUtf8 ? [looksLikeUtf8(place)] : [])]
}

function finished(rows: RowReader, faults: readonly Problem[], warnings: readonly Problem[]): Extract {
  const { rows: kept, faults: ofColumns } = rows.finish()
  const allFaults = [...faults, ...ofColumns]
  return {
    rows: kept,
    refused: rows.refused,
    passedOver: rows.passedOver,
    problems: [...allFaults, ...rows.problems.first(), ...rows.notices.values(), ...warnings],
    rowProblems: rows.problems.counts(),
    fatal: allFaults.length > 0,
  }
}
