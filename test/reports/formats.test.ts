import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amount } from '../../src/foundations/amount.ts'
import { EXIT, error, warning } from '../../src/foundations/problem.ts'
import { figureSheet, verdictSheet } from '../../src/reports/figure-rows.ts'
import { type Cell, NONE, type Sheet, wholeNumber, words } from '../../src/reports/sheet.ts'
import { RUNS } from '../properties/runs.ts'
import {
  csvText,
  figuresJson,
  markdownText,
  rowsJson,
  tsvText,
  validationJson,
} from '../support/whole-texts.ts'
import { figure, judged, planRate, REFERRALS } from './examples.ts'

function named(label: string) {
  return figure(REFERRALS, 2008, { numerator: amount(5), area: { kind: 'named', label } })
}

describe('CSV', () => {
  test('is quoted where it must be, with LF line ends', () => {
    const sheet: Sheet = {
      columns: [{ name: 'area' }, { name: 'n', numeric: true }],
      rows: [
        [words('Bristol, City of'), wholeNumber(-48n)],
        [words('The "old" town\nnorth'), NONE],
      ],
    }
    expect(csvText(sheet)).toBe('area,n\n"Bristol, City of",-48\n"The ""old"" town\nnorth",\n')
  })

  test('guards words, in the header too, and no number', () => {
    const sheet: Sheet = {
      columns: [{ name: '=cmd()' }, { name: 'gap' }],
      rows: [[words('+Kent'), { kind: 'number', text: '-2.0', json: '-2.0' }]],
    }
    expect(csvText(sheet)).toBe("'=cmd(),gap\n'+Kent,-2.0\n")
  })

  test('has tabs in between where that is asked for, and quotes around a cell that has one', () => {
    const sheet: Sheet = {
      columns: [{ name: 'area' }, { name: 'n' }],
      rows: [[words('Bristol, City\tof'), wholeNumber(-48n)]],
    }
    expect(tsvText(sheet)).toBe('area\tn\n"Bristol, City\tof"\t-48\n')
  })

  test('a sheet without rows is its header', () => {
    expect(csvText({ columns: [{ name: 'id' }], rows: [] })).toBe('id\n')
  })

  test('is what csv-stringify writes of the whole sheet', () => {
    const letters = fc.constantFrom(...'a7.,; "\t\n’')
    const text = fc.string({ unit: letters, maxLength: 4 })
    const cell = fc.oneof(
      text.map(words),
      text.map((text): Cell => ({ kind: 'number', text, json: text })),
    )
    const rows = fc.array(fc.tuple(cell, cell))
    fc.assert(
      fc.property(rows, rows => {
        const sheet = { columns: [{ name: 'a' }, { name: 'n' }], rows }
        const lines = [['a', 'n'], ...rows.map(row => row.map(({ text }) => text))]
        expect(csvText(sheet)).toBe(stringify(lines))
        expect(tsvText(sheet)).toBe(stringify(lines, { delimiter: '\t' }))
      }),
      RUNS,
    )
  })

  test('reads back to the same cells', () => {
    const awkward = ['a,b', 'c"d', 'e\nf', ' g ', 'h;i', 'j\tk', '’£é', '']
    const text = csvText(figureSheet({ figures: awkward.map(named), breakdowns: [] }))
    const rows: string[][] = parse(text)
    expect(rows.slice(1).map(row => row[3])).toEqual(awkward)
  })
})

