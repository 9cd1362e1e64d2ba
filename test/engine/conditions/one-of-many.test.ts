import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay } from '../../../src/foundations/day.ts'
import { workingDaysBetween } from '../../../src/foundations/working-days.ts'
import { RUNS } from '../../properties/runs.ts'
import { day } from '../../support/extracts.ts'
import { meeting } from './meeting.ts'

describe('one of many rows of one person', () => {
  interface Post {
    worker: string
    start_date: number
    end_date: number | undefined
  }
  const someDay = fc.integer({ min: day('2024-01-01'), max: day('2024-04-30') })
  const post: fc.Arbitrary<Post> = fc
    .record({
      worker: fc.constantFrom('A', 'A', 'A', 'B'),
      start_date: someDay,
      end_date: fc.option(someDay),
    })
    .map(({ end_date, ...made }) => ({
      ...made,
      end_date: end_date === null ? undefined : Math.max(made.start_date, end_date),
    }))
  const posts = fc.uniqueArray(post, { minLength: 12, maxLength: 40, selector: p => JSON.stringify(p) })
  const column = fc.constantFrom('start_date' as const, 'end_date' as const)
  const holds = {
    atLeast: (time: number, bound: number) => time >= bound,
    moreThan: (time: number, bound: number) => time > bound,
    atMost: (time: number, bound: number) => time <= bound,
    lessThan: (time: number, bound: number) => time < bound,
  }
  const bound = fc.integer({ min: 0, max: 60 })
  const tests = fc
    .record({ atLeast: bound, moreThan: bound, atMost: bound, lessThan: bound }, { requiredKeys: [] })
    .filter(made => Object.keys(made).length > 0)

  it.each([
    ['days', (from: number, to: number) => to - from],
    ['working days', workingDaysBetween],
  ])('is found in %s as by looking at every pair, whichever comes first', async (unit, between) => {
    const asked = fc.record({ own: column, theirs: column, isEarlier: fc.boolean(), further: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(posts, asked, tests, async (made, { own, theirs, isEarlier, further }, bounds) => {
        const isRelated = (asking: Post, other: Post) => {
          const days = [other[own], asking[theirs]]
          const [from, to] = isEarlier ? days : days.reverse()
          if (from === undefined || to === undefined || to < from || asking.worker !== other.worker)
            return false
          return Object.entries(bounds).every(([word, bound]) =>
            holds[word as keyof typeof holds](between(from, to), bound),
          )
        }
        const twice = made.filter(asking => made.filter(other => isRelated(asking, other)).length >= 2)
        const time = {
          from: isEarlier ? own : `this.${theirs}`,
          to: isEarlier ? `this.${theirs}` : own,
          ...Object.fromEntries(Object.entries(bounds).map(([word, bound]) => [word, `${bound} ${unit}`])),
        }
        const where = { time, ...(further && { fte: { atLeast: 1 } }) }
        const text = (on: number | undefined) => (on === undefined ? '' : isoDay(on))
        const rows = made.map(({ worker, start_date, end_date }) =>
          [worker, text(start_date), text(end_date)].join(),
        )
        const files = {
          workers: ['worker_id,start_date,end_date,fte,role', ...rows.map(row => `${row},1,`)].join('\n'),
        }
        const has = { of: 'workers', same: 'worker_id', where, atLeast: 2 }
        expect(await meeting(files, 'workers', { has })).toBe(twice.map(({ worker }) => worker).join(''))
      }),
      RUNS,
    )
  })
})
