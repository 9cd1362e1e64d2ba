import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { DATASETS } from '../../src/datasets/index.ts'
import { indicators } from '../../src/indicators/all.ts'
import type { Indicator } from '../../src/indicators/language.ts'
import { parseDefinition } from '../../src/indicators/parse.ts'
import { rules } from '../../src/indicators/rules.ts'

/** The rows of the five documents; `seed` names the document (000 to 004) and the place in it. */
interface Row {
  id: string
  codes: string
  theme: string
  title: string
  unit: string
  decimals: string
  polarity: string
  seed: string
}

const rows: Row[] = parse(readFileSync(new URL('catalogue.csv', import.meta.url)), { columns: true })

const DOCUMENTS: Record<string, string> = {
  '000': 'Kent commissioning measures',
  '001': 'Kent development action plan',
  '002': 'Serious youth violence specification',
  '003': 'Suffolk plan, priority 3',
  '004': 'Kent safeguarding board report 2007-08',
}

test('the definitions are the rows of the catalogue, in its order and its words', () => {
  expect(indicators.map(asRow)).toEqual(
    rows.map(({ id, codes, theme, title, unit, decimals, polarity }) => ({
      id,
      codes,
      theme,
      title,
      unit,
      decimals,
      polarity,
    })),
  )
})

function asRow({ id, codes, theme, title, unit, decimals, polarity }: Indicator): Omit<Row, 'seed'> {
  return { id, codes: (codes ?? []).join(' '), theme, title, unit, decimals: String(decimals), polarity }
}

describe.each(indicators)('$id', indicator => {
  test('is read without a fault', () => {
    expect(parseDefinition(indicator, KNOWN).faults).toEqual([])
  })

  test('comes from the documents that the catalogue names', () => {
    const row = rows.find(({ id }) => id === indicator.id)
    const named = [...(row?.seed.matchAll(/\b00[0-4]\b/g) ?? [])].map(([seed]) => DOCUMENTS[seed])
    expect(new Set(indicator.sources.map(({ document }) => document))).toEqual(new Set(named))
    for (const { place } of indicator.sources) expect(place).not.toBe('')
  })

  test('says why, in one sentence', () => {
    expect(indicator.why).toMatch(/^[A-Z][^.]*\.$/)
  })

  test('names rules that there are', () => {
    expect(indicator.rules).not.toEqual([])
    for (const rule of indicator.rules ?? []) expect(Object.keys(rules)).toContain(rule)
  })

  test('has a worked example', () => {
    expect(Object.keys(indicator.example.given)).not.toEqual([])
    expect([indicator.example.expect].flat()).not.toEqual([])
  })
})

const KNOWN = {
  datasets: new Map(DATASETS.map(dataset => [dataset.id, dataset])),
  indicators: new Set(indicators.map(({ id }) => id)),
}

test('every rule is one that a definition follows', () => {
  const followed = new Set<string>(indicators.flatMap(indicator => indicator.rules ?? []))
  expect(Object.keys(rules).filter(rule => !followed.has(rule))).toEqual([])
})

/**
 * How far back each extract must reach. A repeat within 12 months needs those 12 months; "however long
 * ago" and "the first" have no end, so two years stand for them, as for plans.
 */
test('the look-back is as long as the definition looks', () => {
  const reaches = indicators.flatMap((indicator: Indicator) =>
    indicator.history ? [[indicator.id, indicator.history.reach]] : [],
  )
  expect(Object.fromEntries(reaches)).toEqual({
    're-referral-share': '12 months',
    'cp-second-plans': '24 months',
    'cp-second-plan-share': '24 months',
    'dv-repeat-share': '12 months',
    'da-children-repeat-share': '12 months',
    'youth-justice-entrants': '24 months',
  })
})
