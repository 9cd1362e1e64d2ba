import { lastOfMonth, monthsLater } from './calendar.ts'
import { civilOf, type Day, dayOfCivil, dayOfIso } from './day.ts'
import type { Period, PeriodKind, PeriodUsage, Reading } from './period.ts'
import {
  academicYearFrom,
  academicYearOf,
  financialYearFrom,
  financialYearOf,
  MONTHS,
  monthOf,
  quarterOf,
  twelveMonthsEnding,
} from './period-kinds.ts'
import {
  backwardRun,
  couldBeAYearOrAMonth,
  FIRST_PERIOD_YEAR,
  LAST_PERIOD_YEAR,
  mixedRun,
  outOfRange,
  unevenRun,
  unreadable,
  type Written,
  yearAlone,
  yearsApart,
} from './period-problems.ts'

/**
 * Reads a period as people write it (`2007/08`, `2007/08 Q4`, `Mar 2008`, `2008-03`, `AY2018/19`,
 * `2008-03-31`), or a run of them (`2008/09..2010/11`), which gives each in turn. Blanks and case
 * do not matter. What could mean two things (`2008`, `2010-11`) is the financial year in data and
 * a `Problem` on the command line (exit usage; in data exit data, without the text).
 */
export function parsePeriod(text: string, usage: PeriodUsage): Reading<Period[]> {
  const ends = text.split('..')
  if (ends.length > 2) return { problem: unreadable({ text, usage }) }
  const first = readOne(ends[0], usage)
  if ('problem' in first || ends.length === 1) return each(first)
  const last = readOne(ends[1], usage)
  if ('problem' in last) return last
  return readRun(first.value, last.value, { text, usage })
}

function each(reading: Reading<Period>): Reading<Period[]> {
  return 'problem' in reading ? reading : { value: [reading.value] }
}

type Form = [pattern: RegExp, read: (parts: string[], written: Written) => Reading<Period>]

/** Every way in which one period is written, without blanks and in capitals. */
const FORMS: Form[] = [
  [/^(\d{4})\/(\d{2}|\d{4})$/, readFinancialYear],
  [/^(\d{4})-(\d{4})$/, readFinancialYear],
  [/^(\d{4})-(\d{2})$/, readYearOrMonth],
  [/^(\d{4})[/-](\d{2}|\d{4})Q([1-4])$/, readQuarter],
  [/^([A-Z]{3,9})(\d{4})$/, readNamedMonth],
  [/^AY(\d{4})[/-](\d{2}|\d{4})$/, readAcademicYear],
  [/^(\d{4})$/, readYearAlone],
  [/^(\d{4}-\d{2}-\d{2})$/, readTwelveMonths],
]

function readOne(text: string, usage: PeriodUsage): Reading<Period> {
  const written = { text: text.trim(), usage }
  const tidy = text
    .replace(/\s+/g, '')
    .replace(/[‐‑–−]/g, '-')
    .toUpperCase()
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(tidy)
    if (match) return withinRange(read(match.slice(1), written), written)
  }
  return { problem: unreadable(written) }
}

function withinRange(reading: Reading<Period>, written: Written): Reading<Period> {
  if ('problem' in reading) return reading
  const { year } = civilOf(reading.value.end)
  const known = year >= FIRST_PERIOD_YEAR && year <= LAST_PERIOD_YEAR
  return known ? reading : { problem: outOfRange(written) }
}

function readFinancialYear([first, second]: string[], written: Written): Reading<Period> {
  if (!follows(first, second)) return { problem: yearsApart(written, financialYearFrom(Number(first))) }
  return { value: financialYearFrom(Number(first)) }
}

