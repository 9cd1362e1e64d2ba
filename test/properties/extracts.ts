/**
 * Invented extracts of every dataset, straight from what the datasets say of their columns and from the words
 * that the definitions ask for: few people, days on the edges, so that rows meet each other.
 */
import fc from 'fast-check'
import type { Dataset, DatasetColumn } from '../../src/datasets/dataset.ts'
import { isoDay } from '../../src/foundations/day.ts'
import { makeCatalogue } from '../../src/indicators/catalogue.ts'
import type { Definition } from '../../src/indicators/definition.ts'
import { isSupplied } from '../../src/indicators/needs.ts'
import { allNeeds } from '../../src/stages/choose.ts'
import { day, type Files } from '../support/extracts.ts'

export interface Extract {
  header: string[]
  rows: string[][]
}

export type Extracts = Record<string, Extract>

/** The figures asked of the extracts are those of 2012/13, so that there are years before and after it. */
export const PERIOD = '2012/13'

const { catalogue } = makeCatalogue()

/** The definitions of each theme. */
const THEMES: Definition[][] = [
  ...new Set([...catalogue.definitions.values()].map(({ theme }) => theme)),
].map(theme => catalogue.ofTheme(theme))

/** What some definitions are counted from. */
function datasetsOf(definitions: readonly Definition[]): Dataset[] {
  const needed = definitions.flatMap(definition => allNeeds(definition, catalogue))
  const ids = new Set(needed.map(({ dataset }) => dataset))
  if (definitions.some(isSupplied)) ids.add('counts')
  return [...ids].map(id => catalogue.datasets.get(id)!)
}

/** Of each extract. */
const MOST_ROWS = 14

const PERSONS = ['A', 'B', 'C', 'D']
const AREAS = ['North', 'South', 'Unknown', '']

/** First and last days, the month that ends the window, leap days; and days about which much happens. */
const EDGES = ['2012-03-31', '2012-04-01', '2013-03-31', '2013-04-01', '2012-02-29', '2013-03-01'].map(day)
const BUSY = ['2012-05-14', '2012-11-05', '2013-03-18'].map(day)

const anyDay = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...EDGES) },
  { weight: 3, arbitrary: after(BUSY, 0, 12) },
  { weight: 1, arbitrary: after(EDGES, -400, 40) },
  { weight: 1, arbitrary: after(BUSY, -50, 60) },
)
const aBirthday = fc.oneof(
  fc.integer({ min: day('1990-01-01'), max: day('2012-12-31') }),
  fc.constantFrom(...[1991, 1994, 1995, 2002].flatMap(y => [`${y}-03-31`, `${y}-04-01`].map(day))),
)

function after(days: number[], min: number, max: number): fc.Arbitrary<number> {
  return fc.tuple(fc.constantFrom(...days), fc.integer({ min, max })).map(([from, days]) => from + days)
}

/** The words that definitions ask for, by dataset and column. */
const WORDS = wordsAskedFor()

function wordsAskedFor(): Map<string, string[]> {
  const words = new Map<string, string[]>()
  const visit = (part: unknown, dataset: string): void => {
    if (typeof part !== 'object' || part === null) return
    const { is, of, column, values } = part as {
      is?: string
      of?: unknown
      column: string
      values: unknown[]
    }
    const here = typeof of === 'string' && !['row', 'asker'].includes(of) ? of : dataset
    const key = `${here}.${column}`
    if (is === 'equal') words.set(key, [...new Set([...(words.get(key) ?? []), ...values.map(String)])])
    for (const inner of Object.values(part)) visit(inner, here)
  }
  for (const { scope, figure } of catalogue.definitions.values()) {
    visit(scope, '')
    visit(figure, scope?.of ?? '')
  }
  return words
}

function cellOf(
  of: string,
  name: string,
  { kind, says, required, values }: DatasetColumn,
): fc.Arbitrary<string> {
  const blank = required ? [] : ['']
  switch (kind) {
    case 'id':
      return fc.constantFrom(...PERSONS, ...blank)
    case 'category':
      return fc.constantFrom(
        'other',
        ...(WORDS.get(`${of}.${name}`) ?? ['another']),
        ...Object.values(values ?? {}).flat(),
        ...blank,
      )
    case 'flag':
      return fc.constantFrom('yes', 'no', ...blank)
    case 'number':
      return fc.constantFrom(
        ...['0', '1', '2', says === 'how many' ? '3' : '3.5', '30'],
        ...(WORDS.get(`${of}.${name}`) ?? []),
        ...blank,
      )
    case 'period':
      return fc.constantFrom('2012/13', '2012/13 Q4', 'Mar 2012', '2013/14')
    case 'moment':
      return maybe(
        required,
        fc
          .tuple(anyDay, fc.constantFrom('', ' 00:00', ' 09:30', ' 23:45'))
          .map(([d, time]) => isoDay(d) + time),
      )
    case 'day':
      return maybe(required, (name === 'date_of_birth' ? aBirthday : anyDay).map(isoDay))
    default:
      return fc.constant('')
  }
}

