import { rowsWhere } from '../../engine/tables/select.ts'
import { daysOf, type Table } from '../../engine/tables/table.ts'
import { NO_DAY } from '../../foundations/day.ts'
import type { DoubtRule, Sighting } from '../doubt.ts'

export const stepBeforeStart: DoubtRule = {
  id: 'step-before-start',
  found: 'a day before the one that it follows',
  effect: {
    referrals: 'the previous referral, dated after this one, does not make it a repeat one',
    section47: 'the conference stays in the total and is not in time',
    case_reviews: 'the review counts as completed on that day, in time if it was due later',
    '*': 'it stays in the total and is not in time',
  },
  advice: 'look up both days',
  statutory: { section47: 'CIN census 8615' },
  why: 'What follows from something cannot come before it.',
  look: ({ tables }) => [...tables.values()].flatMap(seenIn),
}

function seenIn(table: Table): Sighting[] {
  return (table.dataset.inOrder ?? []).flatMap(([earlier, later]) => {
    const [before, after] = [daysOf(table, earlier), daysOf(table, later)]
    if (!before || !after) return []
    const rows = rowsWhere(table.rows.count, row => after[row] !== NO_DAY && after[row] < before[row])
    return rows.length === 0 ? [] : [{ table, rows, found: `${later} before ${earlier}` }]
  })
}
