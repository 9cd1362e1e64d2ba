import type { Question } from './oracle.ts'
import { financialYear } from './periods.ts'
import type { Row, Tables } from './reading.ts'

/** A case worked by hand: the sentence that decides it, the rows, and what must come out. */
export type Case = {
  rule: string
  indicator: string
  given: Tables
  /** 2023/24 by area, unless said otherwise. */
  ask?: Partial<Question>
  /** The whole, unless said otherwise. */
  area?: string
  category?: string
  /** Numerator, denominator and value; none where there must be no such row. */
  gives: [numerator: string, denominator: string, value: string] | 'no row'
}

/** A small table: a line of column names, then a line a row, cells apart by ` | `. */
export function table(header: string, ...lines: string[]): Row[] {
  const columns = header.split(' | ')
  return lines.map(line => {
    const cells = line.split('|').map(cell => cell.trim())
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
  })
}

export const WHOLE = 'All areas'
export const asked = (of: Case): Question => ({
  periods: [financialYear(2023)],
  window: 'period',
  byArea: true,
  ...of.ask,
})

/** 1,600 under-18s of the county in every mid-year asked for: a child is 6.25 in ten thousand. */
export const populations = table('year | population | area', '2020 | 1600 | ')
