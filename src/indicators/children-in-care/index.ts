import type { Indicator } from '../language.ts'
import { cic } from './cic.ts'
import { cicEnds } from './cic-ends.ts'
import { cicRate } from './cic-rate.ts'
import { cicStarts } from './cic-starts.ts'

/** In the order of the catalogue. */
export const childrenInCare: Indicator[] = [cic, cicRate, cicStarts, cicEnds]
