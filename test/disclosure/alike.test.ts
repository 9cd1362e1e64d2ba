/** One number that is asked for in two ways, and numbers that overlap: worked by hand. */
import { describe, expect, it } from 'vitest'
import type { Counted } from '../../src/disclosure/cells/counted.ts'
import { under } from '../../src/disclosure/cells/counted.ts'
import { type Count, type Counts, countsOf, keyOf } from '../../src/disclosure/cells/counts.ts'
import { Lines } from '../../src/disclosure/cells/lines.ts'
import type { Place } from '../../src/disclosure/cells/place.ts'
import { addAlike } from '../../src/disclosure/knowledge/alike.ts'
import { addOpposites } from '../../src/disclosure/knowledge/opposites.ts'
import { addOverlaps } from '../../src/disclosure/knowledge/overlaps.ts'
import { addValues } from '../../src/disclosure/knowledge/values.ts'
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

type Told = [conditions: string[], place: Place, value: number, window?: Count['window']]

function countOf([conditions, place, value, window = referrals.window]: Told): Count {
  const counted = under(new Set(conditions), referrals.counted)
  return { ...referrals, counted, place, value: BigInt(value), window }
}

function known(
  told: Told[],
  add: (counts: Counts, system: ReturnType<typeof emptySystem>) => void,
  as: Partial<Counted> | ((own: Counted) => Partial<Counted>) = {},
) {
  const like = (own: Counted): Counted => ({ ...own, ...(typeof as === 'function' ? as(own) : as) })
  const all = told.map(countOf).map(count => ({ ...count, counted: like(count.counted) }))
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

  it('is at least the sum of its lines, where they are fewer', () => {
    const lines: Told[] = ['=police', '=school'].map((label, at) => [[], [['source', label]], 5 - at])
    // 5 + 4 + 2 = 11
    expect(alike([[BY_POLICE_OR_SCHOOL], [], 11], ...lines).rows).toEqual([
      { numbers: [1, 2, 3, 0], totals: [0] },
    ])
  })

  it('is that of its own line alone where it stands in one', () => {
    const [police, school]: Place[] = ['=police', '=school'].map(label => [['source', label]])
    const { rows } = alike([[BY_POLICE_OR_SCHOOL], police, 5], [[], police, 5], [[], school, 6])
    expect(rows).toEqual([{ numbers: [1, 0], totals: [0] }])
  })

  it('is of a line in the same window: one that is printed in another says nothing', () => {
    const later = { start: referrals.window.end + 1, end: referrals.window.end + 30 }
    for (const many of [0, 8])
      expect(alike([[CLOSED], [], many], [[], [['nfa', '=yes']], many, later]).rows).toEqual([])
  })

  it('is at least the sum of the lines that are there, where one is not printed', () => {
    const { values } = alike([[BY_POLICE_OR_SCHOOL], [], 9], [[], [['source', '=police']], 5])
    expect(values.slice(2)).toEqual([4n])
  })
})

