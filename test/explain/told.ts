/** Every figure of an extract told in full, without reading the extract once for each; and what must hold of it. */
import type { Account, Funnel, ToldFigure } from '../../src/figures/account.ts'
import type { Figure } from '../../src/figures/figure.ts'
import { type Amount, amountText, subtract } from '../../src/foundations/amount.ts'
import { makeCatalogue } from '../../src/indicators/catalogue.ts'
import { askedFor } from '../../src/stages/asked.ts'
import { settleDimensions } from '../../src/stages/breakdowns.ts'
import { withBreakdowns } from '../../src/stages/broken-down.ts'
import { availableOf } from '../../src/stages/choose.ts'
import { computeFigures } from '../../src/stages/compute.ts'
import { tellFigures } from '../../src/stages/explain.ts'
import { settlePeriods } from '../../src/stages/periods.ts'
import { presentIn } from '../../src/stages/present.ts'
import { readExtracts } from '../../src/stages/read.ts'
import { makeDictionaries } from '../../src/stages/reading/dictionaries.ts'
import { recogniseExtracts } from '../../src/stages/recognise.ts'
import { tablesOf } from '../../src/stages/tables.ts'
import { type Asking, type Files, requestOf } from '../support/extracts.ts'

/** What is told of each indicator that can be counted. */
export async function everythingTold(files: Files, asking: Asking): Promise<Map<string, ToldFigure[]>> {
  const request = requestOf(files, asking)
  const { catalogue } = makeCatalogue()
  const dictionaries = makeDictionaries()
  const { found } = await recogniseExtracts(request, catalogue.datasets)
  const every = new Set(found.map(({ recognised }) => recognised.dataset.id))
  const read = await readExtracts(found, every, request, dictionaries)
  const { tables, supplied } = tablesOf(read, dictionaries, request, catalogue)
  const asked = askedFor(request.indicators, catalogue)
  const { available } = availableOf(asked, presentIn(tables, supplied), catalogue)
  const dimensions = settleDimensions(request, tables, dictionaries)
  const { definitions } = withBreakdowns(available, asked, dimensions, tables, catalogue)
  const periods = settlePeriods(request.periods, undefined, definitions, tables, catalogue)
  const from = { tables, supplied, dimensions, catalogue }
  const computed = computeFigures(definitions, periods, from, request)
  return new Map(
    definitions.map(definition => {
      const figures = computed.figures.filter(({ indicator }) => indicator.id === definition.id)
      return [definition.id, tellFigures(definition, { ...computed, figures }, read, true)]
    }),
  )
}

/** What is wrong with what is told: empty where all numbers add up and end at the figure. */
export function faultsOf({ figures, accounts }: ToldFigure): string[] {
  return [
    ...accounts.flatMap(account => faultsOfAccount(account, accounts)),
    ...figures.flatMap(figure => faultsOfFigure(figure, accounts)),
  ]
}

function faultsOfAccount(account: Account, accounts: readonly Account[]): string[] {
  const { funnel, amount, measure, part, symbol, lines } = account
  if (funnel === undefined) return []
  const last = funnel.steps.at(-1)?.left ?? funnel.rows
  const isNumberOfRows = measure.startsWith('the number of')
  return [
    ...faultsOfFunnel(funnel).map(fault => `${part}: ${fault}`),
    ...(isNumberOfRows && symbol === undefined && text(amount) !== String(last)
      ? [`${part}: ends at ${last}, not at ${text(amount)}`]
      : []),
    ...(funnel.from !== 'read' && rowsThatCount(accounts, funnel.from) !== funnel.rows
      ? [`${part}: begins with ${funnel.rows}, not with the rows of the ${funnel.from}`]
      : []),
    ...(lines && lines.length !== rowsLeft(funnel) ? [`${part}: ${lines.length} lines`] : []),
  ]
}

function faultsOfFunnel({ rows, byFile, steps }: Funnel): string[] {
  const faults: string[] = []
  let [left, files] = [rows, new Map(byFile.map(({ file, rows }) => [file, rows]))]
  if (sum(files.values()) !== left) faults.push('the files do not make the rows')
  for (const step of steps) {
    if (step.out < 0 || left - step.out !== step.left) faults.push(`${step.text}: ${left} - ${step.out}`)
    for (const { file, out, left } of step.byFile)
      if (out < 0 || (files.get(file) ?? 0) - out !== left) faults.push(`${step.text} in ${file}`)
    files = new Map(step.byFile.map(({ file, left }) => [file, left]))
    if (sum(files.values()) !== step.left) faults.push(`${step.text}: the files do not make the rows`)
    left = step.left
  }
  return faults
}

function faultsOfFigure(figure: Figure, accounts: readonly Account[]): string[] {
  const amounts = new Map(
    accounts.filter(account => isOf(account, figure)).map(({ part, amount }) => [part, amount]),
  )
  const [before, after] = [amounts.get('before'), amounts.get('after')]
  const change = before && after && subtract(after, before)
  const top = change ?? amounts.get('numerator') ?? amounts.get('figure')
  const told = [
    [figure.median ?? figure.numerator, top],
    [figure.denominator, before ?? amounts.get('denominator')],
  ]
  return told.flatMap(([figureHas, accountHas]) =>
    figureHas === undefined || text(figureHas) === text(accountHas)
      ? []
      : [`${figure.indicator.id}: ${text(accountHas)} told, ${text(figureHas)} in the figure`],
  )
}

function isOf({ of }: Account, { breakdown }: Figure): boolean {
  return of === undefined || Object.values(breakdown).some(({ label }) => label === of)
}

function rowsThatCount(accounts: readonly Account[], part: string): number | undefined {
  const funnel = accounts.find(account => account.part === part)?.funnel
  return funnel && rowsLeft(funnel)
}

function rowsLeft({ rows, steps }: Funnel): number {
  const ofRows = steps.filter(({ why }) => why !== 'no-value' && why !== 'again')
  return ofRows.at(-1)?.left ?? rows
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((all, number) => all + number, 0)
}

function text(amount: Amount | undefined): string {
  return amount === undefined ? 'nothing' : amountText(amount)
}
