import { expect, test } from 'vitest'
import { bmeShare } from '../../src/indicators/context/bme-share.ts'
import { under18Population } from '../../src/indicators/context/under18-population.ts'
import { under18Share } from '../../src/indicators/context/under18-share.ts'
import type { Expected, Indicator } from '../../src/indicators/language.ts'
import { disagreements, figuresOfExample } from '../indicators/run-example.ts'

async function disagreementsWith(
  indicator: Indicator,
  populations: string,
  expected: Expected[],
): Promise<string[]> {
  const example = { given: { populations }, period: '2023/24', expect: expected }
  return disagreements(await figuresOfExample({ ...indicator, example }), example)
}

// Synthetic. The census divides 2021 by ethnicity; the estimates of each year do not.
const DIVIDED_AND_NOT = `
  year, area,  age_band, ethnicity,     population
  2021, North, 0-17,     ,              1000
  2021, North, 0-17,     White British, 900
  2021, North, 0-17,     Asian,         100
  2021, South, 0-17,     ,              500
  2021, South, 0-17,     White British, 500
  2023, North, 0-17,     ,              1100
  2023, South, 0-17,     ,              600
`

test('no child is there twice where estimates are told both undivided and by ethnicity', async () => {
  const until2021 = DIVIDED_AND_NOT.replaceAll(/ {2}2023.*\n/g, '')
  const expected = [
    { area: 'North', numerator: 1000, value: '1000', note: 'mid-2021' },
    { area: 'All areas', numerator: 1500, value: '1500' },
  ]
  expect(await disagreementsWith(under18Population, until2021, expected)).toEqual([])
})

test('a share by ethnicity takes the newest estimate that is divided by it', async () => {
  const expected = [
    { area: 'North', numerator: 100, denominator: 1000, value: '10.0', note: 'mid-2021' },
    { area: 'South', numerator: 0, denominator: 500, value: '0.0' },
    { area: 'All areas', numerator: 100, denominator: 1500, value: '6.7' },
  ]
  expect(await disagreementsWith(bmeShare, DIVIDED_AND_NOT, expected)).toEqual([])
})

test('estimates only by ethnicity are summed', async () => {
  const divided = `
    year, age_band, ethnicity,     population
    2023, 0-17,     White British, 900
    2023, 0-17,     Asian,         100
  `
  expect(await disagreementsWith(under18Population, divided, [{ numerator: 1000, value: '1000' }])).toEqual(
    [],
  )
})

test('an extract of under-18s alone gives no share of all residents', async () => {
  const children = `
    year, population
    2023, 1000
  `
  const expected = [{ numerator: 1000, value: '[z]', note: 'no populations of age_band 18+' }]
  expect(await disagreementsWith(under18Share, children, expected)).toEqual([])
})
