import type { PlanName } from '../../src/plans/plan.ts'

/** The indicators that the Suffolk plan and the Kent tables speak of. */
export const NAMES: PlanName[] = [
  { id: 'referrals', codes: [], title: "Referrals to children's social care" },
  { id: 'referral-rate', codes: ['CH141'], title: 'Referrals per 10,000 under-18s' },
  { id: 're-referral-share', codes: ['CH142'], title: 'Referrals that repeat within 12 months' },
  { id: 'referral-to-assessment-share', codes: ['NI68'], title: 'Referrals going on to initial assessment' },
  { id: 'assessment-mean-days', codes: [], title: 'Mean working days to complete an assessment' },
  { id: 'cp-plan-rate', codes: ['CH01'], title: 'Children subject to a plan per 10,000 under-18s' },
  { id: 'cp-second-plan-share', codes: ['NI65'], title: 'Plans for a second or subsequent time' },
  { id: 'cic-rate', codes: ['CH39'], title: 'Children looked after per 10,000 under-18s' },
  { id: 'dv-repeat-share', codes: ['NI32'], title: 'Repeat incidents of domestic violence' },
  { id: 'caf-assessments', codes: [], title: 'Common assessments completed' },
  { id: 'protect-supported', codes: [], title: 'Young people supported: protect' },
  { id: 'protect-sessions-per-week', codes: [], title: 'Sessions a week: protect' },
  { id: 'prevent-support-months', codes: [], title: 'Months of support: prevent' },
]
