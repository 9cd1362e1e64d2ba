/** Which numbers of the figures are one, what their loss is, and which of them are small. */
import { describe, expect, it } from 'vitest'
import { countsOf } from '../../src/disclosure/cells/counts.ts'
import { familiesOf } from '../../src/disclosure/cells/families.ts'
import { placeKey, placeOf, widened } from '../../src/disclosure/cells/place.ts'
import { lossesOf } from '../../src/disclosure/loss.ts'
import { protect } from '../../src/disclosure/protect.ts'
import { addNumber, emptySystem, stepsIn } from '../../src/disclosure/system.ts'
import type { Cell, Figure } from '../../src/figures/figure.ts'
import { Refusal } from '../../src/foundations/problem.ts'
import { catalogue, figuresOf, hiddenPlaces, protectedFigures, shown, WHOLE } from './tables.ts'

function countsOfAll(figures: readonly Figure[]) {
  return countsOf(figures, catalogue.definitions)
}

describe('a place', () => {
  const whole: Cell = { kind: 'whole', label: 'Kent' }
  const named = (label: string): Cell => ({ kind: 'named', label })
  const figure = (area: Cell, breakdown: Record<string, Cell>) =>
    ({ ...figuresOf({ id: 'referrals' }, { A: 1 })[0], area, breakdown }) satisfies Figure

  it('is what it is not the whole of, in the order of the columns, not of the question', () => {
    const place = placeOf(figure(named('Dover'), { ward: named('North'), age: named('0-4') }))
    expect(place).toEqual([
      ['age', '=0-4'],
      ['area', '=Dover'],
      ['ward', '=North'],
    ])
    expect(placeOf(figure(named('Dover'), { age: named('0-4'), ward: named('North') }))).toEqual(place)
    expect(widened(place, 'area')).toEqual([place[0], place[2]])
    expect(placeOf(figure(named('Dover'), { age: named('0-4') }), 'age')).toEqual([['area', '=Dover']])
  })

  it('of the whole is none, and one without a value is not one that is called so', () => {
    expect(placeOf(figure(whole, { ward: whole }))).toEqual([])
    expect(placeKey([])).toBe('')
    expect(placeOf(figure({ kind: 'unknown', label: 'Unknown' }, {}))).toEqual([['area', '?']])
    expect(placeOf(figure(named('Unknown'), {}))).toEqual([['area', '=Unknown']])
  })
})

describe('the numbers of some figures', () => {
  it('are listed by indicator, place and window, whatever the order of the figures', () => {
    const figures = figuresOf({ id: 'referrals' }, { B: 2, [WHOLE]: 6, C: 3, A: 1 })
    const order = (all: Figure[]) => countsOfAll(all).all.map(({ value }) => value)
    expect(order(figures)).toEqual([6n, 1n, 2n, 3n])
    expect(order([...figures].reverse())).toEqual([6n, 1n, 2n, 3n])
    expect(countsOfAll(figures).ofFigure.map(({ numerator }) => numerator)).toEqual([2, 0, 3, 1])
  })

  it('are of their figures: none where it is not available', () => {
    const [share] = figuresOf({ id: 'cp-second-plan-share' }, { [WHOLE]: [3, 10] })
    const { numerator: _, ...lacking } = share
    const { ofFigure, all } = countsOfAll([lacking])
    expect(all.map(({ value }) => value)).toEqual([10n])
    expect(ofFigure.map(({ parts: _, ...numbers }) => numbers)).toStrictEqual([{ denominator: 0 }])
    expect(Object.keys(countsOfAll(figuresOf({ id: 'referrals' }, { A: 1 })).ofFigure[0])).toEqual([
      'parts',
      'numerator',
    ])
  })

  it('are one in as many figures as print it, and two where a supplied one differs', () => {
    const twice = figuresOf({ id: 'referrals' }, { A: 8 })
    expect(countsOfAll([...twice, ...twice]).all).toMatchObject([{ figures: 2, value: 8n }])
    const other = figuresOf({ id: 'referral-rate' }, { A: [9, 900] })
    const { all, ofFigure } = countsOfAll([...twice, ...other])
    expect(all.map(({ value, figures }) => [value, figures])).toEqual([
      [9n, 1],
      [900n, 1],
      [8n, 1],
    ])
    expect(ofFigure.map(({ numerator }) => numerator)).toEqual([2, 0])
  })

  it('are held at the finest decimals of them', () => {
    const [pounds, share] = figuresOf({ id: 'referral-rate' }, { A: [5, 7], B: [6, 7] })
    const pence = { ...share, numerator: { units: 650n, scale: 2 } }
    const { all, one } = countsOfAll([pounds, pence])
    expect(one).toBe(100n)
    expect(all.map(({ value }) => value)).toEqual([500n, 700n, 650n, 700n])
    expect(countsOfAll([pounds]).one).toBe(1n)
    const over = { ...pounds, denominator: { units: 70n, scale: 1 } }
    expect(countsOfAll([over]).one).toBe(10n)
  })

  it('of an indicator that nobody defined are none', () => {
    const [figure] = figuresOf({ id: 'referrals' }, { A: 5 })
    expect(() => countsOfAll([{ ...figure, indicator: { ...figure.indicator, id: 'unheard-of' } }])).toThrow(
      'no definition unheard-of',
    )
  })
})

