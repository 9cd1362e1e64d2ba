import { rowsWhere } from '../../engine/tables/select.ts'
import { daysOf } from '../../engine/tables/table.ts'
import { NO_DAY } from '../../foundations/day.ts'
import { inEach } from '../county.ts'
import type { DoubtRule } from '../doubt.ts'

export const conferenceAtWeekend: DoubtRule = {
  id: 'conference-at-weekend',
  found: 'an initial conference on a Saturday or Sunday',
  effect: 'in time if the Friday before it was: working days are counted between the days as they stand',
  advice: 'look up the day on which it was held',
  statutory: 'CIN census 8875',
  why: 'Conferences are held on working days.',
  look: county =>
    inEach(
      county,
      table => {
        const days = daysOf(table, 'conference_date')
        return days && rowsWhere(days.length, row => days[row] !== NO_DAY && isAtWeekend(days[row]))
      },
      ['section47'],
    ),
}

/** 1 January 1970, day 0, was a Thursday. */
function isAtWeekend(day: number): boolean {
  const sinceThursday = ((day % 7) + 7) % 7
  return sinceThursday === 2 || sinceThursday === 3
}
