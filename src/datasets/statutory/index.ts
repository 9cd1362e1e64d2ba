import { ANNEX_A } from './annex-a.ts'
import { CIN_CENSUS } from './cin-census.ts'
import type { StatutoryList } from './list.ts'
import { PUBLISHED_FILES } from './published.ts'
import { SSD } from './ssd.ts'
import { SSDA903 } from './ssda903.ts'

/** Every list, table and module of the statutory collections whose headers are known. */
export const STATUTORY_LISTS: readonly StatutoryList[] = [
  ...ANNEX_A,
  ...SSD,
  ...SSDA903,
  ...CIN_CENSUS,
  ...PUBLISHED_FILES,
]
