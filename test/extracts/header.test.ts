import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readHeader } from '../../src/extracts/header.ts'
import { readExtract } from '../../src/extracts/read.ts'
import type { Source } from '../../src/extracts/source.ts'
import { sourceOf } from './reading.ts'

const UTF8 = { encoding: 'utf-8' } as const

/** A source that remembers how much of it was read and whether it was given back. */
function watched(
  chunk: string,
  times: number,
): { source: Source; read: () => number; closed: () => boolean } {
  let read = 0
  let closed = false
  const bytes = Buffer.from(chunk)
  const source: Source = {
    name: 'referrals.csv',
    async *chunks() {
      try {
        for (; read < times; read++) yield bytes
      } finally {
        closed = true
      }
    },
  }
  return { source, read: () => read * bytes.length, closed: () => closed }
}

describe('the header', () => {
  it('is read as csv-parse reads it, and cleaned', async () => {
    const text = '\ufeff\n"Child\u00a0ID",Referral  date ,"Area, of ""living""",\u200b\n1,2,3,4\n'
    const { header, problems } = await readHeader(sourceOf(text, 3), UTF8)
    expect([0, 1, 2, 3].map(header.placeOf)).toEqual([1, 12, 28, 50].map(column => ({ line: 2, column })))
    expect(header).toMatchObject({
      names: ['Child ID', 'Referral date', 'Area, of "living"', ''],
      line: 2,
      empty: false,
    })
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning unnamed-column',
      'warning invisible-characters',
    ])
  })

  it('of nothing is empty', async () => {
    const { header } = await readHeader(sourceOf('\n\n'), UTF8)
    expect(header).toMatchObject({ names: [], empty: true })
  })

  it.each(['\u2028', '\u2029', '\u0085', '\v', '\f', '\u001e', ' ', ',', '\\n'])(
    'in which the rows stand, for want of line ends (%j), is no extract of nothing',
    async mark => {
      const lines = ['child_id,referral_date,area', 'C1,2024-01-02,Dover', 'C2,2024-01-03,Thanet', '']
      for (const text of [lines.join(mark), `${lines.join(mark)}\n\n`]) {
        const { problems } = await readHeader(sourceOf(text), UTF8)
        expect(problems).toMatchObject([{ code: 'one-line', exit: 3, line: 1, column: 1 }])
        expect(problems[0].advice).toBeDefined()
      }
    },
  )

  it('may name days, where rows stand below it', async () => {
    const { problems } = await readHeader(sourceOf('child_id,31/03/2024\nC1,yes\n'), UTF8)
    expect(problems).toEqual([])
  })

  it.each(['child_id,referral_date\n', 'child_id,Age at 31/03/2024,Status at 31/03/2024\n'])(
    'without rows is an extract of nothing, also where the names of columns say of which day they are',
    async text => {
      expect((await readHeader(sourceOf(text), UTF8)).problems).toEqual([])
    },
  )

  it('is found below many lines of title', async () => {
    const text = `Referrals\n${'Kent\n'.repeat(12)}child_id,referral_date\nC1,2024-01-02\n`
    const { problems } = await readHeader(sourceOf(text), UTF8)
    expect(problems).toMatchObject([{ code: 'title-row', line: 1 }])
  })

  it('needs only the start of a file, which is then given back', async () => {
    const { source, read, closed } = watched('child_id,referral_date\n'.repeat(3000), 1000)
    await readHeader(source, UTF8)
    expect(read()).toBeLessThan(1 << 20)
    expect(closed()).toBe(true)
  })

  it('names both places of an equal name', async () => {
    const { problems } = await readHeader(sourceOf('a,b,a,b\n1,2,3,4\n'), UTF8)
    expect(problems.map(({ found }) => found)).toEqual([
      'columns 1 and 3 have the same name',
      'columns 2 and 4 have the same name',
    ])
  })
})

describe('an extract', () => {
  const text = 'child_id,referral_date\nC1,2024-01-02\n'
  const requests = [{ name: 'child_id', at: 0, kind: 'id', required: true } as const]

  it('is hashed and counted as its bytes pass', async () => {
    const seen: number[] = []
    const { sha256 } = await readExtract(sourceOf(text, 20), requests, {
      ...UTF8,
      hash: true,
      progress: bytes => seen.push(bytes),
    })
    expect(sha256).toBe(createHash('sha256').update(text).digest('hex'))
    expect(seen).toEqual([20, 37])
  })

  it('is given back where reading stops early, and has no hash', async () => {
    const { source, read, closed } = watched('child_id,'.repeat(100_000), 100)
    const extract = await readExtract(source, requests, { ...UTF8, hash: true })
    expect(extract).toMatchObject({ fatal: true })
    expect(extract).not.toHaveProperty('sha256')
    expect(read()).toBeLessThan(40 << 20)
    expect(closed()).toBe(true)
  })

  it('cannot be read where its header cannot', async () => {
    const { problems, fatal, rows } = await readExtract(sourceOf('a;b\n1;2\n'), requests, UTF8)
    expect(problems.map(({ code }) => code)).toEqual(['wrong-separator'])
    expect({ fatal, count: rows.count }).toEqual({ fatal: true, count: 0 })
  })
})
