import type { ReportOutcome } from '../../outcome.ts'

/** What was done to the figures before they were published, each thing by a word and in a sentence. */
export function protectionTold({ suppress, roundTo }: Pick<ReportOutcome, 'suppress' | 'roundTo'>): {
  hidden?: string
  rounded?: string
} {
  return {
    ...(suppress !== undefined && {
      hidden: `counts ${range(suppress - 1)}, and whatever would give them away.`,
    }),
    ...(roundTo !== undefined && {
      rounded:
        `each count on its own to the nearest ${roundTo}, so that totals need not be the sum of their parts; ` +
        'shares and rates are of the rounded counts, populations are as published.',
    }),
  }
}

function range(most: number): string {
  return most === 1 ? 'of 1' : `from 1 to ${most}`
}
