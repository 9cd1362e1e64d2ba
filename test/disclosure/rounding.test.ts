import { describe, expect, it } from 'vitest'
import { rounded } from '../../src/disclosure/rounding.ts'
import type { Figure } from '../../src/figures/figure.ts'
import { valueText } from '../../src/figures/value.ts'
import { amount } from '../../src/foundations/amount.ts'
import { figuresOf, protectedFigures, shown } from './tables.ts'

function values(
  figures: Parameters<typeof protectedFigures>[0],
  roundTo: 5 | 10,
  suppress?: number,
): string[] {
  const protection = { roundTo, ...(suppress !== undefined && { suppress }) }
  return protectedFigures(figures, protection).map(valueText)
}

describe('counts rounded', () => {
  it('to the nearest 5 or 10, half away from zero', () => {
    const figures = figuresOf({ id: 'referrals' }, { A: 12, B: 13, C: 15, D: 5, 'All areas': 45 })
    expect(shown(figures, { roundTo: 5 })).toEqual(['A 10', 'B 15', 'C 15', 'D 5', 'All areas 45'])
    expect(shown(figures, { roundTo: 10 })).toEqual(['A 10', 'B 10', 'C 20', 'D 10', 'All areas 50'])
  })

  it('each on its own, so that totals need not be the sum', () => {
    const figures = figuresOf({ id: 'referrals' }, { A: 12, B: 12, 'All areas': 24 })
    expect(shown(figures, { roundTo: 5 })).toEqual(['A 10', 'B 10', 'All areas 25'])
  })

  it('show [low] where they round to 0 and are not, and 0 where they are', () => {
    const figures = figuresOf({ id: 'referrals' }, { A: 2, B: 0, C: 3, 'All areas': 5 })
    expect(shown(figures, { roundTo: 5 })).toEqual(['A [low]', 'B 0', 'C 5', 'All areas 5'])
    expect(values(figures, 5)).toEqual(['[low]', '0', '5', '5'])
  })

  it('change below 0 alike', () => {
    const figures = figuresOf({ id: 'arrests-before-after' }, { 'All areas': [-13, 38] })
    expect(shown(figures, { roundTo: 5 })).toEqual(['All areas -15 of 40'])
    expect(values(figures, 5)).toEqual(['-37.5'])
  })
})

describe('values', () => {
  it('are worked out from the rounded numbers: from the exact ones they would give them away', () => {
    // 37 of 252 is 14.7, which is no other share of 235 to 254 children by 33 to 37; 35 of 250 is 14.0.
    const figures = figuresOf({ id: 're-referral-share' }, { 'All areas': [37, 252] })
    expect(shown(figures, { roundTo: 5 })).toEqual(['All areas 35 of 250'])
    expect(values(figures, 5)).toEqual(['14.0'])
  })

  it('keep the population, which is published', () => {
    const figures = figuresOf({ id: 'cp-plan-rate' }, { 'All areas': [37, 14_123] })
    expect(shown(figures, { roundTo: 10 })).toEqual(['All areas 40 of 14123'])
    expect(values(figures, 10)).toEqual(['28.3'])
  })

  it('of a share whose numerator rounds to 0 are [low]; of nobody 0.0; over what rounds to 0 [low]', () => {
    const figures = figuresOf(
      { id: 're-referral-share' },
      { A: [2, 60], B: [0, 60], C: [1, 2], D: [0, 2], E: [0, 0] },
    )
    expect(shown(figures, { roundTo: 5 })).toEqual([
      'A [low] of 60',
      'B 0 of 60',
      'C [low] of [low]',
      'D 0 of [low]',
      'E 0 of 0',
    ])
    expect(values(figures, 5)).toEqual(['[low]', '0.0', '[low]', '[low]', '[z]'])
  })

  it('of a mean over what rounds to 0 cannot be shown', () => {
    const figures = figuresOf({ id: 'assessment-mean-days' }, { 'All areas': [90, 2] })
    expect(values(figures, 5)).toEqual(['[c]'])
  })
})

describe('hidden and rounded', () => {
  it('hides first, by the exact numbers', () => {
    const figures = figuresOf({ id: 'referrals' }, { A: 3, B: 12, C: 41, 'All areas': 56 })
    expect(shown(figures, { suppress: 5, roundTo: 5 })).toEqual(['A [c]', 'B [c]', 'C 40', 'All areas 55'])
  })
})

describe('notes', () => {
  it('say of a value, not of a count, that it is of rounded numbers', () => {
    const notesOf = (figures: Figure[]) => protectedFigures(figures, { roundTo: 5 })[0].notes
    const [count] = figuresOf({ id: 'referrals' }, { A: 12 })
    const [share] = figuresOf({ id: 're-referral-share' }, { A: [6, 12] })
    const notes = ['extract starts 2021-06-03']
    expect(notesOf([{ ...count, notes }])).toEqual(notes)
    expect(notesOf([{ ...share, notes }])).toEqual([...notes, 'from numbers rounded to the nearest 5'])
  })
})

describe('a median', () => {
  const [figure] = figuresOf({ id: 'referrals' }, { A: 12 })
  const { numerator: _, ...rest } = figure
  const roundedMedian = (many: number) =>
    rounded({ ...rest, median: amount(17), denominator: amount(many) }, { parts: { measured: [] } }, 5)

  it('stays, over how many is rounded; it is [low] over what rounds to 0', () => {
    expect(roundedMedian(12)).toMatchObject({ median: amount(17), denominator: amount(10) })
    expect(roundedMedian(12).symbol).toBeUndefined()
    expect(roundedMedian(2).symbol).toBe('low')
    expect(roundedMedian(2).denominator).toBeUndefined()
  })
})

describe('pounds and pence', () => {
  it('are rounded to whole fives: 12.50 to 15, 2.49 to [low]', () => {
    const [figure] = figuresOf({ id: 'referrals' }, { A: 12 })
    const pence = (units: bigint) => [{ ...figure, numerator: { units, scale: 2 } }]
    expect(values(pence(1250n), 5)).toEqual(['15'])
    expect(values(pence(1249n), 5)).toEqual(['10'])
    expect(values(pence(249n), 5)).toEqual(['[low]'])
  })
})
