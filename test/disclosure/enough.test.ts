/** What is enough to hide where the least is not looked for to the end; every expected choice is worked by hand. */
import { describe, expect, it } from 'vitest'
import { Cells } from '../../src/disclosure/secondary/cells.ts'
import { EFFORT, type Effort, enoughToHide } from '../../src/disclosure/secondary/enough.ts'
import { Reasons } from '../../src/disclosure/secondary/reasons.ts'
import { addNumber, addRow, emptySystem } from '../../src/disclosure/system.ts'

const NEVER = Number.POSITIVE_INFINITY

/**
 * Sums of a small number and of those 20s of which one must be hidden beside it, whatever else is; their totals are
 * published. `ab bc` are two sums: the b beside both small numbers would do for both.
 */
function enough(sums: string, losses: Record<string, number>, effort: Partial<Effort> = {}) {
  const system = emptySystem(1n)
  const all = sums.split(' ')
  const names = Object.keys(losses)
  const small = all.map(() => addNumber(system, 3n))
  const at = new Map(names.map(name => [name, addNumber(system, 20n)]))
  for (const [sum, parts] of all.entries())
    addRow(system, [small[sum], ...[...parts].map(name => at.get(name)!)], [addNumber(system, 23n)])
  const ofTotals = all.map(() => NEVER)
  const cells = new Cells(system, [...small.map(() => 1), ...Object.values(losses), ...ofTotals])
  for (const number of small) cells.hide(number, { low: 1n, high: 4n })
  const reasons = new Reasons(cells, [...system.values.keys()], small)
  const found = enoughToHide(reasons, { ...EFFORT, ...effort })
  return found && names.filter(name => reasons.hiddenBy(found).includes(at.get(name)!)).join(' ')
}

/** Nothing is chosen anew. */
const ONCE = { groups: 0 }
/** Straight on, without a search. */
const AT_ONCE = { ...ONCE, hastes: [] }
/** The one is chosen, then the other, at 78 together; the x for both would be 77. */
const SHORT = { a: 38, b: 40, x: 77 }

describe('in haste', () => {
  it('what does for two small numbers is taken at 5, though two at 2 would do', () => {
    const losses = { a: 2, b: 2, x: 5 }
    // The a and what it leaves to do: 2 + 2, in haste 2 + 2 × 2.
    expect(enough('ax bx', losses, { ...ONCE, hastes: [1] })).toBe('a b')
    expect(enough('ax bx', losses, { ...ONCE, hastes: [2] })).toBe('x')
  })

  it('more haste comes after less, where that did not come to an end', () => {
    // Two choices: without haste nothing, for the reasons, and nothing, which parts; then what parts, and the x.
    const losses = { a: 2, b: 2, x: 5 }
    expect(enough('ax bx', losses, { ...ONCE, hastes: [1, 2], choices: 2 })).toBe('x')
    expect(enough('ax bx', losses, { ...ONCE, hastes: [1, 1], choices: 2 })).toBe('a b')
  })

  it('one is taken after the other where no haste is enough', () => {
    expect(enough('ax bx', SHORT, { ...ONCE, hastes: [2] })).toBe('x')
    expect(enough('ax bx', SHORT, { ...ONCE, hastes: [2], choices: 1 })).toBe('a b')
  })

  it('more is seen than by one after the other, and by three of four chosen anew', () => {
    // 190, 193, 193 and 196 are 772; the x alone 770, and with any one of them more than 772.
    const losses = { a: 190, b: 193, c: 193, d: 196, x: 770 }
    expect(enough('ax bx cx dx', losses, { hastes: [] })).toBe('a b c d')
    expect(enough('ax bx cx dx', losses)).toBe('x')
  })
})

describe('one after the other', () => {
  it('that is taken which does most for its loss', () => {
    // Twice for 3 is more than once for 2, twice for 5 is less.
    expect(enough('ax bx', { a: 2, b: 2, x: 3 }, AT_ONCE)).toBe('x')
    expect(enough('ax bx', { a: 2, b: 2, x: 5 }, AT_ONCE)).toBe('a b')
  })

  it('of equal ones the first is taken', () => {
    expect(enough('ab', { a: 2, b: 2 }, AT_ONCE)).toBe('a')
  })

  it('nothing is where nothing helps', () => {
    expect(enough('a', { a: NEVER }, AT_ONCE)).toBeUndefined()
  })

  it('what turns out to be of no help is printed for good', () => {
    // The p can change by 1 alone, as the w does, which is a 3 or a 4 as everybody knows.
    const system = emptySystem(1n)
    const [s, p, q, w] = [3n, 20n, 20n, 4n].map(value => addNumber(system, value))
    addRow(system, [s, p, q], [addNumber(system, 43n)])
    addRow(system, [p, w], [addNumber(system, 24n)])
    const cells = new Cells(system, [1, 1, 5, 1, NEVER, NEVER])
    cells.hide(s, { low: 1n, high: 4n })
    cells.hide(w, { low: 3n, high: 4n })
    const reasons = new Reasons(cells, [...system.values.keys()], [s])
    expect(reasons.hiddenBy(enoughToHide(reasons, { ...EFFORT, ...AT_ONCE })!)).toEqual([q])
  })
})

describe('chosen anew', () => {
  const anew = (sums: string, losses: Record<string, number>, effort: Partial<Effort>) =>
    enough(sums, losses, { hastes: [], ...effort })

  it('is what is hidden, as many at a time as it takes to lose less', () => {
    expect(anew('ax bx', SHORT, { together: 1 })).toBe('a b')
    expect(anew('ax bx', SHORT, { together: 2 })).toBe('x')
    expect(anew('ax bx', SHORT, { together: 3 })).toBe('x')
  })

  it('are the first ones first, each few once, in so many groups as are allowed', () => {
    // With c, which is hidden for a third: a and b are the first two, then a and c, b and c.
    const losses = { ...SHORT, c: 1 }
    expect(anew('ax bx c', losses, { together: 2, groups: 0 })).toBe('a b c')
    expect(anew('ax bx c', losses, { together: 2, groups: 1 })).toBe('x c')
    // With c before them they are the third.
    const later = { c: 1, ...SHORT }
    expect(anew('ax bx c', later, { together: 2, groups: 2 })).toBe('c a b')
    expect(anew('ax bx c', later, { together: 2, groups: 3 })).toBe('c x')
  })

  it('stays as it is where there are too few choices to find another', () => {
    expect(anew('ax bx', SHORT, { choicesAnew: 0 })).toBe('a b')
    expect(anew('ax bx', SHORT, { choicesAnew: 1 })).toBe('a b')
    expect(anew('ax bx', SHORT, { choicesAnew: 2 })).toBe('x')
  })
})
