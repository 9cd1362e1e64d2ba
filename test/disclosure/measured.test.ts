/** How much there is of a few rows tells how many of them are under a condition: worked by hand. */
import { describe, expect, it } from 'vitest'
import { type Counted, countedParts, type Measured } from '../../src/disclosure/cells/counted.ts'
import type { Place } from '../../src/disclosure/cells/place.ts'
import { telling } from '../../src/disclosure/measured.ts'
import type { Cell, Figure } from '../../src/figures/figure.ts'
import type { Value } from '../../src/indicators/definition.ts'
import { answers } from '../../src/pipeline.ts'
import { type Asking, type Files, figureText, requestOf } from '../support/extracts.ts'
import { countedBy, type Days, inArea, OF_BOYS, OF_GIRLS, printed, those, type Written } from './counts.ts'
import { catalogue, WHOLE } from './tables.ts'

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

describe('what is measured tells of the printed counts', () => {
  const DAYS = measuredOf('assessment-mean-days')
  const ENDED = DAYS.rows
  const [IN_TIME, CORE_IN_TIME, OVERDUE] = [
    'assessment-timely-share',
    'core-assessment-timely-share',
    'assessments-overdue',
  ].map(countedBy)
  const CORE: string = [...CORE_IN_TIME.conditions][0]
  const MAY: Days = [10, 19]
  const all: Cell = { kind: 'whole', label: WHOLE }
  const SEEN_SOON: string = JSON.stringify({
    is: 'time',
    from: { point: 'column', column: 'start_date', of: 'row' },
    to: { point: 'column', column: 'seen_date', of: 'row' },
    tests: [{ word: 'atMost', bound: { count: 10, unit: 'working days' } }],
  })

  function measuredOf(id: string): Measured {
    return countedParts(catalogue.definitions.get(id)!, catalogue.definitions).measured[0]
  }

  /** Of what is measured in May: the printed numbers in the order in which they are written down. */
  function told(measured: Measured, written: Written[], area = all): number[][] {
    const window = { start: MAY[0], end: MAY[1] }
    // What a figure prints is among the written.
    const figure = { area, breakdown: {}, window } as unknown as Figure
    const counts = { ...printed(...written), ofFigure: [{ parts: { measured: [measured] } }] }
    return [...telling([figure], counts).values()]
  }

  /** Whether the mean of all that ended in May tells of a count. */
  const isTold = (counted: Counted, days: Days = MAY, place: Place = []) =>
    told(DAYS, [[counted, days, place]]).length === 1

  /** Whether a value of the assessments that ended tells how many of them are under a condition. */
  const isToldBy = (value: Value, condition: object) =>
    told({ rows: ENDED, value }, [[those(ENDED, JSON.stringify(condition)), MAY]]).length === 1

  it('of those measured, and of those that took so long; nothing where neither is printed', () => {
    expect(told(DAYS, [])).toEqual([])
    expect(
      told(DAYS, [
        [IN_TIME, MAY],
        [ENDED, MAY],
      ]),
    ).toEqual([[1, 0]])
  })

  it('of what is overdue where those in time are not printed of the very same', () => {
    const overdue: Written = [OVERDUE, MAY]
    expect(told(DAYS, [overdue, [IN_TIME, MAY]])).toEqual([[1]])
    expect(told(DAYS, [overdue, [IN_TIME, [10, 12]]])).toEqual([[1, 0]])
    expect(isTold(those(OVERDUE, OF_GIRLS))).toBe(true)
  })

  it('not of other rows, nor of some of them whatever they took', () => {
    expect(isTold(those(ENDED, OF_GIRLS))).toBe(false)
    expect(isTold(CORE_IN_TIME)).toBe(false)
    expect(isTold(those({ ...ENDED, conditions: new Set() }, CORE))).toBe(false)
    const ofGirls = { ...DAYS, rows: those(ENDED, OF_GIRLS) }
    expect(told(ofGirls, [[IN_TIME, MAY]])).toEqual([])
    expect(told(ofGirls, [[those(IN_TIME, OF_BOYS), MAY]])).toEqual([])
    expect(told(ofGirls, [[those(IN_TIME, OF_GIRLS), MAY]])).toEqual([[0]])
  })

  it('not of how soon the child was seen', () => {
    expect(isTold(those(ENDED, SEEN_SOON))).toBe(false)
  })

  it('not of what is open, however long, or of other open cases', () => {
    const open = { ...OVERDUE, conditions: ENDED.conditions }
    expect(isTold(those(open))).toBe(false)
    expect(isTold(those({ ...OVERDUE, conditions: new Set() }, CORE))).toBe(false)
    expect(isTold({ ...OVERDUE, of: 'cp_plans' })).toBe(false)
    expect(isTold({ ...OVERDUE, base: 'assessments that began', openAtEnd: false })).toBe(false)
  })

  it('not of sums, nor of what others publish', () => {
    expect(isTold({ ...OVERDUE, isSum: true })).toBe(false)
    expect(isTold({ ...ENDED, known: true })).toBe(false)
  })

  it('of rows that may be the same by their days', () => {
    const days: Days[] = [
      [0, 9],
      [0, 10],
      [19, 29],
      [20, 29],
    ]
    expect(days.map(each => isTold(ENDED, each))).toEqual([false, true, true, false])
  })

  it('of what was overdue from the day before they begin up to their end', () => {
    expect([8, 9, 19, 20].map(day => isTold(OVERDUE, [0, day]))).toEqual([false, true, true, false])
  })

  it('of rows that may be the same by their place: girls of all areas may be in Dover, those of Ashford are not', () => {
    const dover: Cell = { kind: 'named', label: 'Dover' }
    expect(told(DAYS, [[ENDED, MAY, [['gender', '=F']]]], dover)).toEqual([[0]])
    expect(told(DAYS, [[ENDED, MAY, inArea('Ashford')]], dover)).toEqual([])
  })

  it('by a column of the rows that cost so much', () => {
    const cost: Value = { value: 'column', column: 'cost' }
    expect(isToldBy(cost, { is: 'equal', column: 'cost', values: ['0'] })).toBe(true)
    expect(isToldBy(cost, { is: 'equal', column: 'kind of cost', values: ['0'] })).toBe(false)
  })

  it('by related rows of those that have some', () => {
    const { value } = measuredOf('protect-sessions-per-week')
    expect(isToldBy(value, { is: 'has', related: { of: 'sessions', same: ['person_id'] }, tests: [] })).toBe(
      true,
    )
    expect(isToldBy(value, { is: 'has', related: { of: 'meetings', same: ['person_id'] }, tests: [] })).toBe(
      false,
    )
  })

  it('by days open of no condition', () => {
    expect(isToldBy({ value: 'days open' }, { is: 'equal', column: 'gender', values: ['F'] })).toBe(false)
  })
})
