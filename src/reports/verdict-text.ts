import type { Judged, Verdict } from '../plans/judged.ts'

/** What a verdict is about, in one line. */
export function titleText({ figure, unmatched }: Judged): string {
  return figure?.indicator.title ?? (unmatched?.title || unmatched?.indicator || '')
}

/** Where and when: `Kent, Neglect, 2024/25`. */
export function placeText({ figure, unmatched }: Judged): string {
  const parts =
    figure === undefined
      ? [unmatched?.area, unmatched?.period]
      : [figure.area.label, ...Object.values(figure.breakdown).map(({ label }) => label), figure.period.label]
  return parts.filter(part => part !== undefined && part !== '').join(', ')
}

/** What must be said of the figure itself, whatever its verdict: `; look-back incomplete: …`. */
export function notesText({ figure }: Judged): string {
  return (figure?.notes ?? []).map(note => `; ${note}`).join('')
}

/** The plan speaks of it: most figures of a run have no target, and nothing to tell of their verdict. */
export function isInPlan({ figure, target, baseline }: Judged): boolean {
  return figure === undefined || target !== undefined || baseline !== undefined
}

const ORDER: Verdict[] = ['green', 'amber', 'red', 'grey']

/** `2 green, 1 red`; of no verdict, nothing. */
export function tallyText(judged: readonly Judged[]): string {
  return ORDER.map(verdict => ({ verdict, count: judged.filter(row => row.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${verdict}`)
    .join(', ')
}
