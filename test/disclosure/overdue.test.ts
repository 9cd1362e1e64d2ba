/** What is overdue and what ended late: 8 overdue in April and 5 in May are 3 that ended late, worked by hand. */
import { describe, expect, it } from 'vitest'
import { countsOf } from '../../src/disclosure/cells/counts.ts'
import { addOverdue } from '../../src/disclosure/knowledge/overdue.ts'
import { addShares } from '../../src/disclosure/knowledge/shares.ts'
import { addNumber, emptySystem } from '../../src/disclosure/system.ts'
import type { Figure } from '../../src/figures/figure.ts'
import { catalogue, figuresOf, type Kind, WHOLE } from './tables.ts'

/** At the end of April 8, of May 5. */
const OVERDUE = [overdue('Apr 2024', 8), overdue('May 2024', 5)].flat()

function overdue(period: string, many: number, place = WHOLE): Figure[] {
  return figuresOf({ id: 'assessments-overdue', period }, { [place]: many })
}

function timely(period: string, numbers: readonly [number, number], window: Kind['window'] = 'period') {
  return figuresOf({ id: 'assessment-timely-share', period, window }, { [WHOLE]: numbers })
}

/** How many more may have ended late than those of April that were not overdue in May. */
function left(...figures: Figure[]): bigint[] {
  const counts = countsOf(figures, catalogue.definitions)
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
