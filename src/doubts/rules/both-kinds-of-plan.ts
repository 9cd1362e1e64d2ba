import { rowsWhere } from '../../engine/tables/select.ts'
import { NO_DAY } from '../../foundations/day.ts'
import { childrenOf } from '../birthdays.ts'
import type { DoubtRule } from '../doubt.ts'
import { rowsOfChild } from '../episodes.ts'

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
    const overlaps = (a: number, b: number) =>
      plans.starts[b] !== NO_DAY &&
      (need.ends[a] === NO_DAY || plans.starts[b] < need.ends[a]) &&
      (plans.ends[b] === NO_DAY || need.starts[a] < plans.ends[b])
    const rows = rowsWhere(
      table.rows.count,
      row =>
        need.starts[row] !== NO_DAY && rowsOfChild(plans, children[row]).some(plan => overlaps(row, plan)),
    )
    return rows.length === 0 ? [] : [{ table, rows }]
  },
}
