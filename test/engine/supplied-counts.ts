import type { Asking, Files } from '../support/extracts.ts'

export const KENT: Asking = { period: '2023/24', whole: 'Kent' }
export const BY_AREA: Asking = { ...KENT, by: ['area'] }

/** Figures that somebody else counted. */
export const counts = (...rows: string[]): Files => ({
  counts: `\nindicator, period, area, numerator, denominator\n${rows.join('\n')}\n`,
})
