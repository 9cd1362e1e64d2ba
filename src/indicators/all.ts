import { childProtection } from './child-protection/index.ts'
import { childrenInCare } from './children-in-care/index.ts'
import { childrenInNeed } from './children-in-need/index.ts'
import { context } from './context/index.ts'
import { domesticAbuse } from './domestic-abuse/index.ts'
import { earlyHelp } from './early-help/index.ts'
import { education } from './education/index.ts'
import { frontDoor } from './front-door/index.ts'
import { governance } from './governance/index.ts'
import type { Indicator } from './language.ts'
import { missing } from './missing/index.ts'
import { privateFostering } from './private-fostering/index.ts'
import { workforce } from './workforce/index.ts'
import { youthJustice } from './youth-justice/index.ts'
import { youthViolence } from './youth-violence/index.ts'

/** Every built-in indicator, in the order of the catalogue. */
export const indicators: Indicator[] = [
  ...frontDoor,
  ...childProtection,
  ...childrenInNeed,
  ...childrenInCare,
  ...missing,
  ...earlyHelp,
  ...domesticAbuse,
  ...youthJustice,
  ...youthViolence,
  ...education,
  ...privateFostering,
  ...workforce,
  ...governance,
  ...context,
]
