import { describe, expect, it } from 'vitest'
import { tooMany } from '../../src/disclosure/refusals.ts'
import { EXIT, Refusal } from '../../src/foundations/problem.ts'
import { figureSheet, verdictSheet } from '../../src/reports/figure-rows.ts'
import { publishableRest } from '../../src/stages/publishable.ts'
import { calculated, checked, figureText, requestOf } from '../support/extracts.ts'
import { csvText, figuresJson } from '../support/whole-texts.ts'
import { figuresOf, protectedFigures } from './tables.ts'

/** So many plans of an area that started in a year; each of another child, open ever since. */
function plans(starts: Record<string, number>): string {
  const rows = Object.entries(starts).flatMap(([key, many]) => {
    const [area, year] = key.split(' ')
    return Array.from({ length: many }, (_, n) => `${area}-${year}-${n},${year}-06-01,,${area}`)
  })
  return ['child_id,start_date,end_date,area', ...rows].join('\n')
}

const POPULATIONS = `
  year, population, area
  2023, 10000,      Ashford
  2023, 20000,      Dover
  2023, 30000,      Kent
  2024, 10000,      Ashford
  2024, 20000,      Dover
  2024, 30000,      Kent
`

describe('a run that hides', () => {
  const files = {
    cp_plans: plans({ 'Ashford 2024': 3, 'Dover 2024': 12 }),
    populations: POPULATIONS,
  }

  it('hides in the rate what it hides in the count', async () => {
    const asking = {
      indicators: ['cp-plans', 'cp-plan-rate'],
      period: '2024/25',
      by: ['area'],
      suppress: 5,
      whole: 'Kent',
    }
    const { figures } = await calculated(files, asking)
    expect(figures.map(figure => `${figure.area.label} ${figureText(figure)}`)).toEqual([
      'Ashford [c]',
      'Dover [c]',
      'Kent 15',
      'Ashford of 10000 = [c]',
      'Dover of 20000 = [c]',
      'Kent 15 of 30000 = 5.0',
    ])
  })

  it('shows as many figures, and tells in no format how many rows there were', async () => {
    const outcome = await calculated(files, {
      indicators: ['cp-plans'],
      period: '2024/25',
      by: ['area'],
      suppress: 5,
    })
    const json = JSON.parse(figuresJson(figureSheet(outcome), outcome))
    expect(json.inputs).toMatchObject([{ file: 'cp_plans.csv', rows: null, rejected: null }])
    expect(json.figures[0]).toMatchObject({ numerator: null, value: null, symbol: '[c]' })
    expect(csvText(figureSheet(outcome))).toContain('Ashford,2024/25,2024-04-01,2025-03-31,[c],,[c],count,')
  })

  it('tells no hash of an extract: of two supplied counts it would be found by trying four', async () => {
    const counts = `
      indicator, period,  numerator, area
      referrals, 2024/25, 3,         Ashford
      referrals, 2024/25, 12,        Dover
    `
    const inputsOf = async (hiding: { suppress?: number }) => {
      const outcome = await calculated({ counts }, { period: '2024/25', by: ['area'], ...hiding })
      const hashed = outcome.inputs.map(input => ({ sha256: 'ab12', ...input }))
      return publishableRest({ ...outcome, inputs: hashed }, requestOf({ counts }, hiding)).inputs
    }
    expect((await inputsOf({ suppress: 5 }))[0]).not.toHaveProperty('sha256')
    expect((await inputsOf({}))[0]).toHaveProperty('sha256', 'ab12')
  })

  it('gives a hidden figure no verdict, gap or change', async () => {
    const plan = `
      indicator, area,    target, baseline, direction
      cp-plans,  Ashford, 3,      9,        no more than
      cp-plans,  Kent,    20,     30,       no more than
    `
    const { judged } = await checked(files, plan, {
      indicators: ['cp-plans'],
      period: '2024/25',
      by: ['area'],
      suppress: 5,
      whole: 'Kent',
    })
    const [ashford, , kent] = judged
    expect(ashford).toMatchObject({ verdict: 'grey', reason: 'no figure: hidden for confidentiality' })
    expect([ashford.gap, ashford.toTarget, ashford.change]).toEqual([undefined, undefined, undefined])
    expect(kent).toMatchObject({ verdict: 'green', reason: 'meets 20' })
  })

  it('hides the figure of a year earlier that would stand as the baseline', async () => {
    const plan = `
      indicator, target
      cp-plans,  reduce
    `
    const earlier = { cp_plans: plans({ 'Ashford 2023': 3, 'Ashford 2024': 12 }), populations: POPULATIONS }
    const asking = { indicators: ['cp-plans'], period: '2024/25' }
    const shown = await checked(earlier, plan, asking)
    expect(shown.judged[0]).toMatchObject({ baseline: '3', verdict: 'red' })
    const hidden = await checked(earlier, plan, { ...asking, suppress: 5 })
    expect(hidden.judged[0].baseline).toBeUndefined()
    expect(hidden.judged[0].change).toBeUndefined()
    expect(hidden.judged[0].verdict).toBe('grey')
    expect(csvText(verdictSheet(hidden))).not.toMatch(/\b3\b/)
  })

  it('tells in no note how many were left out', async () => {
    const care = `
      child_id, start_date, end_date, area,    date_of_birth
      A,        2024-05-01, ,         Ashford, 2004-01-01
      B,        2024-05-01, ,         Ashford, 2015-01-01
      C,        2024-05-01, ,         Ashford, 2015-01-01
    `
    const asking = { indicators: ['cic'], period: '2024/25' }
    const open = await calculated({ cic: care }, asking)
    expect(open.figures[0].notes).toContain('1 aged 18 or over left out')
    const hidden = await calculated({ cic: care }, { ...asking, suppress: 5 })
    expect(hidden.figures[0].notes).toContain('children aged 18 or over left out')
  })

  it('is refused where the rule itself leaves too few values: 1 and 2', async () => {
    const asking = { indicators: ['cp-plans'], period: '2024/25', by: ['area'] }
    const few = { cp_plans: plans({ 'Ashford 2024': 2, 'Dover 2024': 12 }), populations: POPULATIONS }
    const refusal = await calculated(few, { ...asking, suppress: 3 }).catch((thrown: unknown) => thrown)
    expect(refusal).toBeInstanceOf(Refusal)
    expect((refusal as Refusal).problems).toMatchObject([{ code: 'disclosure', exit: EXIT.disclosure }])
    const none = { cp_plans: plans({ 'Ashford 2024': 8, 'Dover 2024': 12 }), populations: POPULATIONS }
    expect((await calculated(none, { ...asking, suppress: 3 })).figures).toHaveLength(3)
  })
})

