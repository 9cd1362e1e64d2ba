import { describe, expect, it } from 'vitest'
import type { Cell } from '../../src/figures/figure.ts'
import { amount } from '../../src/foundations/amount.ts'
import type { ReportOutcome } from '../../src/outcome.ts'
import type { Judged } from '../../src/plans/judged.ts'
import { keyOf } from '../../src/reports/scorecard/key.ts'
import { rankings } from '../../src/reports/scorecard/ranking.ts'
import { scorecardOf } from '../../src/reports/scorecard/scorecard.ts'
import { seriesOf } from '../../src/reports/scorecard/series.ts'
import { summaryOf, summaryText, tallyOf } from '../../src/reports/scorecard/summary.ts'
import { figure, judged, planRate, REFERRALS, SECOND_PLANS } from './examples.ts'

function outcomeOf(rows: Judged[], rest: Partial<ReportOutcome> = {}): ReportOutcome {
  const figures = rows.flatMap(({ figure }) => figure ?? [])
  return {
    inputs: [],
    figures,
    breakdowns: [],
    problems: [],
    judged: rows,
    window: 'period',
    definitions: [],
    ...rest,
  }
}

/** 60 of 470 are 12.8%; 428 children; 6,021 referrals. */
const SECOND = figure(SECOND_PLANS, 2010, { numerator: amount(60), denominator: amount(470) })
const REFERRED = figure(REFERRALS, 2010, { numerator: amount(6021) })

const RATE_RED = judged(planRate(2010, 428), { verdict: 'red', target: '20', toTarget: -126n })
const REFERRALS_RED = judged(REFERRED, { verdict: 'red', target: '5438', toTarget: -583n })
const SECOND_GREEN = judged(SECOND, { verdict: 'green', target: '13', toTarget: 0n })

const told = (outcome: ReportOutcome) => summaryOf(scorecardOf(outcome)).map(summaryText)
const titles = (outcome: ReportOutcome) => scorecardOf(outcome).held.map(({ indicator }) => indicator.id)

describe('the key', () => {
  const key = (rest: Partial<ReportOutcome>) =>
    keyOf(scorecardOf(outcomeOf([SECOND_GREEN], rest))).map(({ name, meaning }) => `${name}: ${meaning}`)

  it('says which numbers were hidden before the figures were published, and which are rounded', () => {
    expect(key({ suppress: 5, roundTo: 10 })).toEqual(
      expect.arrayContaining([
        'Hidden: counts from 1 to 4, and whatever would give them away.',
        'Rounded: each count on its own to the nearest 10, so that totals need not be the sum of their parts; shares and rates are of the rounded counts, populations are as published.',
      ]),
    )
    expect(key({ suppress: 2 })).toContain('Hidden: counts of 1, and whatever would give them away.')
  })

  it('says nothing of it where nothing was done', () => {
    expect(key({}).filter(line => /^(Hidden|Rounded)/.test(line))).toEqual([])
  })
})

describe('worst first', () => {
  it('puts red before amber before green before grey', () => {
    const amber = { ...RATE_RED, verdict: 'amber' as const }
    const grey = judged(figure(SECOND_PLANS, 2010, { symbol: 'c' }), { target: '13', reason: 'no figure' })
    expect(titles(outcomeOf([grey, amber, REFERRALS_RED]))).toEqual([
      'referrals',
      'cp-plan-rate',
      'cp-second-plan-share',
    ])
  })

  it('puts 126 of 428 before 583 of 6,021, in whatever order they come', () => {
    expect(titles(outcomeOf([REFERRALS_RED, RATE_RED]))).toEqual(['cp-plan-rate', 'referrals'])
    expect(titles(outcomeOf([RATE_RED, REFERRALS_RED]))).toEqual(['cp-plan-rate', 'referrals'])
  })

  it('puts any change of nothing first', () => {
    const nothing = judged(figure(SECOND_PLANS, 2010, { numerator: amount(0), denominator: amount(9) }), {
      verdict: 'red',
      target: '50',
      toTarget: 5n,
    })
    expect(titles(outcomeOf([RATE_RED, nothing]))).toEqual(['cp-second-plan-share', 'cp-plan-rate'])
  })
})

