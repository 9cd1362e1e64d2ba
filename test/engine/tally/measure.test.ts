import { describe, expect, it } from 'vitest'
import { checkedSum } from '../../../src/engine/tally/measure.ts'
import { Refusal } from '../../../src/foundations/problem.ts'
import { figureText, theFigure } from '../../support/extracts.ts'
import { ownIndicator } from './own-indicator.ts'

const YEAR = { period: '2023/24' }

describe('a median', () => {
  const assessments = (days: number[]) => ({
    assessments: `\nchild_id, start_date, end_date, kind\n${days
      .map((n, i) => `C${i}, 2023-05-02, 2023-05-${String(2 + n).padStart(2, '0')}, single`)
      .join('\n')}\n`,
  })

  // From Tuesday 2 May 2023: Wednesday 3 is day 1, Friday 5 day 3; Monday 8 was the coronation's holiday.
  it.each([
    ['of three, the middle one in whatever order', [10, 1, 3], 'of 3 = 3'],
    ['of four, half way between the middle two', [13, 2, 1, 3], 'of 4 = 3'], // 1, 2, 3, 8: 2.5 is rounded away from 0
    ['of days, by their number and not by their digits', [9, 10, 22], 'of 3 = 7'], // 6, 7 and 15
    ['of one, itself', [3], 'of 1 = 3'],
  ])('is %s', async (_, days, expected) => {
    expect(figureText(await theFigure(assessments(days), 'assessment-median-days', YEAR))).toBe(expected)
  })

  it('of nothing is not applicable', async () => {
    const older = { assessments: assessments([3]).assessments.replaceAll('2023-05', '2022-05') }
    expect(figureText(await theFigure(older, 'assessment-median-days', YEAR))).toBe('of 0 = [z]')
  })
})

it('a mean is the sum of its working days over their number', async () => {
  const assessments = `
    child_id, start_date, end_date,   kind
    A,        2023-05-02, 2023-05-03, single
    B,        2023-05-02, 2023-05-09, single
    C,        2023-05-02, ,           single
  `
  // 1 working day and 4 (3, 4, 5 and 9 May): 5 over 2.
  expect(figureText(await theFigure({ assessments }, 'assessment-mean-days', YEAR))).toBe('5 of 2 = 2.5')
})

describe('different values', () => {
  const training = `
    course_id, course_date, agency
    T1,        2023-05-01,  Police
    T1,        2023-05-01,  Health
    T1,        2023-06-01,  Police
    T2,        2023-05-01,  Police
    T2,        2023-06-01,
    T1,        2023-07-01,
  `

  it('of one column: a course of two days is one course', async () => {
    expect(figureText(await theFigure({ training }, 'training-courses', YEAR))).toBe('2')
  })

  it('of two columns are different pairs; a row with a blank in one of them is none', async () => {
    const own = ownIndicator({
      of: 'training',
      when: { course_date: 'in the window' },
      count: { distinct: ['course_id', 'agency'] },
    })
    expect(figureText(await theFigure({ training }, 'own', { ...YEAR, ...own }))).toBe('3')
  })
})

describe('a sum', () => {
  it('is exact with decimals: 0.1 and 0.2 are 0.3', async () => {
    const files = {
      absences: `
        child_id, absence_date, days, authorised
        A,        2023-05-01,   0.1,  no
        B,        2023-05-01,   0.2,  no
        C,        2023-05-01,   5,    yes
      `,
    }
    const { numerator } = await theFigure(files, 'unauthorised-absence-days', YEAR)
    expect(numerator).toEqual({ units: 3n, scale: 1 })
  })

  it('beyond 15 digits is refused, never quietly inexact', () => {
    expect(checkedSum(Number.MAX_SAFE_INTEGER)).toBe(Number.MAX_SAFE_INTEGER)
    expect(() => checkedSum(Number.MAX_SAFE_INTEGER + 1)).toThrow(Refusal)
    expect(() => checkedSum(-Number.MAX_SAFE_INTEGER - 1)).toThrow(Refusal)
  })
})
