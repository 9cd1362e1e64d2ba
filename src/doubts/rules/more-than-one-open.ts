import type { Table } from '../../engine/tables/table.ts'
import { NO_DAY } from '../../foundations/day.ts'
import { type County, inEach } from '../county.ts'
import type { DoubtRule } from '../doubt.ts'
import { eachChildWithSeveral, ONE_AT_A_TIME } from '../episodes.ts'

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
  look: county => inEach(county, table => openBeside(table, county), ONE_AT_A_TIME),
}

function openBeside(table: Table, county: County): Int32Array | undefined {
  const episodes = county.episodes(table)
  if (episodes === undefined) return undefined
  const { starts, ends, ofChild } = episodes
  const found: number[] = []
  eachChildWithSeveral(episodes, (from, to) => {
    const before = found.length
    for (let i = from; i < to; i++) {
      const row = ofChild.rows[i]
      if (starts[row] !== NO_DAY && ends[row] === NO_DAY) found.push(row)
    }
    if (found.length === before + 1) found.pop()
  })
  return Int32Array.from(found)
}
