import { civilOf } from '../../foundations/day.ts'
import { financialYearOf, type Period } from '../../foundations/period.ts'
import { MONTHS } from '../../foundations/period-kinds.ts'

/** A period as the national platform writes it: `202425` and `Financial year Q4`. */
export interface TimeCells {
  period: string
  identifier: string
}

/** `undefined` for twelve months that are no year, for which the platform has no word. */
export function timeOf(period: Period): TimeCells | undefined {
  const { year, month } = civilOf(period.start)
  const years = `${year}${String((year + 1) % 100).padStart(2, '0')}`
  switch (period.kind) {
    case 'financial year':
      return { period: years, identifier: 'Financial year' }
    case 'academic year':
      return { period: years, identifier: 'Academic year' }
    case 'month':
      return { period: String(year), identifier: MONTHS[month - 1] }
    case 'quarter':
      return quarterCells(period)
    case 'twelve months':
      return undefined
  }
}

function quarterCells({ start }: Period): TimeCells {
  const { year, month } = civilOf(financialYearOf(start).start)
  const quarter = Math.floor(((civilOf(start).month - month + 12) % 12) / 3) + 1
  return {
    period: `${year}${String((year + 1) % 100).padStart(2, '0')}`,
    identifier: `Financial year Q${quarter}`,
  }
}

/** The year in which the financial year of the period's last day ends. */
export function reportingYear({ end }: Period): number {
  return civilOf(financialYearOf(end).end).year
}
