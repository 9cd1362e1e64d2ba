import { describe, expect, it } from 'vitest'
import { problemText } from '../../src/foundations/problem.ts'
import { told } from './reading.ts'

const HEADER = 'child_id,referral_date,area\n'
const BOM = '\uFEFF'

/** What a file holds, and what must come of it: every one is a file that somebody has sent. */
interface Case {
  rows?: string[]
  lines?: number[]
  errors?: string[]
  warnings?: string[]
  refused?: number
  fatal?: boolean
}

const THREE = ['C1|2024-01-02|Ashford', 'C2|2024-03-31|Dover', 'C3|2024-02-29|']

/** Two lanes, and chunks that cut everything everywhere: the result is always the same. */
const WAYS = [
  {},
  { chunk: 1 },
  { chunk: 7 },
  { everyRecordByCsvParse: true },
  { everyRecordByCsvParse: true, chunk: 3 },
]

function check(name: string, content: string | Uint8Array, expected: Case): void {
  it(name, async () => {
    for (const way of WAYS) {
      const { rows, lines, errors, warnings, problems, refused, fatal } = await told(content, way)
      const mute = problems.filter(
        ({ expected: wanted, advice }) => wanted === undefined || advice === undefined,
      )
      expect(mute.filter(({ severity }) => severity === 'error').map(problemText), 'without a hint').toEqual(
        [],
      )
      expect({ errors, warnings, fatal }, JSON.stringify(way)).toEqual({
        errors: expected.errors ?? [],
        warnings: expected.warnings ?? [],
        fatal: expected.fatal ?? false,
      })
      if (expected.rows) expect(rows, JSON.stringify(way)).toEqual(expected.rows)
      if (expected.lines) expect(lines).toEqual(expected.lines)
      if (!fatal) expect(refused).toBe(expected.refused ?? 0)
    }
  })
}

function accepted(name: string, content: string | Uint8Array, expected: Case = {}): void {
  check(name, content, { rows: THREE, lines: [2, 3, 4], ...expected })
}

function fatal(name: string, content: string | Uint8Array, ...problems: string[]): void {
  const warnings = problems.filter(problem => /^(invisible|rows-of|utf-16|blank-lines)/.test(problem))
  const errors = problems.filter(problem => !warnings.includes(problem))
  check(name, content, { errors, warnings, fatal: true })
}

