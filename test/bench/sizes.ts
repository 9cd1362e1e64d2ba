import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type CountySize, writeCounty } from './generate.ts'

const CACHE = 'node_modules/.cache/bench'

export const SIZES = {
  county: { referralsPerYear: 24_000, years: 3, areas: 13, seed: 1 },
  million: { referralsPerYear: 333_334, years: 3, areas: 13, seed: 1 },
  'ten-million': { referralsPerYear: 3_333_334, years: 3, areas: 13, seed: 1 },
} satisfies Record<string, CountySize>

/** The folder of an invented county of this size; written when it is not yet there. */
export function countyOf(name: string, size: CountySize): string {
  const folder = join(process.cwd(), CACHE, name)
  if (existsSync(folder)) return folder
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  writeCounty(unfinished, size)
  renameSync(unfinished, folder)
  return folder
}
