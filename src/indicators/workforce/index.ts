import type { Indicator } from '../language.ts'
import { auditsGoodShare } from './audits-good-share.ts'
import { auditsReauditedShare } from './audits-reaudited-share.ts'
import { boardAttendanceShare } from './board-attendance-share.ts'
import { nqswSupervisionTimelyShare } from './nqsw-supervision-timely-share.ts'
import { staffTrained } from './staff-trained.ts'
import { supervisionAuditsShare } from './supervision-audits-share.ts'
import { supervisionTimelyShare } from './supervision-timely-share.ts'
import { trainingAgencyShare } from './training-agency-share.ts'
import { trainingCourses } from './training-courses.ts'
import { trainingPlaces } from './training-places.ts'

/** In the order of the catalogue. */
export const workforce: Indicator[] = [
  supervisionTimelyShare,
  nqswSupervisionTimelyShare,
  trainingPlaces,
  trainingCourses,
  trainingAgencyShare,
  boardAttendanceShare,
  auditsGoodShare,
  auditsReauditedShare,
  supervisionAuditsShare,
  staffTrained,
]
