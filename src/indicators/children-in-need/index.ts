import type { Indicator } from '../language.ts'
import { cin } from './cin.ts'
import { cinRate } from './cin-rate.ts'

/** In the order of the catalogue. */
export const childrenInNeed: Indicator[] = [cin, cinRate]
