/** What is open of some, beside what began and ended of all: worked by hand. */
import { describe, expect, it } from 'vitest'
import type { Counted } from '../../src/disclosure/cells/counted.ts'
import { type Counts, countsOf } from '../../src/disclosure/cells/counts.ts'
import { addTurnoverOfAll } from '../../src/disclosure/knowledge/turnover-of-all.ts'
import { addNumber, emptySystem } from '../../src/disclosure/system.ts'
import type { Figure } from '../../src/figures/figure.ts'
import type { WindowKind } from '../../src/foundations/period.ts'
import { countedBy, OF_BOYS, OF_GIRLS, printed, those } from './counts.ts'
import { catalogue, figuresOf, type Kind, protectedFigures, WHOLE } from './tables.ts'

const NEGLECT = `${WHOLE} / neglect`

/** Children with a plan for neglect at the end of March and of April. */
function neglect(march: number, april: number, place = NEGLECT): Figure[] {
  const by = 'latest_category'
  return [
    figuresOf({ id: 'cp-plans', period: 'Mar 2024', by }, { [place]: march }),
    figuresOf({ id: 'cp-plans', period: 'Apr 2024', by }, { [place]: april }),
  ].flat()
}

function all(id: string, cells: Record<string, number>, kind: Partial<Kind> = {}): Figure[] {
  return figuresOf({ id, period: 'Apr 2024', ...kind }, cells)
}

/** By how many more it might have grown, or shrunk. */
function room(...figures: Figure[]): bigint[] {
  return roomAmong(countsOf(figures, catalogue.definitions))
}

function roomAmong(counts: Counts): bigint[] {
  const system = emptySystem(1n)
  for (const { value } of counts.all) addNumber(system, value)
  addTurnoverOfAll(counts, catalogue.datasets, system)
  return system.values.slice(counts.all.length)
}

describe('what is open of a category', () => {
  it('grows by no more than plans of all began: from 2 to 6 where 7 began leaves 3', () => {
    expect(room(...neglect(2, 6), ...all('cp-plan-starts', { [WHOLE]: 7 }))).toEqual([3n])
  })

  it('shrinks by no more than plans of all ended: from 6 to 2 where 7 ended leaves 3', () => {
    expect(room(...neglect(6, 2), ...all('cp-plan-ends', { [WHOLE]: 7 }))).toEqual([3n])
  })

  it('does so from each month to the next, in the order of their days', () => {
    const began = ['Apr 2024', 'May 2024'].flatMap((period, at) =>
      all('cp-plan-starts', { [WHOLE]: 7 + at }, { period }),
    )
    const may = (window: WindowKind) =>
      figuresOf({ id: 'cp-plans', period: 'May 2024', by: 'latest_category', window }, { [NEGLECT]: 9 })
    expect(room(...neglect(2, 6), ...may('period'), ...began)).toEqual([3n, 5n])
    expect(room(...neglect(2, 6), ...may('rolling-12m'), ...began)).toEqual([3n, 5n])
  })

  it('does so in an area by what began there, not by what began in all', () => {
    const began = all('cp-plan-starts', { Dover: 7, [WHOLE]: 30 })
    expect(room(...neglect(2, 6, 'Dover / neglect'), ...began)).toEqual([3n])
  })

  it('grows by no more than a year to date did, or than what began in a longer period', () => {
    const toDate = (period: string, many: number) =>
      all('cp-plan-starts', { [WHOLE]: many }, { period, window: 'ytd' })
    const may = figuresOf({ id: 'cp-plans', period: 'May 2024', by: 'latest_category' }, { [NEGLECT]: 8 })
    const april = neglect(2, 6).slice(1)
    expect(room(...april, ...may, ...toDate('Apr 2024', 7), ...toDate('May 2024', 12))).toEqual([3n])
    expect(room(...neglect(2, 6), ...all('cp-plan-starts', { [WHOLE]: 40 }, { period: '2024/25' }))).toEqual([
      36n,
    ])
  })

  it('is told nothing by what began before, or in another category', () => {
    expect(room(...neglect(2, 6), ...all('cp-plan-starts', { [WHOLE]: 7 }, { period: 'Mar 2024' }))).toEqual(
      [],
    )
    const others = all('cp-plan-starts', { [`${WHOLE} / emotional`]: 7 }, { by: 'latest_category' })
    expect(room(...neglect(2, 6), ...others)).toEqual([])
  })

  it('is left to the balance where it is printed what began of it', () => {
    expect(
      room(...neglect(2, 6), ...all('cp-plan-starts', { [NEGLECT]: 7 }, { by: 'latest_category' })),
    ).toEqual([])
  })

  it('says nothing where what is asked of the children changes with the day', () => {
    const reviewed = ['Mar 2024', 'Apr 2024'].flatMap((period, at) =>
      figuresOf({ id: 'cp-review-timely-share', period }, { [WHOLE]: [5, 8 + at] }),
    )
    expect(room(...reviewed, ...all('cp-plan-starts', { [WHOLE]: 7 }))).toEqual([])
  })

  it('is not told by what ended: 5 up to November and 6 up to December would be 1 in December, and its 1 the same', () => {
    const open = ['Nov 2024', 'Dec 2024'].flatMap((period, at) =>
      figuresOf({ id: 'cp-plans', period, by: 'latest_category' }, { [NEGLECT]: 1 - at }),
    )
    const ended = ['Nov 2024', 'Dec 2024'].flatMap((period, at) =>
      all('cp-plan-ends', { [WHOLE]: 5 + at }, { period, window: 'ytd' }),
    )
    const shown = protectedFigures([...open, ...ended]).map(({ numerator }) => numerator?.units)
    expect(shown).toEqual([undefined, 0n, undefined, 6n])
  })
})

