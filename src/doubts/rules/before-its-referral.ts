import { rowsWhere } from '../../engine/tables/select.ts'
import { daysOf } from '../../engine/tables/table.ts'
import { NO_DAY } from '../../foundations/day.ts'
import { inEach } from '../county.ts'
import type { DoubtRule } from '../doubt.ts'

export const beforeItsReferral: DoubtRule = {
  id: 'before-its-referral',
  found: 'an assessment that starts before its referral',
  effect: 'its time from the referral is counted from the later of the two days, and comes out too short',
  advice: 'look up both days, and whether the id is the right one',
  statutory: 'CIN census 1103',
  why: 'An assessment follows from its referral.',
  look: county =>
    inEach(
      county,
      table => {
        const [starts, referred] = [daysOf(table, 'start_date'), daysOf(table, 'referral_date')]
        if (!starts || !referred) return undefined
        return rowsWhere(starts.length, row => starts[row] !== NO_DAY && starts[row] < referred[row])
      },
      ['assessments'],
    ),
}
