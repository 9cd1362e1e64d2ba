import type { Table } from '../../engine/tables/table.ts'
import { NO_DAY } from '../../foundations/day.ts'
import { type County, inEach } from '../county.ts'
import type { DoubtRule } from '../doubt.ts'
import { eachChildWithSeveral, ONE_AT_A_TIME } from '../episodes.ts'

/** Two that are both open are another rule's. One that starts on the day on which the other ends is in order. */
export const overlappingEpisodes: DoubtRule = {
  id: 'overlapping-episodes',
  found: {
    cp_plans: 'a plan that starts while another one of the same child goes on',
    cin_plans: 'a plan that starts while another one of the same child goes on',
    cic: 'a period of care that starts while another one of the same child goes on',
    assessments: 'an assessment that starts while another one of the same child goes on',
    '*': 'an episode that starts while another one of the same child goes on',
  },
  effect: {
    cp_plans:
      'while both go on the child is counted once; both count as plans that started and ended, the later as a second or subsequent one',
    assessments: 'both are counted, each with its own time',
    '*': 'while both go on the child is counted once; it counts as ended with the first although the other goes on',
  },
  advice: 'correct the day on which the earlier one ended, or join them where they are one',
  statutory: {
    cp_plans: 'CIN census 8940',
    cin_plans: 'CIN census 4014',
    cin: 'CIN census 8820',
    cic: 'SSDA903 501',
    assessments: 'CIN census 8863Q',
  },
  why: 'A child has one at a time.',
  look: county => inEach(county, table => startedWithin(table, county), ONE_AT_A_TIME),
}

function startedWithin(table: Table, county: County): Int32Array | undefined {
  const episodes = county.episodes(table)
  if (episodes === undefined) return undefined
  const { starts, ends, ofChild, endSoFar } = episodes
  const found: number[] = []
  eachChildWithSeveral(episodes, (from, to) => {
    for (let i = from + 1; i < to; i++) {
      const row = ofChild.rows[i]
      const bothOpen = endSoFar[i - 1] === Number.POSITIVE_INFINITY && ends[row] === NO_DAY
      if (starts[row] !== NO_DAY && starts[row] < endSoFar[i - 1] && !bothOpen) found.push(row)
    }
  })
  return Int32Array.from(found)
}