describe('a run that rounds', () => {
  it('judges what it shows: 12 plans, shown as 10, meet a target of 11', async () => {
    const files = { cp_plans: plans({ 'Ashford 2024': 12 }) }
    const plan = `
      indicator, target, direction
      cp-plans,  11,     no more than
    `
    const asking = { indicators: ['cp-plans'], period: '2024/25' }
    expect((await checked(files, plan, asking)).judged[0]).toMatchObject({ verdict: 'red', toTarget: -1n })
    const rounded = await checked(files, plan, { ...asking, roundTo: 5 })
    expect(rounded.judged[0]).toMatchObject({ verdict: 'green', toTarget: 0n })
  })
})

describe('a run of very many figures', () => {
  const most = 250_000
  const [figure] = figuresOf({ id: 'referrals' }, { 'All areas': 12 })
  const many = (figures: number) => Array.from({ length: figures }, () => figure)

  it('is refused where hiding would take minutes, and says what to do', () => {
    const protecting = () => protectedFigures(many(most + 1))
    expect(protecting).toThrow(Refusal)
    expect(tooMany(most + 1)).toMatchObject({
      exit: 5,
      found: '250001 figures to be protected at once',
      expected: 'at most 250000',
      advice: 'ask for fewer indicators, areas or periods, or leave out a breakdown',
    })
  })
})
