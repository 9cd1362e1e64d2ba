import { type Day, dayOf, financialYearStart, lastOfMonth, plusDays, plusMonths } from './days.ts'

export type Period = { label: string; start: Day; end: Day }
export type WindowKind = 'period' | 'rolling-12m' | 'ytd'
export type Step = 'month' | 'quarter' | 'year'

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export function month(year: number, number: number): Period {
  const end = dayOf(year, number, lastOfMonth(year, number))
  return { label: `${NAMES[number - 1]} ${year}`, start: dayOf(year, number, 1), end }
}

const yearLabel = (start: number) => `${start}/${String((start + 1) % 100).padStart(2, '0')}`

export function financialYear(start: number): Period {
  return { label: yearLabel(start), start: dayOf(start, 4, 1), end: dayOf(start + 1, 3, 31) }
}

/** Quarter 1 to 4 of the financial year that starts in `start`. */
export function quarter(start: number, number: number): Period {
  const first = plusMonths(dayOf(start, 4, 1), 3 * (number - 1))
  return { label: `${yearLabel(start)} Q${number}`, start: first, end: plusDays(plusMonths(first, 3), -1) }
}

export function academicYear(start: number): Period {
  const label = `AY${yearLabel(start)}`
  return { label, start: dayOf(start, 9, 1), end: dayOf(start + 1, 8, 31) }
}

export function twelveMonthsEnding(end: Day): Period {
  return { label: end, start: startOfTwelveMonths(end), end }
}

/** The steps of a run of financial years, both named by the calendar year in which they start. */
export function steps(first: number, last: number, step: Step): Period[] {
  const periods: Period[] = []
  for (let year = first; year <= last; year += 1) {
    if (step === 'year') periods.push(financialYear(year))
    if (step === 'quarter') for (let q = 1; q <= 4; q += 1) periods.push(quarter(year, q))
    if (step === 'month')
      for (let m = 0; m < 12; m += 1) periods.push(month(m < 9 ? year : year + 1, ((m + 3) % 12) + 1))
  }
  return periods
}

/** The first day whose twelve months reach beyond `end`: months are only ever added forward. */
function startOfTwelveMonths(end: Day): Day {
  let start = plusDays(end, -367)
  while (plusMonths(start, 12) <= end) start = plusDays(start, 1)
  return start
}

/** What a figure of this period looks back over. */
export function windowOf(period: Period, kind: WindowKind): { start: Day; end: Day } {
  if (kind === 'rolling-12m') return { start: startOfTwelveMonths(period.end), end: period.end }
  if (kind === 'ytd') return { start: dayOf(financialYearStart(period.end), 4, 1), end: period.end }
  return { start: period.start, end: period.end }
}

/** The periods that `counts` may be written for, in the spellings that the generator writes. */
export function readPeriod(text: string): { start: Day; end: Day } {
  const wholeYear = /^(\d{4})[/-](\d{2})$/.exec(text)
  if (wholeYear && Number(wholeYear[2]) === (Number(wholeYear[1]) + 1) % 100)
    return financialYear(Number(wholeYear[1]))
  if (wholeYear) return month(Number(wholeYear[1]), Number(wholeYear[2]))
  const inQuarter = /^(\d{4})\/\d{2} ?Q([1-4])$/.exec(text)
  if (inQuarter) return quarter(Number(inQuarter[1]), Number(inQuarter[2]))
  const named = /^([A-Z][a-z]{2}) (\d{4})$/.exec(text)
  if (named) return month(Number(named[2]), NAMES.indexOf(named[1]!) + 1)
  if (/^\d{4}$/.test(text)) return financialYear(Number(text) - 1)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return twelveMonthsEnding(text)
  throw new Error(`no period: ${text}`)
}
