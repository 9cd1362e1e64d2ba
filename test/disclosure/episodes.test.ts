/** Plans that are open, start and end: invented extracts through the whole program, and an intruder who can add. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure.ts'
import { isoDay } from '../../src/foundations/day.ts'
import { answers } from '../../src/pipeline.ts'
import type { Question } from '../../src/request.ts'
import { RUNS } from '../properties/runs.ts'
import { type Asking, day, requestOf } from '../support/extracts.ts'
import { mayBe } from './episodes-attacker.ts'
import { csvOf, figuresOf } from './tables.ts'

const PLANS = { open: 'cp-plans', begin: 'cp-plan-starts', end: 'cp-plan-ends' }
const ALL = Object.values(PLANS)

/** A plan that begins so many days after 1 March 2011 and lasts so long; what ends after March 2013 is open. */
const plans = fc.array(fc.tuple(fc.integer({ min: 0, max: 760 }), fc.integer({ min: 0, max: 500 })), {
  minLength: 3,
  maxLength: 50,
})

function extractOf(drawn: readonly (readonly [begins: number, lasts: number])[]): string {
  const first = day('2011-03-01')
  const rows = drawn.map(([begins, lasts], child) => {
    const end = first + begins + lasts
    return `${child},${isoDay(first + begins)},${end > day('2013-03-31') ? '' : isoDay(end)}`
  })
  return `child_id,start_date,end_date\n${rows.join('\n')}\n`
}

const monthly = { every: 'month', window: 'rolling-12m' } as const
const toDate = { every: 'month', window: 'ytd' } as const
const quarterly = { every: 'quarter' } as const

/** What is published together. */
const PUBLISHED: Record<string, Asking[]> = {
  'rolling years': [monthly],
  'rolling years beside quarters in which plans start': [
    monthly,
    { ...quarterly, indicators: [PLANS.begin] },
  ],
  'years to date beside months in which they end': [toDate, { every: 'month', indicators: [PLANS.end] }],
  'rolling years by quarter, and all of the year': [{ ...quarterly, window: 'rolling-12m' }, {}],
  'starts of rolling years, ends to date, and what is open at the end of quarters': [
    { ...monthly, indicators: [PLANS.begin] },
    { ...toDate, indicators: [PLANS.end] },
    { ...quarterly, indicators: [PLANS.open] },
  ],
}

async function figuresFrom(extract: string, askings: Asking[], suppress?: number): Promise<Figure[]> {
  const questions = askings.map((asking): Question => {
    const files = { cp_plans: extract }
    const asked = { period: '2012/13', indicators: ALL, ...asking, ...(suppress && { suppress }) }
    return { command: 'calc', request: requestOf(files, asked) }
  })
  return (await answers(questions)).flatMap(({ figures }) => figures)
}

function nought({ numerator }: Figure): boolean {
  return numerator?.units === 0n
}

function nameOf({ indicator, window }: Figure): string {
  return `${indicator.id} ${isoDay(window.start)} ${isoDay(window.end)}`
}

const together = fc.constantFrom(...Object.keys(PUBLISHED))

describe('plans that are open, start and end', () => {
  it('tell no small number, nor leave a hidden one fewer than four values', async () => {
    await fc.assert(
      fc.asyncProperty(together, plans, async (what, drawn) => {
        const askings = PUBLISHED[what]
        const extract = extractOf(drawn)
        const truth = await figuresFrom(extract, askings)
        const shown = await figuresFrom(extract, askings, 5)
        for (const { numerator } of shown) expect(Number(numerator?.units ?? 0)).not.toSatisfy(isSmall)
        const noughts = new Set(truth.filter(nought).map(nameOf))
        for (const [name, { low, high }] of mayBe(csvOf(shown), PLANS, noughts))
          expect(high - low, `${name} from ${low} to ${high}`).toBeGreaterThanOrEqual(3)
      }),
      RUNS,
    )
  })
})

function isSmall(value: number): boolean {
  return value >= 1 && value <= 4
}

describe('the intruder', () => {
  const month = (id: string, many: number[]) =>
    many.flatMap((number, at) =>
      figuresOf({ id, period: ['Apr 2024', 'May 2024'][at], window: 'rolling-12m' }, { 'All areas': number }),
    )

  it('knows of 3 starts that they are 3 at least: 5 ended in May at most, so 6 of 9 started then at most', () => {
    // One more was open at the end of May than of April.
    const figures = [
      ...month(PLANS.begin, [3, 9]),
      ...month(PLANS.end, [9, 5]),
      ...month(PLANS.open, [20, 21]),
    ]
    const csv = csvOf(figures).replace(/,3,,3,/, ',[c],,[c],')
    expect([...mayBe(csv, PLANS).values()]).toEqual([{ low: 3, high: 29 }])
  })
})
