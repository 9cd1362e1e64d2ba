/**
 * How often a property is tried, and from which seed: the same cases in every run unless asked otherwise.
 * PROPERTY_RUNS=2000 tries more of them, PROPERTY_SEED=7 others.
 */
import { vi } from 'vitest'

export const RUNS = {
  numRuns: Number(process.env.PROPERTY_RUNS ?? 40),
  seed: Number(process.env.PROPERTY_SEED ?? 20_250_331),
}

vi.setConfig({ testTimeout: 60_000 + 600 * RUNS.numRuns })
