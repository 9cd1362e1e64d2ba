/** One number that is asked for in two ways, and numbers that overlap: worked by hand. */
import { describe, expect, it } from 'vitest'
import type { Counted } from '../../src/disclosure/cells/counted.ts'
import { under } from '../../src/disclosure/cells/counted.ts'
import { type Count, type Counts, countsOf, keyOf } from '../../src/disclosure/cells/counts.ts'
import { Lines } from '../../src/disclosure/cells/lines.ts'
import type { Place } from '../../src/disclosure/cells/place.ts'
import { addAlike } from '../../src/disclosure/knowledge/alike.ts'
import { addOverlaps } from '../../src/disclosure/knowledge/overlaps.ts'
import { addNumber, emptySystem } from '../../src/disclosure/system.ts'
import { answers } from '../../src/pipeline.ts'
import { requestOf } from '../support/extracts.ts'
import { catalogue, figuresOf, WHOLE } from './tables.ts'

/** So many referrals of each area that were closed, and so many that were not, spread over the days of a month. */
function referralsOf(areas: Record<string, [closed: number, others: number]>): string {
  const rows = Object.entries(areas).flatMap(([area, [closed, others]]) =>
    Array.from({ length: closed + others }, (_, n) => {
      const month = n % 2 === 0 ? '05' : '08'
      return `${area}-${n},2024-${month}-14,${area},${n < closed ? 'yes' : 'no'}`
    }),
  )
  return ['child_id,referral_date,area,nfa', ...rows].join('\n')
}

// Three of Ashford's eleven were not closed: its share is hidden, and one more must be. By `nfa` it would be Dover's
// that loses least (9 of its lines), of the shares Kent's (11).
const REFERRALS = referralsOf({ Ashford: [8, 3], Dover: [12, 9], Kent: [11, 20], Thanet: [30, 25] })

async function hiddenAreas(...asked: { every?: 'quarter' }[]): Promise<string[][]> {
  const files = { referrals: REFERRALS }
  const asking = { period: '2024/25', suppress: 5 }
  const shares = requestOf(files, {
    ...asking,
    indicators: ['referral-nfa-share'],
    by: ['area'],
    ...asked[0],
  })
  const lines = requestOf(files, { ...asking, indicators: ['referrals'], by: ['area', 'nfa'], ...asked[1] })
  const told = await answers([shares, lines].map(request => ({ command: 'calc' as const, request })))
  return told.map(({ figures }) => [
    ...new Set(figures.flatMap(({ area, numerator }) => (numerator ? [] : [area.label]))),
  ])
}

describe('referrals that were closed', () => {
  it('are one number as a share of all and as a line of a breakdown: both hide the same areas', async () => {
    const [shares, lines] = await hiddenAreas({}, {})
    expect(shares).toContain('Ashford')
    expect(shares).toHaveLength(2)
    expect(lines).toEqual(shares)
  })

  it('are so where the one is of the year and the other of its quarters', async () => {
    const [shares, lines] = await hiddenAreas({}, { every: 'quarter' })
    // A quarter with fewer than 5 is hidden anyway; what the year's share hides may not be the sum of printed quarters.
    for (const area of shares) expect(lines).toContain(area)
  })
})

const [referrals] = countsOf(figuresOf({ id: 'referrals' }, { [WHOLE]: 1 }), catalogue.definitions).all
const CLOSED = '{"is":"equal","column":"nfa","values":[true]}'
const BY_POLICE_OR_SCHOOL = '{"is":"equal","column":"source","values":["police","School"]}'

type Told = [conditions: string[], place: Place, value: number]

function countOf([conditions, place, value]: Told): Count {
  const counted = under(new Set(conditions), referrals.counted)
  return { ...referrals, counted, place, value: BigInt(value) }
}

