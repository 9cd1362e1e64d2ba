import fc from 'fast-check'
import { expect, it } from 'vitest'
import { validate } from '../../src/pipeline.ts'
import { requestOf } from '../support/extracts.ts'
import { RUNS } from './runs.ts'

/** An episode of one of three children, within three weeks of May 2024; without an end it is open; none is of one day. */
interface Episode {
  child: 'A' | 'B' | 'C'
  start: number
  end?: number
}

const anyEpisode: fc.Arbitrary<Episode> = fc
  .record({
    child: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
    start: fc.integer({ min: 1, max: 20 }),
    days: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
  })
  .map(({ child, start, days }) => ({ child, start, ...(days !== undefined && { end: start + days }) }))

const someEpisodes = fc.uniqueArray(anyEpisode, {
  maxLength: 8,
  selector: episode => JSON.stringify(episode),
})

function csvOf(episodes: readonly Episode[]): string {
  const day = (date?: number) => (date === undefined ? '' : `2024-05-${String(date).padStart(2, '0')}`)
  const rows = episodes.map(({ child, start, end }) => `${child},${day(start)},${day(end)}`)
  return `child_id,start_date,end_date\n${rows.join('\n')}\n`
}

/** On the night after a day nobody moves: what ends on a day is not open in its night. */
const openIn =
  (night: number) =>
  ({ start, end = 99 }: Episode) =>
    start <= night && night < end
const NIGHTS = Array.from({ length: 30 }, (_, i) => i)

/** The doubtful rows by their place, without those of other rules. */
async function placesDoubted(files: Record<string, string>): Promise<(...codes: string[]) => number[]> {
  const { doubts } = await validate(requestOf(files))
  return (...codes) => {
    const lines = doubts.filter(({ code }) => codes.includes(code)).flatMap(doubt => doubt.lines)
    return [...new Set(lines)].sort((a, b) => a - b).map(line => line - 2)
  }
}

it('two plans of a child that are open in one night are doubted, and no others', async () => {
  await fc.assert(
    fc.asyncProperty(someEpisodes, async plans => {
      const doubted = await placesDoubted({ cp_plans: csvOf(plans) })
      const children = new Set(
        doubted('more-than-one-open', 'overlapping-episodes').map(place => plans[place].child),
      )
      const several = ['A', 'B', 'C'].filter(child =>
        NIGHTS.some(night => plans.filter(plan => plan.child === child && openIn(night)(plan)).length > 1),
      )
      expect([...children].sort()).toEqual(several)
      const stillOpen = plans.filter(({ end }) => end === undefined).map(({ child }) => child)
      expect(
        doubted('more-than-one-open')
          .map(place => plans[place].child)
          .sort(),
      ).toEqual(stillOpen.filter(child => stillOpen.filter(other => other === child).length > 1).sort())
    }),
    RUNS,
  )
})

it('a CIN plan is doubted if, and only if, it shares a night with a protection plan', async () => {
  await fc.assert(
    fc.asyncProperty(someEpisodes, someEpisodes, async (need, protection) => {
      const doubted = await placesDoubted({ cin_plans: csvOf(need), cp_plans: csvOf(protection) })
      const shared = [...need.keys()].filter(place =>
        protection.some(
          plan =>
            plan.child === need[place].child &&
            NIGHTS.some(night => openIn(night)(plan) && openIn(night)(need[place])),
        ),
      )
      expect(doubted('both-kinds-of-plan')).toEqual(shared)
    }),
    RUNS,
  )
})
