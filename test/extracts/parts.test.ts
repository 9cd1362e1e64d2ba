import { describe, expect, it, vi } from 'vitest'
import { readExtract } from '../../src/extracts/read.ts'
import { type Asked, sourceOf, told } from './reading.ts'

const IN_TWO: Asked = { inTwoParts: true }

/** Forty referrals, so that the second half begins with the twenty-first or near it. */
function referrals(change: (line: string, at: number) => string = line => line): string {
  const lines = Array.from({ length: 40 }, (_, i) => `C${i + 1},2024-03-${10 + (i % 20)},Dover`)
  return ['child_id,referral_date,area', ...lines.map(change)].join('\n')
}

/** The rows that come of it where the second half is told to be another file's: then it was not read here. */
async function rowsWith(content: string, others: string): Promise<number> {
  const { extract } = await told(content, { ...IN_TWO, elsewhere: sourceOf(others) })
  return extract.rows.count
}

describe('the second half of a file, read by somebody else,', () => {
  it('is not read here', async () => {
    const content = referrals()
    const shorter = content.slice(0, content.lastIndexOf('\n'))
    expect(await rowsWith(content, shorter)).toBe(39)
  })

  it('keeps its lines, and the lines of its faults', async () => {
    const content = referrals((line, at) => (at === 38 ? 'C39,soon,Dover' : line))
    const { lines, errors } = await told(content, IN_TWO)
    expect(lines.at(-1)).toBe(41)
    expect(errors).toEqual(['unreadable-day 40:5'])
  })

  it.each([
    [
      'a quote stands open where it begins',
      (line: string, at: number) => (at > 12 && at < 30 ? `x "${line}` : line),
    ],
    ['the line before it reads Total', (line: string, at: number) => (at < 24 ? line : `Total,,${line}`)],
    ['a blank line stands before it', (line: string) => `${line}\n`],
  ])('is left alone where %s', async (_, change) => {
    const content = referrals(change)
    const { extract: __, ...inTwo } = await told(content, IN_TWO)
    const { extract: ___, ...inOne } = await told(content)
    expect(inTwo).toEqual(inOne)
  })

  describe('where nobody answers', () => {
    const requests = [{ name: 'child_id', at: 0, kind: 'id' as const, required: true }]
    const read = (content: string, part: Promise<undefined>, stop: () => void) =>
      readExtract(sourceOf(content), requests, { encoding: 'utf-8', elsewhere: () => ({ part, stop }) })

    it('is read here', async () => {
      const stop = vi.fn()
      expect((await read(referrals(), Promise.resolve(undefined), stop)).rows.count).toBe(40)
      expect(stop).toHaveBeenCalledOnce()
    })

    it('is not waited for after a fault', async () => {
      const content = referrals((line, at) => (at === 3 ? `C"4,${line}` : line))
      const stop = vi.fn()
      const { problems } = await read(content, new Promise(() => {}), stop)
      expect(problems.map(({ code, line }) => [code, line])).toEqual([['stray-quote', 5]])
      expect(stop).toHaveBeenCalledOnce()
    })
  })
})
