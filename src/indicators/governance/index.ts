import type { Indicator } from '../language.ts'
import { actionsOnTrackShare } from './actions-on-track-share.ts'
import { actionsOverdue } from './actions-overdue.ts'
import { allegations } from './allegations.ts'
import { childDeaths } from './child-deaths.ts'
import { contributionShare } from './contribution-share.ts'
import { fireSetterCases } from './fire-setter-cases.ts'
import { homeFireChecks } from './home-fire-checks.ts'
import { policeInvestigations } from './police-investigations.ts'
import { section11AuditsShare } from './section-11-audits-share.ts'
import { seriousCaseReviews } from './serious-case-reviews.ts'
import { seriousCaseReviewsTimelyShare } from './serious-case-reviews-timely-share.ts'

/** In the order of the catalogue. */
export const governance: Indicator[] = [
  contributionShare,
  actionsOnTrackShare,
  actionsOverdue,
  seriousCaseReviews,
  seriousCaseReviewsTimelyShare,
  childDeaths,
  allegations,
  homeFireChecks,
  fireSetterCases,
  policeInvestigations,
  section11AuditsShare,
]
