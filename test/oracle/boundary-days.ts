import { type Day, dayOf, lastOfMonth, plusDays, plusMonths, plusWorkingDays } from './days.ts'
import type { Dice } from './dice.ts'

const FIRST = '2021-03-01'
const LAST = '2025-04-30'

/** Ends of years, quarters and months, leap days, and bank holidays one-off and yearly. */
const EDGES: Day[] = [
  ...[2021, 2022, 2023, 2024, 2025].flatMap(year => [`${year}-03-31`, `${year}-04-01`]),
  ...[2022, 2023, 2024, 2025].flatMap(year => [`${year}-02-28`, `${year}-03-01`]),
  '2024-02-29',
  ...[2022, 2023, 2024].flatMap(year => [`${year}-06-30`, `${year}-09-30`, `${year}-12-31`, `${year}-01-31`]),
  ...['2022-06-02', '2022-06-03', '2022-09-19', '2022-12-27', '2023-01-02', '2023-04-07', '2023-04-10'],
  ...['2023-05-08', '2023-08-28', '2023-12-25', '2023-12-26', '2024-01-01', '2024-03-29', '2024-04-01'],
  ...['2024-05-06', '2024-12-25', '2025-01-01'],
]

const kept = (day: Day): Day => (day < FIRST ? FIRST : day > LAST ? LAST : day)

function anyMonthEnd({ whole }: Dice): Day {
  const year = whole(2021, 2024)
  const month = whole(1, 12)
  return dayOf(year, month, lastOfMonth(year, month))
}

/** A day on an edge, or the day before or after it; now and then any day. */
export function edgeDay(dice: Dice): Day {
  if (dice.chance(0.15)) return plusDays(FIRST, dice.whole(0, 1400))
  const edge = dice.chance(0.2) ? anyMonthEnd(dice) : dice.pick(EDGES)
  return kept(plusDays(edge, dice.pick([-1, 0, 0, 0, 1])))
}

/** About a year later: exactly, a day less, a day more. */
export const aboutAYearAfter = (day: Day, dice: Dice): Day =>
  kept(plusDays(plusMonths(day, 12), dice.pick([-1, 0, 0, 1])))

function saturdayAfter(day: Day): Day {
  let saturday = plusDays(day, 1)
  while (new Date(`${saturday}T12:00:00Z`).getUTCDay() !== 6) saturday = plusDays(saturday, 1)
  return saturday
}

/** About the day on which a limit falls: on it, one working day either side, the Saturday after. */
export function aboutTheLimit(from: Day, workingDays: number, dice: Dice): Day {
  const limit = plusWorkingDays(from, workingDays)
  const after = plusWorkingDays(from, workingDays + 1)
  const before = plusWorkingDays(from, workingDays - 1)
  return dice.pick([limit, limit, after, before, saturdayAfter(limit), plusDays(limit, 1)])
}
