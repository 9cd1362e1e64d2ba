import { camhsReferrals } from './care-and-health/camhs_referrals.ts'
import { careLeavers } from './care-and-health/care_leavers.ts'
import { cicReviews } from './care-and-health/cic_reviews.ts'
import { fosterCarers } from './care-and-health/foster_carers.ts'
import { missingEpisodes } from './care-and-health/missing_episodes.ts'
import { youthJustice } from './care-and-health/youth_justice.ts'
import { assessments } from './core/assessments.ts'
import { cic } from './core/cic.ts'
import { cin } from './core/cin.ts'
import { counts } from './core/counts.ts'
import { cpPlans } from './core/cp_plans.ts'
import { populations } from './core/populations.ts'
import { referrals } from './core/referrals.ts'
import { section47 } from './core/section47.ts'
import type { Dataset } from './dataset.ts'
import { cinPlans } from './protection-and-need/cin_plans.ts'
import { cinVisits } from './protection-and-need/cin_visits.ts'
import { cpReviews } from './protection-and-need/cp_reviews.ts'
import { earlyHelp } from './protection-and-need/early_help.ts'
import { families } from './protection-and-need/families.ts'
import { steps } from './protection-and-need/steps.ts'
import { allegations } from './quality-and-governance/allegations.ts'
import { audits } from './quality-and-governance/audits.ts'
import { caseReviews } from './quality-and-governance/case_reviews.ts'
import { cseCases } from './quality-and-governance/cse_cases.ts'
import { trainingRecords } from './quality-and-governance/training_records.ts'
import { absences } from './violence-and-education/absences.ts'
import { cohort } from './violence-and-education/cohort.ts'
import { daIncidents } from './violence-and-education/da_incidents.ts'
import { events } from './violence-and-education/events.ts'
import { exclusions } from './violence-and-education/exclusions.ts'
import { feedback } from './violence-and-education/feedback.ts'
import { privateFostering } from './violence-and-education/private_fostering.ts'
import { reach } from './violence-and-education/reach.ts'
import { sessions } from './violence-and-education/sessions.ts'
import { actions } from './workforce-and-board/actions.ts'
import { attendance } from './workforce-and-board/attendance.ts'
import { contributions } from './workforce-and-board/contributions.ts'
import { supervisions } from './workforce-and-board/supervisions.ts'
import { training } from './workforce-and-board/training.ts'
import { workers } from './workforce-and-board/workers.ts'

/** Every dataset that the program knows, the core ones first: the order in which they are listed and suggested. */
export const DATASETS: readonly Dataset[] = [
  referrals,
  assessments,
  section47,
  cpPlans,
  cin,
  cic,
  populations,
  counts,
  cpReviews,
  cinVisits,
  cinPlans,
  steps,
  earlyHelp,
  families,
  cicReviews,
  youthJustice,
  fosterCarers,
  careLeavers,
  camhsReferrals,
  missingEpisodes,
  workers,
  supervisions,
  training,
  attendance,
  contributions,
  actions,
  daIncidents,
  exclusions,
  absences,
  cohort,
  sessions,
  events,
  reach,
  privateFostering,
  feedback,
  cseCases,
  audits,
  trainingRecords,
  caseReviews,
  allegations,
]

const BY_ID: ReadonlyMap<string, Dataset> = new Map(DATASETS.map(dataset => [dataset.id, dataset]))

/** The dataset of that id (`cp_plans`), spelled exactly so. */
export function datasetById(id: string): Dataset | undefined {
  return BY_ID.get(id)
}
