import type { ReportOutcome } from '../../outcome.ts'
import { joinedBy, type Text } from '../pieces.ts'
import { areasText, periodText, subtitle } from '../scorecard/heading.ts'
import { type Scorecard, scorecardOf } from '../scorecard/scorecard.ts'
import { summaryOf, summaryText, tallyOf } from '../scorecard/summary.ts'
import { VERDICT_WORDS } from '../scorecard/wording.ts'
import { appendix } from './appendix.ts'
import { heading, paragraph } from './blocks.ts'
import { areas, figures, held } from './tables.ts'

/** The scorecard as Markdown: the same figures and words as the page, without its charts. */
export function scorecardMarkdown(outcome: ReportOutcome): Text {
  const card = scorecardOf(outcome)
  const blocks: Text[] = [
    heading(1, `Scorecard: ${areasText(card)}, ${periodText(card)}`),
    paragraph(subtitle(card).join(' ')),
    heading(2, 'Summary'),
    paragraph(summaryOf(card).map(summaryText).join(' ')),
    ...(outcome.judged ? [paragraph(tallyText(card))] : []),
    ...held(card),
    ...figures(card),
    ...areas(card),
    ...appendix(card),
  ]
  return joinedBy('\n', blocks)
}

/** `Red 3, amber 2, green 2, grey 3.` */
function tallyText(card: Scorecard): string {
  const counts = tallyOf(card).map(({ verdict, count }) => `${VERDICT_WORDS[verdict].toLowerCase()} ${count}`)
  const text = counts.join(', ')
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
}
