import type { CoverageTold, HistoryTold, ToldFigure } from '../../figures/account.ts'
import type { Figure } from '../../figures/figure.ts'
import { isoDay } from '../../foundations/day.ts'
import { partText, valueText } from '../figure-text.ts'
import { type Block, heading, paragraph } from './blocks.ts'
import { accountsBlocks } from './funnel-blocks.ts'

/** Figures of one area and period: their values, how their numbers came about, what must be said beside them. */
export function figureBlocks({ figures, accounts, history, coverage }: ToldFigure): Block[] {
  const [{ area, period, window }] = figures
  const notes = [...new Set(figures.flatMap(figure => figure.notes))]
  return [
    heading(2, `${area.label}, ${period.label}`),
    paragraph(`The window is ${isoDay(window.start)} to ${isoDay(window.end)}.`),
    { block: 'lines', lines: figures.map(figureText) },
    ...accountsBlocks(accounts),
    ...passages('What the extracts hold', [...coverage.map(coverageText), ...history.map(historyText)]),
    ...passages('Notes', notes),
  ]
}

/** `5,194 of 24,035 = 21.6%` */
function figureText(figure: Figure): string {
  const labels = Object.values(figure.breakdown).map(({ label }) => `${label}: `)
  const { numerator, denominator } = figure
  const parts = [numerator, denominator].flatMap(part => (part ? [partText(part)] : []))
  const over = denominator === undefined ? '' : `${numerator ? '' : 'of '}${parts.join(' of ')} = `
  return `${labels.join('')}${over}${valueText(figure)}`
}

function coverageText({ dataset, start, end, configured }: CoverageTold): string {
  return `${dataset}: ${isoDay(start)} to ${isoDay(end)}${configured ? ', as configured' : ''}`
}

function historyText({ dataset, reach, before, starts, unless, enough }: HistoryTold): string {
  const needed = `${dataset} must reach back ${reach} before ${isoDay(before)} (give or take 31 days)`
  if (unless?.filled) return `${needed}, or have ${unless.column}: it has.`
  const there = starts === undefined ? 'it holds no row' : `it starts on ${isoDay(starts)}`
  return `${needed}${unless ? `, or have ${unless.column}` : ''}: ${there}, which is ${enough ? '' : 'not '}enough.`
}

function passages(title: string, texts: readonly string[]): Block[] {
  if (texts.length === 0) return []
  return [heading(3, title), { block: 'passages', passages: texts.map(text => ({ text, items: [] })) }]
}
