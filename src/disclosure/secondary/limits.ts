import type { Reach } from './surroundings.ts'

/** How much is tried, so that a run takes no minutes; what is shown does not hang on it, what is hidden may. */
export interface Limits {
  /** A table of at most so many numbers is protected as a whole, at the least loss of all. */
  small: number
  /** So many choices are tried for it; in a run in all; and however many have been tried. */
  choices: number
  choicesInAll: number
  fewChoices: number
  /** In larger ones what lies around each is looked at, further on where that does not do. */
  reaches: readonly Reach[]
  /** So many entries of sums are changed for that in a run in all. */
  changes: number
  /** All of a larger table is never hidden at once. */
  all: number
}

export const LIMITS: Limits = {
  small: 200,
  choices: 3_000,
  choicesInAll: 10_000,
  fewChoices: 100,
  reaches: [
    { most: 800, withWholes: false },
    { most: 400, withWholes: true },
    { most: 1500, withWholes: true },
  ],
  changes: 5_000_000_000,
  all: 1_000,
}
