import type { Indicator } from '../language.ts'
import { daChildrenRepeatShare } from './da-children-repeat-share.ts'
import { dvCourtSuccessShare } from './dv-court-success-share.ts'
import { dvMurders } from './dv-murders.ts'
import { dvRepeatShare } from './dv-repeat-share.ts'

/** In the order of the catalogue. */
export const domesticAbuse: Indicator[] = [
  dvRepeatShare,
  daChildrenRepeatShare,
  dvMurders,
  dvCourtSuccessShare,
]
