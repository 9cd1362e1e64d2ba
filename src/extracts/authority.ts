import { parse } from 'csv-parse/sync'

const LF = 10

/** A stretch of bytes that holds one record, without its line end. */
export interface RecordBytes {
  from: number
  to: number
}

/**
 * What csv-parse reads in these records: it has the last word on the header and on every record whose
 * quotes are more than wrapping. They are handed over together, each ended by LF.
 */
export function parseRecords(bytes: Uint8Array, records: readonly RecordBytes[]): string[][] {
  const size = records.reduce((sum, { from, to }) => sum + to - from + 1, 0)
  const batch = Buffer.allocUnsafe(size)
  let at = 0
  for (const { from, to } of records) {
    batch.set(bytes.subarray(from, to), at)
    at += to - from
    batch[at++] = LF
  }
  const parsed = parse(batch, { record_delimiter: '\n', relax_column_count: true })
  if (parsed.length !== records.length)
    throw new Error('two readers of one extract disagree about its records')
  return parsed
}
