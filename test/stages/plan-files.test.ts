import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makeCatalogue } from '../../src/indicators/catalogue.ts'
import type { SurveyedPlan } from '../../src/outcome.ts'
import { plansAmong } from '../../src/stages/plan-files.ts'

const { catalogue } = makeCatalogue()

function planIn(text: string | undefined): SurveyedPlan | undefined {
  return plansAmong([{ file: 'plan.csv', text: () => text }], catalogue)[0]
}

describe('a table is told as a plan', () => {
  test('long, a row a target', () => {
    expect(planIn('indicator,target\nNI65,14 %\nSessions a week,3\n')).toEqual({
      file: 'plan.csv',
      rows: 2,
      unfit: [{ words: 'Sessions a week', line: 3, nearest: 'protect-sessions-per-week' }],
    })
  })

  test('wide, with a column for each year', () => {
    expect(planIn('Key Performance Indicator,Baseline (2009),2010\nNI 65- second plans,14.7 %,14\n')).toEqual(
      {
        file: 'plan.csv',
        rows: 1,
        unfit: [],
      },
    )
  })

  test('with a column of measures of which none is known yet', () => {
    expect(planIn('strand,measure,target\nprotect,Sessions a week,at least 3\n')?.unfit).toMatchObject([
      { words: 'protect / Sessions a week', line: 2 },
    ])
  })
})

describe('a table that may have a row for a child is none', () => {
  test.each([
    ['without a header', 'c1,2014-01-01,Jane\nc2,2015-01-01,John\n'],
    ['scores of people', 'person,baseline,target\nJane,3,4\n'],
    ['scores by id', 'Child Unique ID,baseline,target\nc1,3,4\n'],
    ['scores by an id of ours', 'person_id,measure,target\nc1,3,4\n'],
    ['names beside the measures', 'Surname,measure,target\nDoe,Wellbeing,4\n'],
    ['something else with a target', 'group,baseline,target\nA,3,4\n'],
    ['no targets', 'measure,remark\nSessions,none\n'],
    ['no CSV', 'a"b,c\n"'],
    ['nothing', ''],
    ['unreadable', undefined],
    ['more rows than a plan has', `indicator,target\n${'NI65,14\n'.repeat(1001)}`],
  ])('%s', (_, text) => {
    expect(planIn(text)).toBeUndefined()
  })
})

test('the published plans of the fixtures are told as such', () => {
  const files = readdirSync('fixtures/plans').filter(name => name.endsWith('.csv'))
  const plans = plansAmong(
    files.map(file => ({ file, text: () => readFileSync(`fixtures/plans/${file}`, 'utf8') })),
    catalogue,
  )
  expect(plans.map(({ file }) => file)).toEqual([
    'kent-commissioning-measures.csv',
    'kent-development-plan-targets.csv',
    'kent-syv-kpis.csv',
    'suffolk-cypp2-priority3.csv',
  ])
})
