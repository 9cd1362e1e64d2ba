import { AREA, type Dataset } from '../../datasets/dataset.ts'
import type { ColumnKind } from '../../extracts/column.ts'
import { joined } from '../../foundations/wording.ts'
import type { ColumnRef, Point } from '../definition.ts'
import { durationText } from '../points.ts'

/** Of which rows something is said, so that columns can be named and their kinds be known. */
export interface AboutRows {
  dataset: Dataset | undefined
  datasets: ReadonlyMap<string, Dataset>
  /** How many relations lead here: 0 for the rows that are counted. */
  depth: number
  /** Columns that every one of these rows has, beside the required ones. */
  filled: readonly string[]
}

export function aboutRowsOf(
  of: string,
  datasets: ReadonlyMap<string, Dataset>,
  filled: readonly string[] = [],
): AboutRows {
  return { dataset: datasets.get(of), datasets, depth: 0, filled }
}

/** The rows related to these. */
export function related(about: AboutRows, of: string): AboutRows {
  return { dataset: about.datasets.get(of), datasets: about.datasets, depth: about.depth + 1, filled: [] }
}

export function kindOf({ dataset }: AboutRows, column: string): ColumnKind | undefined {
  return column === AREA ? 'category' : dataset?.columns[column]?.kind
}

/** Whether a row may have no value there: then a test on it fails, and its opposite holds. */
export function mayBeBlank({ dataset, filled }: AboutRows, column: string): boolean {
  const spec = dataset?.columns[column]
  return !(filled.includes(column) || spec?.required === true || spec?.default !== undefined)
}

/** `start_date`, `this row's start_date`: the row that is counted is this one, the one related to it that one. */
export function refText({ column, of }: ColumnRef, { depth }: AboutRows): string {
  if (of === 'row') return column
  if (depth === 1) return `this row's ${column}`
  return depth === 2 ? `that row's ${column}` : `the ${column} of the row before`
}

/** ` (or blank)`, ` (or first_score is blank)`: those of some columns that may be, beside what is said of one. */
export function orBlank(subject: string, columns: readonly ColumnRef[], about: AboutRows): string {
  const blank = columns
    .filter(({ column, of }) => of === 'asker' || mayBeBlank(about, column))
    .map(ref => refText(ref, about))
  if (blank.length === 0) return ''
  if (blank.length === 1 && blank[0] === subject) return ' (or blank)'
  return ` (or ${joined([...new Set(blank)], 'or')} is blank)`
}

const THE_END = 'the end of the window'

/** `end_date`, `the end of the window`, `the day 4 weeks after referral_date` */
export function pointText(point: Point, about: AboutRows): string {
  if (point.point === 'the end') return THE_END
  const ref = refText(point, about)
  return point.point === 'column' ? ref : `the day ${durationText(point.duration)} after ${ref}`
}
