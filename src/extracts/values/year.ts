import { FIRST_YEAR, LAST_YEAR } from './day.ts'
import type { CellReading } from './value.ts'

const EXPECTED = 'a calendar year as 2024 or mid-2024'

/** A calendar year, as estimates of population name it: `2024`, `mid-2024`. */
export function readYear(text: string): CellReading {
  const match = /^(?:mid[-\s]?)?(\d{4})$/i.exec(text)
  if (match === null)
    return { code: 'unreadable-year', found: 'text that is no calendar year', expected: EXPECTED }
  const year = Number(match[1])
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return { code: 'unreadable-year', found: 'a year before 1920 or after 2099', expected: EXPECTED }
  return { first: year }
}
