import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/figures/figure.ts'
import { amount } from '../../../src/foundations/amount.ts'
import { dayOfCivil } from '../../../src/foundations/day.ts'
import { monthOf, twelveMonthsEnding } from '../../../src/foundations/period.ts'
import { problemText } from '../../../src/foundations/problem.ts'
import { openData } from '../../../src/reports/ees/ees.ts'
import { figure, REFERRALS, SECOND_PLANS } from '../examples.ts'
import { screened } from './screener.ts'

const KENT = { kind: 'whole', label: 'Kent' } as const

function of(label: string, count: number, rest: Partial<Figure> = {}): Figure {
  return figure(REFERRALS, 2024, { area: { kind: 'named', label }, numerator: amount(count), ...rest })
}

function open(figures: Figure[], breakdowns: string[] = []) {
  const { files, problems } = openData({ figures, breakdowns, window: 'period' })
  return { data: files?.data ?? '', meta: files?.meta ?? '', problems: problems.map(problemText) }
}

describe('open data', () => {
  it('is an indicator a column, digits only, beside the codes of the place', () => {
    const { data, meta } = open([
      of('Kent', 24035, { area: KENT }),
      figure(SECOND_PLANS, 2024, { area: KENT, numerator: amount(310), denominator: amount(1274) }),
    ])
    expect(data).toBe(
      [
        'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,referrals,cp_second_plan_share',
        '202425,Financial year,Local authority,E92000001,England,E12000008,South East,886,E10000016,Kent,24035,24.3',
        '',
      ].join('\n'),
    )
    expect(meta).toBe(
      [
        'col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column',
        "referrals,Indicator,Referrals to children's social care,Front door,,0,,",
        'cp_second_plan_share,Indicator,Plans for a second or subsequent time,Child protection,%,1,,',
        '',
      ].join('\n'),
    )
    expect(screened(data, meta)).toEqual([])
  })

  it('writes symbols without brackets, and that a figure does not apply where there is none', () => {
    const { data, meta } = open([
      of('Kent', 5),
      figure(SECOND_PLANS, 2024, { area: { kind: 'named', label: 'Medway' }, symbol: 'c' }),
    ])
    expect(data.split('\n').map(line => line.split(',').slice(-3).join())).toEqual([
      'la_name,referrals,cp_second_plan_share',
      'Kent,5,z',
      'Medway,z,c',
      '',
    ])
    expect(screened(data, meta)).toEqual([])
  })

  it('warns of a note, for which the file has no place', () => {
    const { problems } = open([of('Kent', 5, { notes: ['extract ends 2024-12-31'] })])
    expect(problems).toEqual([
      'warning[left-out]: a note left out: referrals, Kent, 2024/25: extract ends 2024-12-31; say it in the release',
    ])
  })

  it('tells England and regions from authorities', () => {
    const { data, meta } = open([of('England', 9), of('South East', 5), of('kent', 3)])
    expect(data.split('\n').slice(1, 4)).toEqual([
      '202425,Financial year,National,E92000001,England,,,,,,9',
      '202425,Financial year,Regional,E92000001,England,E12000008,South East,,,,5',
      '202425,Financial year,Local authority,E92000001,England,E12000008,South East,886,E10000016,Kent,3',
    ])
    expect(screened(data, meta)).toEqual([])
  })

  it('has no columns of places that no row has', () => {
    expect(open([of('England', 9)]).data.split('\n')[0]).toBe(
      'time_period,time_identifier,geographic_level,country_code,country_name,referrals',
    )
  })

  it('has a breakdown as a filter, all together as Total', () => {
    const source = (kind: 'named' | 'whole', label: string) => ({ breakdown: { source: { kind, label } } })
    const { data, meta } = open(
      [of('Kent', 2, source('named', 'School')), of('Kent', 3, source('whole', 'Total'))],
      ['source'],
    )
    expect(data.split('\n').map(line => line.split(',').slice(-2).join())).toEqual([
      ...['source,referrals', 'School,2', 'Total,3', ''],
    ])
    expect(meta.split('\n')[1]).toBe('source,Filter,Source,,,,,')
    expect(screened(data, meta)).toEqual([])
  })

  it('names what is shown first where parts have no total', () => {
    const category = (label: string) => ({ breakdown: { category: { kind: 'named', label } as const } })
    const { data, meta } = open(
      [of('Kent', 2, category('Neglect')), of('Kent', 1, category('Abuse'))],
      ['category'],
    )
    expect(
      meta
        .split('\n')
        .slice(0, 2)
        .map(line => line.split(',').at(-1)),
    ).toEqual(['filter_default', 'Neglect'])
    expect(screened(data, meta)).toEqual([])
  })

  it('writes months, and has the code of an authority in its year', () => {
    const month = monthOf(dayOfCivil(2019, 3, 1))
    const { data, meta } = open([
      of('Dorset', 4, { period: month }),
      of('Dorset', 5, { period: monthOf(month.end + 1) }),
    ])
    expect(data.split('\n').slice(1, 3)).toEqual([
      '2019,March,Local authority,E92000001,England,E12000009,South West,835,E10000009,Dorset,4',
      '2019,April,Local authority,E92000001,England,E12000009,South West,838,E06000059,Dorset,5',
    ])
    expect(screened(data, meta)).toEqual([])
  })

  it('says what an event figure looks back over', () => {
    const { files } = openData({ figures: [of('Kent', 5)], breakdowns: [], window: 'rolling-12m' })
    expect(files?.meta).toContain(`"Referrals to children's social care, 12 months to the end of the period"`)
  })

  it('leaves out the figures of unknown area, and says so', () => {
    const { data, problems } = open([
      of('Kent', 5),
      of('', 1, { area: { kind: 'unknown', label: 'Unknown' } }),
    ])
    expect(data.split('\n')).toHaveLength(3)
    expect(problems).toEqual([
      'warning[left-out]: the figures of unknown area left out: the platform has no such place',
    ])
  })
})

describe('what the platform has no place for', () => {
  it('is an area that is no authority, region or country', () => {
    expect(open([of('Thanet', 1), of('Bromly', 1)]).problems).toEqual([
      'error[no-such-place]: the area Thanet, which is no place of the platform; expected a local authority, a region or England, by its published name; area: in the configuration says what the whole is called',
      'error[no-such-place]: the area Bromly, which is no place of the platform; expected a local authority, a region or England, by its published name; did you mean Bromley?',
    ])
  })

  it('is twelve months that are no year', () => {
    const period = twelveMonthsEnding(dayOfCivil(2024, 12, 31))
    expect(open([of('Kent', 1, { period })]).problems).toEqual([
      'error[no-such-time]: the twelve months to 2024-12-31, for which the platform has no word; expected financial or academic years, quarters or months',
    ])
  })

  it('is a breakdown that is called as a place', () => {
    const ward = { breakdown: { Ward: { kind: 'named', label: 'North' } as const } }
    expect(open([of('Kent', 1, ward)], ['Ward']).problems).toEqual([
      'error[no-such-filter]: a breakdown by Ward, which the platform takes for a place; name the column otherwise with columns: in the configuration, or leave it out',
    ])
  })
})
