import type { Indicator } from '../language.ts'
import { admissionsBeforeAfter } from './admissions-before-after.ts'
import { arrestsBeforeAfter } from './arrests-before-after.ts'
import { awarenessReach } from './awareness-reach.ts'
import { convictionsBeforeAfter } from './convictions-before-after.ts'
import { eteShare } from './ete-share.ts'
import { exclusionsBeforeAfter } from './exclusions-before-after.ts'
import { familyPlanShare } from './family-plan-share.ts'
import { feedbackPositiveShare } from './feedback-positive-share.ts'
import { intelligenceBeforeAfter } from './intelligence-before-after.ts'
import { missingBeforeAfter } from './missing-before-after.ts'
import { offencesBeforeAfter } from './offences-before-after.ts'
import { onlineReach } from './online-reach.ts'
import { positiveActivitiesShare } from './positive-activities-share.ts'
import { preventSessionsPerWeek } from './prevent-sessions-per-week.ts'
import { preventSupportMonths } from './prevent-support-months.ts'
import { preventSupported } from './prevent-supported.ts'
import { protectSessionsPerWeek } from './protect-sessions-per-week.ts'
import { protectSupportMonths } from './protect-support-months.ts'
import { protectSupported } from './protect-supported.ts'
import { sessionMeanMinutes } from './session-mean-minutes.ts'
import { severityBeforeAfter } from './severity-before-after.ts'
import { wellbeingImprovedShare } from './wellbeing-improved-share.ts'

/** In the order of the catalogue. */
export const youthViolence: Indicator[] = [
  protectSupported,
  preventSupported,
  protectSessionsPerWeek,
  preventSessionsPerWeek,
  protectSupportMonths,
  preventSupportMonths,
  awarenessReach,
  missingBeforeAfter,
  offencesBeforeAfter,
  admissionsBeforeAfter,
  eteShare,
  arrestsBeforeAfter,
  convictionsBeforeAfter,
  intelligenceBeforeAfter,
  exclusionsBeforeAfter,
  severityBeforeAfter,
  sessionMeanMinutes,
  wellbeingImprovedShare,
  positiveActivitiesShare,
  familyPlanShare,
  feedbackPositiveShare,
  onlineReach,
]
