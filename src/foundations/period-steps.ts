import type { Day } from './day.ts'
import type { Period, Reading, Step } from './period.ts'
import { financialYearOf, monthOf, quarterOf } from './period-kinds.ts'
import { EXIT, error } from './problem.ts'

const STEP_OF: Record<Step, (day: Day) => Period> = {
  month: monthOf,
  quarter: quarterOf,
  year: financialYearOf,
}

/**
 * The months, quarters or years that make up a run of periods, in order: `2007/08` by quarter is
 * four. A year is of the run's own kind. A run that the steps do not fill exactly is a `Problem`
 * (exit usage): a month has no years in it, an academic year no quarters of a financial year.
 */
export function stepsOf(periods: Period[], every: Step): Reading<Period[]> {
  if (periods.length === 0 || (every === 'year' && isYearOfItsOwn(periods[0]))) return { value: periods }
  const { start } = periods[0]
  const { end } = periods[periods.length - 1]
  const steps = stepsFrom(start, end, STEP_OF[every])
  const filled = steps[0].start === start && steps[steps.length - 1].end === end
  return filled ? { value: steps } : { problem: unfitting(periods, every) }
}

function stepsFrom(start: Day, end: Day, stepOf: (day: Day) => Period): Period[] {
  const steps = [stepOf(start)]
  while (steps[steps.length - 1].end < end) steps.push(stepOf(steps[steps.length - 1].end + 1))
  return steps
}

function isYearOfItsOwn({ kind }: Period): boolean {
  return kind === 'academic year' || kind === 'twelve months'
}

function unfitting(periods: Period[], every: Step) {
  const [first, last] = [periods[0], periods[periods.length - 1]]
  const run = first === last ? first.label : `${first.label}..${last.label}`
  return error('step-does-not-fit', EXIT.usage, `the period ${run} is not made up of whole ${every}s`, {
    expected: EXPECTED[every],
    advice: 'choose another step, or a period that it fits',
  })
}

const EXPECTED: Record<Step, string> = {
  month: 'a period from the first day of a month to the last of one (2007/08)',
  quarter: 'a period of whole quarters of a financial year (2007/08, 2007/08 Q4)',
  year: 'a period of whole years (2007/08, AY2018/19, 2008-03-31)',
}
