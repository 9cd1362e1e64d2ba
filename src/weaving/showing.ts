import type { Place } from '../foundations/problem.ts'
import type { Across } from '../reports/wide.ts'

/** What a marker asks to be shown of its figures, and how. */
export interface Showing {
  place: Place
  /** A table on lines of its own, or one figure within a line. */
  layout: 'table' | 'line'
  /** Names of columns of the output; none: those that a reader needs. */
  columns: readonly string[] | undefined
  /** Over these columns, in the writer's words. */
  headings: readonly string[] | undefined
  /** What stands across the top. */
  across: Across | undefined
}
