import { describe, expect, it } from 'vitest'
import { isoDay } from '../../../src/foundations/day.ts'
import type { ReportOutcome } from '../../../src/outcome.ts'
import { denominatorText, numeratorText, valueText } from '../../../src/reports/figure-text.ts'
import { scorecardHtml } from '../../support/whole-texts.ts'
import { PLAN, REFERRALS, reported } from './scorecards.ts'
import { faultsOf, section, tablesIn, textOf } from './whole.ts'

const TWO_YEARS = { period: '2023/24..2024/25', by: ['area'] }

const BROKEN_DOWN = {
  referrals: `
    child_id, referral_date, area,    source
    A,        2024-04-15,    Ashford, Police
    B,        2024-06-01,    Ashford, School
    C,        2025-03-31,    Dover,   Police
  `,
}

const withoutPlan = await reported(REFERRALS, TWO_YEARS)
const brokenDown = await reported(BROKEN_DOWN, { period: '2024/25', by: ['area', 'source'] })
const withPlan = await reported(REFERRALS, TWO_YEARS, PLAN)
const page = scorecardHtml(withPlan)

describe('the page', () => {
  it('is whole HTML that loads and runs nothing', () => {
    expect(faultsOf(page)).toEqual([])
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB">/)
    expect(page).toContain("content=\"default-src 'none'; style-src 'unsafe-inline'\"")
  })

  it('says first how many are on target, then which is furthest off, in words', () => {
    // 4 of 1,500 is 26.7 against 20, for which 1 must go; 1 of 4 is 25.0% and meets 30%.
    expect(textOf(section(page, 'summary'))).toContain('1 of 2 on target.')
    expect(textOf(section(page, 'summary'))).toContain(
      'Furthest off: Referrals per 10,000 under-18s, 26.7 against no more than 20; 1 fewer would meet it.',
    )
    expect(textOf(section(page, 'summary'))).toContain('1 row of the plan is not judged.')
  })

  it('has a line for each target, worst first', () => {
    expect(tablesIn(section(page, 'summary'))).toEqual([
      [
        ['Indicator', 'Verdict', 'Figure', 'Target', 'Change', 'To meet it'],
        ['Referrals per 10,000 under-18s CH141', 'Red', '26.7', 'no more than 20', '0.0', '1 fewer'],
        ['Referrals that repeat within 12 months CH142', 'Green', '25.0%', '30%', '', ''],
      ],
    ])
  })

  it('has for each target a card with its history', () => {
    const [rate] = tablesIn(section(page, 'held'))
    expect(rate).toEqual([
      ['Period', 'Numerator', 'Denominator', 'Figure', 'Target', 'Verdict'],
      ['2023/24', '4', '1,500', '26.7', 'no more than 20', 'Red'],
      ['2024/25', '4', '1,500', '26.7', 'no more than 20', 'Red'],
    ])
  })

  it('says of which area a line is, where the plan speaks of another one alone', async () => {
    const plan = 'indicator,area,target\nCH142,Ashford,30%\n'
    const asked = { period: '2024/25', areas: ['Ashford', 'Dover'], indicators: ['CH142'] }
    const two = scorecardHtml(await reported(REFERRALS, asked, plan))
    expect(tablesIn(section(two, 'figures'))[0].slice(1)).toEqual([
      ['Referrals that repeat within 12 months CH142'],
      ['Dover', '0.0%', '0', '1'],
    ])
    expect(textOf(section(two, 'summary'))).not.toContain('no target for')
  })

  it('tells what each verdict is by a word and by a shape, not by its colour alone', () => {
    const marks = [...page.matchAll(/<span class="verdict (\w+)">(.*?)<\/span>/g)]
    expect(marks.length).toBeGreaterThan(8)
    for (const [, verdict, mark] of marks) {
      expect(mark).toContain(`href="#shape-${verdict}"`)
      expect(textOf(mark).toLowerCase()).toBe(verdict)
    }
  })

  it('ranks the areas, those with equal figures in one place, the unknown and the whole in none', () => {
    const [, referrals] = /Areas[\s\S]*?(<table[\s\S]*?<\/table>)/.exec(section(page, 'areas')) ?? []
    expect(tablesIn(referrals)[0].map(row => row.filter(cell => cell !== ''))).toEqual([
      ['Area', 'Figure'],
      ['1Ashford', '3'],
      ['2Dover', '1'],
      ['Unknown', '0'],
      ['All areas', '4'],
    ])
  })

  it('says what the plan has that no figure answers to', () => {
    expect(textOf(section(page, 'held'))).toContain('Use of the family centre')
  })

  it('prints definitions and rules from the data', () => {
    const text = textOf(section(page, 'definitions'))
    expect(text).toContain('Counts rows of referrals whose referral_date is in the window.')
    expect(text).toContain('Re-referral')
  })

  it('says what went in', () => {
    expect(
      tablesIn(section(page, 'inputs'))[0].map(([file, dataset, rows]) => [file, dataset, rows]),
    ).toEqual([
      ['File', 'Dataset', 'Rows'],
      ['referrals.csv', 'referrals', '8'],
      ['populations.csv', 'populations', '4'],
      ['plan.csv', 'plan', ''],
    ])
  })

  it('names the days of the last period and no other day', () => {
    const { start, end } = withPlan.figures.at(-1)!.period
    expect([isoDay(start), isoDay(end)]).toEqual(['2024-04-01', '2025-03-31'])
    expect(textOf(page)).toContain('1 April 2024 to 31 March 2025, with figures from 2023/24.')
  })
})