describe('read with the same result', () => {
  const body = 'C1,2024-01-02,Ashford\nC2,31/03/2024,Dover\nC3,29-Feb-2024,\n'
  const plain = HEADER + body
  accepted('plain', plain)
  accepted('with a byte order mark', BOM + plain)
  accepted('with CRLF', plain.replaceAll('\n', '\r\n'))
  accepted('without a line end at the end', plain.trimEnd())
  accepted('everything quoted', plain.replace(/[^,\n]+/g, '"$&"'))
  accepted(
    'everything quoted, with CRLF and a mark',
    BOM + plain.replace(/[^,\n]+/g, '"$&"').replaceAll('\n', '\r\n'),
  )
  accepted('with blank lines under the data', `${plain}\n\n  \n`)
  accepted('with blank lines above the header', `\n\r\n${plain}`, { lines: [4, 5, 6] })
  accepted('with blanks around values', plain.replaceAll(',', ' , '))
  accepted('with words for no value', plain.replace('29-Feb-2024,', '29-Feb-2024,#N/A'))
  accepted(
    'with times of day',
    plain.replace('2024-01-02', '2024-01-02T09:30:00').replace('2024,Dover', '2024 00:00,Dover'),
  )
  accepted(
    'a column more that nobody asked for',
    plain.replace(/$/gm, ',"x, ""y"""').replace(/\n,"x.*$/, '\n'),
    {
      lines: [2, 3, 4],
    },
  )
  check(
    'quoted line breaks count as lines of the file',
    `${HEADER}C1,2024-01-02,"Ash\nford"\nC2,2024-01-03,"a\r\nb"\nC3,2024-01-04,c\n`,
    {
      rows: ['C1|2024-01-02|Ash ford', 'C2|2024-01-03|a b', 'C3|2024-01-04|c'],
      lines: [2, 4, 6],
    },
  )
  check('quotes inside a value', `${HEADER}"C ""1""",2024-01-02,""""\n`, { rows: ['C "1"|2024-01-02|"'] })
  check('a header without rows', HEADER, { rows: [] })
  check('a header without rows or a line end', HEADER.trimEnd(), { rows: [] })
  check('a header without rows, quoted, with a mark', `${BOM}"child_id","referral_date","area"\r\n`, {
    rows: [],
  })
})

describe('read with a warning', () => {
  const body = 'C1,2024-01-02,Ashford\nC2,31/03/2024,Dover\nC3,29-Feb-2024,\n'
  const plain = HEADER + body
  accepted('mixed line ends', plain.replace('\n', '\r\n'), {
    warnings: ['mixed-line-ends 1'],
    lines: [2, 3, 4],
  })
  accepted('line ends of CR alone', plain.replaceAll('\n', '\r'), { warnings: ['cr-line-ends 1'] })
  accepted('UTF-16', Buffer.from(BOM + plain, 'utf16le'), { warnings: ['utf-16 1'] })
  accepted('UTF-16, the other way round', Buffer.from(BOM + plain, 'utf16le').swap16(), {
    warnings: ['utf-16 1'],
  })
  accepted('a zero width space in the header', plain.replace('area', 'ar\u200bea'), {
    warnings: ['invisible-characters 1:24'],
  })
  accepted('no-break spaces around a name', plain.replace('Ashford', '\u00a0Ashford\u00a0'), {
    warnings: ['invisible-characters 2:15'],
  })
  accepted(
    'soft hyphens and marks of direction in names, told once',
    plain.replace('Dover', 'Do\u00adver').replace('Ashford', '\u202aAshford\u202c'),
    {
      warnings: ['invisible-characters 2:15'],
    },
  )
  accepted('rows of commas under the data', `${plain},,\n"",,\n`, { warnings: ['rows-of-commas 5'] })
  accepted('a blank line among the rows', plain.replace('C2', '\nC2'), {
    warnings: ['blank-lines 3'],
    lines: [2, 4, 5],
  })
  accepted(
    'a column without a name',
    plain.replace('area', 'area,').replace(/(Ashford|Dover|Feb-2024,)$/gm, '$1,x'),
    {
      warnings: ['unnamed-column 1:29'],
    },
  )
})

describe('rows that are refused', () => {
  const row = 'C9,2024-01-02,Dover\n'
  const rows = (bad: string, ...errors: string[]) =>
    check(JSON.stringify(bad), `${HEADER}${row}${bad}\n${row}`, {
      rows: ['C9|2024-01-02|Dover', 'C9|2024-01-02|Dover'],
      errors,
      refused: 1,
    })
  rows('C1,2024-01-02', 'ragged-row 3:14')
  rows('C1,2024-01-02,a,b', 'ragged-row 3:17')
  rows('C1,2024-01-02,"a","b"', 'ragged-row 3:19')
  rows('","', 'ragged-row 3:4')
  rows('C1,2024-01-02,"a ""b""",b', 'ragged-row 3:25')
  rows(',,', 'blank-row 3:1')
  rows(',2024-01-02,Dover', 'missing-value 3:1')
  rows('C1,NULL,Dover', 'missing-value 3:4')
  rows('1.23457E+11,2024-01-02,Dover', 'rounded-id 3:1')
  rows('5E+12,2024-01-02,Dover', 'rounded-id 3:1')
  rows('"1.2e+11 ",2024-01-02,Dover', 'rounded-id 3:1')
  rows('"é",31/02/2024,Dover', 'unreadable-day 3:5')
  rows(' - ,1/1/24,', 'missing-value 3:1', 'unreadable-day 3:5')
  check('a cell behind a quoted line break', `${HEADER}C1,2024-01-02,a\n"C\r\n2","2024-13-01",x\n`, {
    rows: ['C1|2024-01-02|a'],
    errors: ['unreadable-day 4:4'],
    refused: 1,
  })
  check('a row of commas among the rows, twice', `${HEADER},,\n,,\nC1,2024-01-02,a\n,,\n`, {
    rows: ['C1|2024-01-02|a'],
    errors: ['blank-row 2:1', 'blank-row 3:1'],
    warnings: ['rows-of-commas 5'],
    refused: 2,
  })
})

describe('files that cannot be trusted', () => {
  const row = 'C1,2024-01-02,Dover\n'
  fatal('an unclosed quote', `${HEADER}${row}C2,"2024-01-02,Dover\n${row}${row}`, 'unclosed-quote 3:4')
  fatal('an unclosed quote in the header', `child_id,"referral_date,area\n${row}`, 'unclosed-quote 1:10')
  fatal(
    'a quote that only another quote ends',
    `${HEADER}C1,2024-01-02,"Dover\nC2,2024-01-02,"Dover"\n`,
    'unclosed-quote 2:15',
  )
  fatal(
    'two stray quotes in the last column, with rows between them',
    `${HEADER}C1,2024-01-02,"Dover\n${row}C3,2024-01-02,Deal"\n${row}`,
    'unclosed-quote 2:15',
  )
  fatal(
    'two stray quotes in the first column, in rows one below the other',
    `${HEADER}${row}"C1,2024-01-02,Dover\nC2",2024-01-02,Deal\n${row}`,
    'unclosed-quote 3:1',
  )
  fatal('text after a closing quote', `${HEADER}C1,"2024-01-02"x,Dover\n`, 'text-after-quote 2:16')
  fatal('a blank after a closing quote', `${HEADER}C1,"2024-01-02" ,Dover\n`, 'text-after-quote 2:16')
  fatal('a stray quote', `${HEADER}${row}C1,2024-01-02,the "old" town\n`, 'stray-quote 3:19')
  fatal('a blank before a quote', `${HEADER}C1, "2024-01-02",Dover\n`, 'stray-quote 2:5')
  fatal(
    'rows with quotes where none may stand, and all else that is wrong',
    `${HEADER}C1,2024-02-30,a\nC2,2024-01-02,a"b\r\nC3,"2024-01-02"x,"a\nC4,2024-01-02\nC5,2024-01-02,"a\n`,
    'stray-quote 3:16',
    'text-after-quote 4:16',
    'unclosed-quote 6:15',
    'unreadable-day 2:4',
    'ragged-row 5:14',
  )
  fatal(
    'a stray quote above a row of totals',
    `${HEADER}C2,2024-01-02,a"b\r${row}\nTotal,2024-01-02,1\n`,
    'stray-quote 2:16',
    'totals-row 5:1',
    'blank-lines 4',
  )
  fatal(
    'a stray quote in a last row without a line end',
    `${HEADER}${row}C2,2024-01-02,a"b`,
    'stray-quote 3:16',
  )
  fatal("Excel's sep= line", `sep=,\n${HEADER}${row}`, 'sep-line 1:1')
  fatal('equal headers', `child_id,area,referral_date,"area"\n`, 'equal-headers 1:29')
  fatal(
    'equal headers after cleaning',
    `child_id,referral_date,area,\u200barea \n${row}`,
    'equal-headers 1:29',
    'invisible-characters 1:29',
  )
  fatal('a NUL byte', `${HEADER}${row}C2,2024-01-02,Do\0ver\n`, 'nul-byte 3:17')
  fatal('a NUL byte inside quotes', `${HEADER}${row}"C\n2",2024-01-02,"Do\0ver"\n`, 'nul-byte 4:18')
  fatal('UTF-16 without its mark', Buffer.from(HEADER + row, 'utf16le'), 'nul-byte 1:2')
  fatal(
    'windows-1252 without being told',
    Buffer.from(`${HEADER}C1,2024-01-02,Caf\xe9\n`, 'latin1'),
    'broken-encoding 2:18',
  )
  fatal(
    'a character cut off at the end',
    Buffer.concat([Buffer.from(HEADER + row.trimEnd()), Buffer.from([0xe2, 0x82])]),
    'broken-encoding 2:20',
  )
  fatal('semicolons', (HEADER + row).replaceAll(',', ';'), 'wrong-separator 1:9')
  fatal('semicolons and decimal commas', 'a;b;c,d\n1;2;3,5\n', 'wrong-separator 1:2')
  fatal('semicolons in quotes', '"child_id";"referral_date"\n"C1";"2024-01-02"\n', 'wrong-separator 1:11')
  fatal('upright strokes', (HEADER + row).replaceAll(',', '|'), 'wrong-separator 1:9')
  fatal('tabs', (HEADER + row).replaceAll(',', '\t'), 'wrong-separator 1:9')
  fatal('a title above the header', `Referrals 2023/24\n${HEADER}${row}`, 'title-row 1:1')
  fatal('a title with its commas', `\nReferrals 2023/24,,\n${HEADER}${row}`, 'title-row 2:1')
  fatal('two lines of title', `Referrals 2023/24\nPrinted 1 April 2024\n${HEADER}${row}`, 'title-row 1:1')
  fatal('three lines of title with their commas', `Referrals,,\nKent,,\n,,\n${HEADER}${row}`, 'title-row 1:1')
  fatal('a title and a date of printing', `Referrals,printed 1 April\n${HEADER}${row}`, 'title-row 1:1')
  fatal('a title, a blank and a date', `Referrals,,1 April\n${HEADER}${row}`, 'title-row 1:1')
  fatal('rows of commas above the header', `,,\n${HEADER}${row}`, 'title-row 1:1')
  fatal('a row of totals', `${HEADER}${row}Total,2024-01-02,1\n`, 'totals-row 3:1')
  fatal(
    'a row of totals that is refused anyhow',
    `${HEADER}${row},"Grand Total:",24\n\n,,\n`,
    'totals-row 3:1',
    'missing-value 3:1',
    'unreadable-day 3:2',
    'rows-of-commas 5',
  )
  fatal(
    'totals that say of what',
    `${HEADER}${row}Total referrals,,1\n`,
    'totals-row 3:1',
    'missing-value 3:17',
  )
  fatal('totals in a cell of their own', `${HEADER}${row}Total: 1\n`, 'totals-row 3:1', 'ragged-row 3:9')
  fatal('a file cut short', `${HEADER}${row}C2,2024-0`, 'cut-short 3:1', 'ragged-row 3:10')
  fatal('a workbook', 'PK\u0003\u0004\0\0\0\0rest', 'workbook 1:1')
  fatal('an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), 'workbook 1:1')
  fatal('a web page', '\n<!DOCTYPE html><html><body>Sign in</body></html>', 'web-page 1:1')
  fatal('a table saved as .csv', '<HTML><table><tr><td>child_id,area</td></tr></table>', 'web-page 1:1')
  fatal('a table without its page', '<div>\n<p>child_id,area</p></div>', 'web-page 1:1')
  fatal('a web page in UTF-16', Buffer.from(`${BOM}<html>`, 'utf16le'), 'web-page 1:1')
  fatal('a web page in one file', 'MIME-Version: 1.0\nContent-Type: multipart/related\n', 'web-page 1:1')
  fatal('a workbook of XML', `${BOM}<?xml version="1.0"?><Workbook>`, 'web-page 1:1')
  fatal('a compressed extract', Buffer.from([0x1f, 0x8b, 8, 0]), 'not-csv 1:1')
  fatal('a PDF', '%PDF-1.4', 'not-csv 1:1')
  fatal('rich text', '{\\rtf1 child_id,area}', 'not-csv 1:1')
  fatal('JSON', '[{"child_id": "C1"}]', 'not-csv 1:1')
  fatal('JSON over several lines', '\n{\n  "rows": [\n', 'not-csv 1:1')
  fatal('a table of Parquet', 'PAR1\u0015\u0004', 'not-csv 1:1')
  fatal('a database', 'SQLite format 3\0', 'not-csv 1:1')
  fatal('a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'not-csv 1:1')
  fatal('another compressed extract', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]), 'not-csv 1:1')
  fatal('nothing', '', 'empty-file')
  fatal('only a mark', BOM, 'empty-file')
  fatal('blank lines only', '\r\n \n\n  ', 'empty-file')
  fatal(
    'days that only make sense month first',
    `${HEADER}C1,01/02/2024,a\nC2,03/31/2024,b\n`,
    'month-first 3:4',
  )
})

it('bytes that are no text hide nothing that is wrong behind them; the first of each kind is told', async () => {
  const bad = `${HEADER}C1,2024-01-02,Caf\xe9\nC2,2024-01-02,D\0ver\nC3,2024-01-02,D"over\nC4,2024-02-30,Caf\xe9\nC5,soon,D\0ver,\n`
  for (const way of WAYS)
    expect((await told(Buffer.from(bad, 'latin1'), way)).errors).toEqual([
      'broken-encoding 2:18',
      'nul-byte 3:16',
      'stray-quote 4:16',
      'unreadable-day 5:4',
      'ragged-row 6:15',
    ])
})

it('half characters of UTF-16 hide nothing behind them either', async () => {
  const bad = `${BOM}${HEADER}C1,2024-01-02,\ud83dx\nC2,2024-02-30,\udc4d\n`
  expect((await told(Buffer.from(bad, 'utf16le'))).errors).toEqual([
    'broken-encoding 2:15',
    'unreadable-day 3:4',
  ])
})

it('days that only make sense month first are one fault of their column, for so many rows', async () => {
  const rows = 'C1,01/02/2024,a\nC2,03/31/2024,b\nC3,04/30/2024,b\n'
  const { problems, refused } = await told(HEADER + rows)
  expect(problems).toMatchObject([{ code: 'month-first', line: 3, rows: 2 }])
  expect(refused).toBe(2)
})

describe('files that only look odd', () => {
  const row = 'C1,2024-01-02,Dover\n'
  check(
    'one month-first day among day-first ones is that row alone',
    `${HEADER}C1,31/01/2024,a\nC2,03/31/2024,b\n`,
    {
      rows: ['C1|2024-01-31|a'],
      errors: ['month-first-day 3:4'],
      refused: 1,
    },
  )
  check(
    'an area called Total in a last row that can be read',
    `${HEADER.replace('child_id', 'area').replace(/,area\n/, ',child_id\n')}Total,2024-01-02,C1\n`,
    {
      rows: ['C1|2024-01-02|Total'],
    },
  )
  check(
    'a text of several lines with commas and days in it',
    `${HEADER}C1,2024-01-02,"seen\n02/01/2024, at home, well"\nC2,2024-01-03,"a, b\nc, d"\n`,
    {
      rows: ['C1|2024-01-02|seen 02/01/2024, at home, well', 'C2|2024-01-03|a, b c, d'],
    },
  )
  check(
    'a short last row among others of that kind breaks off no more than they do',
    `${HEADER}${row}C2,2024-01-02\nC3`,
    {
      rows: ['C1|2024-01-02|Dover'],
      errors: ['ragged-row 3:14', 'ragged-row 4:3'],
      refused: 2,
    },
  )
  check('a last row without a line end', `${HEADER}${row.trimEnd()}`, { rows: ['C1|2024-01-02|Dover'] })
  check('rows that all end in a comma too much', `${HEADER}${row.replace('\n', ',\n').repeat(3)}`, {
    rows: [],
    errors: ['ragged-row 2:21', 'ragged-row 3:21', 'ragged-row 4:21'],
    refused: 3,
  })
  check(
    'semicolons inside a value of the header',
    `child_id,referral_date,area,"notes; a;b;c"\n${row.replace('\n', ',x\n')}`,
    {
      rows: ['C1|2024-01-02|Dover'],
    },
  )
})

describe('messages', () => {
  it('name the child by file and line alone', async () => {
    const secret = 'C7734,14/02/1066,Nowhere\nC7734,1066-02-14 25:00,Nowhere,C7734\nC7734,xx"C7734",a\n'
    const { problems } = await told(HEADER + secret)
    expect(problems).toHaveLength(3)
    for (const problem of problems) expect(problemText(problem)).not.toMatch(/7734|1066|Nowhere|xx/)
  })

  it('of a refusal say file, line, column and what to do', async () => {
    const refused = [
      'C1,2024-01-02\n',
      'C1,2024-01-02,a,b\n',
      'C1,2024-01-02,"a\n',
      'C1,2024-01-02,"a"b\n',
      'C1,2024-01-02,a"b\n',
      'C1,2024-01-02,\0\n',
      'Total,,1\n',
      'C1,31/02/2024,a\n',
      'C1,2024-01-0',
    ]
    for (const rows of refused) {
      const [problem] = (await told(HEADER + rows)).problems
      expect(problemText(problem), rows).toMatch(/^referrals\.csv:2:\d+: error\[[\w-]+\]: .+; expected .+/)
    }
  })

  it('of a ragged row say what to look for', async () => {
    const { problems } = await told(`${HEADER}C1,2024-01-02\nC1,2024-01-02,a,b\nC1,2024-01-02,a\n`)
    expect(problems.map(({ advice }) => advice)).toEqual([
      'look for a row that is broken over two lines',
      'look for a comma in a value that is not in quotes',
    ])
  })

  it('repeat no more of a column name than fits a line', async () => {
    const name = 'x'.repeat(5000)
    const { problems } = await told(`child_id,${name}\nC1,soon\n`, {
      kinds: { child_id: 'id', [name]: 'day' },
    })
    expect(problemText(problems[0]).length).toBeLessThan(300)
  })

  it('count every quote where none may stand, and show the first twenty', async () => {
    const { problems } = await told(`${HEADER}${'C1,2024-01-02,a"b\n'.repeat(30)}`)
    expect(problems).toHaveLength(20)
    expect(problems[19]).toMatchObject({ line: 21, unlisted: 10 })
    expect(problems.filter(({ unlisted }) => unlisted !== undefined)).toHaveLength(1)
  })

  it.each([
    [
      'a file cut short in a character',
      [0xe2, 0x82],
      /^if it was cut short, export or copy it again; else save it as/,
    ],
    ['a broken byte further up', [0xe2, 0x82, 10, 67, 49, 44], /^save it as CSV UTF-8/],
  ])('of %s say what to do', async (_, bytes, advice) => {
    const { problems } = await told(
      Buffer.concat([Buffer.from(`${HEADER}C1,2024-01-02,Do`), Buffer.from(bytes)]),
    )
    expect(problems[0].advice).toMatch(advice)
  })

  it('count every bad row and show the first twenty of each kind', async () => {
    const { extract, errors } = await told(`${HEADER}${'C1,soon,Dover\nC1\n'.repeat(1000)}`)
    expect(extract.refused).toBe(2000)
    expect(Object.fromEntries(extract.rowProblems)).toEqual({ 'unreadable-day': 1000, 'ragged-row': 1000 })
    expect(errors).toHaveLength(40)
    expect(errors.slice(0, 2)).toEqual(['unreadable-day 2:4', 'ragged-row 3:3'])
  })
})
