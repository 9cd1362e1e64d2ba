import { describe, expect, it } from 'vitest'
import type { MissingSymbol } from '../../../src/figures/figure.ts'
import { amount } from '../../../src/foundations/amount.ts'
import type { Judged } from '../../../src/plans/judged.ts'
import { historyChart } from '../../../src/reports/html/chart/history.ts'
import { numbersIn, numberTexts } from '../../../src/reports/html/chart/numbers.ts'
import { seriesOf } from '../../../src/reports/scorecard/series.ts'
import { figure, judged, planRate, SECOND_PLANS } from '../examples.ts'
import { textOf } from './whole.ts'

const OPTIONS = { id: 'c', title: 'Second plans', trajectory: 'step' } as const

/** Second plans of 100, from 2008/09 on, against 14%; a symbol where there is no number. */
function secondPlans(...shares: (number | MissingSymbol)[]): Judged[] {
  return shares.map((share, at) =>
    typeof share === 'number'
      ? judged(figure(SECOND_PLANS, 2008 + at, { numerator: amount(share), denominator: amount(100) }), {
          target: '14',
          gap: amount(share * 10 - 140, 1),
        })
      : judged(figure(SECOND_PLANS, 2008 + at, { symbol: share }), { target: '14' }),
  )
}

function chartOf(rows: Judged[], options: Partial<Parameters<typeof historyChart>[1]> = {}): string {
  const [series] = seriesOf({ figures: [], judged: rows })
  return historyChart(series, { ...OPTIONS, ...options })?.text ?? ''
}

/** The points of a line, as numbers. */
function points(chart: string, kind: string): [x: number, y: number][] {
  const path = new RegExp(`class="${kind}" d="([^"]*)"`).exec(chart)?.[1] ?? ''
  return [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
}

describe('the chart of a history', () => {
  it('goes up where the figures do, from left to right', () => {
    const [first, second, third] = points(chartOf(secondPlans(10, 20, 15)), 'figures')
    expect(first[0] < second[0] && second[0] < third[0]).toBe(true)
    expect(second[1] < third[1] && third[1] < first[1]).toBe(true)
  })

  it('stays on its paper, whatever the numbers', () => {
    for (const rows of [secondPlans(0, 100), secondPlans(14, 14, 14), secondPlans(3)]) {
      for (const [x, y] of [...points(chartOf(rows), 'figures'), ...points(chartOf(rows), 'target')]) {
        expect(x >= 0 && x <= 320 && y >= 0 && y <= 148).toBe(true)
      }
    }
  })

  it('has a gap where a figure is hidden, and draws nothing of it', () => {
    const hidden = chartOf(secondPlans(10, 'c', 20))
    expect(/class="figures" d="([^"]*)"/.exec(hidden)?.[1].match(/M/g)).toHaveLength(2)
    expect(hidden.match(/class="figure-dot"/g)).toHaveLength(2)
    expect(textOf(hidden)).toContain('2008/09: 10.0%; 2009/10: [c]; 2010/11: 20.0%.')
  })

  it('names the period of the last figure where the last period has none', () => {
    expect(chartOf(secondPlans(10, 20, 'c'))).toContain('>20.0 in 2009/10</text>')
  })

  it('is told in words: every figure, the targets, the baseline', () => {
    const rows = secondPlans(15, 13).map(row => ({ ...row, baseline: '14.7', baselinePeriod: '2007/08' }))
    expect(textOf(/<desc[\s\S]*?<\/desc>/.exec(chartOf(rows))?.[0] ?? '')).toBe(
      '2008/09: 15.0%; 2009/10: 13.0%. Target: 14% in 2008/09; 14% in 2009/10. Baseline: 14.7% in 2007/08.',
    )
  })

  it('gives a baseline before the first figure a place of its own', () => {
    const rows = secondPlans(15, 13).map(row => ({ ...row, baseline: '14.7', baselinePeriod: '2007/08' }))
    expect(
      chartOf(rows)
        .match(/class="period"[^>]*>[^<]*/g)
        ?.map(label => label.replace(/.*>/, '')),
    ).toEqual(['2007/08', '2008/09', '2009/10'])
  })

  it('goes straight from target to target where the plan is asked to', () => {
    const rows = secondPlans(15, 13).map((row, at) => ({ ...row, target: ['14', '12'][at], gap: amount(1) }))
    expect(points(chartOf(rows), 'target')).toHaveLength(4)
    expect(points(chartOf(rows, { trajectory: 'linear' }), 'target')).toHaveLength(2)
  })

  it('draws a range as a band', () => {
    const [row] = secondPlans(15)
    expect(chartOf([{ ...row, target: '10-20', gap: amount(0) }])).toContain('class="range"')
  })

  it('does not name a year’s target where the months gone are held against their share of it', () => {
    const [row] = secondPlans(15)
    expect(chartOf([{ ...row, target: '60', gap: amount(0) }])).toContain('target to date')
  })

  it('names every period only where their names stand free of one another', () => {
    const names = (chart: string) =>
      [...chart.matchAll(/class="period"[^>]*>([^<]*)</g)].map(([, text]) => text)
    const rows = secondPlans(10, 20, 15, 12)
    expect(names(chartOf(rows))).toEqual(['2008/09', '2009/10', '2010/11', '2011/12'])
    const longer = rows.map(({ figure, ...row }, at) => ({
      ...row,
      figure: { ...figure!, period: { ...figure!.period, label: `2008/09 Q${at + 1}` } },
    }))
    expect(names(chartOf(longer as Judged[]))).toEqual(['2008/09 Q1', '2008/09 Q4'])
  })

  it('does not say the first figure twice where it is the baseline', () => {
    const first = (baseline: string) =>
      chartOf(secondPlans(10, 20).map(row => ({ ...row, baseline, baselinePeriod: '2008/09' }))).includes(
        'class="first"',
      )
    expect([first('10.0'), first('12.0')]).toEqual([false, true])
  })

  it('is not there for one figure alone', () => {
    expect(chartOf([judged(planRate(2008))])).toBe('')
  })
})

describe('the numbers of a plan', () => {
  it.each([
    ['24', [24], '24'],
    ['no more than 16,779', [16_779], '16,779'],
    ['6-9', [6, 9], '6–9'],
    ['-2.5', [-2.5], '-2.5'],
    ['reduce', [], ''],
  ])('%s', (printed, numbers, text) => {
    expect(numbersIn(printed)).toEqual(numbers)
    expect(numberTexts(printed)).toBe(text)
  })
})