describe('the summary', () => {
  it('says how many are on target and which is furthest off', () => {
    expect(told(outcomeOf([SECOND_GREEN, REFERRALS_RED, RATE_RED]))).toEqual([
      '1 of 3 on target.',
      'Furthest off: Children subject to a child protection plan per 10,000 under-18s, 30.6 against 20; 126 fewer would meet it.',
    ])
  })

  it('may name an amber one that is further off than every red one', () => {
    const improving = { ...RATE_RED, verdict: 'amber' as const }
    expect(told(outcomeOf([REFERRALS_RED, improving]))[1]).toMatch(/^Furthest off: Children subject to/)
  })

  it('counts what is not judged apart, rows of the plan without a figure among it', () => {
    const idle: Judged = {
      unmatched: { indicator: 'x', code: '', title: '', area: 'All areas', period: '' },
      verdict: 'grey',
      reason: 'fits no indicator',
    }
    const outcome = outcomeOf([SECOND_GREEN, idle])
    expect(told(outcome)).toEqual(['1 of 1 on target.', '1 row of the plan is not judged.'])
    expect(tallyOf(scorecardOf(outcome)).map(({ verdict, count }) => `${verdict} ${count}`)).toEqual([
      'red 0',
      'amber 0',
      'green 1',
      'grey 1',
    ])
  })

  it('judges the last period alone', () => {
    const before = judged(figure(SECOND_PLANS, 2009, { numerator: amount(9), denominator: amount(10) }), {
      verdict: 'red',
      target: '14',
    })
    expect(told(outcomeOf([before, SECOND_GREEN]))).toEqual(['1 of 1 on target.'])
  })

  it('speaks of the areas after the whole', () => {
    const inDover = { ...SECOND, area: named('Dover') }
    const off = judged(inDover, { verdict: 'red', target: '10', toTarget: -13n })
    expect(told(outcomeOf([off, SECOND_GREEN]))).toEqual([
      '1 of 1 on target.',
      'In the areas, 0 of 1 on target; furthest off is Plans for a second or subsequent time in Dover, 12.8% against 10%; 13 fewer would meet it.',
    ])
  })

  it('names the area of each where there is no whole', () => {
    const off = judged({ ...SECOND, area: named('Dover') }, { verdict: 'red', target: '10', toTarget: -13n })
    const met = judged(
      { ...SECOND, area: named('Ashford') },
      { verdict: 'green', target: '13', toTarget: 0n },
    )
    expect(told(outcomeOf([met, off]))[1]).toMatch(
      /^Furthest off: Plans for a second or subsequent time, Dover,/,
    )
  })

  it('without a plan only counts', () => {
    const { judged: _, ...rest } = outcomeOf([SECOND_GREEN, RATE_RED])
    expect(told(rest)).toEqual(['2 indicators.', 'No plan was given, so no figure is held against a target.'])
  })
})

describe('a ranking', () => {
  const share = (area: Cell, numerator: number | undefined) =>
    figure(SECOND_PLANS, 2010, {
      area,
      ...(numerator === undefined
        ? { symbol: 'c' }
        : { numerator: amount(numerator), denominator: amount(100) }),
    })
  const ranked = (...figures: ReturnType<typeof figure>[]) =>
    rankings(seriesOf({ figures }))[0].areas.map(
      ({ place, series }) => `${place ?? '-'} ${series.area.label}`,
    )

  it('begins with the lowest where low is good, equal figures in one place', () => {
    expect(
      ranked(share(named('A'), 20), share(named('B'), 10), share(named('C'), 20), share(named('D'), 30)),
    ).toEqual(['1 B', '2 A', '2 C', '4 D'])
  })

  it('gives no place to what is hidden or unknown, and tells nothing of it by its order', () => {
    const unknown: Cell = { kind: 'unknown', label: 'Unknown' }
    expect(
      ranked(
        share(unknown, 1),
        share(named('Z'), undefined),
        share(named('B'), 10),
        share(named('A'), undefined),
      ),
    ).toEqual(['1 B', '- A', '- Z', '- Unknown'])
  })

  it('needs two areas', () => {
    expect(rankings(seriesOf({ figures: [share(named('A'), 1), SECOND] }))).toEqual([])
  })
})

function named(label: string): Cell {
  return { kind: 'named', label }
}