function known(told: Told[], add: (counts: Counts, system: ReturnType<typeof emptySystem>) => void) {
  const all = told.map(countOf)
  const places = new Map(all.map(({ counted, place, window }, at) => [keyOf(counted, place, window), at]))
  const find = (counted: Counted, place: Place, window: Count['window']) =>
    places.get(keyOf(counted, place, window))
  const system = emptySystem(1n)
  for (const { value } of all) addNumber(system, value)
  add({ all, one: 1n, ofFigure: [], lacking: [], find }, system)
  return system
}

const alike = (...told: Told[]) =>
  known(told, (counts, system) => addAlike(counts, new Lines(counts.all), system))

describe('a count under a condition on a column', () => {
  it('is that of the line which the condition names', () => {
    const { rows } = alike([[CLOSED], [], 8], [[], [['nfa', '=yes']], 8], [[], [['nfa', '=no']], 3])
    expect(rows).toEqual([{ numbers: [1, 0], totals: [0] }])
  })

  it('is so in each area, and in the line itself', () => {
    const yes: Place = [
      ['area', '=Dover'],
      ['nfa', '=yes'],
    ]
    const { rows } = alike([[CLOSED], [['area', '=Dover']], 8], [[CLOSED], yes, 8], [[], yes, 8])
    expect(rows.map(({ numbers }) => numbers)).toEqual([
      [2, 0],
      [2, 1],
    ])
  })

  it('is none of a line that it does not name, nor of those that have no value', () => {
    const { rows } = alike(
      [[CLOSED], [['nfa', '=no']], 0],
      [[], [['nfa', '=no']], 3],
      [[], [['nfa', '?']], 8],
    )
    expect(rows).toEqual([])
  })

  it('is the sum of the lines that it names, however they are written', () => {
    const lines: Told[] = ['=Police', '=school'].map((label, at) => [[], [['source', label]], 5 + at])
    expect(alike([[BY_POLICE_OR_SCHOOL], [], 11], ...lines).rows).toEqual([
      { numbers: [1, 2, 0], totals: [0] },
    ])
  })

  it('is at most their sum, and at least each, where a child is in two of them', () => {
    const lines: Told[] = ['=police', '=school'].map((label, at) => [[], [['source', label]], 5 + at])
    const { values, rows } = alike([[BY_POLICE_OR_SCHOOL], [], 9], ...lines)
    expect(values.slice(3)).toEqual([2n, 4n, 3n])
    expect(rows).toHaveLength(3)
  })

  it('is at least the sum of the lines that are there, where one is not printed', () => {
    const { values } = alike([[BY_POLICE_OR_SCHOOL], [], 9], [[], [['source', '=police']], 5])
    expect(values.slice(2)).toEqual([4n])
  })
})

describe('urgent referrals and closed ones', () => {
  const overlapping = (urgent: number, closed: number, both: number, all: number) =>
    known(
      [
        [['urgent'], [], urgent],
        [['closed'], [], closed],
        [['closed', 'urgent'], [], both],
        [[], [], all],
      ],
      addOverlaps,
    )

  it('are together no more than all: of 5, with 2 and 2 and none that was both, 1 was neither', () => {
    const { values, rows } = overlapping(2, 2, 0, 5)
    expect(values[4]).toBe(1n)
    expect(rows).toHaveLength(1)
    expect(new Set(rows[0].totals)).toEqual(new Set([2, 3]))
  })

  it('say nothing of children counted once: one may have an urgent referral and another that was closed', () => {
    const { rows } = known(
      [
        [['once by child', 'urgent'], [], 2],
        [['once by child', 'closed'], [], 2],
        [['once by child', 'closed', 'urgent'], [], 0],
        [['once by child'], [], 3],
      ],
      addOverlaps,
    )
    expect(rows).toEqual([])
  })

  it('say nothing where those that are both, or all, are not printed', () => {
    const without = (left: number) =>
      known(
        [
          [['urgent'], [], 2],
          [['closed'], [], 2],
          [['closed', 'urgent'], [], 0],
          [[], [], 5],
        ].filter((_, at) => at !== left) as Told[],
        addOverlaps,
      )
    expect(without(2).rows).toEqual([])
    expect(without(3).rows).toEqual([])
  })
})
