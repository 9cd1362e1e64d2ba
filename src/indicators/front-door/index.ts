import type { Indicator } from '../language.ts'
import { assessmentFromReferralTimelyShare } from './assessment-from-referral-timely-share.ts'
import { assessmentMeanDays } from './assessment-mean-days.ts'
import { assessmentMedianDays } from './assessment-median-days.ts'
import { assessmentTimelyShare } from './assessment-timely-share.ts'
import { assessmentsOverdue } from './assessments-overdue.ts'
import { coreAssessmentRate } from './core-assessment-rate.ts'
import { coreAssessmentTimelyShare } from './core-assessment-timely-share.ts'
import { initialAssessmentTimelyShare } from './initial-assessment-timely-share.ts'
import { reReferralShare } from './re-referral-share.ts'
import { referralNfaShare } from './referral-nfa-share.ts'
import { referralRate } from './referral-rate.ts'
import { referralToAnyAssessmentShare } from './referral-to-any-assessment-share.ts'
import { referralToAssessmentShare } from './referral-to-assessment-share.ts'
import { referrals } from './referrals.ts'

/** In the order of the catalogue. */
export const frontDoor: Indicator[] = [
  referrals,
  referralRate,
  reReferralShare,
  referralToAssessmentShare,
  initialAssessmentTimelyShare,
  coreAssessmentRate,
  coreAssessmentTimelyShare,
  assessmentTimelyShare,
  assessmentMeanDays,
  referralToAnyAssessmentShare,
  assessmentMedianDays,
  assessmentFromReferralTimelyShare,
  assessmentsOverdue,
  referralNfaShare,
]
