import type { Problem } from '../foundations/problem.ts'
import { fault } from './extract-problems.ts'

const WEB_PAGE = 'a web page (or other markup) named as a CSV file'

const SIGNATURES: [bytes: string, code: string, found: string][] = [
  ['PK\u0003\u0004', 'workbook', 'a spreadsheet workbook (or another zip) named as a CSV file'],
  ['\u00d0\u00cf\u0011\u00e0', 'workbook', 'an old spreadsheet workbook named as a CSV file'],
  // the same, taken for windows-1252
  [
    '\u00c3\u0090\u00c3\u008f\u0011\u00c3\u00a0',
    'workbook',
    'an old spreadsheet workbook named as a CSV file',
  ],
  ['PK\u0005\u0006', 'workbook', 'an empty zip named as a CSV file'],
  ['\u001f\u008b', 'not-csv', 'a compressed file (gzip) named as a CSV file'],
  ['7z\u00bc\u00af\u0027\u001c', 'not-csv', 'a compressed file (7z) named as a CSV file'],
  ['%PDF-', 'not-csv', 'a PDF named as a CSV file'],
  ['{\\rtf', 'not-csv', 'a rich text document named as a CSV file'],
  ['MIME-Version:', 'web-page', WEB_PAGE],
  ['Rar!', 'not-csv', 'a compressed file (rar) named as a CSV file'],
  ['BZh', 'not-csv', 'a compressed file (bzip2) named as a CSV file'],
  ['\u00fd7zXZ', 'not-csv', 'a compressed file (xz) named as a CSV file'],
  ['\u0028\u00b5\u002f\u00fd', 'not-csv', 'a compressed file (zstd) named as a CSV file'],
  ['PAR1', 'not-csv', 'a Parquet table named as a CSV file'],
  ['SQLite format 3', 'not-csv', 'a database named as a CSV file'],
  ['\u0089PNG', 'not-csv', 'a picture named as a CSV file'],
  ['\u00ff\u00d8\u00ff', 'not-csv', 'a picture named as a CSV file'],
]

const JSON_TEXT = /^\s*[[{]\s*["[{\]}]/

/** How far into a file its kind is looked for. */
const LOOK = 1024

/** What the first bytes say a file is, where that is not CSV at all. */
export function foreignFile(bytes: Uint8Array, file: string): Problem | undefined {
  const head = Buffer.from(bytes.subarray(0, LOOK)).toString('latin1')
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature))
  if (known) return foreign(known[1], known[2], file)
  if (JSON_TEXT.test(head)) return foreign('not-csv', 'JSON named as a CSV file', file)
  if (/^\s*<[a-z!?]/i.test(head)) return foreign('web-page', WEB_PAGE, file)
  return undefined
}

function foreign(code: string, found: string, file: string): Problem {
  return fault(code, found, {
    expected: 'comma-separated text with a header line',
    advice: 'open it where it came from and save it as CSV UTF-8',
    file,
    line: 1,
    column: 1,
  })
}
