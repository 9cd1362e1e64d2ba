import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, dayOfCivil, dayOfIso, isoDay } from '../../src/foundations/day.ts'
import {
  academicYearOf,
  financialYearOf,
  latestFinancialYearWithin,
  monthOf,
  monthsIn,
  type Period,
  type PeriodUsage,
  parsePeriod,
  populationYear,
  quarterOf,
  type Reading,
  type Step,
  samePeriodYearEarlier,
  stepsOf,
  twelveMonthsEnding,
  type WindowKind,
  windowOf,
} from '../../src/foundations/period.ts'
import { EXIT, type Problem, problemText } from '../../src/foundations/problem.ts'

const day = (text: string): Day => dayOfIso(text)!
const spanText = ({ start, end }: { start: Day; end: Day }) => `${isoDay(start)} to ${isoDay(end)}`

function read<T>(reading: Reading<T>): T {
  if ('problem' in reading) throw new Error(problemText(reading.problem))
  return reading.value
}

function problemOf(reading: Reading<unknown>): Problem {
  if ('value' in reading) throw new Error('read')
  return reading.problem
}

const periodsOf = (text: string, usage: PeriodUsage = 'command line') => read(parsePeriod(text, usage))
const periodOf = (text: string, usage: PeriodUsage = 'command line') => periodsOf(text, usage)[0]
const labelsOf = (periods: Period[]) => periods.map(period => period.label)

