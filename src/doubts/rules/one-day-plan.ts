import { rowsWhere } from '../../engine/tables/select.ts'
import { NO_DAY } from '../../foundations/day.ts'
import { inEach } from '../county.ts'
import type { DoubtRule } from '../doubt.ts'

export const oneDayPlan: DoubtRule = {
  id: 'one-day-plan',
  found: 'a plan that starts and ends on one day',
  effect: {
    cp_plans:
      'counted among the plans that started and that ended, and as an earlier plan of the child; open on no day',
    '*': 'open on no day',
  },
  advice: 'look whether it was opened by mistake, or one of its days is wrong',
  statutory: { cp_plans: 'CIN census 8840', cin_plans: 'CIN census 4012Q' },
  why: 'A plan that was made and ended on one day helped nobody.',
  look: county =>
    inEach(
      county,
      table => {
        const episodes = county.episodes(table)
        if (episodes === undefined) return undefined
        const { starts, ends } = episodes
        return rowsWhere(table.rows.count, row => starts[row] !== NO_DAY && starts[row] === ends[row])
      },
      ['cp_plans', 'cin_plans'],
    ),
}
