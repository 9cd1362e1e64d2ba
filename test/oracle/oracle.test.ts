import { describe, expect, it } from 'vitest'
import { BANK_HOLIDAYS } from './bank-holidays.ts'
import { asked, type Case, WHOLE } from './cases.ts'
import { CHILD_PROTECTION_CASES } from './cases-child-protection.ts'
import { FRONT_DOOR_CASES } from './cases-front-door.ts'
import { NEED_AND_CARE_CASES } from './cases-need-and-care.ts'
import { plusMonths, readDay } from './days.ts'
import { INDICATORS } from './indicators.ts'
import { rounded, work } from './oracle.ts'
import { month, steps, twelveMonthsEnding, windowOf } from './periods.ts'

const CASES = [...FRONT_DOOR_CASES, ...CHILD_PROTECTION_CASES, ...NEED_AND_CARE_CASES]

function answer(of: Case) {
  const area = of.area ?? WHOLE
  const cell = work(of.given, asked(of)).find(
    each =>
      each.indicator === of.indicator && each.area === area && each.latest_category === (of.category ?? ''),
  )
  return cell ? [cell.numerator, cell.denominator, cell.value] : 'no row'
}

describe('the second working gives what was worked by hand', () => {
  for (const [at, of] of CASES.entries())
    it(`${at + 1}. ${of.indicator}, ${of.area ?? WHOLE}: ${of.rule}`, () =>
      expect(answer(of)).toEqual(of.gives))

  it('in at least three cases an indicator', () => {
    for (const { id } of INDICATORS)
      expect(CASES.filter(of => of.indicator === id).length, id).toBeGreaterThanOrEqual(3)
  })
})

describe('its days, months and rounding', () => {
  it('reads the three written forms, with or without a time', () => {
    const forms = [
      '2024-03-05',
      '05/03/2024',
      '5/3/2024',
      '05-Mar-2024',
      '2024-03-05 09:30',
      '05/03/2024 14:05',
    ]
    for (const text of forms) expect(readDay(text)).toBe('2024-03-05')
  })

  it('clamps a month added to the month’s last day', () => {
    expect(plusMonths('2024-02-29', 12)).toBe('2025-02-28')
    expect(plusMonths('2023-02-28', 12)).toBe('2024-02-28')
    expect(plusMonths('2023-09-30', 6)).toBe('2024-03-30')
    expect(plusMonths('2023-12-31', 2)).toBe('2024-02-29')
  })

  it('looks back twelve months to the day', () => {
    expect(windowOf(month(2024, 2), 'rolling-12m').start).toBe('2023-03-01')
    expect(windowOf(month(2023, 2), 'rolling-12m').start).toBe('2022-03-01')
    expect(windowOf(month(2024, 3), 'rolling-12m').start).toBe('2023-04-01')
    expect(windowOf(month(2023, 1), 'ytd').start).toBe('2022-04-01')
    expect(twelveMonthsEnding('2024-02-28').start).toBe('2023-03-01')
  })

  it('steps through three financial years', () => {
    const months = steps(2022, 2024, 'month')
    expect([months.length, months[0]!.label, months[8]!.label]).toEqual([36, 'Apr 2022', 'Dec 2022'])
    expect([months[9]!.label, months[35]!.label]).toEqual(['Jan 2023', 'Mar 2025'])
    expect(steps(2022, 2024, 'quarter')[3]).toEqual({
      label: '2022/23 Q4',
      start: '2023-01-01',
      end: '2023-03-31',
    })
  })

  it('rounds half away from zero, from whole numbers', () => {
    expect(rounded(7, 100, 112, 1)).toBe('6.3')
    expect(rounded(182, 100, 1120, 1)).toBe('16.3')
    expect(rounded(5, 10_000, 1600, 1)).toBe('31.3')
    expect(rounded(26, 1, 1, 1)).toBe('26.0')
  })

  it('knows eight bank holidays a year, nine in 2011, 2012 and 2023, ten in 2022', () => {
    const oneOff: { [year: number]: number } = { 2011: 9, 2012: 9, 2022: 10, 2023: 9 }
    for (let year = 2005; year <= 2027; year += 1) {
      const days = [...BANK_HOLIDAYS].filter(day => day.startsWith(`${year}-`))
      expect(days.length, `${year}`).toBe(oneOff[year] ?? 8)
    }
    for (const day of BANK_HOLIDAYS) {
      const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
      expect(weekday > 0 && weekday < 6, day).toBe(true)
    }
  })
})
