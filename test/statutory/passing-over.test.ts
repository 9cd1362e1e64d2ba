import { describe, expect, it } from 'vitest'
import type { ColumnRequest, PassOver } from '../../src/extracts/extract.ts'
import { readExtract } from '../../src/extracts/read.ts'
import { brief, rowTexts, sourceOf } from '../extracts/reading.ts'

const HEADER = 'child,kind,start'
const REQUESTS: ColumnRequest[] = [
  { name: 'child_id', at: 0, kind: 'id', required: true },
  { name: 'start_date', at: 2, kind: 'day', required: true },
]
/** Rows of the kind `A` alone are read. */
const ONLY_A: PassOver = { at: 1, when: text => text !== 'A' }

async function read(
  rows: string[],
  passOver: PassOver[],
  options: { chunk?: number; byCsvParse?: boolean } = {},
) {
  const source = sourceOf([HEADER, ...rows].join('\n'), options.chunk)
  const extract = await readExtract(source, REQUESTS, {
    encoding: 'utf-8',
    passOver,
    ...(options.byCsvParse && { everyRecordByCsvParse: true }),
  })
  return {
    rows: rowTexts(extract.rows),
    lines: [...extract.rows.lines],
    refused: extract.refused,
    passedOver: extract.passedOver,
    problems: extract.problems.map(brief),
  }
}

describe('rows that are passed over', () => {
  const ROWS = ['1,A,2024-04-01', '2,B,no day', '3,A,', '4,B,', '5,"A",2024-04-02']

  it.each([
    ['in one piece', {}],
    ['in pieces of seven bytes', { chunk: 7 }],
    ['by csv-parse', { byCsvParse: true }],
  ])('are neither read nor refused: %s', async (_, options) => {
    expect(await read(ROWS, [ONLY_A], options)).toEqual({
      rows: ['1|2024-04-01', '5|2024-04-02'],
      lines: [2, 6],
      refused: 1,
      passedOver: 2,
      problems: ['missing-value 4:5'],
    })
  })

  it('may be told by a cell that is blank', async () => {
    const { rows, refused, passedOver } = await read(ROWS, [{ at: 2, when: text => text === '' }])
    expect([rows, refused, passedOver]).toEqual([['1|2024-04-01', '5|2024-04-02'], 1, 2])
  })

  it('must have as many values as the header: otherwise no cell can be told', async () => {
    const { rows, refused, passedOver, problems } = await read(
      ['1,B', '2,A,2024-04-01,3', '3,A,2024-04-01'],
      [ONLY_A],
    )
    expect([rows, refused, passedOver]).toEqual([['3|2024-04-01'], 2, 0])
    expect(problems).toEqual(['ragged-row 2:4', 'ragged-row 3:16'])
  })

  it('may stand under the rows as a line of totals', async () => {
    const { rows, problems } = await read(['1,A,2024-04-01', 'Total,B,'], [ONLY_A])
    expect([rows, problems]).toEqual([['1|2024-04-01'], []])
  })

  it('may be all of them, or none', async () => {
    expect((await read(['1,B,2024-04-01', '2,B,'], [ONLY_A])).rows).toEqual([])
    expect((await read(['1,A,2024-04-01'], [ONLY_A])).passedOver).toBe(0)
  })
})

describe('cells with words around or instead of the usual ones', () => {
  const bare = (text: string) => text.replace(/^[a-z]\)\s*/i, '')
  const answers = new Map([
    ['u1', true],
    ['u2', false],
    ['not recorded', undefined],
  ])

  it.each([
    ['a) Yes', 'yes'],
    ['B) no', 'no'],
    ['U1', 'yes'],
    ['c) u2', 'no'],
    ['c) Not recorded', ''],
    ['d) N/A', ''],
  ])('the flag %s is read as %s', async (cell, expected) => {
    const source = sourceOf(`child,flag\n1,${cell}\n`)
    const flag: ColumnRequest = { name: 'flag', at: 1, kind: 'flag', required: false, bare, answers }
    expect(rowTexts((await readExtract(source, [flag], { encoding: 'utf-8' })).rows)).toEqual([expected])
  })

  it('a category loses what is written before its word', async () => {
    const source = sourceOf('child,sex\n1,a) Male\n2,Male\n3, b) \n')
    const sex: ColumnRequest = { name: 'sex', at: 1, kind: 'category', required: false, bare }
    expect(rowTexts((await readExtract(source, [sex], { encoding: 'utf-8' })).rows)).toEqual([
      'Male',
      'Male',
      '',
    ])
  })
})
