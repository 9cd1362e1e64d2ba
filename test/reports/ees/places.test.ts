import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { indicators } from '../../../src/indicators/all.ts'
import { columnName } from '../../../src/reports/ees/columns.ts'
import { placeOf } from '../../../src/reports/ees/place.ts'

const PUBLISHED = 'fixtures/published/c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv'
const OTHERWISE_NAMED = 'fixtures/published/compared/dfe_published_rates.csv'

type Row = Record<string, string>
const rowsOf = (file: string): Row[] => parse(readFileSync(file, 'utf8'), { columns: true, bom: true })

describe('places', () => {
  const rows = rowsOf(PUBLISHED)

  it('have the codes that the Department published in each year: 2,119 authorities and regions', () => {
    const named = rows.filter(row => row.geographic_level !== 'National')
    const found = named.map(row => placeOf(row.la_name || row.region_name, Number(row.time_period)))
    const expected = named.map(row =>
      row.la_name === ''
        ? { level: 'Regional', region: row.region_code }
        : {
            level: 'Local authority',
            region: row.region_code,
            oldCode: row.old_la_code,
            newCode: row.new_la_code,
            name: row.la_name,
          },
    )
    expect(found).toEqual(expected)
    expect(named).toHaveLength(2119)
  })

  it('are found by the names of other published tables too', () => {
    for (const { la_code, la_name, financial_year_ending } of rowsOf(OTHERWISE_NAMED)) {
      expect(placeOf(la_name, Number(financial_year_ending)), la_name).toMatchObject({ oldCode: la_code })
    }
  })

  it('are none otherwise', () => {
    expect([placeOf('All areas', 2025), placeOf('', 2025)]).toEqual([undefined, undefined])
  })
})

describe('the names of indicators', () => {
  const names = indicators.map(({ id }) => columnName(id))

  it('fit the platform: snake case, at most 50 letters', () => {
    expect(names.filter(name => !/^[a-z][a-z0-9_]{0,49}$/.test(name))).toEqual([])
  })

  it('hold no word by which the platform knows that values of a filter are in it', () => {
    const words =
      /male|asian|chinese|indian|black|african|white|roma|irish|english|british|scottish|welsh|arab/
    expect(names.filter(name => words.test(name))).toEqual([])
  })
})
