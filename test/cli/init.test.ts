import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { visible } from '../../src/reports/visible.ts'

let scratch: string

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'per10k-init-'))
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** The extracts of a fixture without its configuration, in a folder that no other test writes. */
function extractsOf(fixture: string): string {
  const folder = mkdtempSync(join(scratch, `${fixture}-`))
  const filter = (path: string) => basename(path) !== 'per10k.yaml'
  cpSync(join('fixtures', fixture), folder, { recursive: true, filter })
  return folder
}

function per10k(...words: string[]): Promise<{ out: string; code: unknown }> {
  return new Promise(done => {
    execFile(process.execPath, [resolve('bin/per10k.js'), ...words], { cwd: scratch }, (failure, out) =>
      done({ out, code: failure === null ? 0 : failure.code }),
    )
  })
}

/** With the period that the folder itself tells, and what is counted in it. */
const SETS: [fixture: string, counted: string, period: string, rowsAtLeast: number][] = [
  ['kent-2008', 'cp-second-plan-share', '2007/08', 11],
  ['suffolk', 'initial-assessment-timely-share', '2010/11', 30],
  ['annex-a', 'cin-rate', '2024/25', 30],
  ['ssd', 'conference-timely-share', '2024/25', 30],
  ['ssda903', 'cic-rate', '2024/25', 6],
  ['published', 're-referral-share', '2024/25', 10],
]

describe.concurrent('the configuration that init writes runs as it stands', () => {
  test.each(SETS)('over %s', async (fixture, counted, period, rowsAtLeast) => {
    const folder = extractsOf(fixture)
    const { out, code } = await per10k('init', folder)
    expect(code).toBe(0)
    expect(out).toContain(`can be counted, by default for ${period}\n`)
    const calculated = await per10k('calc', '-c', join(folder, 'per10k.yaml'), '-f', 'csv')
    expect(calculated.code).toBe(0)
    const rows = calculated.out.trimEnd().split('\n').slice(1)
    expect(rows.length).toBeGreaterThanOrEqual(rowsAtLeast)
    expect(rows.filter(row => row.startsWith(`${counted},`) && row.includes(`,${period},`))).toHaveLength(1)
  })

  test('over a folder and files whose names hold what nobody sees, or end a line', async () => {
    const folder = mkdtempSync(join(scratch, 'odd-'))
    const [inner, extract] = ['of\nsuppress: 9\u001b[31m', 'cic\u202e\n#.csv']
    mkdirSync(join(folder, inner))
    writeFileSync(join(folder, inner, extract), 'child_id,start_date,end_date,area\nC1,2024-01-02,,Kent\n')
    const { out, code } = await per10k('init', join(folder, inner), '-o', join(folder, 'per10k.yaml'))
    expect(code).toBe(0)
    expect(out).toContain('  cic<U+202E> #.csv: cic\n')
    const text = readFileSync(join(folder, 'per10k.yaml'), 'utf8')
    expect(visible(text)).toBe(text)
    expect(parse(text)).toEqual({ data: inner, period: 'Jan 2024' })
    const calculated = await per10k('calc', 'cic', '-c', join(folder, 'per10k.yaml'), '-f', 'csv')
    expect(calculated.out).toContain(
      'cic,,Children looked after,All areas,Jan 2024,2024-01-01,2024-01-31,1,,1,count,',
    )
  })

  test('never over an extract, whatever is said', async () => {
    const folder = extractsOf('ssda903')
    const extract = join(folder, 'Episodes_2024.csv')
    const before = readFileSync(extract, 'utf8')
    expect(await per10k('init', folder, '--force', '-o', extract)).toMatchObject({
      code: 2,
    })
    expect(readFileSync(extract, 'utf8')).toBe(before)
  })

  test('and repeats nothing of a row about a child', async () => {
    const folder = join(scratch, 'people')
    cpSync('fixtures/annex-a', folder, { recursive: true })
    rmSync(join(folder, 'per10k.yaml'), { force: true })
    await per10k('init', folder)
    const text = readFileSync(join(folder, 'per10k.yaml'), 'utf8')
    const lists = ['annex_a_list_3.csv', 'annex_a_list_8.csv']
    const cells = lists.flatMap(list => {
      const [, ...rows] = readFileSync(join(folder, list), 'utf8').trimEnd().split('\n').slice(0, 500)
      return rows.flatMap(row => row.split(',')).filter(cell => /\d{4}/.test(cell))
    })
    expect(cells.length).toBeGreaterThan(100)
    expect(cells.filter(cell => text.includes(cell.replaceAll('"', '')))).toEqual([])
  })
})
