import type { Figure, IndicatorInfo } from '../../src/figures/figure.ts'
import { amount, unitsText } from '../../src/foundations/amount.ts'
import { type Period, parsePeriod, type WindowKind, windowOf } from '../../src/foundations/period.ts'
import type { Judged } from '../../src/plans/judged.ts'
import { readPlan } from '../../src/plans/read-plan.ts'
import { type JudgeOptions, judge } from '../../src/plans/verdict.ts'

const USUAL = { unit: 'count', decimals: 0, polarity: 'none', theme: 'front-door', nature: 'stock' } as const

function info(id: string, about: Partial<IndicatorInfo>): IndicatorInfo {
  return { id, codes: [], title: id, ...USUAL, ...about }
}

const RATE = { unit: 'per 10,000', decimals: 1 } as const
const SHARE = { unit: 'percent', decimals: 1, nature: 'ratio' } as const

const INDICATORS: IndicatorInfo[] = [
  info('referrals', { nature: 'flow' }),
  info('referral-rate', { ...RATE, nature: 'flow', codes: ['CH141'] }),
  info('re-referral-share', { ...SHARE, polarity: 'low', codes: ['CH142'] }),
  info('referral-to-assessment-share', { ...SHARE, codes: ['NI68'] }),
  info('assessment-timely-share', { ...SHARE, polarity: 'high' }),
  info('assessment-mean-days', { unit: 'days', decimals: 1, polarity: 'low', nature: 'ratio' }),
  info('assessment-median-days', { unit: 'days', polarity: 'low', nature: 'ratio' }),
  info('cp-plans', {}),
  info('cp-plan-rate', { ...RATE, codes: ['CH01'] }),
  info('cp-second-plan-share', { ...SHARE, polarity: 'low', codes: ['NI65'] }),
  info('cic', {}),
  info('prevent-support-months', { unit: 'months', decimals: 1, nature: 'ratio' }),
  info('missing-before-after', { unit: 'percent change', decimals: 1, polarity: 'low', nature: 'ratio' }),
]

export interface Given {
  id?: string
  /** `375` or `375/150000`. */
  of?: string
  period?: string
  window?: WindowKind
  area?: string
  unknown?: boolean
  symbol?: 'x' | 'z' | 'c'
  median?: number
  by?: string
}

function periodOf(text: string): Period {
  const reading = parsePeriod(text, 'data')
  if ('problem' in reading) throw new Error(text)
  return reading.value[0]
}

/** A figure of 2009/10 for the whole, unless told otherwise. */
export function figure({
  id = 'cp-plans',
  of,
  period = '2010',
  window = 'period',
  area,
  unknown,
  symbol,
  median,
  by,
}: Given): Figure {
  const [numerator, denominator] = of === undefined ? [] : of.split('/').map(number => amount(BigInt(number)))
  const label = area ?? 'Suffolk'
  const read = periodOf(period)
  return {
    indicator: INDICATORS.find(indicator => indicator.id === id)!,
    area: { kind: unknown ? 'unknown' : area === undefined ? 'whole' : 'named', label },
    breakdown: by === undefined ? {} : { source: { kind: 'named', label: by } },
    period: read,
    window: windowOf(read, window),
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
    ...(median === undefined ? {} : { median: amount(median) }),
    ...(symbol === undefined ? {} : { symbol }),
    notes: [],
  }
}

type Rules = Partial<Omit<JudgeOptions, 'yearEarlier'>> & { earlier?: Figure }

export function judgeAll(figures: Figure[], plan: string, { earlier, ...rules }: Rules = {}): Judged[] {
  const read = readPlan(plan, 'plan.csv', { indicators: INDICATORS, mapping: {} })
  return judge(figures, read.plan, {
    trajectory: 'step',
    amber: ['floor', 'tolerance', 'improving'],
    window: 'period',
    wholeLabel: 'Suffolk',
    yearEarlier: () => earlier,
    indicators: INDICATORS,
    ...rules,
  })
}

/** One figure against a plan given as `heading: cell` pairs of one row. */
export function judgeOne(given: Given, row: Record<string, string>, rules: Rules = {}): Judged {
  const cells = { indicator: given.id ?? 'cp-plans', ...row }
  const line = (texts: string[]) => texts.map(text => `"${text}"`).join(',')
  const plan = `${line(Object.keys(cells))}\n${line(Object.values(cells))}\n`
  return judgeAll([figure(given)], plan, { window: given.window ?? 'period', ...rules })[0]
}

/** `green: meets 14`. */
export function told({ verdict, reason }: Judged): string {
  return `${verdict}: ${reason}`
}

/** Gap, the change that meets the target, change since the baseline; `-` where there is none. */
export function sums({ gap, toTarget, change }: Judged): string {
  const text = (number: Judged['gap']) => (number === undefined ? '-' : unitsText(number.units, number.scale))
  return [text(gap), toTarget ?? '-', text(change)].join(' ')
}
