import { describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config/config.ts'
import { KEY_TEXTS } from '../../src/config/key-texts.ts'
import { CONFIG_KEYS } from '../../src/config/schema.ts'
import { startingConfig } from '../../src/config/starting.ts'
import { makeCatalogue } from '../../src/indicators/catalogue.ts'
import type { SurveyOutcome } from '../../src/outcome.ts'
import { escapedInYaml } from '../../src/reports/visible.ts'

const NOTHING: SurveyOutcome = {
  files: [],
  plans: [],
  encoding: 'utf-8',
  spans: [],
  snapshots: [],
  available: [],
  missing: [],
  problems: [],
}
const PLACE = {
  folder: '/council',
  extracts: '/council',
  schemaLine: '# yaml-language-server: $schema=schema.json',
}

/** As init writes it. */
function written(survey: Partial<SurveyOutcome>): string {
  return escapedInYaml(startingConfig({ ...NOTHING, ...survey }, PLACE))
}

/** Every option that is only an example made to hold. */
function withoutMarks(text: string): string {
  return text.replace(/^#(?=\S| {2})/gm, '')
}

function configOf(text: string) {
  const read = readConfig(text, {
    file: 'per10k.yaml',
    folder: '/council',
    workingFolder: '/council',
  })
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.config
}

describe('a new configuration', () => {
  test('names every key, those of which nothing is known as an example', () => {
    const text = written({})
    for (const key of Object.keys(CONFIG_KEYS).filter(key => key !== 'plan.indicators'))
      expect(text).toMatch(new RegExp(`^#?${key}:`, 'm'))
    expect(Object.keys(KEY_TEXTS).sort()).toEqual(Object.keys(CONFIG_KEYS).sort())
  })

  test('says nothing but where the extracts are, where nothing is known', () => {
    const { file: _, ...config } = configOf(written({}))
    expect(config).toEqual({ data: ['.'] })
  })

  test('holds as a whole once every mark is taken away, its own dataset and indicator too', () => {
    const config = configOf(withoutMarks(written({})))
    const { faults } = makeCatalogue({
      indicators: config.localIndicators?.value ?? [],
      datasets: config.localDatasets?.value ?? [],
    })
    expect(faults).toEqual([])
    expect(config).toMatchObject({ whole: 'Kent', every: 'quarter', by: ['area'], quiet: true, color: false })
  })

  test('has a line of its own for each plan, the one with most indicators first', () => {
    const plans = [
      { file: '/council/b.csv', rows: 3, unfit: [{ words: 'x', line: 2 }] },
      { file: '/council/a.csv', rows: 1, unfit: [] },
    ]
    const text = written({ plans })
    expect(configOf(text).targets).toBe('b.csv')
    expect(text).toContain('#targets: a.csv')
    expect(text).toContain('# 2 of 3 rows named as an indicator')
  })

  test('leaves the choice open where no plan names an indicator', () => {
    const unfit = [{ words: 'x', line: 2 }]
    const plans = ['a', 'b'].map(name => ({ file: `/council/${name}.csv`, rows: 1, unfit }))
    expect(configOf(written({ plans })).targets).toBeUndefined()
  })

  test('lists the extracts one by one where a file would stop a run', () => {
    const file = { renamed: [], guesses: [], others: [], stops: false }
    const files = [
      { ...file, file: '/council/cic.csv', datasets: ['cic'] },
      { ...file, file: '/council/Header.csv', datasets: [], list: 'SSDA903 Header' },
      { ...file, file: '/council/cp_plans.csv', datasets: [], why: 'cp_plans without child_id', stops: true },
    ]
    const text = written({ files })
    expect(configOf(text).data).toEqual(['cic.csv', 'Header.csv'])
    expect(configOf(withoutMarks(text)).data).toEqual(['cic.csv', 'Header.csv', 'cp_plans.csv'])
  })

  test('stands where it was asked to, and still finds its extracts', () => {
    const text = startingConfig(NOTHING, { ...PLACE, extracts: '/council/2024/extracts' })
    expect(configOf(text).data).toEqual(['2024/extracts'])
  })
})

describe('what was found in the files is written as what it is', () => {
  test.each([
    'Bristol, City of',
    'yes',
    '2024',
    'A: B',
    "King's Lynn",
    '# 7',
    '[c]',
    '- x',
    'Ynys Môn',
    '"x"',
  ])('a whole called %s', name => {
    expect(configOf(written({ whole: name })).whole).toBe(name)
  })

  test('words of a plan and headers stay on their line', () => {
    const hostile = 'a\nquiet: true\u2028b: #c'
    const text = written({
      plans: [{ file: '/council/p.csv', rows: 1, unfit: [{ words: hostile, line: 2, nearest: 'cic' }] }],
      files: [
        {
          file: '/council/cic.csv',
          datasets: ['cic'],
          renamed: [{ dataset: 'cic', column: 'child_id', header: hostile }],
          guesses: [{ dataset: 'cic', column: 'end_date', header: hostile }],
          others: [hostile],
          stops: false,
        },
      ],
    })
    const config = configOf(text)
    expect(config.quiet).toBeUndefined()
    expect(configOf(text.replace(/^#(plan| {2}indicators| {4}.*line 2)/gm, '$1'))).toMatchObject({
      planMapping: { [hostile]: 'cic' },
    })
  })
})
