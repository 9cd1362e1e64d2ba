/** What is overdue and what ended late: 8 overdue in April and 5 in May are 3 that ended late, worked by hand. */
import { describe, expect, it } from 'vitest'
import { type Counted, countedParts } from '../../src/disclosure/cells/counted.ts'
import { type Counts, countsOf } from '../../src/disclosure/cells/counts.ts'
import { addOverdue } from '../../src/disclosure/knowledge/overdue.ts'
import { addShares } from '../../src/disclosure/knowledge/shares.ts'
import { addNumber, emptySystem } from '../../src/disclosure/system.ts'
import type { Figure } from '../../src/figures/figure.ts'
import { countedBy, OF_GIRLS, printed, those, type Written } from './counts.ts'
import { catalogue, figuresOf, type Kind, WHOLE } from './tables.ts'

/** At the end of April 8, of May 5. */
const OVERDUE = [overdue('Apr 2024', 8), overdue('May 2024', 5)].flat()

function overdue(period: string, many: number, window: Kind['window'] = 'period'): Figure[] {
  return figuresOf({ id: 'assessments-overdue', period, window }, { [WHOLE]: many })
}

function timely(period: string, numbers: readonly [number, number], window: Kind['window'] = 'period') {
  return figuresOf({ id: 'assessment-timely-share', period, window }, { [WHOLE]: numbers })
}

/** How many more may have ended late than those of April that were not overdue in May. */
function left(...figures: Figure[]): bigint[] {
  return leftAmong(countsOf(figures, catalogue.definitions))
}

function leftAmong(counts: Counts): bigint[] {
  const system = emptySystem(1n)
  for (const { value } of counts.all) addNumber(system, value)
  const rests = addShares(counts, system)
  const before = system.values.length
  addOverdue(counts, rests, catalogue.datasets, system)
  return system.values.slice(before)
}

describe('assessments that were overdue and are no more so', () => {
  it('ended late: at most as many as did in the month between', () => {
    expect(left(...OVERDUE, ...timely('May 2024', [20, 25]))).toEqual([2n])
  })

  it('did so from each month to the next, in the order of their days', () => {
    const ended = [timely('May 2024', [20, 25]), timely('Jun 2024', [20, 27])].flat()
    expect(left(...OVERDUE, ...overdue('Jun 2024', 1), ...ended)).toEqual([2n, 3n])
    expect(left(...OVERDUE, ...overdue('Jun 2024', 1, 'ytd'), ...ended)).toEqual([2n, 3n])
  })

  it('are at most those by which the year to date has grown', () => {
    const toDate = [timely('Apr 2024', [10, 14], 'ytd'), timely('May 2024', [30, 39], 'ytd')].flat()
    expect(left(...OVERDUE, ...toDate)).toEqual([2n])
  })

  it('are at most those of the shortest period around', () => {
    const longer = [timely('2024/25', [100, 140]), timely('2024/25 Q1', [40, 50])].flat()
    expect(left(...OVERDUE, ...longer)).toEqual([7n])
  })

  it('are at most all that ended, where nobody tells how many were in time', () => {
    const mean = figuresOf({ id: 'assessment-mean-days', period: 'May 2024' }, { [WHOLE]: [700, 25] })
    expect(left(...OVERDUE, ...mean)).toEqual([22n])
  })

  it('are told by nothing in another area, in an earlier month, or of core assessments', () => {
    const elsewhere = figuresOf({ id: 'assessment-timely-share', period: 'May 2024' }, { Dover: [20, 25] })
    const core = figuresOf({ id: 'core-assessment-timely-share', period: 'May 2024' }, { [WHOLE]: [20, 25] })
    expect(left(...OVERDUE, ...elsewhere)).toEqual([])
    expect(left(...OVERDUE, ...timely('Apr 2024', [20, 25]))).toEqual([])
    expect(left(...OVERDUE, ...core)).toEqual([])
    expect(left(...overdue('Apr 2024', 8), ...timely('Apr 2024', [20, 25]))).toEqual([])
  })
})

