import type { Dataset } from '../dataset.ts'

/** A row is a referral; it is open until the service ends. */
export const camhsReferrals = {
  id: 'camhs_referrals',
  title: 'Referrals to child and adolescent mental health services',
  alsoNamed: ['camhs'],
  episode: ['referral_date', 'end_date'],
  inOrder: [
    ['referral_date', 'assessment_date'],
    ['referral_date', 'treatment_date'],
  ],
  columns: {
    child_id: { kind: 'id', required: true },
    referral_date: { kind: 'day', required: true },
    assessment_date: { kind: 'day' },
    treatment_date: { kind: 'day' },
    end_date: { kind: 'day' },
    tier: { kind: 'number', says: 'how much' },
    appropriate: { kind: 'flag' },
  },
} satisfies Dataset
