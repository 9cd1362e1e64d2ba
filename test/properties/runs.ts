/**
 * How often something is tried, and from which seed: the same cases in every run unless asked otherwise.
 * PROPERTY_RUNS=10000 tries more of them, PROPERTY_SEED=7 others.
 */
export interface Runs {
  numRuns: number
  seed: number
}

/** Of every property. */
export const RUNS: Runs = {
  numRuns: Number(process.env.PROPERTY_RUNS ?? 500),
  seed: Number(process.env.PROPERTY_SEED ?? 20_250_331),
}
