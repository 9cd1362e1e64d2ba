import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Day, isoDay } from '../../../src/foundations/day.ts'
import { workingDaysBetween } from '../../../src/foundations/working-days.ts'
import { RUNS } from '../../properties/runs.ts'
import { day } from '../../support/extracts.ts'
import { meeting } from './meeting.ts'

interface Post {
  worker: string
  start: Day
  end: Day | undefined
}

/** A day of the related post or of the one that asks, as a definition writes it. */
const POINTS: [words: string, day: (related: Post, asking: Post) => Day | undefined][] = [
  ['start_date', ({ start }) => start],
  ['end_date', ({ end }) => end],
  ['this.start_date', (_, { start }) => start],
  ['this.end_date', (_, { end }) => end],
  ['7 days after start_date', ({ start }) => start + 7],
  ['7 days after this.start_date', (_, { start }) => start + 7],
  ['the end', () => day('2024-03-31')],
]

const HOLDS: Record<string, (time: number, bound: number) => boolean> = {
  atLeast: (time, bound) => time >= bound,
  moreThan: (time, bound) => time > bound,
  atMost: (time, bound) => time <= bound,
  lessThan: (time, bound) => time < bound,
}

const someDay = fc.integer({ min: day('2024-01-01'), max: day('2024-04-30') })
/** Most posts are of one person, a third of them without an end. */
const posts: fc.Arbitrary<Post[]> = fc.uniqueArray(
  fc
    .record({
      worker: fc.constantFrom('A', 'A', 'A', 'B'),
      start: someDay,
      end: fc.option(someDay, { freq: 2, nil: undefined }),
    })
    .map(post => ({ ...post, end: post.end && Math.max(post.start, post.end) })),
  { minLength: 12, maxLength: 40, selector: post => JSON.stringify(post) },
)

const bound = fc.integer({ min: 0, max: 60 })
/** Pairs of posts whose days are so far apart. */
const relation = fc.record({
  from: fc.constantFrom(...POINTS),
  to: fc.constantFrom(...POINTS),
  tests: fc
    .record({ atLeast: bound, moreThan: bound, atMost: bound, lessThan: bound }, { requiredKeys: [] })
    .filter(tests => Object.keys(tests).length > 0),
})

it.each([
  ['days', (from: Day, to: Day) => to - from],
  ['working days', workingDaysBetween],
])('one of many rows is found in %s as by looking at every pair', async (unit, between) => {
  await fc.assert(
    fc.asyncProperty(posts, fc.array(relation, { minLength: 1, maxLength: 2 }), async (made, relations) => {
      const meets = (asking: Post) =>
        relations.every(({ from, to, tests }) => {
          const related = made.filter(other => {
            const [first, last] = [from[1](other, asking), to[1](other, asking)]
            if (first === undefined || last === undefined || last < first) return false
            const holds = ([word, bound]: [string, number]) => HOLDS[word](between(first, last), bound)
            return other.worker === asking.worker && Object.entries(tests).every(holds)
          })
          return related.length >= 2
        })
      const conditions = relations.map(({ from, to, tests }) => {
        const limits = Object.entries(tests).map(([word, bound]) => [word, `${bound} ${unit}`])
        const time = { from: from[0], to: to[0], ...Object.fromEntries(limits) }
        return { has: { of: 'workers', same: 'worker_id', where: { time, fte: 1 }, atLeast: 2 } }
      })
      const rows = made.map(
        ({ worker, start, end }) => `${worker},${isoDay(start)},${end ? isoDay(end) : ''},1`,
      )
      const workers = ['worker_id,start_date,end_date,fte', ...rows].join('\n')
      const expected = made.filter(meets).map(({ worker }) => worker)
      expect(await meeting({ workers }, 'workers', conditions)).toBe(expected.join(''))
    }),
    RUNS,
  )
})

it('one of many is found in hours by the clock', async () => {
  // From 1 o'clock on the 2nd to 20 o'clock on the 4th are 67 hours, and two days.
  const before = Array.from({ length: 9 }, (_, i) => `A,2022-01-0${i + 1} 08:00`)
  const rows = [...before, 'A,2023-05-02 01:00', 'A,2023-05-04 20:00']
  const time = { from: 'start_date', to: 'this.start_date', atLeast: '60 hours', atMost: '72 hours' }
  const has = { of: 'missing_episodes', same: 'child_id', where: { time } }
  const files = { missing_episodes: ['child_id,start_date', ...rows].join('\n') }
  expect(await meeting(files, 'missing_episodes', { start_date: 'in the window', has })).toBe('A')
})