describe('the lines of a count', () => {
  const [police, school]: Place[] = ['=police', '=school'].map(label => [['source', label]])
  /** Somebody asks for both columns, so that their lines are remembered. */
  const asked: Told[] = [
    [[CLOSED], [], 8],
    [[BY_POLICE_OR_SCHOOL], [], 9],
  ]
  const lines = (...told: Told[]) => new Lines([...told, ...asked].map(countOf))
  const conditionsOf = (found: ReturnType<Lines['of']>) =>
    found.map(({ counted, places }) => [[...counted.conditions], places])

  it('are those that are printed, of what is counted under its other conditions', () => {
    const count = countOf([['urgent', BY_POLICE_OR_SCHOOL], [], 9])
    expect(conditionsOf(lines([['urgent'], police, 5], [[], school, 6]).of(count))).toEqual([
      [['urgent'], [police]],
    ])
    expect(lines([[], police, 5], [[], school, 6]).of(count)).toEqual([])
  })

  it('are none of what others have published', () => {
    const { counted, place } = countOf([[CLOSED], [], 8])
    const yes = lines([[], [['nfa', '=yes']], 8])
    expect(yes.of({ counted, place })).toHaveLength(1)
    expect(yes.of({ counted: { ...counted, known: true }, place })).toEqual([])
  })

  it('are none of a column that no condition names', () => {
    const count = countOf([[CLOSED], [], 8])
    expect(new Lines([countOf([[], [['nfa', '=yes']], 8])]).of(count)).toEqual([])
  })

  it('stand in places as these are written, their columns in order', () => {
    const [ward, yes] = [
      ['ward', '=North'],
      ['nfa', '=yes'],
    ] as const
    expect(conditionsOf(lines([[], [yes, ward], 8]).of(countOf([[CLOSED], [ward], 8])))).toEqual([
      [[], [[yes, ward]]],
    ])
  })

  it('are the count itself where it is all in one of them', () => {
    const closed = countOf([[CLOSED], [], 8])
    expect(lines([[], [['nfa', '=yes']], 8]).asLine(closed)).toMatchObject({
      place: [['nfa', '=yes']],
      isLine: true,
    })
    const both = countOf([[BY_POLICE_OR_SCHOOL], [], 11])
    expect(lines([[], police, 5], [[], school, 6]).asLine(both)).toBe(both)
    expect(lines([[], school, 6]).asLine(both)).toMatchObject({ place: school, isLine: true })
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
        [['once by child'], [], 5],
      ],
      addOverlaps,
    )
    expect(rows).toEqual([])
  })

  it('are among all that are open on a day, though what they are hangs on more days', () => {
    const told: Told[] = [
      [['reviewed'], [], 2],
      [['visited'], [], 2],
      [['reviewed', 'visited'], [], 0],
      [[], [], 5],
    ]
    const ofDay = ({ conditions }: Counted) => ({ ofDay: conditions.size === 0 })
    expect(known(told, addOverlaps, ofDay).rows).toHaveLength(1)
  })

  it.each([{ known: true }, { isChange: true }])('say nothing where they are %o', as => {
    const told: Told[] = [
      [['urgent'], [], 2],
      [['closed'], [], 2],
      [['closed', 'urgent'], [], 0],
      [[], [], 5],
    ]
    expect(known(told, addOverlaps, as).rows).toEqual([])
  })

  it('are no more than those that have in common what both ask for: that they came again', () => {
    const { values, rows } = known(
      [
        [['again', 'urgent'], [], 2],
        [['again', 'closed'], [], 2],
        [['again', 'closed', 'urgent'], [], 0],
        [['again'], [], 5],
      ],
      addOverlaps,
    )
    expect([values[4], rows.length]).toEqual([1n, 1])
  })

  it.each([0, 1, 2, 3])('say nothing of an area in which one of the four is not printed (%i)', left => {
    const inArea = (area: string): Told[] => [
      [['urgent'], [['area', area]], 2],
      [['closed'], [['area', area]], 2],
      [['closed', 'urgent'], [['area', area]], 0],
      [[], [['area', area]], 5],
    ]
    const swale = inArea('=Swale').filter((_, at) => at !== left)
    expect(known([...inArea('=Dover'), ...swale], addOverlaps).rows).toHaveLength(1)
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

const NOT_CLOSED = `{"is":"not","of":${CLOSED}}`
const BOTH_FILLED =
  '{"is":"all","of":[{"is":"filled","columns":["end_date"]},{"is":"filled","columns":["x"]}]}'
const FILLED = ['end_date', 'x'].map(column => `{"is":"filled","columns":["${column}"]}`)

describe('rows that meet a condition and rows that do not', () => {
  const opposites = (
    told: Told[],
    rests: Parameters<typeof addOpposites>[1] = [],
    as: Partial<Counted> = {},
  ) => known(told, (counts, system) => addOpposites(counts, rests, system), as)
  const closed: Told[] = [
    [[], [], 20],
    [[CLOSED], [], 3],
    [[NOT_CLOSED], [], 17],
  ]

  it('are all rows: 17 of 20 were not closed, so 3 were', () => {
    expect(opposites(closed).rows).toEqual([{ numbers: [2, 1, 0], totals: [0] }])
  })

  it('are all rows of those that both are among, and of no others', () => {
    const urgent = '{"is":"equal","column":"urgent","values":[true]}'
    const among: Told[] = closed.map(([conditions, place, value]) => [[...conditions, urgent], place, value])
    expect(opposites(among).rows).toHaveLength(1)
    expect(opposites([closed[0], ...among.slice(1)]).rows).toEqual([])
    expect(opposites([closed[0], [[CLOSED], [['area', '=Dover']], 3], closed[2]]).rows).toEqual([])
  })

  it('may fail one of several conditions', () => {
    const notBoth = `{"is":"not","of":${BOTH_FILLED}}`
    expect(
      opposites([
        [[], [], 20],
        [FILLED, [], 3],
        [[notBoth], [], 17],
      ]).rows,
    ).toHaveLength(1)
  })

  it('are known of a share by its rest', () => {
    expect(opposites(closed, [{ numerator: 1, denominator: 0, number: 2 }]).rows).toEqual([])
  })

  it('may be of the same child: 18 of 20 children had one that was not closed, and 5 one that was', () => {
    const children: Told[] = [closed[0], [[CLOSED], [], 5], [[NOT_CLOSED], [], 18]]
    const { values } = opposites(children.map(([own, ...rest]) => [[...own, 'once by child'], ...rest]))
    // 3 children had both; 15 and 2 had none of the one and of the other.
    expect(values.slice(3)).toEqual([3n, 2n, 15n])
  })
})

describe('rows of one value of a column', () => {
  const asks = (...values: string[]) => JSON.stringify({ is: 'equal', column: 'source', values })
  const [police, school] = [asks('police'), asks('School')]
  const noPolice = `{"is":"not","of":${police}}`
  const valuesOf = (...told: Told[]) => known(told, addValues)
  /** What each printed number is the sum of, by the numbers that nobody prints. */
  function sums(...told: Told[]): string[] {
    return valuesOf(...told).rows.map(
      ({ numbers, totals }) => `${numbers.slice(0, -1).join(' + ')} = ${totals}`,
    )
  }

  it('are of no other: 17 of 20 were made by schools, so the police made 3 at most', () => {
    // 3: neither, 4: the police, 5: schools.
    const told: Told[] = [
      [[], [], 20],
      [[police], [], 3],
      [[school], [], 17],
    ]
    expect(sums(...told)).toEqual(['3 + 4 + 5 = 0', '4 = 1', '5 = 2'])
    expect(valuesOf(...told).values.slice(3)).toEqual([0n, 3n, 17n])
  })

  it('are some of those of several values, and of all that have another', () => {
    const told: Told[] = [
      [[BY_POLICE_OR_SCHOOL], [], 20],
      [[noPolice], [], 19],
      [[school], [], 17],
    ]
    // 3: another or none, 4: the police, 5: schools.
    expect(sums(...told)).toEqual(['4 + 5 = 0', '3 + 5 = 1', '5 = 2'])
    expect(valuesOf(...told).values.slice(3)).toEqual([2n, 3n, 17n])
  })

  it('are a line of a breakdown, where all but these are counted', () => {
    const lines: Told[] = ['=Police', '=school', '?'].map((label, at) => [[], [['source', label]], 5 + at])
    expect(sums([[noPolice], [], 13], ...lines)).toEqual(['4 + 6 + 7 = 0', '5 = 1', '6 = 2', '7 = 3'])
  })

  it('say nothing where no row is in two counts, or one condition alone is printed', () => {
    expect(sums([[police], [], 3], [[school], [], 17])).toEqual([])
    expect(sums([[], [], 20], [[police], [], 3])).toEqual([])
    expect(sums([[noPolice], [['area', '=Dover']], 3], [[school], [], 17])).toEqual([])
  })

  it('are children that may have several, where each is counted once', () => {
    const once = 'once by child'
    expect(sums([[once], [], 20], [[once, police], [], 3], [[once, school], [], 17])).toEqual([])
  })

  it('are not told where no such rows can be', () => {
    expect(sums([[], [], 20], [[police], [], 13], [[school], [], 17])).toEqual([])
  })
})
