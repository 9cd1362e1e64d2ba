import { rowsWhere } from '../../engine/tables/select.ts'
import { NO_DAY } from '../../foundations/day.ts'
import { childrenOf } from '../birthdays.ts'
import type { DoubtRule } from '../doubt.ts'
import { latestEnd } from '../episodes.ts'

export const bothKindsOfPlan: DoubtRule = {
  id: 'both-kinds-of-plan',
  found: 'a CIN plan that goes on while the child has a protection plan',
  effect: 'on those days the child is counted as on a protection plan, and not as on a CIN plan',
  advice: 'end the CIN plan on the day on which the protection plan starts',
  statutory: 'CIN census 4001',
  why: 'A protection plan takes the place of a CIN plan.',
  look({ tables, episodes }) {
    const [table, protection] = [tables.get('cin_plans'), tables.get('cp_plans')]
    const [need, plans] = [table && episodes(table), protection && episodes(protection)]
    if (!table || !need || !plans) return []
    const children = childrenOf(table.rows)!
    const rows = rowsWhere(table.rows.count, row => {
      const end = need.ends[row] === NO_DAY ? Number.POSITIVE_INFINITY : need.ends[row]
      return latestEnd(plans, children[row], end) > need.starts[row]
    })
    return rows.length === 0 ? [] : [{ table, rows }]
  },
}
