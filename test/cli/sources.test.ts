import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sourcesOf } from '../../src/cli/sources.ts'
import { streamSource } from '../../src/cli/stream-source.ts'
import type { Source } from '../../src/extracts/source.ts'

let folder: string
const at = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'per10k-sources-'))
  for (const name of ['b.csv', 'A.CSV', 'é.csv', '.hidden.csv', 'notes.txt', 'cic=old.csv'])
    writeFileSync(at(name), name)
  mkdirSync(at('deeper.csv'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function textOf(source: Source): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source.chunks()) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

function shown(data: string[]) {
  return sourcesOf(data).sources.map(({ source, dataset, explicit }) => [
    basename(source.name),
    dataset,
    explicit,
  ])
}

describe('What -d names', () => {
  test('a folder: its CSV files in order, not the hidden ones, not what lies deeper', () => {
    expect(shown([folder])).toEqual([
      ['A.CSV', undefined, false],
      ['b.csv', undefined, false],
      ['cic=old.csv', undefined, false],
      ['é.csv', undefined, false],
    ])
  })

  test('a file, or name=file to force its dataset', () => {
    expect(shown([at('b.csv'), `referrals=${at('é.csv')}`])).toEqual([
      ['b.csv', undefined, true],
      ['é.csv', 'referrals', true],
    ])
  })

  test('a file whose own name has an equals sign is that file', () => {
    expect(shown([at('cic=old.csv')])).toEqual([['cic=old.csv', undefined, true]])
  })

  test('a comma belongs to the name', () => {
    expect(sourcesOf([`${at('b.csv')},${at('A.CSV')}`]).problems[0].code).toBe('missing-file')
  })

  test('a file named twice is read once, as it was named itself', () => {
    expect(shown([folder, at('b.csv'), at('b.csv')]).filter(([name]) => name === 'b.csv')).toEqual([
      ['b.csv', undefined, true],
    ])
    expect(shown([folder, `cin=${at('b.csv')}`]).filter(([name]) => name === 'b.csv')).toEqual([
      ['b.csv', 'cin', true],
    ])
  })

  test('what is missing is told, each of it', () => {
    expect(sourcesOf([at('x.csv'), `cic=${at('y.csv')}`]).problems.map(({ exit }) => exit)).toEqual([4, 4])
    expect(sourcesOf([at('deeper.csv')]).problems).toMatchObject([{ code: 'no-extract', exit: 3 }])
    expect(sourcesOf(['referrals=-', '-']).problems).toMatchObject([{ exit: 2 }])
  })

  test('a file that a link leads to as well is read once', () => {
    mkdirSync(at('sessions'))
    writeFileSync(at('sessions/may.csv'), 'held')
    symlinkSync('may.csv', at('sessions/latest.csv'))
    symlinkSync('sessions', at('newest'))
    expect(shown([at('sessions'), at('newest')])).toEqual([['latest.csv', undefined, false]])
  })

  test('what a path cannot lead to is missing', () => {
    symlinkSync('circle.csv', at('circle.csv'))
    for (const path of [at('circle.csv'), `${at('b.csv')}/`, at('x'.repeat(300))])
      expect(sourcesOf([path]).problems).toMatchObject([{ code: 'missing-file', exit: 4 }])
    rmSync(at('circle.csv'))
  })

  test('a pipe among the files of a folder is not waited for', () => {
    mkdirSync(at('piped'))
    writeFileSync(at('piped/cic.csv'), 'held')
    spawnSync('sh', ['-c', 'mkfifo "$0"', at('piped/a.csv')])
    expect(shown([at('piped')])).toEqual([['cic.csv', undefined, false]])
  })

  test.each([
    ['grows', () => appendFileSync(at('busy.csv'), 'C2\n')],
    ['is cut', () => truncateSync(at('busy.csv'), 3)],
    ['is written anew, as long as before', () => writeFileSync(at('busy.csv'), 'child_ix\nC1\n')],
  ])('a file that %s while it is read is refused (exit files)', async (_, change) => {
    writeFileSync(at('busy.csv'), 'child_id\nC1\n')
    const [{ source }] = sourcesOf([at('busy.csv')]).sources
    const chunks = source.chunks()[Symbol.asyncIterator]()
    await chunks.next()
    await new Promise(resolve => setTimeout(resolve, 20))
    change()
    const refusal = (async () => {
      while ((await chunks.next()).done !== true);
    })()
    await expect(refusal).rejects.toMatchObject({
      problems: [{ code: 'cannot-read', exit: 4, found: 'a file that changed while it was read' }],
    })
  })

  test('the bytes of a file, as often as they are asked for', async () => {
    const [{ source }] = sourcesOf([at('b.csv')]).sources
    expect(await textOf(source)).toBe('b.csv')
    expect(await textOf(source)).toBe('b.csv')
  })
})

describe('Standard input comes only once', () => {
  async function* bytes() {
    for (const part of ['child', '_id\n', 'A1\n']) yield Buffer.from(part)
  }

  test('yet its header can be read first, and then its rows', async () => {
    const source = streamSource('-', bytes)
    for await (const chunk of source.chunks()) {
      expect(Buffer.from(chunk).toString()).toBe('child')
      break
    }
    expect(await textOf(source)).toBe('child_id\nA1\n')
    expect(await textOf(source)).toBe('child_id\nA1\n')
  })
})
