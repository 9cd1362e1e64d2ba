import type { Indicator } from '../language.ts'
import { araContacts } from './ara-contacts.ts'
import { cafAssessments } from './caf-assessments.ts'
import { cafToSocialCare } from './caf-to-social-care.ts'
import { camhsTier3Referrals } from './camhs-tier3-referrals.ts'
import { earlyHelpAssessmentTimelyShare } from './early-help-assessment-timely-share.ts'
import { earlyHelpPlanTimelyShare } from './early-help-plan-timely-share.ts'
import { earlyHelpPositiveShare } from './early-help-positive-share.ts'
import { familiesTurnedAround } from './families-turned-around.ts'

/** In the order of the catalogue. */
export const earlyHelp: Indicator[] = [
  camhsTier3Referrals,
  earlyHelpAssessmentTimelyShare,
  earlyHelpPlanTimelyShare,
  earlyHelpPositiveShare,
  familiesTurnedAround,
  cafAssessments,
  cafToSocialCare,
  araContacts,
]
