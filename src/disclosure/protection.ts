/** What must be done to figures before they are published. */
export interface Protection {
  /** Counts from 1 to one less than this are hidden, and what would give them away. */
  suppress?: number
  /** Counts are shown to the nearest of these. */
  roundTo?: 5 | 10
}

/** So many different numbers at least may stand behind every hidden cell. */
export const FEWEST_VALUES = 4
