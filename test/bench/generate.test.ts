import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, expect, it } from 'vitest'
import { writeCounty } from './generate.ts'

const folder = mkdtempSync(join(tmpdir(), 'per10k-county-'))
const SIZE = { referralsPerYear: 500, years: 2, areas: 13, seed: 1 }
const written = writeCounty(folder, SIZE)

afterAll(() => rmSync(folder, { recursive: true }))

function rowsOf(file: string): string[][] {
  return parse(readFileSync(join(folder, file)))
}

it('writes so many referrals a year, twelve columns each, in thirteen areas', () => {
  const [header, ...rows] = rowsOf('referrals.csv')
  expect(header).toHaveLength(12)
  expect(rows).toHaveLength(1000)
  expect(new Set(rows.map(row => row[3])).size).toBe(13)
  expect(rows.map(row => row[2]).every(day => day >= '2023-04-01' && day <= '2025-03-31')).toBe(true)
})

it('quotes a few per cent of the fields of a referral', () => {
  const lines = readFileSync(join(folder, 'referrals.csv'), 'utf8').trimEnd().split('\n').slice(1)
  const quoted = lines.join('').split('"').length >> 1
  expect(quoted / (lines.length * 12)).toBeGreaterThan(0.02)
  expect(quoted / (lines.length * 12)).toBeLessThan(0.06)
})

it('says how many rows and bytes each file has', () => {
  for (const [file, { rows, bytes }] of Object.entries(written)) {
    expect(rowsOf(file)).toHaveLength(rows + 1)
    expect(readFileSync(join(folder, file))).toHaveLength(bytes)
  }
})

it('writes the same bytes from the same seed', () => {
  const again = join(folder, 'again')
  writeCounty(again, SIZE)
  for (const file of Object.keys(written)) {
    expect(readFileSync(join(again, file)).equals(readFileSync(join(folder, file))), file).toBe(true)
  }
})