describe('a period', () => {
  it.each([
    // Financial years.
    ['2007/08', '2007/08', 'financial year', '2007-04-01 to 2008-03-31'],
    ['1999/00', '1999/00', 'financial year', '1999-04-01 to 2000-03-31'],
    ['2007/2008', '2007/08', 'financial year', '2007-04-01 to 2008-03-31'],
    ['2024-25', '2024/25', 'financial year', '2024-04-01 to 2025-03-31'],
    ['1999-00', '1999/00', 'financial year', '1999-04-01 to 2000-03-31'],
    ['2012-13', '2012/13', 'financial year', '2012-04-01 to 2013-03-31'],
    ['2024–25', '2024/25', 'financial year', '2024-04-01 to 2025-03-31'],
    ['2007-2008', '2007/08', 'financial year', '2007-04-01 to 2008-03-31'],
    ['1919/20', '1919/20', 'financial year', '1919-04-01 to 1920-03-31'],
    [' 2024 / 25 ', '2024/25', 'financial year', '2024-04-01 to 2025-03-31'],
    // Quarters.
    ['2007/08 Q1', '2007/08 Q1', 'quarter', '2007-04-01 to 2007-06-30'],
    ['2007/08 Q2', '2007/08 Q2', 'quarter', '2007-07-01 to 2007-09-30'],
    ['2007/08 Q3', '2007/08 Q3', 'quarter', '2007-10-01 to 2007-12-31'],
    ['2007/08 Q4', '2007/08 Q4', 'quarter', '2008-01-01 to 2008-03-31'],
    ['2007/08Q4', '2007/08 Q4', 'quarter', '2008-01-01 to 2008-03-31'],
    ['2007/08q4', '2007/08 Q4', 'quarter', '2008-01-01 to 2008-03-31'],
    ['2010-11 Q4', '2010/11 Q4', 'quarter', '2011-01-01 to 2011-03-31'],
    ['2010/2011 Q4', '2010/11 Q4', 'quarter', '2011-01-01 to 2011-03-31'],
    // Months.
    ['Mar 2008', 'Mar 2008', 'month', '2008-03-01 to 2008-03-31'],
    ['March 2008', 'Mar 2008', 'month', '2008-03-01 to 2008-03-31'],
    ['mar2008', 'Mar 2008', 'month', '2008-03-01 to 2008-03-31'],
    ['MAY 2018', 'May 2018', 'month', '2018-05-01 to 2018-05-31'],
    ['Sept 2018', 'Sep 2018', 'month', '2018-09-01 to 2018-09-30'],
    ['2008-03', 'Mar 2008', 'month', '2008-03-01 to 2008-03-31'],
    ['2008-12', 'Dec 2008', 'month', '2008-12-01 to 2008-12-31'],
    ['2000-02', 'Feb 2000', 'month', '2000-02-01 to 2000-02-29'],
    ['2011-11', 'Nov 2011', 'month', '2011-11-01 to 2011-11-30'],
    ['2007-09', 'Sep 2007', 'month', '2007-09-01 to 2007-09-30'],
    // Academic years.
    ['AY2018/19', 'AY2018/19', 'academic year', '2018-09-01 to 2019-08-31'],
    ['ay 2018/19', 'AY2018/19', 'academic year', '2018-09-01 to 2019-08-31'],
    ['AY2010-11', 'AY2010/11', 'academic year', '2010-09-01 to 2011-08-31'],
    ['AY2018/2019', 'AY2018/19', 'academic year', '2018-09-01 to 2019-08-31'],
    // Twelve months ending on a day.
    ['2008-03-31', '2008-03-31', 'twelve months', '2007-04-01 to 2008-03-31'],
    ['2024-12-31', '2024-12-31', 'twelve months', '2024-01-01 to 2024-12-31'],
    ['2024-06-15', '2024-06-15', 'twelve months', '2023-06-16 to 2024-06-15'],
  ])('%s is %s, a %s, %s', (text, label, kind, span) => {
    for (const usage of ['command line', 'data'] as const) {
      const periods = periodsOf(text, usage)
      expect(periods).toHaveLength(1)
      expect(periods[0]).toMatchObject({ label, kind })
      expect(spanText(periods[0])).toBe(span)
    }
  })

  it.each([
    '',
    '   ',
    'last year',
    '2007/09',
    '2007/07',
    '2007/2009',
    '2007-13',
    '2007-00',
    '2007/08 Q0',
    '2007/08 Q5',
    '2007/09 Q1',
    'Q4',
    'Mar 08',
    'Mrz 2008',
    'Marc 2008',
    '2008-3',
    '2008/3/31',
    '31/03/2008',
    '2008-02-30',
    '2023-02-29',
    '07/08',
    '200708',
    'AY2018',
    'AY2018/20',
    '1850/51',
    'Mar 1800',
    '2150-01-01',
    '20078',
    '1919',
    '9004',
    '2007/08 Q4 Q4',
    '2007/08, 2008/09',
    '2007-2009',
    '12007-2008',
    '2007-20081',
    'FY2007/08 Q4',
    '1 Mar 2008',
    'Mar 20081',
    'AAY2018/19',
    'AY2018/191',
    'to 2008-03-31',
    '2008-03-31 24:00',
    '1918/19',
  ])('is not "%s"', text => {
    const problem = problemOf(parsePeriod(text, 'command line'))
    expect(problem).toMatchObject({ severity: 'error', code: 'bad-period', exit: EXIT.usage })
    expect(problem.expected).toBeTruthy()
    expect(problemOf(parsePeriod(text, 'data'))).toMatchObject({ code: 'bad-period', exit: EXIT.data })
  })

  it('of a day that there is not cannot be read, and is not outside all records', () => {
    expect(problemOf(parsePeriod('2008-02-30', 'command line')).found).toContain('cannot be read')
    expect(problemOf(parsePeriod('2150-01-01', 'command line')).found).toContain('outside all records')
  })

  it('is shown as it was typed, without the blanks around it, and not all of it where it is long', () => {
    const shown = (text: string) => /\("(.*)"\)/.exec(problemOf(parsePeriod(text, 'command line')).found)?.[1]
    expect(shown('  last year ')).toBe('last year')
    expect(shown('last year, '.repeat(9))).toBe('last year, last year, last year, last ye')
  })

  it('that cannot be read is answered with every way to write one', () => {
    expect(problemText(problemOf(parsePeriod('last year', 'command line')))).toBe(
      'error[bad-period]: a period that cannot be read ("last year"); expected a financial year (2007/08), ' +
        'a quarter (2007/08 Q4), a month (Mar 2008 or 2008-03), an academic year (AY2018/19), ' +
        'the last day of twelve months (2008-03-31), or a run of one of these (2008/09..2010/11)',
    )
  })

  it('whose years do not follow each other is answered with the one that does', () => {
    expect(problemOf(parsePeriod('2007/09', 'command line')).expected).toContain('2007/08')
    expect(problemOf(parsePeriod('2010/12 Q4', 'command line')).expected).toContain('2010/11 Q4')
    expect(problemOf(parsePeriod('AY2018/20', 'command line')).expected).toContain('AY2018/19')
  })

  it('whose years do not follow each other is answered in data with an example that is nobody’s', () => {
    expect(problemOf(parsePeriod('2010/12', 'data')).expected).toBe('two years in a row (2007/08)')
  })

  it('in data is never repeated in a message', () => {
    for (const text of ['Jane Doe', '2019/21', '1850/51', '2008/09..Mar 2010']) {
      expect(problemText(problemOf(parsePeriod(text, 'data')))).not.toContain(text)
    }
  })

  it('typed with control characters does not reach the terminal as such', () => {
    expect(problemText(problemOf(parsePeriod('\u001b[31m', 'command line')))).not.toContain('\u001b')
  })
})

