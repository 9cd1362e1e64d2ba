import type { ByDataset } from './doubt.ts'

/** Rows that the statutory collections refuse for the same reason as we do, by the code of the problem. */
export const STATUTORY_REFUSALS: Readonly<Record<string, ByDataset>> = {
  'end-before-start': {
    assessments: 'CIN census 8608',
    cin: 'CIN census 8630',
    cin_plans: 'CIN census 4011',
    cp_plans: 'CIN census 8925',
    cic: 'SSDA903 356',
    missing_episodes: 'SSDA903 567',
  },
}
