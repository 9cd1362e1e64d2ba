/**
 * How often something is tried, and from which seed: the same cases in every run unless asked otherwise.
 * PROPERTY_RUNS=10000 tries more of them, PROPERTY_SEED=7 others.
 */
import { vi } from 'vitest'

export interface Runs {
  numRuns: number
  seed: number
}

/** `usual` in every run of the tests; the time allowed grows with what is asked for. */
export function runsOf(usual: number): Runs {
  const numRuns = Number(process.env.PROPERTY_RUNS ?? usual)
  vi.setConfig({ testTimeout: 60_000 + 600 * numRuns })
  return { numRuns, seed: Number(process.env.PROPERTY_SEED ?? 20_250_331) }
}

/** Of what takes the whole program. */
export const RUNS = runsOf(40)
