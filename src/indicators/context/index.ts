import type { Indicator } from '../language.ts'
import { bmeShare } from './bme-share.ts'
import { under18Population } from './under18-population.ts'
import { under18Share } from './under18-share.ts'

/** In the order of the catalogue. */
export const context: Indicator[] = [under18Population, under18Share, bmeShare]
