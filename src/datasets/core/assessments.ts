import type { Dataset } from '../dataset.ts'

/**
 * A row is an assessment: initial, core (both until 2014) or single. Its referral is found once,
 * here, for every indicator.
 */
export const assessments = {
  id: 'assessments',
  title: "Assessments of children's social care",
  alsoNamed: ['cin assessments', 'social care assessments'],
  episode: ['start_date', 'end_date'],
  oneAtATime: true,
  columns: {
    child_id: { kind: 'id', required: true },
    start_date: { kind: 'day', required: true },
    end_date: { kind: 'day' },
    kind: { kind: 'category', default: 'single' },
    referral_id: { kind: 'id' },
    // Joined by referral_id; where that is blank, the child's latest referral up to the start.
    referral_date: {
      kind: 'day',
      lookup: {
        of: 'referrals',
        take: 'referral_date',
        same: 'referral_id',
        otherwise: { same: 'child_id', upTo: 'start_date' },
      },
    },
  },
  statutory: { assessment_start_date: 'start_date', assessment_end_date: 'end_date' },
} satisfies Dataset
