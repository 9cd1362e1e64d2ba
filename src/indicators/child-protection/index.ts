import type { Indicator } from '../language.ts'
import { conferenceTimelyShare } from './conference-timely-share.ts'
import { cpPlanCategoryShare } from './cp-plan-category-share.ts'
import { cpPlanEndRate } from './cp-plan-end-rate.ts'
import { cpPlanEnds } from './cp-plan-ends.ts'
import { cpPlanRate } from './cp-plan-rate.ts'
import { cpPlanStartRate } from './cp-plan-start-rate.ts'
import { cpPlanStarts } from './cp-plan-starts.ts'
import { cpPlans } from './cp-plans.ts'
import { cpReviewTimelyShare } from './cp-review-timely-share.ts'
import { cpSecondPlanShare } from './cp-second-plan-share.ts'
import { cpSecondPlans } from './cp-second-plans.ts'
import { section47ConferenceShare } from './section47-conference-share.ts'

/** In the order of the catalogue. */
export const childProtection: Indicator[] = [
  section47ConferenceShare,
  conferenceTimelyShare,
  cpPlans,
  cpPlanRate,
  cpPlanStarts,
  cpPlanStartRate,
  cpPlanEnds,
  cpPlanEndRate,
  cpSecondPlans,
  cpSecondPlanShare,
  cpPlanCategoryShare,
  cpReviewTimelyShare,
]