describe('JSON', () => {
  const outcome = {
    inputs: [{ file: 'cp_plans.csv', dataset: 'cp_plans', sha256: 'ab12', rows: 1204, rejected: 0 }],
    problems: [warning('left-out', 'no cic extract', { file: 'cic.csv', line: 3 })],
  }

  test('has inputs, figures and warnings, numbers as numbers', () => {
    const parsed = JSON.parse(
      figuresJson(figureSheet({ figures: [planRate(2008)], breakdowns: [] }), outcome),
    )
    expect(parsed.inputs).toEqual(outcome.inputs)
    expect(parsed.warnings).toEqual([
      { code: 'left-out', message: 'no cic extract', file: 'cic.csv', line: 3 },
    ])
    expect(parsed.figures[0]).toMatchObject({ numerator: 364, denominator: 140000, value: 26 })
    expect(parsed.figures[0]).not.toHaveProperty('symbol')
  })

  test('no number passes through a binary fraction', () => {
    const exact = figure(REFERRALS, 2008, { numerator: amount(9007199254740993n) })
    expect(figuresJson(figureSheet({ figures: [exact], breakdowns: [] }), outcome)).toContain(
      '"value": 9007199254740993',
    )
  })

  test('where there is no value: null, and the symbol', () => {
    const none = figure(REFERRALS, 2008, { symbol: 'x' })
    const parsed = JSON.parse(figuresJson(figureSheet({ figures: [none], breakdowns: [] }), outcome))
    expect(parsed.figures[0]).toMatchObject({ value: null, denominator: null, symbol: '[x]' })
  })

  test('a printed target is a number, a word or null', () => {
    const rows = ['16,779', '26', '14.70', '6-9', 'reduce', '≤ 20', undefined, '007'].map(target =>
      judged(planRate(2008), target === undefined ? {} : { target }),
    )
    const parsed = JSON.parse(figuresJson(verdictSheet({ judged: rows, breakdowns: [] }), outcome))
    expect(parsed.figures.map((row: { target: unknown }) => row.target)).toEqual([
      16779,
      26,
      14.7,
      '6-9',
      'reduce',
      '≤ 20',
      null,
      7,
    ])
  })

  test('a list of rows, for the catalogue', () => {
    expect(rowsJson({ columns: [{ name: 'id' }], rows: [[words('cic')]] })).toBe('[\n  { "id": "cic" }\n]\n')
  })

  test('validate tells errors and warnings apart', () => {
    const refused = error('bad-date', EXIT.data, 'a two-digit year', { file: 'a.csv', line: 7, column: 2 })
    const file = {
      file: 'a.csv',
      dataset: 'cin',
      rows: 9,
      rejected: 1,
      warnings: 1,
      doubtful: 0,
      columns: {},
    }
    const parsed = JSON.parse(
      validationJson({ files: [file], refused: [], doubts: [], problems: [...outcome.problems, refused] }),
    )
    expect(parsed.inputs[0]).toMatchObject({ file: 'a.csv', rows: 9, rejected: 1 })
    expect(parsed.errors.map(({ line }: { line: number }) => line)).toEqual([7])
    expect(parsed.warnings).toHaveLength(1)
  })
})

describe('Markdown', () => {
  test('is a pipe table, aligned, numbers to the right', () => {
    const sheet: Sheet = {
      columns: [{ name: 'area' }, { name: 'value', numeric: true }],
      rows: [
        [words('Kent'), wholeNumber(24035)],
        [words('Ynys Môn'), wholeNumber(5)],
      ],
    }
    expect(markdownText(sheet)).toBe(
      [
        '| area     | value |',
        '| -------- | ----: |',
        '| Kent     | 24035 |',
        '| Ynys Môn |     5 |',
        '',
      ].join('\n'),
    )
  })

  test.each([
    ['a|b', 'a\\|b'],
    ['a\\|b', 'a\\\\\\|b'],
    ['*bold* `code` ~~x~~', '\\*bold\\* \\`code\\` \\~\\~x\\~\\~'],
    ['<img src=x onerror=1>', '\\<img src=x onerror=1>'],
    ['[here](http://x)', '[here\\](http://x)'],
    ['[z]', '[z]'],
    ['latest_category', 'latest_category'],
    ['_slanted_', '\\_slanted\\_'],
    ['two\nlines', 'two lines'],
    ['Fish & chips &copy;', 'Fish & chips \\&copy;'],
    ['a\u202eb', 'a<U+202E>b'.replace('<', '\\<')],
  ])('%j cannot become markup', (text, escaped) => {
    expect(markdownText({ columns: [{ name: 'x' }], rows: [[words(text)]] })).toContain(`| ${escaped} `)
  })
})
