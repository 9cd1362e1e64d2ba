import type { Dataset } from '../dataset.ts'

/**
 * A row is an episode of need, of children on a protection plan or looked after too (DfE counts them
 * among children in need).
 */
export const cin = {
  id: 'cin',
  title: 'Children in need: episodes of need',
  alsoNamed: ['children in need'],
  episode: ['start_date', 'end_date'],
  oneAtATime: true,
  columns: {
    child_id: { kind: 'id', required: true },
    start_date: { kind: 'day', required: true },
    end_date: { kind: 'day' },
    primary_need: { kind: 'category' },
    finance_only: { kind: 'flag' },
    referral_date: {
      kind: 'day',
      lookup: { of: 'referrals', take: 'referral_date', same: 'child_id', upTo: 'start_date' },
    },
  },
  statutory: { cin_start_date: 'start_date', cin_end_date: 'end_date' },
} satisfies Dataset
