import type { Indicator } from '../language.ts'
import { exclusionShare } from './exclusion-share.ts'
import { fixedTermExclusions } from './fixed-term-exclusions.ts'
import { ks2Level4Share } from './ks2-level4-share.ts'
import { neet } from './neet.ts'
import { persistentAbsenceShare } from './persistent-absence-share.ts'
import { unauthorisedAbsenceDays } from './unauthorised-absence-days.ts'

/** In the order of the catalogue. */
export const education: Indicator[] = [
  ks2Level4Share,
  exclusionShare,
  persistentAbsenceShare,
  neet,
  fixedTermExclusions,
  unauthorisedAbsenceDays,
]
