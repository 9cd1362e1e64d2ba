import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RUNS } from '../properties/runs.ts'
import { type Asked, told } from './reading.ts'

const IDS: Asked = { kinds: { a: 'id', b: 'id', c: 'id' }, required: [] }
const ALL_KINDS: Asked = {
  kinds: { a: 'id', b: 'day', c: 'category', d: 'number', e: 'flag', f: 'moment' },
  required: ['a'],
  order: { earlier: 'b', later: 'f' },
}

/** Bytes that mean something to a reader of CSV, and a few that mean something to a reader of text. */
const pieces = fc.constantFrom(
  ',',
  ',',
  ',',
  '"',
  '""',
  '\n',
  '\n',
  '\r\n',
  '\r',
  'x',
  'yz',
  ' ',
  'é',
  '€',
  '-',
  '\t',
)
const body = fc.array(pieces, { maxLength: 60 }).map(parts => parts.join(''))

const cell = fc.oneof(
  fc.constantFrom(
    '',
    'C1',
    'C2',
    '2024-03-31',
    '31/03/2024',
    '3/31/2024',
    '2024-03-31 09:30',
    '31-Mar-24',
    'yes',
    'N',
  ),
  fc.constantFrom(
    '12',
    '1,234.5',
    '0.25',
    'NULL',
    'n/a',
    ' Dover ',
    'Tonbridge  and',
    'a\u200bb',
    '\u00a0x',
    'say ""no""',
  ),
  fc.constantFrom(
    '"C1"',
    '"C""2"',
    '"a\nb"',
    '"2024-01-02"',
    '" x, y "',
    '"x',
    'x"y',
    '"x"y',
    '\u00e9',
    '""',
  ),
)
const row = fc.array(cell, { minLength: 5, maxLength: 7 }).map(cells => cells.join(','))
const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')
const table = fc.array(fc.tuple(row, lineEnd), { maxLength: 12 }).map(rows => rows.flat().join(''))

/** Any bytes at all: broken UTF-8, NUL and controls included. */
const anyBytes = fc
  .uint8Array({ maxLength: 40 })
  .map(bytes => Buffer.concat([Buffer.from('a,b,c\n1,2,3\n'), bytes]))

async function sameInBothLanes(content: string | Uint8Array, asked: Asked, chunk: number): Promise<void> {
  const { extract: _, ...plain } = await told(content, asked)
  const { extract: __, ...byCsvParse } = await told(content, { ...asked, everyRecordByCsvParse: true, chunk })
  expect(plain).toEqual(byCsvParse)
}

describe('a line without a quote', () => {
  it('is split as csv-parse splits it, in any file of separators', async () => {
    await fc.assert(
      fc.asyncProperty(body, fc.integer({ min: 1, max: 9 }), (text, chunk) =>
        sameInBothLanes(`a,b,c\n${text}`, IDS, chunk),
      ),
      RUNS,
    )
  })

  it('is read alike in any table, whatever its cells hold', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 30 }), (text, chunk) =>
        sameInBothLanes(`a,b,c,d,e,f\n${text}`, ALL_KINDS, chunk),
      ),
      RUNS,
    )
  })

  it('is read alike, and every fault found alike, in any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, fc.integer({ min: 1, max: 9 }), (bytes, chunk) =>
        sameInBothLanes(bytes, IDS, chunk),
      ),
      RUNS,
    )
  })
})

/** Rows as they mostly are, here and there one that is not: so that two halves of a file mostly fit together. */
const soundCell = fc.constantFrom(
  '',
  'C1',
  'C2',
  'R00017',
  'Dover',
  '"x, y"',
  '"say ""no"""',
  '"a\nb"',
  'é',
  'a\u200bb',
)
const soundRow = fc
  .tuple(
    soundCell,
    fc.constantFrom('2024-03-31', '31/03/2024', '3/31/2024', ''),
    soundCell,
    fc.nat(),
    soundCell,
  )
  .map(([id, day, category, number, flag]) => `${id},${day},${category},${number},${flag},`)
const soundLine = fc.oneof(
  { weight: 30, arbitrary: soundRow },
  { weight: 1, arbitrary: row },
  { weight: 1, arbitrary: fc.constantFrom('', ',,,,,', 'Total,,,,,', 'a,b', '"') },
)
const longTable = fc
  .array(fc.tuple(soundLine, fc.constantFrom('\n', '\n', '\n', '\r\n')), { minLength: 16, maxLength: 50 })
  .map(lines => lines.flat().join(''))

describe('a file of which somebody else reads the second half', () => {
  it.each([
    ['in order', longTable, ALL_KINDS],
    ['whatever its cells hold', table, ALL_KINDS],
    ['of separators', body, { ...IDS, kinds: { ...IDS.kinds, d: 'id', e: 'id', f: 'id' } }],
  ] as const)('is read as in one go, a file %s', async (_, content, asked) => {
    await fc.assert(
      fc.asyncProperty(content, fc.integer({ min: 1, max: 30 }), async (text, chunk) => {
        const inOne = await told(`a,b,c,d,e,f\n${text}`, asked)
        const inTwo = await told(`a,b,c,d,e,f\n${text}`, { ...asked, chunk, inTwoParts: true })
        expect({ ...inTwo, extract: undefined }).toEqual({ ...inOne, extract: undefined })
      }),
      RUNS,
    )
  })
})

describe('csv-parse alone, given the whole file,', () => {
  it('finds the same records and refuses the same quotes', async () => {
    await fc.assert(
      fc.asyncProperty(body, async text => {
        const { rows, refused, fatal, errors } = await told(`a,b,c\n${text}`, IDS)
        if (errors[0]?.startsWith('cut-short')) return
        const records = wholeFile(`a,b,c\n${text}`)
        expect(fatal).toBe(records === undefined)
        if (records === undefined) return
        const filled = records.filter(record => record.some(value => value.trim() !== ''))
        const whole = filled.filter(record => record.length === 3)
        expect(rows).toEqual(whole.map(record => record.map(trimmed).join('|')))
        expect(filled.length - whole.length).toBe(refused - blankRows(errors))
      }),
      RUNS,
    )
  })
})

function wholeFile(text: string): string[][] | undefined {
  try {
    return parse(text, { record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, from: 2 })
  } catch {
    return undefined
  }
}

function trimmed(value: string): string {
  return value.trim() === '-' ? '' : value.trim()
}

function blankRows(errors: readonly string[]): number {
  return errors.filter(problem => problem.startsWith('blank-row')).length
}
