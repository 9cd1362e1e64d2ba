import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPlanText } from '../../src/cli/plan-file.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'per10k-plan-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A plan for the area `King’s £ é`, in the bytes of a windows computer. */
const WINDOWS = Buffer.concat([
  Buffer.from('indicator,area,target\nNI65,King'),
  Buffer.from([0x92, 0x73, 0x20, 0xa3, 0x20, 0xe9]),
  Buffer.from(',10\n'),
])

function plan(bytes: string | Uint8Array): string {
  const file = join(folder, 'plan.csv')
  writeFileSync(file, bytes)
  return file
}

test('windows-1252 comes out right where the configuration says so', () => {
  expect(readPlanText(plan(WINDOWS), 'windows-1252')).toMatchObject({
    text: 'indicator,area,target\nNI65,King’s £ é,10\n',
  })
})

test('and is refused otherwise, with its place and the hint', () => {
  const advice = expect.stringContaining('encoding: windows-1252')
  expect(readPlanText(plan(WINDOWS), 'utf-8')).toMatchObject([
    { code: 'broken-encoding', exit: 3, line: 2, column: 10, advice },
  ])
})

test('a NUL byte is refused with its place', () => {
  expect(readPlanText(plan('indicator,target\nNI65,1\0\n'), 'utf-8')).toMatchObject([
    { code: 'nul-byte', exit: 3, line: 2, column: 7 },
  ])
})

test('and so is what cannot be decoded beside it, in one run', () => {
  const bytes = Buffer.concat([Buffer.from('indicator,target\nNI65,1\0\nCH01,'), Buffer.from([0xff, 0x0a])])
  expect(readPlanText(plan(bytes), 'utf-8')).toMatchObject([
    { code: 'broken-encoding', line: 3, column: 6 },
    { code: 'nul-byte', line: 2, column: 7 },
  ])
})

test.each([
  ['inside', 'indicator,target\nNI65,1\ud83d0\nCH01,2\n', 0, 2, 7],
  ['at the end, where it was cut short', 'indicator,target\nNI65,12', 1, 2, 7],
])('half a character of UTF-16 %s is refused with its place', (_, text, cut, line, column) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  for (const cutShort of [
    bytes.subarray(0, bytes.length - cut),
    swapped(bytes).subarray(0, bytes.length - cut),
  ])
    expect(readPlanText(plan(cutShort), 'utf-8')).toMatchObject([
      { code: 'broken-encoding', exit: 3, line, column },
    ])
})

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16()
}

test('a byte order mark wins', () => {
  const text = '\ufeffindicator,target\nNI65,é\n'
  for (const bytes of [text, Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()])
    expect(readPlanText(plan(bytes), 'windows-1252')).toMatchObject({ text: 'indicator,target\nNI65,é\n' })
})

test.each([
  ['PK\u0003\u0004', 'workbook'],
  ['<html><table>', 'web-page'],
])('%j is no plan', (bytes, code) => {
  expect(readPlanText(plan(bytes), 'utf-8')).toMatchObject([{ code, exit: 3, line: 1, column: 1 }])
})
