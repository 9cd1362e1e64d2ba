/** What the numbers of a figure count, by definitions as they are after reading. */
import { describe, expect, it } from 'vitest'
import { type Counted, conditionsOnRows, countedParts } from '../../src/disclosure/cells/counted.ts'
import type { Condition, Definition, FigureShape, Scope } from '../../src/indicators/definition.ts'
import { catalogue } from './tables.ts'

const IN_WINDOW: Condition = {
  is: 'in the window',
  point: { point: 'column', column: 'start_date', of: 'row' },
}
const OPEN: Condition = { is: 'open at', point: { point: 'the end' } }
const GIRLS: Condition = { is: 'equal', column: 'gender', values: ['F'] }
const NEGLECT: Condition = { is: 'equal', column: 'category', values: ['neglect'] }

interface Written {
  figure: FigureShape
  scope?: Partial<Scope>
  unit?: Definition['unit']
  nature?: Definition['nature']
}

function partsOf({ figure, scope, unit = 'count', nature = 'flow' }: Written) {
  const { about } = catalogue.definitions.get('cp-plans')!
  const definition: Definition = {
    ...{
      id: 'own',
      codes: [],
      title: 'Own',
      unit,
      decimals: 0,
      polarity: 'none',
      theme: 'own',
      nature,
      about,
    },
    of: scope && 'cp_plans',
    scope: scope && { of: 'cp_plans', needs: [], ...scope },
    figure,
  }
  return countedParts(definition, catalogue.definitions)
}

function counted(
  scope: Partial<Scope>,
  count: (FigureShape & { shape: 'count' })['count'] = { measure: 'rows' },
): Counted {
  return partsOf({ scope, figure: { shape: 'count', count } }).numerator!
}

function builtIn(id: string) {
  return countedParts(catalogue.definitions.get(id)!, catalogue.definitions)
}

describe('a count', () => {
  it('of events is by the day on which they are', () => {
    expect(counted({ when: IN_WINDOW })).toMatchObject({
      of: 'cp_plans',
      tie: 'events',
      day: 'start_date',
      ofDay: false,
      openAtEnd: false,
      isSum: false,
      isChange: false,
      known: false,
    })
  })

  it('of what is due some time after a day is not by that day', () => {
    const due: Condition = {
      is: 'in the window',
      point: { point: 'after', column: 'start_date', of: 'row', duration: { count: 28, unit: 'days' } },
    }
    expect('day' in counted({ when: due })).toBe(false)
  })

  it('of what is open is of a day; only that of the end is in the balance', () => {
    expect(counted({ when: OPEN })).toMatchObject({ tie: 'stock', ofDay: true, openAtEnd: true })
    const before: Condition = { is: 'open at', point: { point: 'column', column: 'plan_date', of: 'row' } }
    expect(counted({ when: before })).toMatchObject({ tie: 'stock', ofDay: true, openAtEnd: false })
    expect('day' in counted({ when: OPEN })).toBe(false)
  })

  it('of what is open at any time is of spells', () => {
    expect(counted({ when: { is: 'open in the window' } })).toMatchObject({ tie: 'spells', ofDay: false })
  })

  it('of rows whenever they were is a stock', () => {
    expect(counted({})).toMatchObject({ tie: 'stock', ofDay: true, openAtEnd: false, known: false })
  })

  it('of what is in force is published', () => {
    expect(counted({ when: { is: 'in force', column: 'year' } }).known).toBe(true)
  })

  it('of a stock hangs on the window where a condition or a measure looks at it', () => {
    expect(counted({ when: OPEN, where: IN_WINDOW }).ofDay).toBe(false)
    expect(counted({ when: OPEN, where: GIRLS }).ofDay).toBe(true)
    expect(counted({ when: OPEN }, { measure: 'sum', value: { value: 'days open' } }).ofDay).toBe(false)
  })

  it('of a median is told by how many it is of, whatever is measured', () => {
    const figure: FigureShape = {
      shape: 'count',
      count: { measure: 'median', value: { value: 'days open' } },
    }
    const { numerator, denominator } = partsOf({ scope: { when: IN_WINDOW }, figure })
    expect(numerator).toBeUndefined()
    expect(denominator).toEqual(counted({ when: IN_WINDOW }))
  })

  it('of rows that must have a value, or are counted once, is of fewer than all', () => {
    const all = counted({ when: IN_WINDOW })
    const once = counted(
      { when: IN_WINDOW, needs: ['visit'] },
      { measure: 'distinct', columns: ['child_id'] },
    )
    expect(once.base).toBe(all.base)
    expect(once.conditions.size).toBe(2)
    expect(conditionsOnRows(once)).toBe('with visit')
  })

  it('of pounds or days is no count of rows', () => {
    const sum = counted({ when: IN_WINDOW }, { measure: 'sum', value: { value: 'column', column: 'cost' } })
    expect(sum.isSum).toBe(true)
    expect(sum.base).not.toBe(counted({ when: IN_WINDOW }).base)
    expect([...sum.conditions]).toEqual([])
  })

  it('of those that are due is another', () => {
    expect(counted({ when: IN_WINDOW, due: true }).key).not.toBe(counted({ when: IN_WINDOW }).key)
  })
})

