import { beforeAll, describe, expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure.ts'
import {
  type PublishedFigure,
  publishedRates,
  publishedReReferralShares,
  publishedSecondPlanShares,
} from '../fixtures/published.ts'
import {
  calculated,
  type Files,
  figureText,
  filesOf,
  problemsOf,
  theFigure,
  told,
} from '../support/extracts.ts'

const RATES = ['referral-rate', 'cp-plan-rate', 'cp-plan-start-rate']
const PLANS = ['cp-plans', 'cp-second-plans', 'cp-second-plan-share']

/** The files as the Department publishes them. */
function asPublished(): Files {
  return filesOf('published')
}

describe("the Department's files, as they are downloaded", () => {
  let figures: Map<string, Figure>
  const keyOf = (id: string, area: string, period: string) => `${id} | ${area || 'England'} | ${period}`

  beforeAll(async () => {
    const { figures: all } = await calculated(asPublished(), {
      indicators: ['referrals', 'referral-nfa-share', 're-referral-share', ...RATES, ...PLANS],
      period: '2012/13..2024/25',
      by: ['area'],
      whole: 'England',
    })
    figures = new Map(
      all.map(figure => [keyOf(figure.indicator.id, figure.area.label, figure.period.label), figure]),
    )
  })

  const differing = (published: readonly PublishedFigure[]) =>
    published.flatMap(({ indicator, area, period, numerator, denominator, value }) => {
      const figure = figures.get(keyOf(indicator, area, period))
      const expected = `${numerator} of ${denominator} = ${denominator === 0 ? '[z]' : Number(value).toFixed(1)}`
      const given = figure ? figureText(figure) : 'no figure'
      return given === expected ? [] : [`${keyOf(indicator, area, period)}: ${given}, published ${expected}`]
    })

  it('give every published share and rate of an authority', () => {
    const published = [...publishedReReferralShares(), ...publishedSecondPlanShares(), ...publishedRates()]
    expect(published).toHaveLength(1948 + 1924 + 1503 + 1492 + 1493)
    expect(differing(published)).toEqual([])
  })

  it.each([
    ['Kent', 'referral-rate', '24035 of 355390 = 676.3'],
    ['Kent', 'referral-nfa-share', '129 of 24035 = 0.5'],
    ['Kent', 'cp-second-plans', '310'],
    ['South East', 'referral-rate', '132360 of 2023914 = 654.0'],
    ['South East', 'cp-second-plan-share', '2450 of 9290 = 26.4'],
    ['England', 'referrals', '632830'],
    ['England', 'cp-plan-rate', '49420 of 12183016 = 40.6'],
  ])('give %s its %s of 2024/25', (area, indicator, expected) => {
    expect(figureText(figures.get(keyOf(indicator, area, '2024/25'))!)).toBe(expected)
  })

  it.each([
    ['Isles of Scilly', 'cp-plans', '2024/25', 'c', 'hidden for confidentiality where it was published'],
    ['Cumbria', 'referrals', '2023/24', undefined, 'no figure supplied for this period'],
  ])('say of %s why there is no %s of %s', (area, indicator, period, symbol, reason) => {
    const figure = figures.get(keyOf(indicator, area, period))!
    expect(figure.numerator).toBeUndefined()
    if (symbol) expect(figure.symbol).toBe(symbol)
    expect(figure.notes).toEqual([reason])
  })
})

const HEADER = 'time_period,geographic_level,country_name,region_name,la_name'
const c1 = (...rows: string[]) => ({
  c1: [`${HEADER},referral_count,rereferral_count`, ...rows].join('\n'),
})
const populations = (...rows: string[]) => ({
  ons: [`${HEADER},age_group,population_estimate`, ...rows].join('\n'),
})
const AGES = 'Children aged 0 to 17 years'
const ENGLAND = [
  '2025,National,England,,,600,120',
  '2025,Regional,England,North,,350,70',
  '2025,Local authority,England,North,Ayton,200,40',
  '2025,Local authority,England,North,Beeton,150,30',
]
const asked = { indicators: ['referrals'], period: '2024/25' }

describe('the whole of a published file', () => {
  it('is England, not the sum of what is told three times', async () => {
    expect(await told(c1(...ENGLAND), asked)).toEqual(['All areas: 600'])
  })

  it('is the sum of the authorities where England is not there', async () => {
    expect(await told(c1(...ENGLAND.slice(1)), asked)).toEqual(['All areas: 350'])
  })

  it('is the area that the configuration names', async () => {
    expect(await told(c1(...ENGLAND), { ...asked, whole: 'Beeton' })).toEqual(['Beeton: 150'])
  })

  it("is not set against a council's own count", async () => {
    const referrals = '\nchild_id, referral_date\nA, 2024-05-01\nB, 2024-05-01'
    expect(await told({ referrals, ...c1(...ENGLAND) }, asked)).toEqual(['All areas: 2'])
    expect(
      (await problemsOf({ referrals, ...c1(...ENGLAND) }, asked)).filter(p => p.severity === 'error'),
    ).toEqual([])
  })

  it('has the population of the same area', async () => {
    const ons = populations(
      `2024,National,England,,,${AGES},6000`,
      `2024,Regional,England,North,,${AGES},3500`,
      `2024,Local authority,England,North,Ayton,${AGES},1000`,
      `2024,Local authority,England,North,Beeton,${AGES},x`,
    )
    const label = ({ area }: Figure) => area.label
    const rates = { indicators: ['referral-rate'], period: '2024/25', by: ['area'] }
    expect(await told({ ...c1(...ENGLAND), ...ons }, rates, label)).toEqual([
      'Ayton: 200 of 1000 = 2000.0',
      'Beeton: [x]',
      'England: 600 of 6000 = 1000.0',
      'North: 350 of 3500 = 1000.0',
      'All areas: 600 of 6000 = 1000.0',
    ])
  })

  it('is told, of the figure and of its population', async () => {
    const ons = populations(
      `2024,National,England,,,${AGES},6000`,
      `2024,Local authority,England,North,Ayton,${AGES},1000`,
    )
    const notesOf = async (files: Files) =>
      (await theFigure(files, 'referral-rate', { period: '2024/25' })).notes
    expect(await notesOf({ ...c1(...ENGLAND), ...ons })).toEqual(['England as supplied'])
    const referrals = '\nchild_id, referral_date\nA, 2024-04-01\nB, 2025-03-31'
    expect(await notesOf({ referrals, ...ons })).toEqual(['population of England'])
  })
})

describe('a symbol in place of a number', () => {
  it.each([
    ['c', 'c', 'hidden for confidentiality where it was published'],
    ['[c]', 'c', 'hidden for confidentiality where it was published'],
    ['x', 'x', 'published as not available'],
    [':', 'x', 'published as not available'],
    ['u', 'x', 'published as too unreliable to be shown'],
    ['z', 'z', 'published as not applicable'],
    ['k', 'low', 'published as rounding to zero'],
    ['low', 'low', 'published as rounding to zero'],
  ])('%s is no figure: [%s], %s', async (cell, symbol, reason) => {
    const file = c1(`2025,Local authority,England,North,Ayton,200,${cell}`)
    const { figures } = await calculated(file, {
      indicators: ['re-referral-share'],
      period: '2024/25',
      whole: 'Ayton',
    })
    expect([figures[0].symbol, figures[0].notes, figures[0].numerator]).toEqual([symbol, [reason], undefined])
  })

  it('makes a sum of authorities unknown', async () => {
    const file = c1(
      '2025,Local authority,England,North,Ayton,200,1',
      '2025,Local authority,England,North,Beeton,c,c',
    )
    const { figures } = await calculated(file, asked)
    expect([figures[0].symbol, figures[0].notes]).toEqual(['x', ['no figure of Beeton']])
  })

  it('is refused where it is none of these', async () => {
    const problems = await problemsOf(c1('2025,Local authority,England,North,Ayton,many,1'), asked)
    expect(problems.map(({ code, line }) => `${code} ${line}`)).toContain('unreadable-number 2')
  })
})