describe('every figure', () => {
  it.each([
    ['with a plan', withPlan],
    ['without', withoutPlan],
    ['broken down', brokenDown],
  ] as [string, ReportOutcome][])('can be read back from the page: %s', (_, outcome) => {
    const rows = tablesIn(section(scorecardHtml(outcome), 'every')).flatMap(([head, ...body]) =>
      body.map(cells => Object.fromEntries(head.map((name, at) => [name, cells[at]]))),
    )
    expect(
      rows.map(row => [row.Area, row.Period, row.Numerator ?? '', row.Denominator ?? '', row.Figure]),
    ).toEqual(
      outcome.figures.map(figure => [
        figure.area.label,
        figure.period.label,
        numeratorText(figure),
        denominatorText(figure),
        valueText(figure),
      ]),
    )
  })
})

describe('a page without a plan', async () => {
  const plain = scorecardHtml(await reported(REFERRALS, { period: '2024/25' }))

  it('is whole, and speaks of no verdict', () => {
    expect(faultsOf(plain)).toEqual([])
    expect(textOf(plain)).not.toMatch(/\b(Red|Amber|Green|Grey|Target)\b/)
  })

  it('has the figures by theme', () => {
    expect(tablesIn(section(plain, 'figures'))[0].slice(0, 3)).toEqual([
      ['Indicator', '2024/25', 'Numerator', 'Denominator'],
      ["Referrals to children's social care", '4', '', ''],
      ['Referrals per 10,000 under-18s CH141', '26.7', '4', '1,500'],
    ])
  })
})

describe('a hidden figure', () => {
  const hidden = { ...withPlan, ...hide(withPlan) }

  it('is its symbol wherever it stands, its numerator too', () => {
    const text = scorecardHtml(hidden)
    expect(faultsOf(text)).toEqual([])
    for (const row of tablesIn(section(text, 'every'))
      .flat()
      .filter(([area]) => area === 'Dover')) {
      expect(new Set(row.slice(2).filter(cell => cell !== ''))).toEqual(new Set(['[c]']))
    }
    expect(textOf(section(text, 'reading'))).toContain('[c]hidden for confidentiality.')
  })

  it('has no bar', () => {
    const dover = /Dover<\/th><td[^>]*>(<svg[\s\S]*?<\/svg>)/.exec(
      section(scorecardHtml(hidden), 'areas'),
    )?.[1]
    expect(dover).toContain('<svg')
    expect(dover).not.toContain('class="bar"')
  })
})

/** As if all of Dover were hidden. */
function hide({ judged = [] }: ReportOutcome): Pick<ReportOutcome, 'figures' | 'judged'> {
  const rows = judged.map(row => {
    if (row.figure?.area.label !== 'Dover') return row
    const { numerator: _, denominator: __, ...figure } = row.figure
    return { figure: { ...figure, symbol: 'c' as const }, verdict: 'grey' as const, reason: 'no figure' }
  })
  return { figures: rows.flatMap(({ figure }) => figure ?? []), judged: rows }
}
