import type { Period, PeriodUsage } from './period.ts'
import { EXIT, error, type Problem } from './problem.ts'

/** No extract holds a date outside these years, so no period ends outside them. */
export const FIRST_PERIOD_YEAR = 1920
export const LAST_PERIOD_YEAR = 2099

/** A period as written, and where: what a message may say of it depends on that. */
export interface Written {
  text: string
  usage: PeriodUsage
}

const ALLOWED =
  'a financial year (2007/08), a quarter (2007/08 Q4), a month (Mar 2008 or 2008-03), ' +
  'an academic year (AY2018/19), the last day of twelve months (2008-03-31), ' +
  'or a run of one of these (2008/09..2010/11)'

export function unreadable(written: Written): Problem {
  return bad(written, 'a period that cannot be read', ALLOWED)
}

export function yearsApart(written: Written, meant: Period): Problem {
  const example = written.usage === 'data' ? '2007/08' : meant.label
  const found = 'a period whose second year is not the one after its first'
  return bad(written, found, `two years in a row (${example})`)
}

export function outOfRange(written: Written): Problem {
  const years = `a period that ends in the years ${FIRST_PERIOD_YEAR} to ${LAST_PERIOD_YEAR}`
  return bad(written, 'a period outside all records', years)
}

export function mixedRun(written: Written): Problem {
  return bad(
    written,
    'a period that runs from one kind of period to another',
    'both ends of one kind (2008/09..2010/11, Apr 2008..Mar 2009)',
  )
}

export function backwardRun(written: Written): Problem {
  return bad(written, 'a period that ends before it starts', 'the earlier end first (2008/09..2010/11)')
}

export function unevenRun(written: Written): Problem {
  return bad(
    written,
    'a period of twelve months whose ends are not whole years apart',
    'the same day of two years (2008-03-31..2010-03-31)',
  )
}

export function couldBeAYearOrAMonth(written: Written, year: Period, month: Period): Problem {
  return ambiguous(
    written,
    'a period that could be a financial year or a month',
    `write ${year.label} for the financial year or "${month.label}" for the month`,
  )
}

export function yearAlone(written: Written, ending: Period, starting: Period): Problem {
  const year = starting.label.slice(0, 4)
  return ambiguous(
    written,
    'a period that does not say which twelve months',
    `write ${ending.label} for the financial year that ends on 31 March ${year}, or ${starting.label} ` +
      `for the one that starts on 1 April ${year} (the calendar year is ${year}-12-31)`,
  )
}

function ambiguous(written: Written, found: string, advice: string): Problem {
  const expected = 'a period that means one thing'
  return error('ambiguous-period', EXIT.usage, withText(written, found), { expected, advice })
}

function bad(written: Written, found: string, expected: string): Problem {
  const exit = written.usage === 'data' ? EXIT.data : EXIT.usage
  return error('bad-period', exit, withText(written, found), { expected })
}

const LONGEST_SHOWN = 40

/** What the user typed is shown; what an extract holds is not. */
function withText({ text, usage }: Written, found: string): string {
  return usage === 'data' ? found : `${found} (${JSON.stringify(text.trim().slice(0, LONGEST_SHOWN))})`
}
