import { rowsWhere } from '../../engine/tables/select.ts'
import { daysOf, type Table } from '../../engine/tables/table.ts'
import { NO_DAY } from '../../foundations/day.ts'
import type { DoubtRule, Sighting } from '../doubt.ts'

/** Of each dataset the days that follow one another: the later one cannot be before the earlier one. */
const STEPS: Readonly<Record<string, [earlier: string, later: string][]>> = {
  referrals: [['previous_referral_date', 'referral_date']],
  section47: [['start_date', 'conference_date']],
  early_help: [
    ['notification_date', 'assessment_date'],
    ['notification_date', 'plan_date'],
  ],
  camhs_referrals: [
    ['referral_date', 'assessment_date'],
    ['referral_date', 'treatment_date'],
  ],
  missing_episodes: [['start_date', 'interview_date']],
  case_reviews: [['commissioned_date', 'completed_date']],
}

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
  return (STEPS[table.dataset.id] ?? []).flatMap(([earlier, later]) => {
    const [before, after] = [daysOf(table, earlier), daysOf(table, later)]
    if (!before || !after) return []
    const rows = rowsWhere(table.rows.count, row => after[row] !== NO_DAY && after[row] < before[row])
    return rows.length === 0 ? [] : [{ table, rows, found: `${later} before ${earlier}` }]
  })
}
