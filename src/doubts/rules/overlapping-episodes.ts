import { NO_DAY } from '../../foundations/day.ts'
import { inEachOneAtATime } from '../county.ts'
import type { DoubtRule } from '../doubt.ts'
import { type Episodes, rowsBesideOthers } from '../episodes.ts'

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
  look: county => inEachOneAtATime(county, startedWithin),
}

function startedWithin(episodes: Episodes): Int32Array {
  const { starts, ends, ofChild, endSoFar } = episodes
  return rowsBesideOthers(episodes, (place, first) => {
    if (place === first) return false
    const row = ofChild.rows[place]
    const before = endSoFar[place - 1]
    const bothOpen = before === Number.POSITIVE_INFINITY && ends[row] === NO_DAY
    return starts[row] !== NO_DAY && starts[row] < before && !bothOpen
  })
}
