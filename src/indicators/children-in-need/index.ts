import type { Indicator } from '../language.ts'
import { cin } from './cin.ts'
import { cinPlan } from './cin-plan.ts'
import { cinPlanTimelyShare } from './cin-plan-timely-share.ts'
import { cinRate } from './cin-rate.ts'
import { cinSeenShare } from './cin-seen-share.ts'
import { helpedAtHome } from './helped-at-home.ts'
import { helpedAtHomeShare } from './helped-at-home-share.ts'
import { statutoryWithEarlyHelp } from './statutory-with-early-help.ts'
import { stepDowns } from './step-downs.ts'
import { stepUps } from './step-ups.ts'

/** In the order of the catalogue. */
export const childrenInNeed: Indicator[] = [
  cin,
  cinRate,
  cinSeenShare,
  cinPlanTimelyShare,
  stepUps,
  stepDowns,
  statutoryWithEarlyHelp,
  cinPlan,
  helpedAtHome,
  helpedAtHomeShare,
]
