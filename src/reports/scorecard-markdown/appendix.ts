import type { DefinitionTold, InputTold, RuleTold } from '../../outcome.ts'
import { codesText } from '../figure-rows.ts'
import { grouped } from '../figure-text.ts'
import type { Text } from '../pieces.ts'
import { remarksOf } from '../remarks.ts'
import { placeText, rulesOf } from '../scorecard/definitions.ts'
import { keyOf } from '../scorecard/key.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import { GOOD } from '../scorecard/wording.ts'
import { bullets, heading, list, name, number, paragraph, tableBlock } from './blocks.ts'
import { everyFigure } from './every-figure.ts'

/** How to read it, what it means, what it was made from. */
export function appendix(card: Scorecard): Text[] {
  const { definitions } = card.outcome
  return [
    heading(2, 'How to read this'),
    bullets(keyOf(card).map(({ name, meaning }) => `${name}: ${meaning}`)),
    heading(2, 'Definitions'),
    ...definitions.flatMap(definitionBlocks),
    heading(2, 'Rules'),
    bullets(rulesOf(definitions).map(({ title, text }: RuleTold) => `${title}: ${text}`)),
    ...everyFigure(card),
    ...inputs(card),
  ]
}

function definitionBlocks({
  title,
  codes,
  why,
  counted,
  datasets,
  polarity,
  rules,
  sources,
}: DefinitionTold): string[] {
  const code = codesText(codes)
  const followed = rules.length === 0 ? '' : ` Rules: ${rules.map(rule => rule.title).join('; ')}.`
  return [
    heading(3, code === '' ? title : `${title} (${code})`),
    paragraph(why),
    list([...counted, ...datasets]),
    paragraph(`${GOOD[polarity]}${followed}`),
    paragraph(`Sources: ${sources.map(({ document, place }) => `${document}: ${place}`).join('; ')}.`),
  ]
}

const INPUTS = [name('File'), name('Dataset'), number('Rows'), number('Refused'), name('SHA-256')]

function inputs({ outcome }: Scorecard): Text[] {
  const { inputs, plan } = outcome
  const rows = [
    ...inputs.map(({ file, dataset, rows, rejected, sha256 = '' }: InputTold) => [
      file,
      dataset,
      grouped(String(rows ?? '')),
      grouped(String(rejected ?? '')),
      sha256,
    ]),
    ...(plan ? [[plan.file, 'plan', '', '', plan.sha256 ?? '']] : []),
  ]
  const remarks = remarksOf(outcome).map(problem => `${placeText(problem)}${problem.found}`)
  return [
    heading(2, 'What went in'),
    tableBlock(INPUTS, rows),
    ...(remarks.length > 0 ? [heading(3, 'Remarks on what was read'), bullets(remarks)] : []),
  ]
}
