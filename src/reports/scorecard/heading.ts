import { civilOf, type Day } from '../../foundations/day.ts'
import type { Period } from '../../foundations/period.ts'
import { MONTHS } from '../../foundations/period-kinds.ts'
import { joined } from '../../foundations/wording.ts'
import type { Scorecard } from './scorecard.ts'

const MOST_AREAS_NAMED = 3

/** `Suffolk`; of several areas their names, of many how many. */
export function areasText({ areas }: Scorecard): string {
  return areas.length > MOST_AREAS_NAMED ? `${areas.length} areas` : joined(areas)
}

/** The last period: the one that is judged. */
export function periodText({ periods }: Scorecard): string {
  return periods.at(-1)?.label ?? ''
}

const WINDOWS = {
  period: '',
  'rolling-12m': 'Events are counted over the twelve months to the end of each period.',
  ytd: 'Events are counted from 1 April to the end of each period.',
}

/** What the figures are of: days, earlier periods, window, plan. */
export function subtitle({ periods, outcome }: Scorecard): string[] {
  const last = periods.at(-1)
  if (last === undefined) return []
  const { plan, window } = outcome
  return [
    `${daysText(last)}${periods.length > 1 ? `, with figures from ${periods[0].label}` : ''}.`,
    WINDOWS[window],
    plan === undefined
      ? ''
      : `Held against ${plan.file}${plan.trajectory === 'linear' ? ', on a straight line from target to target' : ''}.`,
  ].filter(text => text !== '')
}

function daysText({ start, end }: Period): string {
  return `${longDay(start)} to ${longDay(end)}`
}

/** `31 March 2011` */
function longDay(at: Day): string {
  const { year, month, day } = civilOf(at)
  return `${day} ${MONTHS[month - 1]} ${year}`
}