describe('conditions', () => {
  const keyOf = (where: Condition) => counted({ when: IN_WINDOW, where }).key

  it('are the same in any order, one by one or together', () => {
    expect(keyOf({ is: 'all', of: [GIRLS, NEGLECT] })).toBe(
      keyOf({ is: 'all', of: [NEGLECT, { is: 'all', of: [GIRLS] }] }),
    )
    expect(counted({ where: { is: 'all', of: [GIRLS, NEGLECT] } }).conditions.size).toBe(2)
    const rows = (of: Condition[]) => conditionsOnRows(counted({ where: { is: 'all', of } }))
    expect(rows([GIRLS, NEGLECT])).toBe(rows([NEGLECT, GIRLS]))
    expect(rows([GIRLS])).not.toBe(rows([NEGLECT]))
  })

  it('denied twice are what they were; any of them is a condition of its own', () => {
    expect(keyOf({ is: 'not', of: { is: 'not', of: GIRLS } })).toBe(keyOf(GIRLS))
    expect(keyOf({ is: 'not', of: { is: 'all', of: [GIRLS] } })).toBe(keyOf({ is: 'not', of: GIRLS }))
    const neither: Condition = { is: 'not', of: { is: 'all', of: [GIRLS, NEGLECT] } }
    expect(keyOf(neither)).not.toBe(keyOf({ is: 'not', of: GIRLS }))
    expect(counted({ where: neither }).conditions.size).toBe(1)
    expect(counted({ where: { is: 'not', of: GIRLS } }).conditions).toEqual(
      new Set([JSON.stringify({ is: 'not', of: GIRLS })]),
    )
    expect(counted({ where: { is: 'any', of: [GIRLS, NEGLECT] } }).conditions.size).toBe(1)
  })

  it('that ask for a row of some kind ask for one of any kind, but not for so many of them', () => {
    const has = (where?: Condition, tests: (Condition & { is: 'has' })['tests'] = []): Condition => ({
      is: 'has',
      related: { of: 'visits', same: ['child_id'], ...(where && { where }) },
      tests,
    })
    const isFewer = (narrow: Condition, wide: Condition) =>
      [...counted({ where: wide }).conditions].every(each => counted({ where: narrow }).conditions.has(each))
    expect(isFewer(has(GIRLS), has())).toBe(true)
    expect(isFewer(has(), has(GIRLS))).toBe(false)
    const two: (Condition & { is: 'has' })['tests'] = [{ word: 'atMost', bound: 2 }]
    expect(isFewer(has(GIRLS, two), has(undefined, two))).toBe(false)
    expect(counted({ where: has() }).conditions.size).toBe(1)
    const both: Condition = { is: 'all', of: [GIRLS, NEGLECT] }
    expect(isFewer(has(both), has(GIRLS)) && isFewer(has(both), has(NEGLECT))).toBe(true)
    expect(isFewer(has(GIRLS), has(both))).toBe(false)
  })

  it('that ask for a row of several kinds at once ask for one of each choice of them; of many for all but one', () => {
    const demands = [1, 2, 3, 4, 5].map((n): Condition => ({ is: 'equal', column: 'kind', values: [`${n}`] }))
    const has = (...of: Condition[]): Condition => ({
      is: 'has',
      related: { of: 'visits', same: ['child_id'], where: of.length === 1 ? of[0] : { is: 'all', of } },
      tests: [],
    })
    const all = (many: number) => counted({ where: has(...demands.slice(0, many)) }).conditions
    const [one, two, three, four, five] = demands
    for (const fewer of [[one], [two], [one, two]]) expect(all(3)).toContain(JSON.stringify(has(...fewer)))
    expect(all(3)).not.toContain(JSON.stringify(has(four)))
    // All four, three in four ways, two in six, one in four, or any.
    expect(all(4).size).toBe(16)
    for (const left of demands)
      expect(all(5)).toContain(JSON.stringify(has(...demands.filter(each => each !== left))))
    expect(all(5).size).toBe(7)
    const any: Condition = { is: 'has', related: { of: 'visits', same: ['child_id'] }, tests: [] }
    for (const many of [4, 5]) expect(all(many)).toContain(JSON.stringify(any))
    expect(all(5)).not.toContain(JSON.stringify(has(three, five)))
  })

  it('of a plan that is open for 28 days are some of those of any open plan', () => {
    const { conditions } = builtIn('cin-seen-share').denominator!
    const onPlan = builtIn('cin-plan').numerator!
    expect([...onPlan.conditions].every(condition => conditions.has(condition))).toBe(true)
  })
})

