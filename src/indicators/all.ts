import { childProtection } from './child-protection/index.ts'
import { childrenInCare } from './children-in-care/index.ts'
import { childrenInNeed } from './children-in-need/index.ts'
import { context } from './context/index.ts'
import { domesticAbuse } from './domestic-abuse/index.ts'
import { frontDoor } from './front-door/index.ts'
import type { Indicator } from './language.ts'
import { missing } from './missing/index.ts'

/** Every built-in indicator, in the order of the catalogue. */
export const indicators: Indicator[] = [
  ...frontDoor,
  ...childProtection,
  ...childrenInNeed,
  ...childrenInCare,
  ...missing,
  ...domesticAbuse,
  ...context,
]