describe('a family', () => {
  it('is of parts and their total; a gap where one is not available, which no other family has', () => {
    const [a, b, whole] = figuresOf({ id: 'referrals' }, { A: 30, B: 20, [WHOLE]: 50 })
    const { numerator: _, ...gap } = b
    expect(familiesOf(countsOfAll([a, b, whole]))).toEqual([{ parts: [1, 2], total: 0, hasGap: false }])
    expect(familiesOf(countsOfAll([a, gap, whole]))).toEqual([{ parts: [1], total: 0, hasGap: true }])
    expect(familiesOf(countsOfAll([gap, whole]))).toEqual([])
    const plans = figuresOf({ id: 'cp-plans' }, { A: 3, [WHOLE]: 5 })
    expect(familiesOf(countsOfAll([gap, whole, ...plans]))).toEqual([{ parts: [1], total: 0, hasGap: false }])
  })
})

describe('the loss of a number', () => {
  function losses(figures: readonly Figure[]): number[] {
    const counts = countsOfAll(figures)
    return lossesOf(counts.all, familiesOf(counts))
  }

  it('is one for each figure that prints it, a thousand for a total, a hundred for a nought', () => {
    const figures = figuresOf({ id: 'referrals' }, { A: 30, B: 0, [WHOLE]: 30 })
    const [whole, a, b] = losses(figures)
    expect([Math.floor(whole), Math.floor(a), b]).toEqual([1000, 1, 100])
    expect(losses([...figures, figures[0]]).map(Math.floor)).toEqual([1000, 2, 100])
  })

  it('is a million for the total of a table of two ways', () => {
    const cells = { 'A / school': 6, 'A / Total': 6, 'All areas / school': 6, 'All areas / Total': 6 }
    expect(losses(figuresOf({ id: 'referrals', by: 'source' }, cells)).map(Math.floor)).toEqual([
      1_000_000, 1, 1000, 1000,
    ])
  })

  it('of equal ones is less for the smaller number, below 0 or above', () => {
    const [change] = losses(figuresOf({ id: 'arrests-before-after' }, { A: [-30, 60] }))
    const [six, sixty] = losses(figuresOf({ id: 'referrals' }, { A: 6, B: 60 }))
    expect(six).toBeLessThan(sixty)
    expect([six, sixty, change].map(loss => Math.round((loss - 1) * 1e9))).toEqual([6, 60, 30])
  })

  it('is that of a total for a year whose months are printed, and not for a month alone', () => {
    const month = (period: string) => figuresOf({ id: 'referrals', period }, { A: 8 })
    const quarter = figuresOf({ id: 'referrals', period: '2024/25 Q1' }, { A: 24 })
    const months = ['Apr 2024', 'May 2024', 'Jun 2024'].flatMap(month)
    expect(losses([...months, ...quarter]).map(Math.floor)).toEqual([1, 1000, 1, 1])
    expect(losses([...months.slice(1), ...quarter]).map(Math.floor)).toEqual([1, 1, 1])
  })

  it('of a population is without end: others have published it', () => {
    const [numerator, population] = losses(figuresOf({ id: 'referral-rate' }, { A: [30, 900] }))
    expect([Math.floor(numerator), population]).toEqual([1, Number.POSITIVE_INFINITY])
  })
})

describe('numbers in a system', () => {
  it('may go down to 0, or without end where they may be anything or are below 0 already', () => {
    const system = emptySystem(10n)
    addNumber(system, 35n)
    addNumber(system, 35n, 'anything')
    addNumber(system, -35n)
    addNumber(system, 0n)
    expect(system.downs).toEqual([3, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0])
  })

  it('are not counted in steps beyond a million', () => {
    expect([999_999n, 1_000_000n, 7_000_000n].map(units => stepsIn(units, { one: 1n }))).toEqual([
      999_999, 1_000_000, 1_000_000,
    ])
  })
})

