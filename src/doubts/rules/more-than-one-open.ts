import { NO_DAY } from '../../foundations/day.ts'
import { inEachOneAtATime } from '../county.ts'
import type { DoubtRule } from '../doubt.ts'
import { type Episodes, rowsBesideOthers } from '../episodes.ts'

export const moreThanOneOpen: DoubtRule = {
  id: 'more-than-one-open',
  found: {
    cp_plans: 'an open plan of a child that has another open plan',
    cin_plans: 'an open plan of a child that has another open plan',
    cic: 'an open period of care of a child that has another open one',
    assessments: 'an open assessment of a child that has another open one',
    '*': 'an open episode of a child that has another open one',
  },
  effect: {
    cp_plans:
      'the child is counted once on a day, in every area in which it has one; each counts as a plan that started, all but the first as a second or subsequent one',
    assessments: 'each is counted among those that are open, and overdue past its limit',
    '*': 'the child is counted once on a day, in every area in which it has one',
  },
  advice: 'close the one that has ended, or take out the one entered twice',
  statutory: {
    cp_plans: 'CIN census 8935',
    cin_plans: 'CIN census 4004',
    cin: 'CIN census 8815',
    assessments: 'CIN census 8896',
  },
  why: 'A child has one at a time: one of them was not closed, or was entered twice.',
  look: county => inEachOneAtATime(county, openBeside),
}

function openBeside(episodes: Episodes): Int32Array {
  const { starts, ends, ofChild, endSoFar } = episodes
  const isOpen = (place: number) => {
    const row = ofChild.rows[place]
    return starts[row] !== NO_DAY && ends[row] === NO_DAY
  }
  return rowsBesideOthers(episodes, (place, first, end) => {
    const isAfterOpen = place > first && endSoFar[place - 1] === Number.POSITIVE_INFINITY
    return isOpen(place) && (isAfterOpen || isOneOf(place + 1, end, isOpen))
  })
}

function isOneOf(from: number, end: number, isSo: (place: number) => boolean): boolean {
  for (let place = from; place < end; place++) if (isSo(place)) return true
  return false
}
