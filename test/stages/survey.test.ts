import { describe, expect, test } from 'vitest'
import { Refusal } from '../../src/foundations/problem.ts'
import type { SurveyOutcome } from '../../src/outcome.ts'
import { survey } from '../../src/survey.ts'
import { type Files, requestOf } from '../support/extracts.ts'

function surveyed(files: Files): Promise<SurveyOutcome> {
  return survey(requestOf(files), [])
}

const PLANS = `
  child_id, start_date, end_date
  A,        2023-04-20, 2024-05-01
  B,        2024-06-01, 2025-03-10
`

describe('what the populations call the whole', () => {
  test.each([
    [
      'the area with as many people as the others',
      '2024,Ashby,60\n2024,Botley,40\n2024,Twinshire,100',
      'Twinshire',
    ],
    [
      'nothing, where that is not so in every year',
      '2023,Ashby,50\n2023,Twinshire,90\n2023,Botley,40\n2024,Ashby,60\n2024,Twinshire,99',
      undefined,
    ],
    ['the only area', '2023,Twinshire,99\n2024,Twinshire,100', 'Twinshire'],
    ['nothing, where its row has no area', '2024,Ashby,60\n2024,,60', undefined],
    ['nothing, where there are only its parts', '2024,Ashby,60\n2024,Botley,40', undefined],
    ['nothing, where two areas are equal', '2024,Ashby,60\n2024,Botley,60', undefined],
  ])('%s', async (_, rows, whole) => {
    expect((await surveyed({ populations: `year,area,population\n${rows}\n` })).whole).toBe(whole)
  })
})

describe('the period that a run makes figures of, or has to be asked for', () => {
  const until = (start: string, end: string) => `child_id,start_date,end_date\nA,${start},${end}\n`
  test.each([
    ['the latest financial year', until('2022-04-02', '2025-02-27'), '2023/24', false],
    ['give or take 31 days', until('2022-04-02', '2025-02-28'), '2024/25', false],
    ['the latest quarter of a shorter extract', until('2024-10-03', '2025-03-30'), '2024/25 Q4', true],
    ['the latest month of a shorter one still', until('2024-11-03', '2024-12-20'), 'Dec 2024', true],
  ])('%s', async (_, cp_plans, label, mustBeAsked) => {
    expect((await surveyed({ cp_plans })).period).toEqual({ label, mustBeAsked })
  })

  test.each([
    ['that of the latest estimate', { populations: 'year,population\n2022,9\n2024,10\n' }, '2024/25'],
    [
      'that of the latest day of a snapshot',
      { care_leavers: 'child_id,pathway_plan_date\nA,2024-02-10\nB,2023-11-01\n' },
      '2023/24',
    ],
  ])('%s', async (_, files, label) => {
    expect((await surveyed(files as unknown as Files)).period).toEqual({ label, mustBeAsked: true })
  })

  test('none where nothing has a day', async () => {
    const leavers = 'child_id,accommodation_suitable\nA,yes\n'
    expect((await surveyed({ care_leavers: leavers })).period).toBeUndefined()
  })
})

describe('what can be counted, and what is missing for the rest', () => {
  test('columns of extracts that are there first, then extracts', async () => {
    const { available, missing } = await surveyed({ cp_plans: PLANS })
    expect(available).toEqual([
      'cp-plans',
      'cp-plan-starts',
      'cp-plan-ends',
      'cp-second-plans',
      'cp-second-plan-share',
    ])
    expect(missing[0]).toEqual({
      found: 'no latest_category in the cp_plans extract',
      indicators: ['cp-plan-category-share'],
    })
    expect(missing.find(({ indicators }) => indicators.includes('cp-plan-rate'))?.found).toBe(
      'no populations extract',
    )
  })

  test('a column that only one of two files has', async () => {
    const second = 'child_id,start_date,end_date,latest_category\nC,2024-06-01,,Neglect\n'
    const { missing } = await surveyed({ cp_plans_2023: PLANS, cp_plans_2024: second })
    expect(missing[0]).toMatchObject({ file: 'cp_plans_2023.csv', indicators: ['cp-plan-category-share'] })
  })

  test('an indicator that somebody else counted', async () => {
    const counts = 'indicator,period,numerator\nneet,2024/25,12\n'
    expect((await surveyed({ counts })).available).toEqual(['neet'])
  })
})

test('columns that are none of the dataset are told, of an extract alone', async () => {
  const plans = 'child_id,start_date,Date ceased,Gender,end_dat,Team\nA,2024-05-01,,F,,North\n'
  const { files } = await surveyed({ cp_plans: plans, notes: 'A1,Ann\nA2,Ben\n' })
  // end_dat is told as what end_date may be; what is no extract may begin with somebody's record.
  expect(files.map(({ others }) => others)).toEqual([['Date ceased', 'Gender', 'Team'], []])
})

test('the events are told by their months, never by their days', async () => {
  const { spans } = await surveyed({ cp_plans: PLANS })
  expect(spans).toEqual([{ dataset: 'cp_plans', days: '2023-04-01..2025-03-31' }])
})

test('a row that cannot be read is told, and nothing of it repeated', async () => {
  const { problems } = await surveyed({ cp_plans: 'child_id,start_date,end_date\nA,3/4/24,\n' })
  expect(problems.map(({ code }) => code)).toContain('unreadable-day')
  expect(JSON.stringify(problems)).not.toContain('3/4/24')
})

test('a folder without any extract is refused', async () => {
  await expect(surveyed({ notes: 'topic,remark\nplan,none\n' })).rejects.toThrow(Refusal)
})
