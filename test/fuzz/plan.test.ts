import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountText } from '../../src/foundations/amount.ts'
import { problemText } from '../../src/foundations/problem.ts'
import { readPlan } from '../../src/plans/read-plan.ts'
import { readCell } from '../../src/plans/table/cell.ts'
import { figure, judgeAll } from '../plans/figures.ts'
import { NAMES } from '../plans/names.ts'
import { RUNS } from '../properties/runs.ts'
import { anyText, edited, edits } from './edits.ts'

const LONG = `indicator,area,baseline,baseline_period,target,target_period,direction,tolerance,floor,source
cp-plan-rate,,31,2008,26,2010,low,10% of target,30,Plan of 2008
cp-plans,*,960,2008/09 Q4,"≤ 1,000",Mar 2010,,5,,
assessment-timely-share,Swale,71% (2008),,at least 80%,2009/10,high,2%,75,"Board, March"
re-referral-share,Suffolk,NA,,reduce,2010,,,,
cp-second-plan-share,,13.4,2007,6-9,,monitor,,,
assessment-mean-days,Unknown,about 12 days,,4-6 weeks,2011,increase,-1,0,
`

/** The tables that councils published, and a long one that says all that can be said. */
const PLANS = [
  ...readdirSync('fixtures/plans').map(name => readFileSync(`fixtures/plans/${name}`)),
  Buffer.from(LONG),
]

const FIGURES = [
  figure({ id: 'cp-plan-rate', of: '2600/1000000' }),
  figure({ id: 'cp-plans', of: '941', area: 'Swale' }),
  figure({ id: 'cp-plans', of: '19', area: 'Unknown', unknown: true }),
  figure({ id: 'assessment-timely-share', of: '7/9', area: 'Swale', period: '2009/10 Q4' }),
  figure({ id: 're-referral-share', of: '0/0', symbol: 'z' }),
  figure({ id: 'cp-second-plan-share', of: '3/21', by: 'Neglect' }),
  figure({ id: 'assessment-mean-days', of: '351/9', period: 'Mar 2010' }),
]

const spoiledPlan = fc
  .tuple(fc.constantFrom(...PLANS), edits)
  .map(([plan, changes]) => edited(plan, changes).toString('utf8'))

/** Rows with something in them, as csv-parse counts them; none where it finds no table, or one of rows of unequal length. */
function filledRows(text: string): number | undefined {
  const options = { bom: true, skip_empty_lines: true, relax_column_count: true }
  try {
    const records = parse(text.replace(/\r\n?/g, '\n'), options) as string[][]
    const filled = records.filter(cells => cells.some(cell => /[^\s\u00a0\u200b\ufeff]/.test(cell)))
    return new Set(filled.map(cells => cells.length)).size === 1 ? filled.length : undefined
  } catch {
    return undefined
  }
}

describe('a spoiled plan', () => {
  it('is read row for row or refused as a whole, with file and line', () => {
    fc.assert(
      fc.property(spoiledPlan, text => {
        const { plan, problems } = readPlan(text, 'plan.csv', { indicators: NAMES, mapping: {} })
        const errors = problems.filter(({ severity }) => severity === 'error')
        for (const problem of problems) expect(problemText(problem)).toMatch(/^plan\.csv:\d+|\[empty-plan\]/)
        if (errors.length === 0) expect(plan.rows).toHaveLength(filledRows(text)! - 1)
        else expect(plan.rows).toEqual([])
      }),
      RUNS,
    )
  })

  it('gives each figure a verdict, and each row that cannot be read a grey one that says so', () => {
    fc.assert(
      fc.property(spoiledPlan, fc.constantFrom('step', 'linear'), (text, trajectory) => {
        const judged = judgeAll(FIGURES, text, { trajectory })
        expect(judged.slice(0, FIGURES.length).map(({ figure }) => figure)).toEqual(FIGURES)
        for (const { verdict, reason } of judged) if (verdict === 'grey') expect(reason).not.toBe('')
        const grey = judged.filter(({ verdict }) => verdict === 'grey').map(({ reason }) => reason)
        const { plan } = readPlan(text, 'plan.csv', { indicators: NAMES, mapping: {} })
        for (const { faults } of plan.rows)
          if (faults.length > 0) expect(grey.some(reason => reason.includes(faults[0]))).toBe(true)
      }),
      RUNS,
    )
  })
})

/** A number as a plan prints it, and its exact amount. */
const number = fc
  .tuple(
    fc.boolean(),
    fc.bigInt({ min: 0n, max: 10n ** 18n }),
    fc.stringMatching(/^[0-9]{0,6}$/),
    fc.boolean(),
  )
  .map(([negative, whole, decimals, grouped]) => {
    const digits = grouped ? String(whole).replace(/\B(?=(\d{3})+$)/g, ',') : String(whole)
    const tail = decimals === '' ? '' : `.${decimals}`
    const isZero = whole === 0n && /^0*$/.test(decimals)
    return {
      written: `${negative ? '-' : ''}${digits}${tail}`,
      amount: `${negative && !isZero ? '-' : ''}${whole}${tail.replace(/\.?0*$/, '')}`,
    }
  })
const bound = fc.constantFrom(
  ...([
    ['', undefined],
    ['≤ ', 'at most'],
    ['<=', 'at most'],
    ['no more than ', 'at most'],
    ['At least ', 'at least'],
    ['not fewer than ', 'at least'],
  ] as const),
)
const unit = fc.constantFrom(
  ...([
    ['', undefined],
    ['%', 'percent'],
    [' per cent', 'percent'],
    [' working days', 'days'],
    [' per 10,000', 'per 10,000'],
    [' families', undefined],
  ] as const),
)
const year = fc.option(fc.integer({ min: 1921, max: 2099 }), { nil: undefined })

describe('a cell of a plan', () => {
  it('says the number, the limit, the measure and the year that are written in it', () => {
    fc.assert(
      fc.property(
        number,
        bound,
        unit,
        year,
        ({ written, amount }, [words, limit], [after, measure], year) => {
          const cell = readCell(`${words}${written}${after}${year === undefined ? '' : ` (${year})`}`)
          expect(cell).toMatchObject({ kind: 'number', printed: `${words}${written}` })
          if (cell.kind !== 'number') return
          expect(amountText(cell.amount)).toBe(amount)
          expect([cell.bound, cell.measure]).toEqual([limit, measure])
          expect(cell.period?.label.slice(0, 4)).toBe(year === undefined ? undefined : String(year - 1))
        },
      ),
      RUNS,
    )
  })

  it('is read or said to be unreadable, and printed in its own words', () => {
    const words = fc.constantFrom(
      'at most',
      'about',
      'or more',
      'to',
      '-',
      '–',
      '%',
      '(2008)',
      'weeks',
      'NA',
      '≥',
      '~',
    )
    const cells = fc.oneof(
      anyText(20),
      fc
        .array(
          fc.oneof(
            words,
            number.map(({ written }) => written),
          ),
          { maxLength: 5 },
        )
        .map(parts => parts.join(' ')),
    )
    fc.assert(
      fc.property(cells, text => {
        const cell = readCell(text)
        const letters = (of: string) =>
          of.replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu, '')
        expect([...letters(cell.printed)].filter(letter => !text.includes(letter))).toEqual([])
        if (cell.kind === 'unreadable') expect(letters(cell.printed)).toBe(letters(text))
        if (cell.kind === 'none') expect(letters(text)).toMatch(/^(|[-–—]|#?n\/?a|null|none)$/i)
      }),
      RUNS,
    )
  })
})
