import type { Place, Problem } from '../foundations/problem.ts'
import { parseRecords, type RecordBytes } from './authority.ts'
import { titleRow } from './header-checks.ts'
import { FOUND, RecordScan } from './record.ts'
import type { ByteWindow } from './window.ts'

/** How many rows below the first line are asked whether they are the header. */
export const ROWS_BELOW = 16

/**
 * A title above the header. The rows are taken apart only where the names leave it open whether they are the
 * header: few do.
 */
export function titleFault(
  names: readonly string[],
  window: ByteWindow,
  scan: RecordScan,
  place: Place,
): Problem | undefined {
  const [next] = recordsBelow(window, scan, 1)
  const isFilled = names.length > 1 && !names.includes('')
  if (isFilled && (next === undefined || (!next.intricate && next.fields <= names.length))) return undefined
  return titleRow(names, parseRecords(window.bytes, recordsBelow(window, scan, ROWS_BELOW)), place)
}

/** A row under the header, not yet taken apart. */
interface RecordBelow extends RecordBytes {
  fields: number
  intricate: boolean
}

/** The first rows under the header, those with nothing in them left out. */
export function recordsBelow(
  { bytes, limit, last }: ByteWindow,
  header: RecordScan,
  most: number,
): RecordBelow[] {
  const scan = new RecordScan(0)
  const records: RecordBelow[] = []
  let at = header.next
  while (records.length < most && at < limit) {
    if (scan.scan(bytes, at, limit, last) !== FOUND) break
    if (scan.fields > 1 || scan.end > at) {
      const { fields, intricate } = scan
      records.push({ from: at, to: scan.end, fields, intricate })
    }
    at = scan.next
  }
  return records
}
