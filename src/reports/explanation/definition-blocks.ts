import { counted } from '../../foundations/wording.ts'
import type { DefinitionTold, RuleTold } from '../../outcome.ts'
import { type Block, facts, heading, paragraph } from './blocks.ts'

const GOOD = { high: 'a higher figure', low: 'a lower figure', none: 'neither way; only a plan says' }

/** A definition as a document: what is counted, of which rows, by which rules, and where it comes from. */
export function definitionBlocks(told: DefinitionTold): Block[] {
  const { id, codes, title, theme, unit, decimals, polarity, why, sources } = told
  return [
    heading(1, title),
    ...(why === '' ? [] : [paragraph(why.trim())]),
    ...facts([
      ['id', id],
      ['codes', codes.join(', ')],
      ['theme', `@${theme}`],
      ['unit', `${unit}, ${counted(decimals, 'decimal')}`],
      ['good is', GOOD[polarity]],
    ]),
    heading(2, 'What is counted'),
    { block: 'passages', passages: told.counted },
    ...(told.datasets.length === 0
      ? []
      : [heading(2, 'Of which rows'), { block: 'passages' as const, passages: told.datasets }]),
    ...ruleBlocks('Rules', told.rules),
    ...ruleBlocks('Rules of every figure', told.rulesOfEveryFigure),
    ...sourceBlocks(sources),
  ]
}

function ruleBlocks(title: string, rules: readonly RuleTold[]): Block[] {
  if (rules.length === 0) return []
  const passages = rules.map(rule => ({ text: `${rule.title} (${rule.name}): ${rule.text}`, items: [] }))
  return [heading(2, title), { block: 'passages', passages }]
}

/** A council's own definition may do without. */
function sourceBlocks(sources: DefinitionTold['sources']): Block[] {
  if (sources.length === 0) return []
  const passages = sources.map(({ document, place }) => ({
    text: [document, place].filter(Boolean).join(': '),
    items: [],
  }))
  return [heading(2, 'Sources'), { block: 'passages', passages }]
}
