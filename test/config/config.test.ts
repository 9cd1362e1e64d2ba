import { describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config/config.ts'
import { documentPath } from '../../src/config/paths.ts'
import type { Config } from '../../src/config/settings.ts'
import { dayOfCivil } from '../../src/foundations/day.ts'
import { problemText } from '../../src/foundations/problem.ts'

const PLACE = { file: 'per10k.yaml', folder: '/county/performance', workingFolder: '/county/performance' }

function config(text: string, place = PLACE): Config {
  const read = readConfig(text, place)
  if ('problems' in read) throw new Error(read.problems.map(problemText).join('\n'))
  return read.config
}

function problems(text: string): string[] {
  const read = readConfig(text, PLACE)
  return 'problems' in read ? read.problems.map(problemText) : []
}

test('every key, as a council would write it', () => {
  const text = `
area: Kent
data: [extracts, referrals=extracts/old.csv]
targets: plan.csv
period: 2024/25
every: quarter
window: rolling-12m
by: area
areas: [Dartford, "Bristol, City of"]
trajectory: linear
format: json
output: out/figures.json
allow-rejects: 0.5%
fail-on: [red, amber]
quiet: true
color: false
encoding: windows-1252
amber: [floor, improving]
`
  expect(config(text)).toEqual({
    file: 'per10k.yaml',
    whole: 'Kent',
    data: ['extracts', 'referrals=extracts/old.csv'],
    targets: 'plan.csv',
    period: '2024/25',
    every: 'quarter',
    window: 'rolling-12m',
    by: ['area'],
    areas: ['Dartford', 'Bristol, City of'],
    trajectory: 'linear',
    format: 'json',
    output: 'out/figures.json',
    allowRejects: { percent: 0.5 },
    failOn: ['red', 'amber'],
    quiet: true,
    color: false,
    encoding: 'windows-1252',
    amber: ['floor', 'improving'],
  })
})

test('an empty file, and a key without a value, say nothing', () => {
  expect(config('')).toEqual({ file: 'per10k.yaml' })
  expect(config('# nothing yet\nperiod:\n')).toEqual({ file: 'per10k.yaml' })
})

test.each(['suppress:', 'suppress: ~', 'round-to:'])(
  'but %s would be taken for hidden counts, and is refused',
  text => {
    expect(problems(`area: Kent\n${text}\n`)).toEqual([
      expect.stringMatching(
        /^per10k\.yaml:2:\d+: error\[bad-value\]: (suppress|round-to): nothing; expected \w+/,
      ),
    ])
  },
)

test('coverage is two days, or periods; for all extracts or for each', () => {
  const [start, end] = [dayOfCivil(2019, 4, 1), dayOfCivil(2025, 3, 31)]
  expect(config('coverage: 2019-04-01..2025-03-31').coverage).toEqual({ '*': { start, end } })
  expect(config('coverage: { cic: 2019/20..2024/25 }').coverage).toEqual({ cic: { start, end } })
})

test('columns are named for one dataset or for all', () => {
  expect(config('columns: { area: Town, referrals: { child_id: Client ref } }').columns).toEqual({
    '*': { area: 'Town' },
    referrals: { child_id: 'Client ref' },
  })
})

test("rows of a plan are named in the plan's own words", () => {
  const expected = { 'protect / Sessions a week': 'protect-sessions-per-week' }
  expect(
    config('plan:\n  indicators:\n    protect / Sessions a week: protect-sessions-per-week').planMapping,
  ).toEqual(expected)
  expect(
    config('plan.indicators:\n  protect / Sessions a week: protect-sessions-per-week').planMapping,
  ).toEqual(expected)
})

test("a council's own definitions are handed on with their places", () => {
  const { localIndicators } = config(
    'area: Kent\nindicators:\n  my-rate:\n    of: cp_plans\n    count: rows\n',
  )
  expect(localIndicators?.value).toEqual([{ id: 'my-rate', of: 'cp_plans', count: 'rows' }])
  expect(localIndicators?.locate([0, 'count'])).toEqual({ file: 'per10k.yaml', line: 5, column: 12 })
  expect(localIndicators?.locate([0, 'count'], 'key')).toEqual({
    file: 'per10k.yaml',
    line: 5,
    column: 5,
  })
})

test('definitions may also be a list', () => {
  const { localIndicators } = config('indicators:\n  - id: my-rate\n    of: cp_plans\n')
  expect(localIndicators?.value).toEqual([{ id: 'my-rate', of: 'cp_plans' }])
  expect(localIndicators?.locate([0, 'of'])).toMatchObject({ line: 3, column: 9 })
})

describe('Paths are from the folder of the configuration and stay in it', () => {
  test('they become paths from the working folder', () => {
    const below = { ...PLACE, workingFolder: '/county/performance/2025' }
    expect(config('data: extracts', below).data).toEqual(['../extracts'])
    expect(config('data: .', { ...PLACE, workingFolder: '/county' }).data).toEqual(['performance'])
    expect(config('data: .').data).toEqual(['.'])
  })

  test.each([
    ...['../other', '/etc/passwd', 'a/../../b', 'referrals=../x.csv', '..'],
    ...['C:\\extracts', 'referrals=D:/x.csv', '\\\\server\\share', '~/x.csv'],
  ])('%s is refused', path => {
    expect(problems(`area: Kent\ndata:\n  - ${path}`)).toEqual([
      expect.stringMatching(/^per10k\.yaml:3:5: error\[path-outside\]/),
    ])
  })

  test('a path that no system has is refused', () => {
    expect(problems('data: "a\\0b"')).toEqual([
      expect.stringMatching(/^per10k\.yaml:1:7: error\[bad-value\]/),
    ])
  })

  test('so are targets and output', () => {
    expect(problems('targets: ../plan.csv\noutput: /tmp/x.csv')).toHaveLength(2)
  })

  test('a file whose name has an equals sign stays a file', () => {
    expect(
      config('data: [./cic=old.csv, cic=old.csv]', { ...PLACE, workingFolder: PLACE.folder }).data,
    ).toEqual(['./cic=old.csv', 'cic=old.csv'])
  })

  test.each([
    ['../extracts/cic.csv', 'extracts/cic.csv'],
    ['cic=../extracts/new.csv', 'cic=extracts/new.csv'],
    ['rates.csv', 'reports/rates.csv'],
  ])('those of a document are from its folder, and may lead into the working folder: %s', (written, path) => {
    const places = { folder: '/county/reports', workingFolder: '/county' }
    expect(documentPath(written, places)).toEqual({ value: path })
  })

  test.each(['../../other/cic.csv', '/etc/passwd', '..'])('but %s leads out of both', written => {
    const places = { folder: '/county/reports', workingFolder: '/county/extracts' }
    expect(documentPath(written, places)).toMatchObject({ problem: { code: 'path-outside', exit: 2 } })
  })

  test('a NUL in one is refused, where Node would stumble over it', () => {
    const places = { folder: '/county/reports', workingFolder: '/county' }
    const problem = { code: 'usage', exit: 2, found: 'the path "cic\\u0000.csv", with a NUL character' }
    expect(documentPath('cic=cic\0.csv', places)).toMatchObject({ problem })
  })

  test('a name that only begins with dots is inside', () => {
    expect(config('data: ..extracts').data).toEqual(['..extracts'])
  })
})

test('ten thousand unknown keys are refused in under a second', () => {
  const keys = Array.from({ length: 10_000 }, (_, at) => `k${at}: 1`).join('\n')
  const before = process.cpuUsage()
  expect(problems(keys)[0]).toContain('per10k.yaml:1:1: error[unknown-key]')
  expect(process.cpuUsage(before).user / 1e6, 'seconds of processor time').toBeLessThan(1)
})

describe('What is wrong is told with line and column, all at once', () => {
  test('a dataset without columns says what is expected of it', () => {
    expect(problems('columns:\n  referrals:\n')).toEqual([
      'per10k.yaml:2:13: error[bad-value]: columns.referrals: nothing; expected for each dataset its columns, column: header',
    ])
  })

  test('a key that is no word', () => {
    expect(problems('area: Kent\n? [a]\n: b\n')).toEqual([
      expect.stringMatching(/^per10k\.yaml:2:3: error\[bad-yaml\]: a key that is no word/),
    ])
  })

  test('a key that is there twice, one that is unknown, a path that leads out, and days: in one run', () => {
    const text = 'area: Kent\narea: Town\ndat: x\ndata: ../x\nperiod: 2024/26\ncoverage: soon\nquiet: maybe'
    expect(problems(text).map(problem => problem.split(']')[0])).toEqual([
      'per10k.yaml:2:1: error[duplicate-key',
      'per10k.yaml:3:1: error[unknown-key',
      'per10k.yaml:4:7: error[path-outside',
      'per10k.yaml:5:9: error[bad-period',
      'per10k.yaml:6:11: error[bad-coverage',
      'per10k.yaml:7:8: error[bad-value',
    ])
  })

  test('unknown keys name the nearest known one', () => {
    expect(problems('aera: Kent\nplan:\n  indcators: {}\n')).toEqual([
      'per10k.yaml:1:1: error[unknown-key]: the key "aera", which means nothing here; did you mean area?',
      'per10k.yaml:3:3: error[unknown-key]: the key "plan.indcators", which means nothing here; did you mean indicators?',
    ])
  })

  test.each([
    ['every: weekly', '1:8', 'every: "weekly"; expected month, quarter or year'],
    ['format: xslx', '1:9', 'format: "xslx"; expected table, csv, tsv, json, md, ees, junit or github'],
    [
      'fail-on:\n  - red\n  - ambr',
      '3:5',
      'fail-on: "ambr"; expected red, amber, grey or none; did you mean amber?',
    ],
    ['quiet: maybe', '1:8', 'quiet: "maybe"; expected true or false'],
    ['area: [Kent]', '1:7', 'area: a list; expected the name of the whole'],
    ['data: { a: b }', '1:7', 'data: keys and values; expected the path of a file'],
    ['columns: { cic: { area: [1] } }', '1:25', 'columns.cic.area: a list; expected a word'],
    ['period: 2024/26', '1:9', 'a period whose second year is not the one after its first ("2024/26")'],
    ['coverage: soon', '1:11', 'coverage: "soon"; expected its first and its last day'],
    ['coverage: 2025-03-31..2019-04-01', '1:11', 'which ends before it starts'],
    ['allow-rejects: some', '1:16', 'allow-rejects: "some"; expected a whole number of rows'],
    ['indicators: 5', '1:13', 'indicators: 5; expected definitions'],
    ['- area', '1:1', 'a list; expected keys and their values'],
    ['child_id,area\nC1,Dover', '1:1', ']: a text; expected keys and their values'],
  ])('%s', (text, place, words) => {
    const [told, ...others] = problems(text)
    expect(told).toContain(`per10k.yaml:${place}: error[`)
    expect(told).toContain(words)
    expect(others).toEqual([])
  })
})
