import type { Engine } from '../engine/engine.ts'
import { placesOf } from '../engine/figures.ts'
import { accountsOf } from '../engine/funnel/accounts.ts'
import { isCountedFrom } from '../engine/funnel/agreement.ts'
import type { FileRead } from '../engine/funnel/head.ts'
import { historyOf } from '../engine/history.ts'
import { relatedDatasets } from '../engine/notes.ts'
import type { CoverageTold, ToldFigure } from '../figures/account.ts'
import type { Figure } from '../figures/figure.ts'
import { groupedBy } from '../foundations/group.ts'
import type { Catalogue } from '../indicators/catalogue.ts'
import type { Definition } from '../indicators/definition.ts'
import { namedIn } from '../indicators/needs.ts'
import { datasetsInPlainEnglish, inPlainEnglish } from '../indicators/plain-english/definition.ts'
import { type Rule, rules, rulesOfEveryFigure } from '../indicators/rules.ts'
import type { DefinitionTold, RuleTold } from '../outcome.ts'
import type { Computed } from './compute.ts'
import type { ReadExtracts } from './read.ts'

/** A definition in plain English, with the rules that it follows. */
export function tellDefinition(definition: Definition, catalogue: Catalogue): DefinitionTold {
  const { id, codes, title, theme, unit, decimals, polarity, about } = definition
  return {
    ...{ id, codes, title, theme, unit, decimals, polarity, why: about.why, sources: about.sources },
    counted: inPlainEnglish(definition, catalogue),
    datasets: datasetsInPlainEnglish(definition, catalogue),
    rules: rulesNamed(about.rules ?? [], rules),
    rulesOfEveryFigure: rulesNamed(Object.keys(rulesOfEveryFigure), rulesOfEveryFigure),
  }
}

function rulesNamed(names: readonly string[], known: Readonly<Record<string, Rule>>): RuleTold[] {
  return names.filter(name => Object.hasOwn(known, name)).map(name => ({ name, ...known[name] }))
}

/** How each figure came about: from the rows read to its numerator and denominator. */
export function tellFigures(
  definition: Definition,
  { figures, engine }: Computed & { engine: Engine },
  read: ReadExtracts,
  lines: boolean,
): ToldFigure[] {
  const files = filesOf(read)
  const definitions = withNamed(definition, engine.definitions)
  return together(figures).map(group => {
    const step = engine.grid.steps.findIndex(({ period }) => period.label === group[0].period.label)
    const cells = group.map(figure => placesOf(figure, definition, engine))
    const accounts = accountsOf(definition, cells, { engine, step, files, lines })
    if (!group.every(figure => isCountedFrom(figure, accounts)))
      throw new Error('the rows that are told do not make the figure')
    const { frame } = engine.grid.steps[step]
    const history = definitions.flatMap(one => historyOf(one, engine.tables, frame) ?? [])
    return { figures: group, accounts, history, coverage: coverageTold(definitions, engine) }
  })
}

/** Figures of one area and period: several where each value of a breakdown has one. */
function together(figures: readonly Figure[]): Figure[][] {
  return [...groupedBy(figures, ({ area, period }) => JSON.stringify([area, period.label])).values()]
}

function filesOf({ inputs, faults }: ReadExtracts): Map<string, FileRead[]> {
  const read = inputs.map(({ dataset, file, rows, rejected }, i) => ({
    dataset,
    ...{ file, rows, refused: rejected, faults: faults[i] },
  }))
  return groupedBy(read, ({ dataset }) => dataset)
}

/** A definition and those that it names, each once. */
function withNamed(definition: Definition, all: ReadonlyMap<string, Definition>): Definition[] {
  const named = namedIn(definition).flatMap(id => {
    const one = all.get(id)
    return one ? withNamed(one, all) : []
  })
  return [...new Set([definition, ...named])]
}

function coverageTold(definitions: readonly Definition[], { tables }: Engine): CoverageTold[] {
  const datasets = new Set(definitions.flatMap(relatedDatasets))
  return [...datasets].flatMap(dataset => {
    const table = tables.get(dataset)
    if (table?.coverage === undefined) return []
    return [{ dataset, ...table.coverage, configured: table.coverageConfigured }]
  })
}
