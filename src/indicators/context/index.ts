import type { Indicator } from '../language.ts'
import { under18Population } from './under18-population.ts'

/** In the order of the catalogue. */
export const context: Indicator[] = [under18Population]
