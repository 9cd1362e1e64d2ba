import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { convert } from './office.ts'
import { SOFFICE } from './programs.ts'

/** LibreOffice opens the workbooks as a reader would, and writes what it understood as CSV, a file a sheet. */
const CSV_OF_EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1'
const FORMATS = ['xlsx', 'ods'] as const
const ASKED = ['-p', '2009/10..2010/11', '--by', 'area', '-q']

let folder: string

describe.skipIf(SOFFICE === undefined)('a workbook opened by LibreOffice', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'per10k-workbooks-'))
    const files = FORMATS.map(format => join(folder, `${format}.${format}`))
    for (const file of files) per10k('report', ...ASKED, '-o', file)
    convert(folder, CSV_OF_EVERY_SHEET, files)
    convert(folder, 'pdf', files)
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(FORMATS)('has the same values and decimals as the figures: %s', format => {
    const figures = parse(per10k('calc', ...ASKED, '-f', 'csv'), { columns: true }) as Row[]
    const expected = figures.map(row => COLUMNS.map(([column]) => row[column]))
    expect(figuresOf(format)).toEqual(expected)
  })

  it('has the same sheets and cells in both formats', () => {
    const [xlsx, ods] = FORMATS.map(format => sheetsOf(format))
    expect(Object.keys(xlsx).slice(0, 3)).toEqual([
      'Child_protection',
      'Children_in_care',
      'Children_in_need',
    ])
    expect(ods).toEqual(xlsx)
  })

  it.each(FORMATS)('prints: %s', format => {
    const pdf = readFileSync(join(folder, `${format}.pdf`), 'latin1')
    expect(pdf).toMatch(/^%PDF-/)
    expect(pdf.match(/\/Type\/Page\b/g)?.length).toBeGreaterThan(10)
  })
})

type Row = Record<string, string>

const COLUMNS = [
  ['indicator', 'Id'],
  ['area', 'Area'],
  ['period', 'Period'],
  ['numerator', 'Numerator'],
  ['denominator', 'Denominator'],
  ['value', 'Value'],
] as const

/** The figures on all sheets, in the order of the catalogue as the sheets are in the contents. */
function figuresOf(format: string): string[][] {
  const sheets = sheetsOf(format)
  const named = sheets.Contents.slice(3).map(([name]) => name)
  return named.flatMap(name => {
    const rows = sheets[name]
    const top = rows.findIndex(row => row.includes('Id') && row.includes('Value'))
    if (top === -1) return []
    const at = COLUMNS.map(([, heading]) => rows[top].indexOf(heading))
    return rows.slice(top + 1).map(row => at.map(column => withoutThousands(row[column] ?? '')))
  })
}

function withoutThousands(text: string): string {
  return /^-?[\d,]+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text
}

/** The cells of each sheet by its name, as shown. */
function sheetsOf(format: string): Record<string, string[][]> {
  const files = readdirSync(folder)
    .filter(name => name.startsWith(`${format}-`))
    .sort()
  return Object.fromEntries(
    files.map(name => [
      name.slice(format.length + 1, -'.csv'.length),
      parse(readFileSync(join(folder, name), 'utf8'), { relax_column_count: true }),
    ]),
  )
}

function per10k(...words: string[]): string {
  const program = resolve('bin/per10k.js')
  return execFileSync(process.execPath, [program, ...words], { cwd: 'fixtures/suffolk', encoding: 'utf8' })
}