describe('a period that could mean two things', () => {
  const either = Array.from({ length: 12 }, (_, i) => {
    const second = String(i + 1).padStart(2, '0')
    return [
      `${2000 + i}-${second}`,
      `${2000 + i}/${second}`,
      labelsOf([monthOf(dayOfCivil(2000 + i, i + 1, 1))])[0],
    ]
  })

  it('is any of twelve: a year and the next, or a month', () => {
    expect(either.map(([text]) => text)).toEqual(
      '2000-01 2001-02 2002-03 2003-04 2004-05 2005-06 2006-07 2007-08 2008-09 2009-10 2010-11 2011-12'.split(
        ' ',
      ),
    )
    expect(either[10]).toEqual(['2010-11', '2010/11', 'Nov 2010'])
  })

  it.each(either)(
    '%s: %s or %s, refused on the command line with both, the year in data',
    (text, year, month) => {
      const problem = problemOf(parsePeriod(text, 'command line'))
      expect(problem).toMatchObject({ code: 'ambiguous-period', exit: EXIT.usage })
      expect(problem.advice).toContain(year)
      expect(problem.advice).toContain(month)
      expect(labelsOf(periodsOf(text, 'data'))).toEqual([year])
    },
  )

  it('is a lone year: refused on the command line, in data the financial year that ends in it', () => {
    const problem = problemOf(parsePeriod('2008', 'command line'))
    expect(problem).toMatchObject({ code: 'ambiguous-period', exit: EXIT.usage })
    expect(problem.advice).toBe(
      'write 2007/08 for the financial year that ends on 31 March 2008, or 2008/09 for the one that starts on ' +
        '1 April 2008 (the calendar year is 2008-12-31)',
    )
    expect(periodsOf('2008', 'data')).toEqual([financialYearOf(day('2008-03-31'))])
  })

  it('is refused at either end of a run', () => {
    expect(problemOf(parsePeriod('2010-11..2012-13', 'command line')).code).toBe('ambiguous-period')
    expect(problemOf(parsePeriod('2006/07..2008', 'command line')).code).toBe('ambiguous-period')
    expect(labelsOf(periodsOf('2010-11..2012-13', 'data'))).toEqual(['2010/11', '2011/12', '2012/13'])
    expect(labelsOf(periodsOf('2009..2011', 'data'))).toEqual(['2008/09', '2009/10', '2010/11'])
  })
})

