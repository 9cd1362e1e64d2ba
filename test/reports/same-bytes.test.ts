import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Places where days, numbers and letters are written otherwise. */
const PLACES = [
  { TZ: 'Pacific/Apia', LC_ALL: 'en_GB.UTF-8' },
  { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' },
]

const SUFFOLK = ['-c', resolve('fixtures/suffolk/per10k.yaml'), '-p', '2009/10..2010/11', '--by', 'area']
const PLANS = ['-d', resolve('test/cases/check-verdicts/cp_plans.csv')]
const POPULATIONS = ['-d', resolve('test/cases/check-verdicts/populations.csv')]
const FIGURES = [...PLANS, ...POPULATIONS, '-p', '2008/09', '--every', 'quarter', '--by', 'area']
const PLAN = resolve('test/cases/check-verdicts/plan.csv')
const VERDICTS = [
  'check',
  ...FIGURES,
  '-t',
  resolve('test/cases/check-verdicts/plan.csv'),
  '--fail-on',
  'none',
]
const OPEN_DATA = ['-c', resolve('test/cases/calc-ees/per10k.yaml'), '-d', resolve('test/cases/calc-ees')]

const KENT = resolve('fixtures/kent-2008/report.md')

/** Whatever the program writes, a run of it for each format. */
const RUNS: Record<string, string[]> = {
  ...inEach(['csv', 'tsv', 'json', 'md', 'table'], 'calc', format => ['calc', ...FIGURES, '-f', format]),
  ...inEach(['period', 'area', 'indicator'], 'calc, wide by', top => ['calc', ...FIGURES, '--wide', top]),
  'calc for a spreadsheet': ['calc', ...FIGURES, '-f', 'csv', '--bom'],
  'calc as open data': ['calc', 'CH01', ...OPEN_DATA, '-p', '2008/09', '-f', 'ees', '-o', 'plans.csv'],
  ...inEach(['csv', 'json', 'md', 'table', 'junit', 'github'], 'check', format => [
    ...VERDICTS,
    ...['-f', format],
  ]),
  ...inEach(['csv', 'json', 'table', 'github'], 'validate', format => ['validate', ...PLANS, '-f', format]),
  ...inEach(['csv', 'json', 'table'], 'list', format => ['list', '-f', format]),
  ...inEach(['text', 'json', 'md'], 'explain', format => [
    ...['explain', 'NI65', ...PLANS, '-p', '2008/09', '-f', format],
  ]),
  ...inEach(['html', 'xlsx'], 'report', format => ['report', ...SUFFOLK, '-f', format]),
  ...inEach(['md', 'ods'], 'report', format => ['report', ...FIGURES, '-t', PLAN, '-f', format]),
  ...inEach(['md', 'html', 'docx'], 'weave', format => ['weave', '-q', KENT, '-o', `report.${format}`]),
}

let folder: string

beforeAll(() => {
  if (!existsSync('dist/main.cjs')) throw new Error('npm run build comes first')
  folder = mkdtempSync(join(tmpdir(), 'per10k-bytes-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the same input gives the same bytes, twice and in two time zones', () => {
  it.each(Object.entries(RUNS))('%s', (_, words) => {
    const [here, there] = PLACES.map(place => written(words, place))
    expect(here.length).toBeGreaterThan(20)
    expect(here === there).toBe(true)
  })
})

function inEach(formats: string[], name: string, words: (format: string) => string[]): typeof RUNS {
  return Object.fromEntries(formats.map(format => [`${name} ${format}`, words(format)]))
}

/** The bytes of what is printed and of every file, a letter for each. */
function written(words: readonly string[], place: Record<string, string>): string {
  const scratch = mkdtempSync(join(folder, 'run-'))
  const { PATH = '' } = process.env
  const printed = execFileSync(process.execPath, [resolve('bin/per10k.js'), ...words, '-q'], {
    encoding: 'latin1',
    cwd: scratch,
    env: { PATH, ...place },
    maxBuffer: 1e8,
  })
  const files = readdirSync(scratch).sort()
  return [printed, ...files.map(file => file + readFileSync(join(scratch, file), 'latin1'))].join('\n')
}