describe('of 8 that were open in April and 5 in May', () => {
  const LATE = countedBy('assessments-overdue')
  const { denominator, numerator: IN_TIME } = countedParts(
    catalogue.definitions.get('assessment-timely-share')!,
    catalogue.definitions,
  )
  const ENDED = denominator!
  const SINGLE = ENDED.conditions
  const [START, SEEN, THE_END] = [
    { point: 'column', column: 'start_date', of: 'row' },
    { point: 'column', column: 'seen_date', of: 'row' },
    { point: 'the end' },
  ]
  const [OVER_45, OVER_45_DAYS_AT_LEAST, UP_TO_60] = [
    { word: 'moreThan', bound: { count: 45, unit: 'working days' } },
    { word: 'atLeast', bound: { count: 45, unit: 'working days' } },
    { word: 'atMost', bound: { count: 60, unit: 'working days' } },
  ]

  const time = (to: object, ...tests: object[]) => JSON.stringify({ is: 'time', from: START, to, tests })
  const open = (...further: string[]) => those({ ...LATE, conditions: SINGLE }, ...further)

  /** Beside 25 that ended in May. */
  function leftOf(stock: Counted, ended: Counted = ENDED, ...others: Written[]): bigint[] {
    const months: Written[] = [
      [stock, [0, 9], [], 8],
      [stock, [0, 19], [], 5],
    ]
    return leftAmong(printed(...months, ...others, [ended, [10, 19], [], 25]))
  }

  it('for longer than a limit, 3 ended: 22 others may have', () => {
    expect(leftOf(LATE)).toEqual([22n])
    expect(leftOf(open(time(THE_END, OVER_45)))).toEqual([22n])
  })

  it('for so long or longer, or for no longer than another limit, nothing is told', () => {
    expect(leftOf(open(time(THE_END, OVER_45_DAYS_AT_LEAST)))).toEqual([])
    expect(leftOf(open(time(THE_END, OVER_45, UP_TO_60)))).toEqual([])
  })

  it('of children who were seen late nothing is told: only of how long they are open', () => {
    expect(leftOf(open(time(SEEN, OVER_45)))).toEqual([])
    const ended = those(ENDED, time(SEEN, OVER_45))
    expect(leftOf(open(time(SEEN, OVER_45), time(THE_END, OVER_45)), ended)).toEqual([22n])
  })

  it('for however long nothing is told', () => {
    expect(leftOf(open())).toEqual([])
  })

  it('nothing is told by what began, by what ended of other cases, or by what is not counted by its day', () => {
    expect(leftOf(LATE, { ...ENDED, day: 'start_date' })).toEqual([])
    expect(leftOf(LATE, { ...ENDED, of: 'cp_plans' })).toEqual([])
    expect(leftOf(LATE, { ...ENDED, tie: 'stock' })).toEqual([])
    expect(leftOf(LATE, { ...ENDED, isSum: true })).toEqual([])
  })

  it('nothing is told of what is not open on a day, of how long all of them are, or of what has no end', () => {
    expect(leftOf({ ...LATE, openAtEnd: false })).toEqual([])
    expect(leftOf({ ...LATE, isSum: true })).toEqual([])
    const { day: _, ...withoutDay } = ENDED
    for (const of of ['referrals', 'visits'])
      expect(leftOf({ ...LATE, of }, { ...withoutDay, of })).toEqual([])
  })

  it('those in time are asked for by their limit, not the girls of them: 5 ended late, 2 others may have', () => {
    const counts = printed(
      [LATE, [0, 9], [], 8],
      [LATE, [0, 19], [], 5],
      [those(ENDED, OF_GIRLS), [10, 19], [], 12],
      [IN_TIME!, [10, 19], [], 20],
      [ENDED, [10, 19], [], 25],
    )
    const share = { parts: { share: true, measured: [] }, numerator: 3, denominator: 4 }
    expect(leftAmong({ ...counts, ofFigure: [share] })).toEqual([2n])
  })
})
