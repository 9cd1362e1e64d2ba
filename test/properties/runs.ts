/**
 * How often something is tried, and from which seed: the same cases in every run unless asked otherwise.
 * PROPERTY_RUNS=10000 tries more of them, PROPERTY_SEED=7 others.
 */
export interface Runs {
  numRuns: number
  seed: number
}

/** `usual` in every run of the tests. */
function runsOf(usual: number): Runs {
  return {
    numRuns: Number(process.env.PROPERTY_RUNS ?? usual),
    seed: Number(process.env.PROPERTY_SEED ?? 20_250_331),
  }
}

/** Of what costs little. */
export const RUNS = runsOf(500)

/** Of what reads, counts or hides whole tables each time: so many as two cores do beside all else in two minutes. */
export const TABLE_RUNS = runsOf(40)
