import { describe, expect, test } from 'vitest'
import { amount } from '../../src/foundations/amount.ts'
import { figureSheet, verdictSheet } from '../../src/reports/figure-rows.ts'
import type { LongSheet } from '../../src/reports/sheet.ts'
import { calculated } from '../support/extracts.ts'
import { figure, judged, planRate, REFERRALS, SECOND_PLANS } from './examples.ts'

function cells({ columns, rows }: LongSheet): Record<string, string>[] {
  return [...rows].map(row => Object.fromEntries(columns.map(({ name }, at) => [name, row[at].text])))
}

describe('The columns of calc', () => {
  test('stand in the order of the contract, breakdowns after the area', () => {
    const { columns } = figureSheet({ figures: [], breakdowns: ['source'] })
    expect(columns.map(({ name }) => name).join(', ')).toBe(
      'indicator, code, title, area, source, period, period_start, period_end, ' +
        'numerator, denominator, value, unit, notes',
    )
  })

  test('364 children of 140,000 are 26.0 per 10,000, with all its digits', () => {
    expect(cells(figureSheet({ figures: [planRate(2008)], breakdowns: [] }))[0]).toEqual({
      indicator: 'cp-plan-rate',
      code: 'CH01',
      title: 'Children subject to a child protection plan per 10,000 under-18s',
      area: 'All areas',
      period: '2008/09',
      period_start: '2008-04-01',
      period_end: '2009-03-31',
      numerator: '364',
      denominator: '140000',
      value: '26.0',
      unit: 'per 10,000',
      notes: '',
    })
  })

  test('the start and the end are those of the window, not of the period', () => {
    const { period } = planRate(2008)
    const rolling = { ...planRate(2008), window: { start: period.start - 365, end: period.end } }
    expect(cells(figureSheet({ figures: [rolling], breakdowns: [] }))[0].period_start).toBe('2007-04-02')
  })

  test('a share of nothing is [z], its denominator 0', () => {
    const none = figure(SECOND_PLANS, 2008, { numerator: amount(0), denominator: amount(0), symbol: 'z' })
    expect(cells(figureSheet({ figures: [none], breakdowns: [] }))[0]).toMatchObject({
      numerator: '0',
      denominator: '0',
      value: '[z]',
    })
  })

  test('a rate without a population has a symbol for it, a count has no denominator at all', () => {
    const rate = { ...planRate(2008), symbol: 'x' as const }
    delete rate.denominator
    const count = figure(REFERRALS, 2008, { symbol: 'x' })
    const [first, second] = cells(figureSheet({ figures: [rate, count], breakdowns: [] }))
    expect(first).toMatchObject({ numerator: '364', denominator: '[x]', value: '[x]' })
    expect(second).toMatchObject({ numerator: '[x]', denominator: '', value: '[x]' })
  })

  test('a median has a denominator only', () => {
    const median = figure({ ...REFERRALS, unit: 'days' }, 2008, {
      median: amount(27),
      denominator: amount(9),
    })
    expect(cells(figureSheet({ figures: [median], breakdowns: [] }))[0]).toMatchObject({
      numerator: '',
      denominator: '9',
      value: '27',
    })
  })

  test('a median has no numerator where there is nothing to take it of, either', async () => {
    const assessments = `
      child_id, start_date, end_date,   area
      A,        2024-05-01, 2024-06-01, Ashford
      B,        2025-03-01, ,           Dover
    `
    const asked = { period: '2024/25', by: ['area'], indicators: ['assessment-median-days'] }
    const rows = cells(figureSheet(await calculated({ assessments }, asked)))
    expect(rows.map(row => [row.area, row.numerator, row.denominator, row.value])).toEqual([
      ['Ashford', '', '1', '20'], // the 22 weekdays from 2 to 31 May, less the bank holidays of the 6th and the 27th
      ['Dover', '', '0', '[z]'],
      ['All areas', '', '1', '20'],
    ])
  })

  test('an indicator that is not broken down leaves the column blank, whatever its name', () => {
    const breakdowns = ['constructor', '__proto__']
    const [row] = figureSheet({ figures: [planRate(2008)], breakdowns }).rows
    expect(row.slice(4, 6).map(({ text }) => text)).toEqual(['', ''])
  })

  test('notes are joined', () => {
    const noted = figure(REFERRALS, 2008, { numerator: amount(1), notes: ['one', 'two'] })
    expect(cells(figureSheet({ figures: [noted], breakdowns: [] }))[0].notes).toBe('one; two')
  })
})

describe('The columns of check', () => {
  test('follow those of calc', () => {
    const { columns } = verdictSheet({ judged: [], breakdowns: [] })
    expect(columns.map(({ name }) => name).join(', ')).toMatch(
      /notes, baseline, baseline_period, target, target_period, gap, to_target, change, verdict, reason$/,
    )
  })

  test('26.0 against 24: 2.0 above it, 30 fewer children would meet it', () => {
    const row = judged(planRate(2008), {
      baseline: '26',
      baselinePeriod: '2008/09',
      target: '24',
      targetPeriod: '2009/10',
      gap: amount(20, 1),
      toTarget: -30n,
      change: amount(0, 1),
      verdict: 'red',
      reason: '2.0 above the target of 24',
    })
    expect(cells(verdictSheet({ judged: [row], breakdowns: [] }))[0]).toMatchObject({
      baseline: '26',
      target: '24',
      target_period: '2009/10',
      gap: '2.0',
      to_target: '-30',
      change: '0.0',
      verdict: 'red',
      reason: '2.0 above the target of 24',
    })
  })

  test('a row of the plan without a figure keeps its own words and says that there is none', () => {
    const unmatched = {
      indicator: '',
      code: '',
      title: 'Local: Use of CAF',
      area: 'All areas',
      period: '2009/10',
    }
    const row = { unmatched, verdict: 'grey' as const, reason: 'fits no indicator' }
    expect(cells(verdictSheet({ judged: [row], breakdowns: ['source'] }))[0]).toMatchObject({
      title: 'Local: Use of CAF',
      area: 'All areas',
      source: '',
      period: '2009/10',
      period_start: '',
      value: '[x]',
      gap: '',
      verdict: 'grey',
    })
  })
})
