/** How much there is of a few rows tells how many of them are under a condition: worked by hand. */
import { describe, expect, it } from 'vitest'
import { answers } from '../../src/pipeline.ts'
import { type Asking, type Files, figureText, requestOf } from '../support/extracts.ts'

async function shown(files: Files, ...askings: Asking[]): Promise<string[][]> {
  const questions = askings.map(asking => {
    const request = requestOf(files, { period: '2024/25', by: ['area'], suppress: 5, ...asking })
    return { command: 'calc' as const, request }
  })
  const told = await answers(questions)
  return told.map(({ figures }) =>
    figures.map(figure => `${figure.area.label} ${figure.period.label} ${figureText(figure)}`),
  )
}

/** So many assessments of each area that began on 1 April and ended on a day. */
function assessments(ended: Record<string, [many: number, end: string][]>): Files {
  const rows = Object.entries(ended).flatMap(([area, groups]) =>
    groups.flatMap(([many, end]) =>
      Array.from({ length: many }, (_, n) => `${area}-${end}-${n},2024-04-02,${end},single,${area}`),
    ),
  )
  return { assessments: ['child_id,start_date,end_date,kind,area', ...rows].join('\n') }
}

// From Tuesday 2 April 2024: 3 working days to 5 April, 46 to 7 June (two bank holidays in May), 60 to 27 June.
const FEW_LATE = assessments({
  Ashford: [
    [5, '2024-04-05'],
    [1, '2024-06-07'],
  ],
  Dover: [
    [20, '2024-04-05'],
    [12, '2024-06-27'],
  ],
  Kent: [
    [9, '2024-04-05'],
    [7, '2024-06-27'],
  ],
})
const TIMELY = 'assessment-timely-share'

describe('where a share in time is hidden', () => {
  it('so are the mean and the middle value: of six that took 61 days together no two took more than 45', async () => {
    const [shares, means, medians] = await shown(
      FEW_LATE,
      ...[TIMELY, 'assessment-mean-days', 'assessment-median-days'].map(id => ({ indicators: [id] })),
    )
    // One of Ashford's was late: 15 days in time and 46 late ones. Another area is hidden with it.
    expect(shares).toEqual([
      'Ashford 2024/25 of 6 = [c]',
      'Dover 2024/25 20 of 32 = 62.5',
      'Kent 2024/25 of 16 = [c]',
      'All areas 2024/25 34 of 54 = 63.0',
    ])
    expect(means[0]).toBe('Ashford 2024/25 of 6 = [c]')
    expect(means[2]).toBe('Kent 2024/25 of 16 = [c]')
    expect(medians.map(text => text.includes('[c]'))).toEqual([true, false, true, false])
  })

  it('the others stay: what they measure says no more than their shares do', async () => {
    const [, means] = await shown(
      FEW_LATE,
      { indicators: [TIMELY] },
      { indicators: ['assessment-mean-days'] },
    )
    // 20 of 3 days and 12 of 60; 34 of 3, one of 46 and 19 of 60.
    expect([means[1], means[3]]).toEqual([
      'Dover 2024/25 780 of 32 = 24.4',
      'All areas 2024/25 1288 of 54 = 23.9',
    ])
  })

  it('all that hangs together with it is hidden where the share is not printed in the same period', async () => {
    const [, means] = await shown(
      FEW_LATE,
      { indicators: [TIMELY] },
      { indicators: ['assessment-mean-days'], every: 'quarter' },
    )
    // All ended in the first quarter, of which no share is printed. Dover's of the year is shown.
    expect(means.filter(text => text.includes('Q1')).map(text => text.endsWith('[c]'))).toEqual([
      true,
      false,
      true,
      true,
    ])
    expect(means.filter(text => text.includes('Q3')).every(text => text.endsWith('[z]'))).toBe(true)
  })

  it('what is measured of other rows stays', async () => {
    const [shares, means] = await shown(
      FEW_LATE,
      { indicators: [TIMELY], by: [], areas: ['Ashford'] },
      {
        indicators: ['assessment-mean-days'],
        by: [],
        areas: ['Dover'],
      },
    )
    expect(shares).toEqual(['Ashford 2024/25 of 6 = [c]'])
    expect(means).toEqual(['Dover 2024/25 780 of 32 = 24.4'])
  })
})

describe('where it is hidden how many assessments are overdue', () => {
  const rows = [
    ...['A', 'B', 'C'].map(child => `${child},2024-01-02,2024-04-10,single`),
    ...['D', 'E', 'F', 'G', 'H', 'I'].map(child => `${child},2024-04-02,2024-04-05,single`),
  ]
  const files = { assessments: ['child_id,start_date,end_date,kind', ...rows].join('\n') }
  const asked = (...indicators: string[]) => ({
    indicators,
    by: [],
    period: 'Mar 2024..Apr 2024',
    every: 'month' as const,
  })

  it('so is what those that ended took: of so few days no more than so many were overdue', async () => {
    const [overdue, means] = await shown(files, asked('assessments-overdue'), asked('assessment-mean-days'))
    expect(overdue).toEqual(['All areas Mar 2024 [c]', 'All areas Apr 2024 0'])
    expect(means[1]).toBe('All areas Apr 2024 of 9 = [c]')
  })

  it('what they took stays beside the share in time that it tells of', async () => {
    const files = { assessments: ['child_id,start_date,end_date,kind', ...rows, ...twoMore].join('\n') }
    const [, means] = await shown(
      files,
      asked('assessments-overdue', 'assessment-timely-share'),
      asked('assessment-mean-days'),
    )
    // Five late ones of 11 are shown: 3 of 69 working days, 2 of 71, and 6 of 3.
    expect(means[1]).toBe('All areas Apr 2024 367 of 11 = 33.4')
  })
})

const twoMore = ['J', 'K'].map(child => `${child},2024-01-02,2024-04-12,single`)

describe('where it is hidden how many children were supported', () => {
  const joined = (area: string, many: number) =>
    Array.from({ length: many }, (_, n) => `${area}-${n},protect,2024-04-01,,${area}`)
  const files = {
    cohort: [
      'person_id,strand,joined_date,left_date,area',
      ...joined('Ashford', 2),
      ...joined('Dover', 6),
    ].join('\n'),
    sessions:
      'person_id,joined_date,session_date\nAshford-0,2024-04-01,2024-05-01\nDover-0,2024-04-01,2024-05-02',
  }

  it('so is for how many days: 730 days of a year are two children at least', async () => {
    const [children, sessions] = await shown(
      files,
      { indicators: ['protect-supported'] },
      { indicators: ['protect-sessions-per-week'] },
    )
    expect(children).toEqual(['Ashford 2024/25 [c]', 'Dover 2024/25 [c]', 'All areas 2024/25 8'])
    expect(sessions.slice(0, 2)).toEqual(['Ashford 2024/25 [c]', 'Dover 2024/25 [c]'])
    expect(sessions[2]).toContain('2920')
  })
})
