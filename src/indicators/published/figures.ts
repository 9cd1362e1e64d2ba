import type { PublishedFigure } from '../../datasets/recognition.ts'

/**
 * Which columns of the Department for Education's published files are which indicator, the columns by
 * their meanings in `datasets/statutory/published.ts`. Shares are made of their counts, so that they are
 * rounded once.
 */
export const PUBLISHED_FIGURES: readonly PublishedFigure[] = [
  // C1, children in need: referrals and re-referrals.
  { indicator: 'referrals', numerator: 'referral_count' },
  { indicator: 're-referral-share', numerator: 'rereferral_count', denominator: 'referral_count' },
  { indicator: 'referral-nfa-share', numerator: 'no_further_action_count', denominator: 'referral_count' },
  // D3, child protection plans that are a second or subsequent one.
  { indicator: 'cp-plan-starts', numerator: 'cpp_start' },
  { indicator: 'cp-second-plans', numerator: 'cpp_subsequent' },
  { indicator: 'cp-second-plan-share', numerator: 'cpp_subsequent', denominator: 'cpp_start' },
  // D5, child protection plans at 31 March.
  { indicator: 'cp-plans', numerator: 'cpp_at_31_march' },
]
