import { BlockScan } from '../block-scan.ts'
import { newDecoding } from '../decoding.ts'
import type { ColumnRequest, ReadOptions } from '../extract.ts'
import { FileEnd } from '../file-end.ts'
import { foresight } from '../foresight.ts'
import { readRows } from '../read-rows.ts'
import { RowReader } from '../row-reader.ts'
import type { Source } from '../source.ts'
import { ByteWindow } from '../window.ts'
import type { ColumnPart, Part } from './part.ts'

/** A file from the start of a line on, and what its header says. */
export interface PartOfFile {
  source: Source
  from: number
  names: readonly string[]
}

/**
 * Reads the rows of a file in UTF-8 from one on that begins at an offset. `undefined` where something stands
 * there after which nothing can be trusted: whoever reads the whole file will say what.
 */
export async function readPart(
  { source, from, names }: PartOfFile,
  requests: readonly ColumnRequest[],
  options: Pick<ReadOptions, 'order' | 'passOver'>,
): Promise<Part | undefined> {
  const file = source.name
  const passed = { bytes: 0 }
  const window = new ByteWindow(counted(source.chunks(from), passed))
  const rows = new RowReader(file, names, requests, options)
  const scan = new BlockScan(names.length, [...requests, ...(options.passOver ?? [])], false)
  const end = new FileEnd(file, requests, rows)
  const foresee = foresight((source.size ?? 0) - from, () => passed.bytes - (window.to - window.from))
  try {
    await window.more()
    const opened = { window, decoding: newDecoding(), file }
    const faults = await readRows({ opened, scan, rows, end, foresee })
    return faults.length === 0 ? partOf(rows, scan, end) : undefined
  } finally {
    await window.close()
  }
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  passed: { bytes: number },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    passed.bytes += chunk.length
    yield chunk
  }
}

function partOf(rows: RowReader, scan: BlockScan, end: FileEnd): Part {
  const dictionaries = [...new Set(rows.builders.flatMap(({ dictionary }) => dictionary ?? []))]
  const columns = rows.builders.map((builder): ColumnPart => {
    const { dictionary, orders } = builder
    return {
      arrays: builder.arrays(),
      ...(dictionary && { dictionary: dictionaries.indexOf(dictionary) }),
      ...(orders && { orders }),
    }
  })
  return {
    rows: rows.count,
    refused: rows.refused,
    passedOver: rows.passedOver,
    lines: rows.lines,
    columns,
    dictionaries: dictionaries.map(dictionary => dictionary.texts()),
    problems: rows.problems.all(),
    notices: [...rows.notices],
    lineEnds: scan.lineEnds,
    blanks: end.blanks,
    blanksUnder: scan.blanks,
    commasUnder: scan.commas,
    lastLine: end.lastLine,
    isTotal: end.isTotal,
    isCutShort: end.isCutShort,
  }
}
