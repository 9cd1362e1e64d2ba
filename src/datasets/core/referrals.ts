import type { Dataset } from '../dataset.ts'

/** A row is a referral. Several of one child on one day are one referral (DfE). */
export const referrals = {
  id: 'referrals',
  title: "Referrals to children's social care",
  oneRowPer: ['child_id', 'referral_date'],
  ownId: 'referral_id',
  inOrder: [['previous_referral_date', 'referral_date']],
  columns: {
    child_id: { kind: 'id', required: true },
    referral_date: { kind: 'day', required: true },
    referral_id: { kind: 'id' },
    source: { kind: 'category' },
    nfa: { kind: 'flag' },
    previous_referral_date: { kind: 'day' },
  },
  statutory: { referral_source: 'source', referral_nfa: 'nfa' },
} satisfies Dataset
