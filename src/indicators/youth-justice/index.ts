import type { Indicator } from '../language.ts'
import { violenceOutcomes } from './violence-outcomes.ts'
import { youthJusticeEntrants } from './youth-justice-entrants.ts'

/** In the order of the catalogue. */
export const youthJustice: Indicator[] = [youthJusticeEntrants, violenceOutcomes]
