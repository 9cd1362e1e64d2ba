import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Grid, groupOf, makeDimension, maskOf, stepsFor, WHOLE } from '../../../src/engine/grid.ts'
import { makeTally, type TallyOptions } from '../../../src/engine/tally/tally.ts'
import { type Day, isoDay } from '../../../src/foundations/day.ts'
import type { Measure, Scope } from '../../../src/indicators/definition.ts'
import { RUNS } from '../../properties/runs.ts'
import { day, periodsOf, readTables } from '../../support/extracts.ts'

/** A worker's time in a post, as a row says it. */
interface Post {
  worker: string
  area: string
  start: Day
  end: Day | undefined
  fte: number
}

const AREAS = ['North', 'South', '']
const PERIODS = periodsOf('2023/24..2024/25')
const MONTHS = ['Apr 2023', 'Feb 2024', 'Mar 2024'].flatMap(periodsOf)
const FIRST = day('2023-03-01')

/** Any day, and often one on which a window turns. */
const someDay = fc.oneof(
  fc.integer({ min: FIRST, max: FIRST + 800 }),
  fc.constantFrom(...['2023-04-01', '2024-02-29', '2024-03-31', '2024-04-01', '2025-03-31'].map(day)),
)
/** Some are of the whole alone. */
const post: fc.Arbitrary<Post> = fc
  .record({
    worker: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
    area: fc.constantFrom(...AREAS, 'All areas'),
    start: someDay,
    end: fc.option(someDay, { nil: undefined }),
    fte: fc.integer({ min: 0, max: 20 }),
  })
  .map(made => ({ ...made, end: made.end && Math.max(made.start, made.end) }))
/** Equal rows would be read once. */
const posts = fc.uniqueArray(post, { maxLength: 25, selector: p => JSON.stringify({ ...p, fte: 0 }) })

const BY_ROWS: Measure = { measure: 'rows' }
const BY_WORKER: Measure = { measure: 'distinct', columns: ['worker_id'] }
const BY_FTE: Measure = { measure: 'sum', value: { value: 'column', column: 'fte' } }

const event = (column: string): Scope => ({
  of: 'workers',
  needs: [],
  when: { is: 'in the window', point: { point: 'column', column, of: 'row' } },
})
const STOCK: Scope = { of: 'workers', needs: [], when: { is: 'open at', point: { point: 'the end' } } }

type Naive = (rows: Post[]) => number
const naively: [Measure, Naive][] = [
  [BY_ROWS, rows => rows.length],
  [BY_WORKER, rows => new Set(rows.map(({ worker }) => worker)).size],
  [BY_FTE, rows => rows.reduce((sum, { fte }) => sum + fte, 0)],
]
const tied: [string, Scope, (post: Post, start: Day, end: Day) => boolean][] = [
  ['starts', event('start_date'), (p, start, end) => p.start >= start && p.start <= end],
  ['ends', event('end_date'), (p, start, end) => p.end !== undefined && p.end >= start && p.end <= end],
  ['open at the end', STOCK, (p, _, end) => p.start <= end && (p.end === undefined || p.end > end)],
]

const CSV_HEADER = 'worker_id,start_date,end_date,fte,area,team'

/** Tallies of these posts by area, for some years and some months. */
async function talliesOf(made: Post[]) {
  const rows = made.map(({ worker, start, end, fte, area }) =>
    [worker, isoDay(start), end === undefined ? '' : isoDay(end), (fte / 10).toFixed(1), area].join(','),
  )
  const { tables, dictionaries } = await readTables({
    workers: [CSV_HEADER, ...rows.map(r => `${r},`)].join('\n'),
  })
  const dictionary = dictionaries('area')
  const named = new Set(['North', 'South'].map(name => dictionary.code(name)))
  const grid: Grid = {
    steps: stepsFor([...PERIODS, ...MONTHS], 'period'),
    dimensions: [makeDimension('area', dictionary, named, 'All areas')],
  }
  const table = tables.get('workers')!
  return (scope: Scope, measure: Measure, options?: TallyOptions) => {
    const tally = makeTally(scope, measure, { table, tables }, grid, options)
    return (place: number) => {
      const { values, size, scale } = tally.counts(maskOf([place]))
      return grid.steps.map((_, step) => {
        const units = values[step * size + groupOf([place], grid.dimensions)]
        return scale === 0 && measure === BY_FTE ? units * 10 : units
      })
    }
  }
}

/** Tenths of a post: sums are whole numbers. */
function expectedOf(made: Post[], is: (typeof tied)[number][2], measured: Naive, place: number): number[] {
  const here = place === WHOLE ? made : made.filter(({ area }) => area === AREAS[place])
  return [...PERIODS, ...MONTHS].map(({ start, end }) => measured(here.filter(p => is(p, start, end))))
}

describe.each(tied)('%s', (what, scope, is) => {
  it('counted by rows, workers and posts are what looking at each row gives', async () => {
    await fc.assert(
      fc.asyncProperty(posts, async made => {
        const tallyOf = await talliesOf(made)
        for (const [measure, measured] of naively) {
          const counted = tallyOf(scope, measure)
          for (const place of [0, 1, 2, WHOLE])
            expect(counted(place), `${what} by ${measure.measure}`).toEqual(
              expectedOf(made, is, measured, place),
            )
        }
      }),
      RUNS,
    )
  })

  it('scanned row by row, where a condition looks at the window, are the same', async () => {
    await fc.assert(
      fc.asyncProperty(posts, fc.constantFrom(...naively), async (made, [measure]) => {
        const tallyOf = await talliesOf(made)
        const halved = tallyOf(scope, measure)
        const scanned = tallyOf(scope, measure, { onlyInWindow: () => true })
        for (const place of [0, 1, 2, WHOLE]) expect(scanned(place)).toEqual(halved(place))
      }),
      RUNS,
    )
  })
})

describe('a child with two open episodes', () => {
  const table = async (measure: Measure) => {
    const overlapping: Post[] = [
      { worker: 'A', area: 'North', start: day('2023-05-01'), end: day('2024-04-30'), fte: 10 },
      { worker: 'A', area: 'South', start: day('2023-08-01'), end: undefined, fte: 5 },
      { worker: 'A', area: 'North', start: day('2023-06-01'), end: day('2023-07-01'), fte: 5 },
    ]
    const counted = (await talliesOf(overlapping))(STOCK, measure)
    return { north: counted(0)[0], south: counted(1)[0], whole: counted(WHOLE)[0] }
  }

  it('is one in each area and one of the whole, on 31 March 2024', async () => {
    expect(await table(BY_WORKER)).toEqual({ north: 1, south: 1, whole: 1 })
    expect(await table(BY_ROWS)).toEqual({ north: 1, south: 1, whole: 2 })
    expect(await table(BY_FTE)).toEqual({ north: 10, south: 5, whole: 15 })
  })
})