describe('a run of periods', () => {
  it.each([
    ['2008/09..2010/11', ['2008/09', '2009/10', '2010/11']],
    ['2008/09 .. 2008/09', ['2008/09']],
    ['1998/99..2000/01', ['1998/99', '1999/00', '2000/01']],
    ['2007/08 Q3..2008/09 Q2', ['2007/08 Q3', '2007/08 Q4', '2008/09 Q1', '2008/09 Q2']],
    ['Nov 2008..2009-02', ['Nov 2008', 'Dec 2008', 'Jan 2009', 'Feb 2009']],
    ['AY2018/19..AY2019/20', ['AY2018/19', 'AY2019/20']],
    ['2008-03-31..2010-03-31', ['2008-03-31', '2009-03-31', '2010-03-31']],
    ['2023-02-28..2025-02-28', ['2023-02-28', '2024-02-29', '2025-02-28']],
    ['2023-02-28..2024-02-28', ['2023-02-28', '2024-02-28']],
    ['2023-02-28..2024-02-29', ['2023-02-28', '2024-02-29']],
    ['2024-02-29..2025-02-28', ['2024-02-29', '2025-02-28']],
  ])('%s is a figure for each of %j', (text, labels) => {
    expect(labelsOf(periodsOf(text))).toEqual(labels)
  })

  it.each([
    ['2008/09..Mar 2010', 'one kind'],
    ['2008/09..AY2010/11', 'one kind'],
    ['2008/09..2010-03-31', 'one kind'],
    ['2010/11..2008/09', 'the earlier end first'],
    ['Mar 2008..Feb 2008', 'the earlier end first'],
    ['2008-03-31..2010-06-30', 'the same day'],
    ['2008-03-31..2010-03-30', 'the same day'],
    ['2008/09..', 'a financial year'],
    ['..2008/09', 'a financial year'],
    ['2008/09...2009/10', 'a financial year'],
    ['2008/09..2009/10..2010/11', 'a financial year'],
    ['..', 'a financial year'],
  ])('is not %s: expected %s', (text, expected) => {
    const problem = problemOf(parsePeriod(text, 'command line'))
    expect(problem).toMatchObject({ code: 'bad-period', exit: EXIT.usage })
    expect(problem.expected).toContain(expected)
  })

  it('leaves no day between its periods and counts none twice', () => {
    for (const text of [
      '1995/96..2027/28',
      'Jan 1995..Dec 2028',
      '1995/96 Q1..2027/28 Q4',
      'AY1995/96..AY2026/27',
    ]) {
      const run = periodsOf(text)
      for (const [i, period] of run.slice(1).entries()) expect(period.start).toBe(run[i].end + 1)
    }
  })
})

describe('the period of a day', () => {
  it.each([
    ['2008-03-31', '2007/08', '2007/08 Q4', 'Mar 2008', 'AY2007/08', 2007],
    ['2008-04-01', '2008/09', '2008/09 Q1', 'Apr 2008', 'AY2007/08', 2008],
    ['2008-08-31', '2008/09', '2008/09 Q2', 'Aug 2008', 'AY2007/08', 2008],
    ['2008-09-01', '2008/09', '2008/09 Q2', 'Sep 2008', 'AY2008/09', 2008],
    ['2008-12-31', '2008/09', '2008/09 Q3', 'Dec 2008', 'AY2008/09', 2008],
    ['2024-02-29', '2023/24', '2023/24 Q4', 'Feb 2024', 'AY2023/24', 2023],
    ['2000-03-31', '1999/00', '1999/00 Q4', 'Mar 2000', 'AY1999/00', 1999],
  ])(
    '%s lies in %s, %s, %s, %s and takes the population of mid-%i',
    (text, year, quarter, month, academic, mid) => {
      const of = day(text)
      expect(labelsOf([financialYearOf(of), quarterOf(of), monthOf(of), academicYearOf(of)])).toEqual([
        year,
        quarter,
        month,
        academic,
      ])
      expect(populationYear(of)).toBe(mid)
    },
  )

  it('holds that day, and each is read back from its own label', () => {
    const anyDay = fc.integer({ min: dayOfCivil(1921, 1, 1), max: dayOfCivil(2098, 12, 31) })
    fc.assert(
      fc.property(anyDay, of => {
        for (const period of [
          financialYearOf(of),
          quarterOf(of),
          monthOf(of),
          academicYearOf(of),
          twelveMonthsEnding(of),
        ]) {
          expect(period.start <= of && of <= period.end).toBe(true)
          expect(periodsOf(period.label)).toEqual([period])
        }
      }),
    )
  })
})

describe('the twelve months that end on a day', () => {
  it.each([
    ['2024-02-29', '2023-03-01', 'a leap day: the month after the February before'],
    ['2023-02-28', '2022-03-01', 'February of two ordinary years'],
    ['2024-02-28', '2023-03-01', 'the day before the leap day: the day after 28 February 2023'],
    ['2025-02-28', '2024-03-01', 'the February after a leap day: 29 February 2024 is twelve months ago'],
    ['2008-03-31', '2007-04-01', 'a financial year'],
    ['2024-06-30', '2023-07-01', 'July to June'],
    ['2024-12-31', '2024-01-01', 'a calendar year'],
    ['2024-03-01', '2023-03-02', 'the first of a month'],
  ])('%s start on %s: %s', (end, start) => {
    expect(isoDay(twelveMonthsEnding(day(end)).start)).toBe(start)
  })
})

