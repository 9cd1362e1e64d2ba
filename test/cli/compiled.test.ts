import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

/** A copy of the program as it was built, to be spoilt. */
let folder: string
const dist = () => join(folder, 'dist')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'per10k-compiled-'))
  for (const part of ['bin', 'dist', 'package.json']) cpSync(part, join(folder, part), { recursive: true })
  writeFileSync(join(folder, 'referrals.csv'), 'child_id,referral_date\nC1,2024-05-01\nC2,2024-05-02\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function printed(
  args: readonly string[],
  { program = join(folder, 'bin/per10k.js'), flags = [] as string[] } = {},
) {
  return execFileSync(process.execPath, [...flags, program, ...args], { cwd: folder, encoding: 'utf8' })
}

const calc = ['calc', 'referrals', '-d', 'referrals.csv', '-p', '2024/25', '-f', 'csv', '-q']
const TWO_REFERRALS = /^referrals,,.*,2024-04-01,2025-03-31,2,,2,count,/m

/** The code kept of each large file. */
function keptCode(): string[] {
  return readdirSync(dist()).filter(name => name.endsWith('.compiled'))
}

function spoil(change: (bytes: Buffer) => Buffer): void {
  for (const name of keptCode()) writeFileSync(join(dist(), name), change(readFileSync(join(dist(), name))))
}

function keepOnly(...names: string[]): void {
  for (const name of readdirSync(dist())) if (!names.includes(name)) rmSync(join(dist(), name))
}

test('The program that is built is ASCII, for it is read a byte a letter', () => {
  const files = readdirSync(dist()).filter(name => name.endsWith('.cjs'))
  expect(files.filter(name => readFileSync(join(dist(), name)).some(byte => byte > 127))).toEqual([])
})

test('It knows letters beyond ASCII as its source does: the full-width equals sign of a formula', () => {
  writeFileSync(join(folder, 'referrals.csv'), 'child_id,referral_date,area\nC1,2024-05-01,\uff1d1+1\n')
  expect(printed([...calc, '--by', 'area'])).toContain(",'\uff1d1+1,")
})

describe('Code compiled by the build', () => {
  test('is kept of the program, by the Node that built it', () => {
    expect(keptCode().map(name => name.split('.')[0])).toContain('run')
    expect(printed(calc)).toMatch(TWO_REFERRALS)
  })

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['damaged in one byte', bytes => bytes.fill(bytes[50_000] ^ 1, 50_000, 50_001)],
    ['cut off', bytes => bytes.subarray(0, 50_000)],
    ['empty', () => Buffer.alloc(0)],
  ])('is not run where it is %s', (_, change) => {
    spoil(change)
    expect(printed(calc)).toMatch(TWO_REFERRALS)
  })

  test('is not run for another text of the same length', () => {
    const file = join(dist(), 'run.cjs')
    const text = readFileSync(file, 'latin1')
    writeFileSync(file, text.replaceAll("Referrals to children's", "Referrals to CHILDREN's"), 'latin1')
    expect(printed(calc)).toContain("Referrals to CHILDREN's")
  })

  test('is refused by V8 under other flags, and the text is compiled', () => {
    expect(printed(calc, { flags: ['--no-opt'] })).toMatch(TWO_REFERRALS)
  })

  test('is found by way of a link, as npm makes it, from any folder', () => {
    const program = join(folder, 'per10k')
    symlinkSync(join(folder, 'bin/per10k.js'), program)
    expect(printed(calc, { program })).toMatch(TWO_REFERRALS)
  })
})

describe('A run reads of the program', () => {
  test('one small file for help and version', () => {
    keepOnly('main.cjs')
    expect(printed(['--help'])).toContain('Commands:')
    expect(printed(['calc', '--help'])).toContain('--data <source>')
    expect(printed(['--version'])).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(readFileSync(join(dist(), 'main.cjs')).length).toBeLessThan(80_000)
  })

  test('one more for figures as CSV', () => {
    keepOnly('main.cjs', 'run.cjs')
    expect(printed(calc)).toMatch(TWO_REFERRALS)
  })

  test('one more for a configuration', () => {
    writeFileSync(join(folder, 'per10k.yaml'), 'area: Kent\n')
    keepOnly('main.cjs', 'run.cjs', 'config-config.cjs')
    expect(printed(calc)).toContain(',Kent,2024/25,')
  })
})
