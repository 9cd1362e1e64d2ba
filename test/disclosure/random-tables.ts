import fc from 'fast-check'
import type { Figure } from '../../src/figures/figure.ts'
import { figuresOf, WHOLE } from './tables.ts'

/** Few children mostly, as in the tables of a district. */
const FEW = [0, 0, 1, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 12, 15, 20, 40]
const few = fc.constantFrom(...FEW)

const AREAS = ['A', 'B', 'C', 'D', 'E', 'Unknown']
const SOURCES = ['health', 'police', 'school']

/** Numbers as they were drawn, and the figures that they make. */
export interface RandomTable<Numbers> {
  numbers: fc.Arbitrary<Numbers>
  figures: (numbers: Numbers) => Figure[]
}

/** A table of one shape or another, each as often. */
// biome-ignore lint/suspicious/noExplicitAny: each table has numbers of its own shape
export function oneOf(tables: Record<string, RandomTable<any>>): RandomTable<Shaped> {
  const shaped = Object.entries(tables).map(([shape, { numbers }]) =>
    numbers.map((drawn): Shaped => ({ shape, numbers: drawn })),
  )
  return {
    numbers: fc.oneof(...shaped),
    figures: ({ shape, numbers }) => tables[shape].figures(numbers),
  }
}

/** Numbers, and which of the tables they are of. */
interface Shaped {
  shape: string
  numbers: unknown
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

const row = fc.array(few, { minLength: 2, maxLength: AREAS.length })

/** Areas and the whole. */
export const oneWay: RandomTable<number[]> = {
  numbers: row,
  figures: numbers => figuresOf({ id: 'referrals' }, withWhole(numbers)),
}

function withWhole(numbers: readonly number[]): Record<string, number> {
  const areas = Object.fromEntries(numbers.map((number, at) => [AREAS[at], number]))
  return { ...areas, [WHOLE]: sum(numbers) }
}

/** Areas by source with every total. */
export const twoWay: RandomTable<number[][]> = {
  numbers: fc
    .integer({ min: 2, max: 3 })
    .chain(sources =>
      fc.array(fc.array(few, { minLength: sources, maxLength: sources }), { minLength: 2, maxLength: 4 }),
    ),
  figures: rows => figuresOf({ id: 'referrals', by: 'source' }, withTotals(rows, SOURCES)),
}

/** A row an area, with the total of each row and each column. */
function withTotals(rows: readonly number[][], columns: readonly string[]): Record<string, number> {
  const cells: Record<string, number> = {}
  for (const [at, numbers] of [...rows, rows[0].map((_, s) => sum(rows.map(r => r[s])))].entries()) {
    const area = at === rows.length ? WHOLE : AREAS[at]
    for (const [s, number] of numbers.entries()) cells[`${area} / ${columns[s]}`] = number
    cells[`${area} / Total`] = sum(numbers)
  }
  return cells
}

/** Plans that start, those of them that are second ones, as counts and as a share, by area. */
export const shares: RandomTable<[some: number, others: number][]> = {
  numbers: fc.array(fc.tuple(few, few), { minLength: 2, maxLength: 4 }),
  figures: areas => {
    const second = withWhole(areas.map(([some]) => some))
    const starts = withWhole(areas.map(([some, others]) => some + others))
    const pairs = Object.fromEntries(
      Object.keys(starts).map(area => [area, [second[area], starts[area]] as const]),
    )
    return [
      ...figuresOf({ id: 'cp-plan-starts' }, starts),
      ...figuresOf({ id: 'cp-second-plans' }, second),
      ...figuresOf({ id: 'cp-second-plan-share' }, pairs),
    ]
  },
}

/** Plans open by category of harm, in two or three areas. */
export const categories: RandomTable<number[][]> = {
  numbers: fc.array(fc.array(few, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 3 }),
  figures: rows => {
    const all = [...rows, rows[0].map((_, at) => sum(rows.map(numbers => numbers[at])))]
    const shares: Record<string, readonly [number, number]> = {}
    for (const [at, numbers] of all.entries())
      for (const [c, number] of numbers.entries())
        shares[`${at === rows.length ? WHOLE : AREAS[at]} / ${CATEGORIES[c]}`] = [number, sum(numbers)]
    return [
      ...figuresOf({ id: 'cp-plans' }, withWhole(rows.map(sum))),
      ...figuresOf({ id: 'cp-plan-category-share', by: 'latest_category' }, shares),
    ]
  },
}

const CATEGORIES = ['emotional abuse', 'neglect', 'physical abuse']

/** Three months and their quarter, by area. */
export const months: RandomTable<number[][]> = {
  numbers: fc.array(fc.array(few, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  figures: areas => {
    const periods = ['Apr 2024', 'May 2024', 'Jun 2024', '2024/25 Q1']
    return periods.flatMap((period, at) =>
      figuresOf({ id: 'referrals', period }, withWhole(areas.map(n => (at === 3 ? sum(n) : n[at])))),
    )
  },
}

/** Referrals of two areas by source and by outcome: two tables with the same totals. */
export const linked: RandomTable<[bySource: number[], tenthsAccepted: number][]> = {
  numbers: fc.array(
    fc.tuple(fc.array(few, { minLength: 2, maxLength: 2 }), fc.integer({ min: 0, max: 10 })),
    { minLength: 2, maxLength: 2 },
  ),
  figures: areas => {
    const bySource = areas.map(([numbers]) => numbers)
    const byOutcome = areas.map(([numbers, tenths]) => {
      const accepted = Math.floor((sum(numbers) * tenths) / 10)
      return [accepted, sum(numbers) - accepted]
    })
    return [
      ...figuresOf({ id: 'referrals', by: 'source' }, withTotals(bySource, SOURCES)),
      ...figuresOf({ id: 'referrals', by: 'outcome' }, withTotals(byOutcome, ['accepted', 'closed'])),
    ]
  },
}
