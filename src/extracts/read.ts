import type { Hash } from 'node:crypto'
import type { Problem } from '../foundations/problem.ts'
import { BlockScan } from './block-scan.ts'
import { asUtf8, newDecoding } from './decoding.ts'
import type { ColumnRequest, Extract, ReadOptions } from './extract.ts'
import { lineEndWarnings, looksLikeUtf8, recordTooLong } from './extract-problems.ts'
import { FileEnd } from './file-end.ts'
import { type Foresight, foresight } from './foresight.ts'
import { type Opened, takeHeader } from './header.ts'
import { FOUND, UNFINISHED } from './record.ts'
import { RowReader } from './row-reader.ts'
import type { Source } from './source.ts'
import { whyStopped } from './stopped.ts'
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
  const passed: Passed = { bytes: 0, whole: false }
  if (options.hash) passed.hash = (await import('node:crypto')).createHash('sha256')
  const decoding = newDecoding()
  const window = new ByteWindow(asUtf8(watched(source, options, passed), options.encoding, decoding))
  try {
    const seen = () => passed.bytes - (window.to - window.from)
    const foresee = source.size === undefined ? undefined : foresight(source.size, seen)
    const opened = { window, decoding, file: source.name }
    const extract = await readOpened(opened, requests, options, foresee)
    return passed.hash && passed.whole ? { ...extract, sha256: passed.hash.digest('hex') } : extract
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

/** The bytes as they pass: counted for a progress line, and hashed. */
async function* watched(
  source: Source,
  { progress }: ReadOptions,
  passed: Passed,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source.chunks()) {
    passed.hash?.update(chunk)
    passed.bytes += chunk.length
    progress?.(passed.bytes)
    yield chunk
  }
  passed.whole = true
}

async function readOpened(
  opened: Opened,
  requests: readonly ColumnRequest[],
  options: ReadOptions,
  foresee: Foresight = () => 0,
): Promise<Extract> {
  const { header, problems, lineEnd } = await takeHeader(opened)
  const fields = header.names.length
  const rows = new RowReader(opened.file, header.names, requests, options)
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) return finished(rows, errors, [])
  const scan = new BlockScan(
    fields,
    [...requests, ...(options.passOver ?? [])],
    options.everyRecordByCsvParse ?? false,
  )
  if (lineEnd !== undefined) scan.lineEnds[lineEnd]++
  const end = new FileEnd(opened.file, requests, rows)
  const fault = await readRows(opened, scan, rows, end, foresee)
  const faults = fault ? [fault] : end.faults()
  return finished(rows, faults, [...fileWarnings(opened, scan), ...end.warnings(scan)])
}

/** Reads block after block to the end, or to the fault after which nothing can be trusted. */
async function readRows(
  opened: Opened,
  scan: BlockScan,
  rows: RowReader,
  end: FileEnd,
  foresee: Foresight,
): Promise<Problem | undefined> {
  const { window, file } = opened
  scan.onRowAfter = empty => end.rowAfter(empty)
  for (;;) {
    const outcome = scan.fill(window, rows.block)
    rows.block.rowsForeseen = foresee(rows.count + rows.block.rows)
    end.sawBlock(rows.block, rows.readBlock(), scan)
    const exhausted = window.from === window.limit
    if (exhausted && window.last) return undefined
    if (outcome === FOUND && !exhausted) return recordTooLong({ file, line: window.line, column: 1 })
    const fault = await whyStopped(window, scan.scan, exhausted ? UNFINISHED : outcome, opened)
    if (fault) return fault
    await window.more()
  }
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
    problems: [...allFaults, ...rows.problems.first(), ...rows.warnings, ...warnings],
    rowProblems: rows.problems.counts(),
    fatal: allFaults.length > 0,
  }
}