function maybe(required: boolean | undefined, cell: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return required ? cell : fc.oneof({ weight: 3, arbitrary: cell }, { weight: 1, arbitrary: fc.constant('') })
}

function rowsOf(dataset: Dataset, most: number): fc.Arbitrary<Extract> {
  const columns = Object.entries(dataset.columns)
  const header = [...columns.map(([name]) => name), 'area']
  const row = fc
    .tuple(...columns.map(([name, spec]) => cellOf(dataset.id, name, spec)), fc.constantFrom(...AREAS))
    .map(cells => inOrder(cells, header, dataset))
  return fc.array(row, { minLength: 4, maxLength: most }).map(rows => ({ header, rows }))
}

/** An episode that would end before it starts begins on that day instead. */
function inOrder(cells: string[], header: string[], { episode }: Dataset): string[] {
  const [start, end] = (episode ?? []).map(name => header.indexOf(name))
  if (start === undefined || cells[end] === '' || cells[start] <= cells[end]) return cells
  return cells.map((cell, at) => (at === start ? cells[end] : at === end ? cells[start] : cell))
}

const populations: fc.Arbitrary<Extract> = fc
  .array(fc.integer({ min: 0, max: 99_999 }), { minLength: 10, maxLength: 10 })
  .map(people => ({
    header: ['year', 'area', 'age_band', 'population', 'ethnicity'],
    rows: ['2011', '2012'].flatMap((year, y) =>
      ['North', 'South'].flatMap((area, a) => [
        [year, area, '0-9', String(people[4 * y + 2 * a]), 'Asian'],
        [year, area, '10-17', String(people[4 * y + 2 * a + 1]), 'Asian'],
        [year, area, '18+', String(people[8 + a]), 'Asian'],
      ]),
    ),
  }))

/** Figures that only others count, so that none contradicts an extract. */
const counts: fc.Arbitrary<Extract> = fc.integer({ min: 0, max: 500 }).map(first => ({
  header: ['indicator', 'period', 'area', 'numerator', 'denominator'],
  rows: [...catalogue.definitions.values()]
    .filter(isSupplied)
    .flatMap(({ id }, i) =>
      ['North', 'South'].map((area, a) => [id, PERIOD, area, String(first + i), String(first + 2 * i + a)]),
    ),
}))

export function extractsOf(datasets: readonly Dataset[], most: number): fc.Arbitrary<Extracts> {
  const numbers: Record<string, fc.Arbitrary<Extract>> = { populations, counts }
  return fc.record(
    Object.fromEntries(datasets.map(dataset => [dataset.id, numbers[dataset.id] ?? rowsOf(dataset, most)])),
  )
}

/** The extracts of one theme or another: what every indicator of it is counted from. */
export const anyExtracts: fc.Arbitrary<Extracts> = fc
  .constantFrom(...THEMES)
  .chain(definitions => extractsOf(datasetsOf(definitions), MOST_ROWS))

/** Indicators that are asked for together, and what they are counted from. */
export interface Asked {
  indicators: string[]
  extracts: Extracts
}

/** Some indicators of one theme or another, up to five mostly, and all of them once in a while. */
export const anyIndicators: fc.Arbitrary<Asked> = fc
  .constantFrom(...THEMES)
  .chain(definitions =>
    fc.oneof(
      {
        weight: 24,
        arbitrary: fc.subarray(definitions, { minLength: 1, maxLength: Math.min(5, definitions.length) }),
      },
      { weight: 1, arbitrary: fc.constant(definitions) },
    ),
  )
  .chain(definitions =>
    fc.record({
      indicators: fc.constant(definitions.map(({ id }) => id)),
      extracts: extractsOf(datasetsOf(definitions), MOST_ROWS),
    }),
  )

export function csvOf({ header, rows }: Extract): string {
  return [header, ...rows].map(cells => cells.join(',')).join('\n')
}

export function filesFrom(extracts: Extracts): Files {
  return Object.fromEntries(Object.entries(extracts).map(([name, extract]) => [name, csvOf(extract)]))
}
