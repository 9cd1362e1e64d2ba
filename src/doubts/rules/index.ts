import type { DoubtRule } from '../doubt.ts'
import { aged18OrOver } from './aged-18-or-over.ts'
import { areasAlike } from './areas-alike.ts'
import { beforeItsReferral } from './before-its-referral.ts'
import { birthdaysDiffer } from './birthdays-differ.ts'
import { bornAfterCare } from './born-after-care.ts'
import { bornAfterEvent } from './born-after-event.ts'
import { bothKindsOfPlan } from './both-kinds-of-plan.ts'
import { conferenceAtWeekend } from './conference-at-weekend.ts'
import { duplicateId } from './duplicate-id.ts'
import { earlierPlanUncounted } from './earlier-plan-uncounted.ts'
import { endAfterExtract } from './end-after-extract.ts'
import { holeInExtract } from './hole-in-extract.ts'
import { idNotThere } from './id-not-there.ts'
import { idsAlike } from './ids-alike.ts'
import { moreThanOneOpen } from './more-than-one-open.ts'
import { oneDayPlan } from './one-day-plan.ts'
import { overlappingEpisodes } from './overlapping-episodes.ts'
import { reviewOutsidePlan } from './review-outside-plan.ts'
import { startAfterExtract } from './start-after-extract.ts'
import { startLongBefore } from './start-long-before.ts'
import { startsLate } from './starts-late.ts'
import { stepBeforeStart } from './step-before-start.ts'
import { stopsEarly } from './stops-early.ts'

/** Every rule, in the order in which doubts are told: extracts as a whole, days, episodes, children, names. */
export const DOUBT_RULES: readonly DoubtRule[] = [
  stopsEarly,
  startsLate,
  holeInExtract,
  startAfterExtract,
  endAfterExtract,
  startLongBefore,
  stepBeforeStart,
  beforeItsReferral,
  conferenceAtWeekend,
  oneDayPlan,
  moreThanOneOpen,
  overlappingEpisodes,
  bothKindsOfPlan,
  reviewOutsidePlan,
  earlierPlanUncounted,
  bornAfterEvent,
  bornAfterCare,
  aged18OrOver,
  birthdaysDiffer,
  duplicateId,
  idNotThere,
  idsAlike,
  areasAlike,
]
