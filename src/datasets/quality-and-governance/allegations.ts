import type { Dataset } from '../dataset.ts'

/** A row is an allegation referred to the designated officer. */
export const allegations = {
  id: 'allegations',
  title: 'Allegations against people who work with children',
  alsoNamed: ['lado', 'lado referrals'],
  repeats: true,
  columns: {
    referral_date: { kind: 'day', required: true },
  },
} satisfies Dataset
