import type { Cell, Figure, IndicatorInfo } from '../../src/figures/figure.ts'
import { amount } from '../../src/foundations/amount.ts'
import { financialYearFrom } from '../../src/foundations/period-kinds.ts'
import type { Judged } from '../../src/plans/judged.ts'

const PLAN_RATE: IndicatorInfo = {
  id: 'cp-plan-rate',
  codes: ['CH01'],
  title: 'Children subject to a child protection plan per 10,000 under-18s',
  unit: 'per 10,000',
  decimals: 1,
  polarity: 'none',
  theme: 'child-protection',
  nature: 'stock',
}

export const SECOND_PLANS: IndicatorInfo = {
  id: 'cp-second-plan-share',
  codes: ['NI65'],
  title: 'Plans for a second or subsequent time',
  unit: 'percent',
  decimals: 1,
  polarity: 'low',
  theme: 'child-protection',
  nature: 'ratio',
}

export const REFERRALS: IndicatorInfo = {
  id: 'referrals',
  codes: [],
  title: "Referrals to children's social care",
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  theme: 'front-door',
  nature: 'flow',
}

const WHOLE: Cell = { kind: 'whole', label: 'All areas' }

/** A figure of the financial year that starts in April of `year`. */
export function figure(indicator: IndicatorInfo, year: number, rest: Partial<Figure> = {}): Figure {
  const period = financialYearFrom(year)
  return {
    indicator,
    area: WHOLE,
    breakdown: {},
    period,
    window: { start: period.start, end: period.end },
    notes: [],
    ...rest,
  }
}

/** 364 children of 140,000: 26.0 per 10,000. */
export function planRate(year: number, children = 364): Figure {
  return figure(PLAN_RATE, year, { numerator: amount(children), denominator: amount(140_000) })
}

export function judged(of: Figure, rest: Partial<Judged> = {}): Judged {
  return { figure: of, verdict: 'grey', reason: '', ...rest }
}
