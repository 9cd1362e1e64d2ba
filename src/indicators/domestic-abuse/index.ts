import type { Indicator } from '../language.ts'
import { dvRepeatShare } from './dv-repeat-share.ts'

/** In the order of the catalogue. */
export const domesticAbuse: Indicator[] = [dvRepeatShare]