describe('what is small', () => {
  it('in pounds is less than 5 of them, whatever the pence: 4.99, not 5.00', () => {
    const figures = figuresOf({ id: 'referrals' }, { A: 499, B: 500 })
    const inPence = figures.map(figure => ({
      ...figure,
      numerator: { units: figure.numerator!.units, scale: 2 },
    }))
    expect(hiddenPlaces(inPence)).toEqual(['A'])
  })

  it('of a change is from −4 to 4', () => {
    const change = (many: number) =>
      shown(figuresOf({ id: 'arrests-before-after' }, { [WHOLE]: [many, 40] }))[0]
    expect([-5, -4, -1, 0, 1, 4, 5].map(change)).toEqual([
      'All areas -5 of 40',
      ...Array(2).fill('All areas [c] of 40'),
      'All areas 0 of 40',
      ...Array(2).fill('All areas [c] of 40'),
      'All areas 5 of 40',
    ])
  })

  it('is refused where the rule leaves fewer than four values, and not where nothing is hidden', () => {
    const few = figuresOf({ id: 'referrals' }, { A: 1, B: 8 })
    const refusal = thrownBy(() => protectedFigures(few, { suppress: 4 }))
    expect(refusal).toBeInstanceOf(Refusal)
    expect((refusal as Refusal).problems).toMatchObject([
      {
        found: 'a count that is hidden because it is less than 4',
        expected: 'at least 4 numbers that a hidden count may be',
        advice: 'hide more, with --suppress 5',
        exit: 5,
      },
    ])
    expect(protectedFigures(few, { suppress: 5 })[0].symbol).toBe('c')
    expect(protectedFigures(figuresOf({ id: 'referrals' }, { B: 8 }), { suppress: 4 })).toHaveLength(1)
  })

  it('is refused where others have published all that is left: 2 of a population of 3, not of 4', () => {
    const rate = catalogue.definitions.get('cp-plan-rate')!
    const definitions = new Map([...catalogue.definitions, [rate.id, { ...rate, unit: 'percent' as const }]])
    const published = (population: number) =>
      protect(figuresOf(rate, { A: [2, population] }), { suppress: 5 }, { ...catalogue, definitions })
    expect(published(4)).toMatchObject([{ symbol: 'c', denominator: { units: 4n } }])
    expect(() => published(3)).toThrow(Refusal)
  })

  it('over few is hidden, though it is large itself; where either is not available nothing more is', () => {
    const [mean] = figuresOf({ id: 'assessment-mean-days' }, { A: [120, 3] })
    const { numerator, denominator, ...none } = mean
    const lacking = { ...none, symbol: 'x' as const }
    const shown = (figure: Figure) => {
      const [{ numerator: days, denominator: many, symbol: mark }] = protectedFigures([figure])
      return [days?.units, many?.units, mark]
    }
    expect(shown(figuresOf({ id: 'assessment-mean-days' }, { A: [120, 6] })[0])).toEqual([
      120n,
      6n,
      undefined,
    ])
    expect(shown(mean)).toEqual([undefined, undefined, 'c'])
    expect(shown({ ...lacking, denominator: denominator! })).toEqual([undefined, undefined, 'c'])
    expect(shown({ ...lacking, numerator: numerator! })).toEqual([120n, undefined, 'x'])
  })

  it('as it is stays the very same figure: of very many none is copied', () => {
    const [noted] = figuresOf({ id: 'referrals' }, { A: 8 })
    const figure = { ...noted, notes: ['extract starts 2021-06-03'] }
    expect(protectedFigures([figure])[0]).toBe(figure)
    const told = protectedFigures([{ ...figure, notes: [...figure.notes, '2 rows left out'] }])[0]
    expect(told.notes).toEqual(['extract starts 2021-06-03', 'rows left out'])
  })

  it('without any protection is shown', () => {
    const figures = figuresOf({ id: 'referrals' }, { A: 1, B: 8 }).map(figure => ({
      ...figure,
      notes: ['2 rows left out'],
    }))
    expect(protectedFigures(figures, {})).toEqual(figures)
  })
})

function thrownBy(run: () => unknown): unknown {
  try {
    return run()
  } catch (thrown) {
    return thrown
  }
}