describe('the window of a period', () => {
  it.each<[string, WindowKind, string]>([
    ['2007/08', 'period', '2007-04-01 to 2008-03-31'],
    ['2007/08', 'rolling-12m', '2007-04-01 to 2008-03-31'],
    ['2007/08', 'ytd', '2007-04-01 to 2008-03-31'],
    ['2007/08 Q2', 'period', '2007-07-01 to 2007-09-30'],
    ['2007/08 Q2', 'rolling-12m', '2006-10-01 to 2007-09-30'],
    ['2007/08 Q2', 'ytd', '2007-04-01 to 2007-09-30'],
    ['Mar 2008', 'ytd', '2007-04-01 to 2008-03-31'],
    ['Apr 2008', 'ytd', '2008-04-01 to 2008-04-30'],
    ['Apr 2008', 'rolling-12m', '2007-05-01 to 2008-04-30'],
    ['Feb 2024', 'rolling-12m', '2023-03-01 to 2024-02-29'],
    ['Feb 2025', 'rolling-12m', '2024-03-01 to 2025-02-28'],
    ['AY2018/19', 'period', '2018-09-01 to 2019-08-31'],
    ['AY2018/19', 'rolling-12m', '2018-09-01 to 2019-08-31'],
    ['AY2018/19', 'ytd', '2018-09-01 to 2019-08-31'],
    ['2024-12-31', 'period', '2024-01-01 to 2024-12-31'],
    ['2024-12-31', 'rolling-12m', '2024-01-01 to 2024-12-31'],
    ['2024-12-31', 'ytd', '2024-04-01 to 2024-12-31'],
  ])('%s, %s: %s', (text, kind, span) => {
    expect(spanText(windowOf(periodOf(text), kind))).toBe(span)
  })

  it('of any month, rolling, is that month and the eleven before it', () => {
    for (const month of periodsOf('Jan 1996..Dec 2028')) {
      const eleventh = monthOf(windowOf(month, 'rolling-12m').start)
      expect(windowOf(month, 'rolling-12m')).toEqual({ start: eleventh.start, end: month.end })
      expect(periodsOf(`${eleventh.label}..${month.label}`)).toHaveLength(12)
    }
  })
})

describe('the whole months of a window', () => {
  it.each([
    ['2024-04-01', '2024-04-30', 1],
    ['2024-04-01', '2024-04-29', 0],
    ['2024-04-01', '2024-06-30', 3],
    ['2024-04-01', '2024-06-29', 2],
    ['2024-04-01', '2025-02-28', 11],
    ['2024-04-01', '2025-03-31', 12],
    ['2023-04-01', '2024-03-31', 12],
    ['2024-02-01', '2024-02-29', 1],
    ['2024-02-01', '2024-02-28', 0],
    ['2023-06-16', '2024-06-15', 12],
    ['2022-04-01', '2024-03-31', 24],
  ])('%s to %s: %i', (start, end, months) => {
    expect(monthsIn({ start: day(start), end: day(end) })).toBe(months)
  })

  it('that ends on any day and is twelve months long are twelve', () => {
    for (let end = day('2023-01-01'); end <= day('2025-12-31'); end++)
      expect(monthsIn(twelveMonthsEnding(end))).toBe(12)
  })
})

