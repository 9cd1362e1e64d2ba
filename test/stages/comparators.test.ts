import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { authorities } from '../../src/stages/comparators/neighbours.ts'
import { calculated, problemsOf, told } from '../support/extracts.ts'

/** Kent, its region, three of its ten neighbours (Essex, Devon, Suffolk), and an authority that is none. */
const counts = `
  indicator,         period,  area,       numerator, denominator
  re-referral-share, 2024/25, Kent,       20,        100
  re-referral-share, 2024/25, England,    25,        100
  re-referral-share, 2024/25, South East, 30,        100
  re-referral-share, 2024/25, Essex,      1,         8
  re-referral-share, 2024/25, Devon,      1,         3
  re-referral-share, 2024/25, Suffolk,    0,         0
  re-referral-share, 2024/25, Leeds,      99,        100
  re-referral-share, 2023/24, Kent,       20,        100
`
const asking = { indicators: ['re-referral-share'], areas: ['Kent'], period: '2024/25' }

describe('beside the figure of an authority', () => {
  it('stand England, its region, and the mean of those neighbours that have a figure', async () => {
    // 12.5 and 33.333…: 22.91666… in the mean, neither 2 of 11 nor the mean of 12.5 and 33.3.
    expect(await told({ counts }, { ...asking, compare: ['england', 'region', 'neighbours'] })).toEqual([
      'Kent: 20 of 100 = 20.0',
      'England: 25 of 100 = 25.0',
      'South East: 30 of 100 = 30.0',
      'Statistical neighbours of Kent: 22.9',
    ])
  })

  it('is said of how many neighbours the mean is', async () => {
    const { figures } = await calculated({ counts }, { ...asking, compare: ['neighbours'] })
    expect(figures.map(({ notes }) => notes)).toEqual([[], ['mean of 2 of 10 neighbours']])
  })

  it('stands [x] where nothing is published', async () => {
    const before = { ...asking, period: '2023/24', compare: ['england' as const, 'neighbours' as const] }
    expect(await told({ counts }, before)).toEqual([
      'Kent: 20 of 100 = 20.0',
      'England: [x]',
      'Statistical neighbours of Kent: [x]',
    ])
  })

  it('stands England by whatever name the extracts have for the whole', async () => {
    const whole = counts.replace(' England, ', '        , ')
    const asked = { ...asking, whole: 'England', compare: ['england' as const] }
    expect(await told({ counts: whole }, asked)).toEqual([
      'Kent: 20 of 100 = 20.0',
      'England: 25 of 100 = 25.0',
    ])
  })

  it('stand the comparators of several authorities after all of them, and those in common once', async () => {
    const both = { ...asking, areas: ['Kent', 'Essex'], compare: ['england' as const, 'neighbours' as const] }
    expect(await told({ counts }, both)).toEqual([
      'Essex: 1 of 8 = 12.5',
      'Kent: 20 of 100 = 20.0',
      'England: 25 of 100 = 25.0',
      'Statistical neighbours of Kent: 22.9',
      'Statistical neighbours of Essex: 20.0',
    ])
  })

  it('stands nothing for an area that is no authority, or for none', async () => {
    const [misspelt] = await problemsOf({ counts }, { ...asking, areas: ['Kant'], compare: ['england'] })
    expect(misspelt).toMatchObject({ code: 'unknown-authority', exit: 2, advice: 'did you mean Kent?' })
    const [none] = await problemsOf({ counts }, { ...asking, areas: [], compare: ['england'] })
    expect(none).toMatchObject({ code: 'usage', exit: 2 })
  })
})

describe('the model of statistical neighbours', () => {
  const text = readFileSync('fixtures/published/compared/sn_model_2025_wide.csv', 'utf8')
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true })
  /** As its other published figures spell it. */
  const spelled = (name: string) => (name === 'St Helens' ? 'St. Helens' : name)
  const nameOf = new Map(rows.map(row => [row.old_la_code, spelled(row.la_name)]))

  it('is as published, authority by authority', () => {
    const published = rows.map(row => ({
      name: spelled(row.la_name),
      region: row.region_name,
      neighbours: Array.from({ length: 10 }, (_, at) => nameOf.get(row[`SN_${at + 1}`])),
    }))
    expect([...authorities().values()]).toEqual(published)
    expect(published).toHaveLength(153)
  })

  it('spells every authority as the published figures do', () => {
    const c1 = readFileSync(
      'fixtures/published/c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv',
      'utf8',
    )
    const published: Record<string, string>[] = parse(c1, { columns: true, bom: true })
    const names = new Set(published.map(row => row.la_name))
    expect([...authorities().keys()].filter(name => !names.has(name))).toEqual([])
  })

  it('are reckoned from what may be shown: a small numerator counts in no mean', async () => {
    // Essex has 1 of 8 and Devon 1 of 3: both are hidden, and with them the mean of the two.
    const few = { ...asking, compare: ['england' as const, 'neighbours' as const], suppress: 5 }
    expect(await told({ counts }, few)).toEqual([
      'Kent: 20 of 100 = 20.0',
      'England: 25 of 100 = 25.0',
      'Statistical neighbours of Kent: [c]',
    ])
    const one = counts.replace('Devon,      1,         3', 'Devon,      10,        30')
    const { figures } = await calculated({ counts: one }, few)
    expect(figures[2].notes).toEqual(['mean of 1 of 10 neighbours'])
  })
})
