import type {
  Account,
  CoverageTold,
  FunnelStep,
  HistoryTold,
  RowPlace,
  ToldFigure,
} from '../../figures/account.ts'
import type { Figure } from '../../figures/figure.ts'
import { amountText } from '../../foundations/amount.ts'
import { isoDay } from '../../foundations/day.ts'
import { groupedBy } from '../../foundations/group.ts'
import { problemMessage } from '../../foundations/problem.ts'
import type { DefinitionTold, Explanation } from '../../outcome.ts'
import { figureSheet } from '../figure-rows.ts'
import type { Cell } from '../sheet.ts'
import { type Json, jsonText } from './json-text.ts'

/** `{ indicator, inputs, explained, warnings }`; the figures are told as `calc` tells them. */
export function explanationJson({ definition, figures, inputs, problems }: Explanation): string {
  const told = {
    indicator: indicatorJson(definition),
    inputs: inputs.map(({ file, dataset, sha256, rows, rejected }) => ({
      ...{ file, dataset, sha256: sha256 ?? null, rows, rejected },
    })),
    explained: figures.map(explainedJson),
    warnings: problems
      .filter(({ severity }) => severity === 'warning')
      .map(problem => ({
        code: problem.code,
        message: problemMessage(problem),
        file: problem.file ?? null,
        line: problem.line ?? null,
      })),
  }
  return `${jsonText(told)}\n`
}

function indicatorJson({
  counted,
  rulesOfEveryFigure,
  sources,
  datasets,
  rules,
  ...about
}: DefinitionTold): Json {
  const { id, codes, title, theme, unit, decimals, polarity, why } = about
  return {
    ...{ id, codes, title, theme, unit, decimals, polarity, why },
    counted: counted.map(passageJson),
    datasets: datasets.map(passageJson),
    rules: rules.map(rule => ({ ...rule })),
    rules_of_every_figure: rulesOfEveryFigure.map(rule => ({ ...rule })),
    sources: sources.map(source => ({ ...source })),
  }
}

interface Words {
  text: string
  items: readonly Words[]
}

/** A sentence alone is a text. */
function passageJson({ text, items }: Words): Json {
  return items.length === 0 ? text : { text, items: items.map(passageJson) }
}

function explainedJson({ figures, accounts, history, coverage }: ToldFigure): Json {
  return {
    figures: figures.map(figureJson),
    numbers: accounts.map(accountJson),
    coverage: coverage.map(coverageJson),
    history: history.map(historyJson),
  }
}

function figureJson(figure: Figure): Json {
  const { columns, rows } = figureSheet({ figures: [figure], breakdowns: Object.keys(figure.breakdown) })
  const [row] = rows
  const cells = columns.map(({ name }, at): [string, Json] => [name, cellJson(row[at])])
  const value = row[columns.findIndex(({ name }) => name === 'value')]
  return Object.fromEntries(value.kind === 'symbol' ? [...cells, ['symbol', value.text]] : cells)
}

function cellJson(cell: Cell): Json {
  if (cell.kind === 'number') return { digits: cell.json }
  return cell.kind === 'text' ? cell.text : null
}

function accountJson({ part, of, measure, named, amount, symbol, funnel, ...account }: Account): Json {
  const { population, supplied, alsoCounted, lines, relatedLines } = account
  return {
    ...{ part, of, measure },
    indicator: named?.id,
    value: amount ? { digits: amountText(amount) } : null,
    symbol: symbol && `[${symbol}]`,
    funnel: funnel && {
      ...{ dataset: funnel.dataset, from: funnel.from, rows: funnel.rows },
      files: funnel.byFile.map(file => ({ ...file })),
      steps: funnel.steps.map(stepJson),
    },
    population: population && { needed: population.needed, used: population.used.map(used => ({ ...used })) },
    supplied: supplied?.map(({ area, file, line }) => ({ area, file, line })),
    also_counted: alsoCounted,
    lines: lines && linesJson(lines),
    related_lines: relatedLines && linesJson(relatedLines),
  }
}

function stepJson({ why, text, out, left, byFile, faults }: FunnelStep): Json {
  return { ...{ why, text, out, left }, faults, files: byFile.map(file => ({ ...file })) }
}

function linesJson(places: readonly RowPlace[]): Json {
  return [...groupedBy(places, ({ file }) => file)].map(([file, those]) => ({
    file,
    lines: those.map(({ line }) => line),
  }))
}

function coverageJson({ dataset, start, end, configured }: CoverageTold): Json {
  return { dataset, start: isoDay(start), end: isoDay(end), configured }
}

function historyJson({ dataset, reach, before, starts, unless, enough }: HistoryTold): Json {
  return {
    ...{ dataset, reach },
    before: isoDay(before),
    starts: starts === undefined ? null : isoDay(starts),
    unless: unless && { ...unless },
    enough,
  }
}
