import { describe, expect, it } from 'vitest'
import type { ColumnRequest, Extract } from '../../src/extracts/extract.ts'
import { readHeader } from '../../src/extracts/header.ts'
import { readExtract } from '../../src/extracts/read.ts'
import type { Source } from '../../src/extracts/source.ts'

const MEGABYTE = 1 << 20
const REQUESTS: ColumnRequest[] = [
  { name: 'child_id', at: 0, kind: 'id', required: true },
  { name: 'referral_date', at: 1, kind: 'day', required: true },
]

/** A file that is made while it is read. */
function made(...parts: [text: string, times: number][]): Source {
  return {
    name: 'referrals.csv',
    async *chunks() {
      for (const [text, times] of parts) {
        const bytes = Buffer.from(text)
        for (let i = 0; i < times; i++) yield bytes
      }
    },
  }
}

async function read(source: Source): Promise<Extract & { first: string; spent: number; grown: number }> {
  const before = process.memoryUsage().rss
  const start = performance.now()
  const extract = await readExtract(source, REQUESTS, { encoding: 'utf-8' })
  const [{ code, line, column }] = [...extract.problems, { code: 'none', line: 0, column: 0 }]
  const grown = (process.memoryUsage().rss - before) / MEGABYTE
  return { ...extract, first: `${code} ${line}:${column}`, spent: performance.now() - start, grown }
}

const HEADER: [string, number] = ['child_id,referral_date,notes\n', 1]
const ROW = 'C1,2024-01-02,"of ""note"""\n'
const LETTERS: [string, number] = ['x'.repeat(MEGABYTE), 200]

describe('files made to hurt', () => {
  it('a quote that never closes in 200 MiB is told with its place', async () => {
    const lines: [string, number] = [`${'x'.repeat(99)}\n`.repeat(MEGABYTE / 100), 200]
    const { first, spent, grown } = await read(made(HEADER, [ROW, 1], ['C2,2024-01-02,"', 1], lines))
    expect(first).toBe('unclosed-quote 3:15')
    expect(spent).toBeLessThan(5000)
    expect(grown).toBeLessThan(256)
  })

  it('a field of 64 MiB is too long, quoted or not', async () => {
    const field: [string, number] = ['x'.repeat(MEGABYTE), 64]
    expect((await read(made(HEADER, ['C2,2024-01-02,"', 1], field, ['"\n', 1]))).first).toBe(
      'record-too-long 2:1',
    )
    expect((await read(made(HEADER, ['C2,2024-01-02,', 1], field, ['\n', 1]))).first).toBe(
      'record-too-long 2:1',
    )
  })

  it('a record of just under 16 MiB is read', async () => {
    const { first, rows } = await read(
      made(HEADER, ['C2,2024-01-02,', 1], ['x'.repeat(MEGABYTE), 15], ['\n', 1]),
    )
    expect(first).toBe('none 0:0')
    expect(rows.count).toBe(1)
  })

  it('a file without a line end is no header', async () => {
    const { problems } = await readHeader(made(LETTERS), { encoding: 'utf-8' })
    expect(problems.map(({ code }) => code)).toEqual(['record-too-long'])
  })

  it('ten thousand columns are split, and each bad row costs the same', async () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(',')
    const { first, refused, spent } = await read(made([`${names}\n`, 1], [`${','.repeat(9999)}x\n`, 500]))
    expect(first).toBe('missing-value 2:1')
    expect(refused).toBe(500)
    expect(spent).toBeLessThan(5000)
  })

  it('a hundred thousand bad rows cost no memory for their messages', async () => {
    const { problems, refused, rowProblems } = await read(
      made(HEADER, ['C1,soon,x\nC1,2024-01-02\n'.repeat(1000), 50]),
    )
    expect(refused).toBe(100_000)
    expect(problems).toHaveLength(40)
    expect(rowProblems.get('ragged-row')).toBe(50_000)
  })

  it('stray quotes by the thousand are told without a look at more than their rows', async () => {
    const stray = 'C1,2024-01-0"2,Dover\n'
    const halfMegabyte = `${stray.repeat(24_900)}C2,2024-01-02,"Dover"\n`
    const { problems, spent } = await read(made(HEADER, [halfMegabyte, 3]))
    expect(problems).toHaveLength(20)
    expect(problems[19]).toMatchObject({ code: 'stray-quote', line: 21, unlisted: 3 * 24_900 - 20 })
    expect(spent).toBeLessThan(5000)
  })

  it('a hundred thousand records with quotes inside values go through csv-parse in pieces', async () => {
    const { rows, grown } = await read(made(HEADER, [ROW.repeat(1000), 100]))
    expect(rows.count).toBe(100_000)
    expect(grown).toBeLessThan(256)
  })
})
