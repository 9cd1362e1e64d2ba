import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeTogether, writeWhole } from '../../src/cli/writing.ts'
import type { Refusal } from '../../src/foundations/problem.ts'

let folder: string
const at = (...names: string[]) => join(folder, ...names)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'per10k-writing-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('A file is written whole or not at all', () => {
  test('a new one, and nothing beside it', () => {
    writeWhole(at('a.csv'), 'id\n')
    expect(readFileSync(at('a.csv'), 'utf8')).toBe('id\n')
    expect(readdirSync(folder)).toEqual(['a.csv'])
  })

  test('it takes the place and the permissions of an old one', () => {
    writeFileSync(at('a.csv'), 'old')
    for (const mode of [0o640, 0o666, 0o755]) {
      chmodSync(at('a.csv'), mode)
      writeWhole(at('a.csv'), 'new')
      expect(readFileSync(at('a.csv'), 'utf8')).toBe('new')
      expect(statSync(at('a.csv')).mode & 0o777).toBe(mode)
    }
  })

  test.skipIf(process.getuid?.() !== 0)('and its owner, who may be another than the one who writes', () => {
    writeFileSync(at('a.csv'), 'old')
    chownSync(at('a.csv'), 65534, 65534)
    writeWhole(at('a.csv'), 'new')
    expect(statSync(at('a.csv'))).toMatchObject({ uid: 65534, gid: 65534 })
  })

  test('what a symbolic link points at is replaced, not the link', () => {
    mkdirSync(at('shared'))
    writeFileSync(at('shared', 'a.csv'), 'old')
    symlinkSync(join('shared', 'a.csv'), at('link.csv'))
    writeWhole(at('link.csv'), 'new')
    expect(readlinkSync(at('link.csv'))).toBe(join('shared', 'a.csv'))
    expect(readFileSync(at('shared', 'a.csv'), 'utf8')).toBe('new')
    expect(readdirSync(at('shared'))).toEqual(['a.csv'])
  })

  test('a link to nothing yet makes what it points at', () => {
    symlinkSync('later.csv', at('link.csv'))
    writeWhole(at('link.csv'), 'new')
    expect(lstatSync(at('link.csv')).isSymbolicLink()).toBe(true)
    expect(readFileSync(at('later.csv'), 'utf8')).toBe('new')
  })

  test('a link in a folder that is a link itself leads to where the system says', () => {
    mkdirSync(at('county', 'tables'), { recursive: true })
    mkdirSync(at('mine'))
    writeFileSync(at('county', 'rates.csv'), 'old')
    symlinkSync(join('..', 'rates.csv'), at('county', 'tables', 'rates.csv'))
    symlinkSync(join('..', 'county', 'tables'), at('mine', 'published'))
    writeWhole(at('mine', 'published', 'rates.csv'), 'new')
    expect(readFileSync(at('county', 'rates.csv'), 'utf8')).toBe('new')
    expect(readdirSync(at('mine'))).toEqual(['published'])
  })

  test('two that belong together: neither, where one of them cannot be', () => {
    writeFileSync(at('rates.csv'), 'old')
    mkdirSync(at('rates.meta.csv'))
    const files = ['rates.csv', 'rates.meta.csv'].map(name => ({ file: at(name), text: 'new' }))
    expect(() => writeTogether(files)).toThrow('a folder, not a file')
    expect(readFileSync(at('rates.csv'), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['rates.csv', 'rates.meta.csv'])
  })

  test.each([
    ['a folder that is not there', () => join('gone', 'a.csv')],
    ["a name that is a folder's", () => 'new/'],
    [
      'a folder in its place',
      () => {
        mkdirSync(at('a.csv'))
        return 'a.csv'
      },
    ],
    [
      'a file for a folder',
      () => {
        writeFileSync(at('f'), '')
        return join('f', 'a.csv')
      },
    ],
    [
      'a link in a circle',
      () => {
        symlinkSync('b', at('a'))
        symlinkSync('a', at('b'))
        return 'a'
      },
    ],
  ])('%s: refused (exit files), without litter', (_, make) => {
    const file = at(make())
    const before = readdirSync(folder)
    try {
      writeWhole(file, 'new')
      expect.unreachable()
    } catch (cause) {
      expect((cause as Refusal).problems[0]).toMatchObject({ code: 'cannot-write', exit: 4 })
    }
    expect(readdirSync(folder)).toEqual(before)
  })
})
