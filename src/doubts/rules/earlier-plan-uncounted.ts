import { columnOf, type Table } from '../../engine/tables/table.ts'
import { type County, inEach } from '../county.ts'
import type { DoubtRule } from '../doubt.ts'
import { rowsBesideOthers } from '../episodes.ts'

export const earlierPlanUncounted: DoubtRule = {
  id: 'earlier-plan-uncounted',
  found: 'no previous plan where the extract has an earlier plan of the child',
  effect: 'counted as a second or subsequent plan, because the extract shows the first',
  advice: 'correct the number of previous plans; where two children share an id, that one',
  why: 'Two ways of telling the same should agree; before the extract begins only the number tells.',
  look: county => inEach(county, table => saidToBeFirst(table, county), ['cp_plans']),
}

function saidToBeFirst(table: Table, county: County): Int32Array | undefined {
  const episodes = county.episodes(table)
  const previous = columnOf(table, 'previous_plans')
  if (episodes === undefined || previous?.kind !== 'number') return undefined
  const { starts, ofChild } = episodes
  return rowsBesideOthers(episodes, (place, first) => {
    const row = ofChild.rows[place]
    return previous.units[row] === 0 && starts[row] > starts[ofChild.rows[first]]
  })
}