describe('of 2 that were open in March and 6 in April', () => {
  const [STARTS, OPEN] = ['cp-plan-starts', 'cp-plans'].map(countedBy)
  const OF_INFANTS = '{"is":"equal","column":"born","values":["2024"]}'

  /** Beside what began in April. */
  function roomOf(stock: Counted, ...began: [Counted, many: number][]): bigint[] {
    return roomAmong(
      printed(
        [stock, [0, 9], [], 2],
        [stock, [0, 19], [], 6],
        ...began.map(([counted, many]): Parameters<typeof printed>[number] => [counted, [10, 19], [], many]),
      ),
    )
  }

  it('girls, no more came than plans of all began, and none is told by those of boys', () => {
    const girls = those(OPEN, OF_GIRLS)
    expect(roomOf(girls, [STARTS, 7])).toEqual([3n])
    expect(roomOf(girls, [those(STARTS, OF_BOYS), 7])).toEqual([])
  })

  it('infant girls, no more came than plans of girls began, whatever began of all', () => {
    const [infants, girls] = [those(OPEN, OF_GIRLS, OF_INFANTS), those(STARTS, OF_GIRLS)]
    expect(roomOf(infants, [STARTS, 30], [girls, 7])).toEqual([3n])
    expect(roomOf(infants, [girls, 7], [STARTS, 30])).toEqual([3n])
  })

  it('girls, nothing is told by what plans cost, of how long plans are open, or of those open before', () => {
    const girls = those(OPEN, OF_GIRLS)
    expect(roomOf(girls, [{ ...STARTS, isSum: true }, 7])).toEqual([])
    expect(roomOf({ ...girls, isSum: true }, [STARTS, 7])).toEqual([])
    expect(roomOf({ ...girls, openAtEnd: false }, [STARTS, 7])).toEqual([])
  })

  it('nothing is told of what has no beginning and no end', () => {
    const { day: _, ...withoutDay } = STARTS
    for (const of of ['referrals', 'visits'])
      expect(roomOf({ ...those(OPEN, OF_GIRLS), of }, [{ ...withoutDay, of }, 7])).toEqual([])
  })
})