describe('the steps of a period', () => {
  const stepLabels = (text: string, every: Step) => labelsOf(read(stepsOf(periodsOf(text), every)))

  it.each<[string, Step, string]>([
    ['2007/08', 'quarter', '2007/08 Q1, 2007/08 Q2, 2007/08 Q3, 2007/08 Q4'],
    ['2007/08', 'year', '2007/08'],
    ['2007/08..2008/09', 'year', '2007/08, 2008/09'],
    ['2007/08 Q4', 'month', 'Jan 2008, Feb 2008, Mar 2008'],
    ['2007/08 Q4', 'quarter', '2007/08 Q4'],
    ['2007/08 Q4..2008/09 Q1', 'month', 'Jan 2008, Feb 2008, Mar 2008, Apr 2008, May 2008, Jun 2008'],
    ['Mar 2008', 'month', 'Mar 2008'],
    ['Apr 2008..Sep 2008', 'quarter', '2008/09 Q1, 2008/09 Q2'],
    ['Apr 2008..Mar 2009', 'year', '2008/09'],
    ['AY2018/19', 'year', 'AY2018/19'],
    ['AY2018/19..AY2019/20', 'year', 'AY2018/19, AY2019/20'],
    ['2008-12-31', 'quarter', '2007/08 Q4, 2008/09 Q1, 2008/09 Q2, 2008/09 Q3'],
    ['2008-12-31', 'year', '2008-12-31'],
    ['2008-06-15', 'year', '2008-06-15'],
  ])('%s by %s: %s', (text, every, labels) => {
    expect(stepLabels(text, every)).toEqual(labels.split(', '))
  })

  it.each([
    ['2007/08', 'Apr 2007', 'Mar 2008', 12],
    ['2007/08..2009/10', 'Apr 2007', 'Mar 2010', 36],
    ['AY2018/19', 'Sep 2018', 'Aug 2019', 12],
    ['2008-12-31', 'Jan 2008', 'Dec 2008', 12],
    ['2024-02-29', 'Mar 2023', 'Feb 2024', 12],
    ['2024-02-29..2025-02-28', 'Mar 2023', 'Feb 2025', 24],
  ])('%s by month: %s to %s, %i of them', (text, first, last, count) => {
    const labels = stepLabels(text, 'month')
    expect([labels[0], labels.at(-1), labels.length]).toEqual([first, last, count])
  })

  it.each<[string, Step]>([
    ['Mar 2008', 'quarter'],
    ['Mar 2008', 'year'],
    ['2007/08 Q4', 'year'],
    ['Apr 2008..Aug 2008', 'quarter'],
    ['Apr 2008..Aug 2008', 'year'],
    ['AY2018/19', 'quarter'],
    ['2008-06-15', 'month'],
    ['2008-06-15', 'quarter'],
    ['2008-11-30', 'quarter'],
  ])('%s has no whole ones by %s', (text, every) => {
    const problem = problemOf(stepsOf(periodsOf(text), every))
    expect(problem).toMatchObject({ code: 'step-does-not-fit', exit: EXIT.usage })
    expect(problem.found).toBe(`the period ${text} is not made up of whole ${every}s`)
    expect(problem.expected).toContain('a period ')
    expect(problem.advice).toContain('another step')
  })

  it('of nothing are none', () => {
    expect(stepsOf([], 'month')).toEqual({ value: [] })
  })
})

describe('the same period a year earlier', () => {
  it.each([
    ['2007/08', '2006/07'],
    ['2007/08 Q4', '2006/07 Q4'],
    ['Feb 2024', 'Feb 2023'],
    ['Feb 2025', 'Feb 2024'],
    ['AY2018/19', 'AY2017/18'],
    ['2008-03-31', '2007-03-31'],
    ['2024-02-29', '2023-02-28'],
    ['2025-02-28', '2024-02-29'],
  ])('as %s is %s', (text, earlier) => {
    expect(samePeriodYearEarlier(periodOf(text))).toEqual(periodOf(earlier))
  })
})

describe('the latest financial year inside a coverage', () => {
  it.each([
    ['2022-04-01', '2025-03-31', '2024/25', 'to the day'],
    ['2022-04-01', '2025-02-28', '2024/25', '31 days short'],
    ['2022-04-01', '2025-02-27', '2023/24', '32 days short'],
    ['2024-05-02', '2025-03-31', '2024/25', 'starts 31 days late'],
    ['2024-05-03', '2025-03-31', '', 'starts 32 days late'],
    ['2022-04-01', '2025-12-31', '2024/25', 'the year after is not over'],
    ['2024-10-01', '2025-03-31', '', 'six months'],
    ['2024-10-01', '2026-02-01', '', 'parts of two years'],
  ])('from %s to %s is "%s": %s', (start, end, label) => {
    expect(latestFinancialYearWithin({ start: day(start), end: day(end) })?.label ?? '').toBe(label)
  })

  it('may be asked for without grace', () => {
    const coverage = { start: day('2022-04-01'), end: day('2025-03-30') }
    expect(latestFinancialYearWithin(coverage, 0)?.label).toBe('2023/24')
  })
})