/** `2024-25` is a financial year, `2008-03` a month; `2000-01` to `2011-12` could be either. */
function readYearOrMonth([first, second]: string[], written: Written): Reading<Period> {
  const [year, month] = [Number(first), Number(second)]
  if (month < 1 || month > 12) return readFinancialYear([first, second], written)
  const named = monthOf(dayOfCivil(year, month, 1))
  if (!follows(first, second)) return { value: named }
  const financialYear = financialYearFrom(year)
  if (written.usage === 'data') return { value: financialYear }
  return { problem: couldBeAYearOrAMonth(written, financialYear, named) }
}

function readQuarter([first, second, quarter]: string[], written: Written): Reading<Period> {
  const year = financialYearFrom(Number(first))
  const wanted = quarterOf(monthsLater(year.start, 3 * (Number(quarter) - 1)))
  return follows(first, second) ? { value: wanted } : { problem: yearsApart(written, wanted) }
}

function readNamedMonth([name, year]: string[], written: Written): Reading<Period> {
  const month = MONTHS.findIndex(known => namesOf(known).includes(name)) + 1
  return month === 0
    ? { problem: unreadable(written) }
    : { value: monthOf(dayOfCivil(Number(year), month, 1)) }
}

function namesOf(month: string): string[] {
  const name = month.toUpperCase()
  return [name, name.slice(0, 3), ...(name === 'SEPTEMBER' ? ['SEPT'] : [])]
}

function readAcademicYear([first, second]: string[], written: Written): Reading<Period> {
  const year = academicYearFrom(Number(first))
  return follows(first, second) ? { value: year } : { problem: yearsApart(written, year) }
}

/** A year outside all records is told so by whoever looks at the range; no two ways of saying it would help. */
function readYearAlone([year]: string[], written: Written): Reading<Period> {
  const ending = financialYearFrom(Number(year) - 1)
  if (written.usage === 'data' || 'problem' in withinRange({ value: ending }, written))
    return { value: ending }
  return { problem: yearAlone(written, ending, financialYearFrom(Number(year))) }
}

function readTwelveMonths([text]: string[], written: Written): Reading<Period> {
  const end = dayOfIso(text)
  return end === undefined ? { problem: unreadable(written) } : { value: twelveMonthsEnding(end) }
}

/** Is the second the year after the first? `2007` and `08`, `1999` and `00`, `2007` and `2008`. */
function follows(first: string, second: string): boolean {
  const next = String(Number(first) + 1)
  return next.endsWith(second)
}

function readRun(first: Period, last: Period, written: Written): Reading<Period[]> {
  if (first.kind !== last.kind) return { problem: mixedRun(written) }
  if (last.end < first.end) return { problem: backwardRun(written) }
  const run = first.kind === 'twelve months' ? yearlyRun(first, last) : adjoiningRun(first, last)
  return run[run.length - 1].end === last.end ? { value: run } : { problem: unevenRun(written) }
}

const KIND_OF: Record<Exclude<PeriodKind, 'twelve months'>, (day: Day) => Period> = {
  month: monthOf,
  quarter: quarterOf,
  'financial year': financialYearOf,
  'academic year': academicYearOf,
}

function adjoiningRun(first: Period, last: Period): Period[] {
  const periodOf = KIND_OF[first.kind as keyof typeof KIND_OF]
  const run = [first]
  while (run[run.length - 1].end < last.end) run.push(periodOf(run[run.length - 1].end + 1))
  return run
}

/** Twelve months ending on the same day of each year, or on the last day of each February. */
function yearlyRun(first: Period, last: Period): Period[] {
  const run = [first]
  for (let years = 1; run[run.length - 1].end < last.end; years++) {
    run.push(twelveMonthsEnding(yearsLater(first.end, years, isMonthEnd(first.end) && isMonthEnd(last.end))))
  }
  return run
}

function yearsLater(end: Day, years: number, toMonthEnd: boolean): Day {
  const later = monthsLater(end, 12 * years)
  return toMonthEnd ? lastOfMonth(later) : later
}

function isMonthEnd(day: Day): boolean {
  return lastOfMonth(day) === day
}
