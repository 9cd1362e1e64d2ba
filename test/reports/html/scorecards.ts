import type { ReportOutcome } from '../../../src/outcome.ts'
import { report } from '../../../src/pipeline.ts'
import type { PlanRequest } from '../../../src/request.ts'
import { type Asking, type Files, requestOf } from '../../support/extracts.ts'

/** `report` on small extracts, with or without a plan. */
export function reported(
  files: Files,
  asking: Asking = {},
  plan?: string,
  rest: Partial<PlanRequest> = {},
): Promise<ReportOutcome> {
  const request: PlanRequest | undefined =
    plan === undefined
      ? undefined
      : {
          text: plan,
          file: 'plan.csv',
          mapping: {},
          amber: ['floor', 'tolerance', 'improving'],
          trajectory: 'step',
          ...rest,
        }
  return report(requestOf(files, { ...asking, ...(request && { plan: request }) }))
}

/**
 * Two districts and a row of neither. Referrals in 2023/24: 2 in Ashford, 1 in Dover, 1 unknown; in
 * 2024/25: 3 in Ashford, of which 1 repeats within 12 months, and 1 in Dover.
 */
export const REFERRALS: Files = {
  referrals: `
    child_id, referral_date, area
    A,        2023-05-01,    Ashford
    B,        2023-06-01,    Ashford
    C,        2023-07-01,    Dover
    D,        2024-03-31,
    A,        2024-04-15,    Ashford
    E,        2024-06-01,    Ashford
    F,        2024-07-01,    Ashford
    G,        2025-03-31,    Dover
  `,
  populations: `
    year, population, area
    2023, 1000,       Ashford
    2023, 500,        Dover
    2024, 1000,       Ashford
    2024, 500,        Dover
  `,
}

/** Referrals are to fall to 20 per 10,000 and their repeats to 20%; a third row fits nothing. */
export const PLAN = `indicator,baseline,baseline_period,target,target_period
CH141,26.7,2023/24,no more than 20,2024/25
CH142,,,30%,2024/25
Use of the family centre,,,reduce,2024/25
`
