import type { Indicator } from '../language.ts'
import { camhsAssessmentTimelyShare } from './camhs-assessment-timely-share.ts'
import { camhsNeedMetShare } from './camhs-need-met-share.ts'
import { camhsTreatmentTimelyShare } from './camhs-treatment-timely-share.ts'
import { careLeaversEetShare } from './care-leavers-eet-share.ts'
import { cic } from './cic.ts'
import { cicEnds } from './cic-ends.ts'
import { cicLeafletShare } from './cic-leaflet-share.ts'
import { cicOffendingShare } from './cic-offending-share.ts'
import { cicPackShare } from './cic-pack-share.ts'
import { cicPermanenceShare } from './cic-permanence-share.ts'
import { cicRate } from './cic-rate.ts'
import { cicReoffendingShare } from './cic-reoffending-share.ts'
import { cicStarts } from './cic-starts.ts'
import { cicSubstanceMisuse } from './cic-substance-misuse.ts'
import { cicUasc } from './cic-uasc.ts'
import { fosterCarerCseTrainingShare } from './foster-carer-cse-training-share.ts'
import { fosterCarersInHouse } from './foster-carers-in-house.ts'
import { iroCaseload } from './iro-caseload.ts'
import { pathwayPlanShare } from './pathway-plan-share.ts'
import { suitableAccommodationShare } from './suitable-accommodation-share.ts'

/** In the order of the catalogue. */
export const childrenInCare: Indicator[] = [
  cic,
  cicRate,
  cicStarts,
  cicEnds,
  cicPermanenceShare,
  cicLeafletShare,
  cicOffendingShare,
  cicReoffendingShare,
  cicSubstanceMisuse,
  iroCaseload,
  fosterCarersInHouse,
  fosterCarerCseTrainingShare,
  careLeaversEetShare,
  camhsAssessmentTimelyShare,
  camhsTreatmentTimelyShare,
  cicUasc,
  cicPackShare,
  pathwayPlanShare,
  suitableAccommodationShare,
  camhsNeedMetShare,
]