describe('a share', () => {
  it('is of some of its denominator, and leaves the others', () => {
    const figure: FigureShape = { shape: 'share', count: { measure: 'rows' }, ofWhich: GIRLS }
    const { numerator, denominator, rest, share } = partsOf({ scope: { when: OPEN }, figure })
    expect(share).toBe(true)
    expect(denominator).toEqual(counted({ when: OPEN }))
    expect(numerator).toEqual(counted({ when: OPEN, where: GIRLS }))
    expect(rest).toEqual(counted({ when: OPEN, where: { is: 'not', of: GIRLS } }))
  })

  it('of each value is the count of the value by that of all', () => {
    const { numerator, denominator, share, each } = builtIn('cp-plan-category-share')
    expect([share, each]).toEqual([true, 'latest_category'])
    expect(numerator).toEqual(denominator)
  })
})

describe('a ratio', () => {
  it('in percent is a share; a rate or a mean is not', () => {
    expect(builtIn('helped-at-home-share')).toMatchObject({ share: true, sumOver: false })
    expect(builtIn('cp-plan-rate')).toMatchObject({ share: false, sumOver: false })
    expect(builtIn('assessment-mean-days')).toMatchObject({ share: false, sumOver: true })
  })

  it('over rows of another kind counts these by their own conditions', () => {
    const { numerator, denominator, share } = builtIn('iro-caseload')
    expect(numerator!.key).toBe(builtIn('cic').numerator!.key)
    expect(denominator).toMatchObject({ of: 'workers', tie: 'stock', openAtEnd: true })
    expect(share).toBeUndefined()
  })
})

describe('a supplied number', () => {
  const nothingElse = { openAtEnd: false, isSum: false, isChange: false, known: false }

  it('is a number of its own, of the window or of a day', () => {
    const figure: FigureShape = { shape: 'count', count: { measure: 'supplied' } }
    const key = 'own numerator'
    const own = { key, base: key, conditions: new Set(), ...nothingElse }
    expect(partsOf({ figure }).numerator).toEqual({ ...own, tie: 'events', ofDay: false })
    expect(partsOf({ figure, nature: 'stock' }).numerator).toEqual({ ...own, tie: 'stock', ofDay: true })
    expect(partsOf({ figure, scope: { when: OPEN } }).numerator).toEqual({
      ...own,
      tie: 'events',
      ofDay: false,
    })
  })

  it('is what its name says, where a definition has it', () => {
    const named = (id: string) =>
      partsOf({ figure: { shape: 'count', count: { measure: 'named', id } } }).numerator
    expect(named('cp-plans')).toEqual(builtIn('cp-plans').numerator)
    expect(named('calls')).toMatchObject({ key: 'calls', tie: 'events', ofDay: false })
  })

  it('counts rows where a definition without rows asks for them', () => {
    expect(partsOf({ figure: { shape: 'count', count: { measure: 'rows' } } }).numerator!.key).toBe(
      'own numerator',
    )
  })
})

describe('a change', () => {
  it('is a number of its own, which may be below 0', () => {
    const { numerator, denominator, after } = builtIn('arrests-before-after')
    expect(numerator).toMatchObject({
      isChange: true,
      tie: 'stock',
      ofDay: false,
      key: 'change arrests-before-after',
    })
    expect(numerator!.conditions).toEqual(new Set(['change arrests-before-after']))
    expect([denominator!.isChange, after!.isChange]).toEqual([false, false])
    expect(after!.key).not.toBe(denominator!.key)
  })
})
