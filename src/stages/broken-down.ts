import { refuseBreakdown } from '../disclosure/breakdowns.ts'
import type { Dimension } from '../engine/grid.ts'
import { columnOf, type Tables } from '../engine/tables/table.ts'
import { groupedBy } from '../foundations/group.ts'
import { didYouMean } from '../foundations/nearest.ts'
import { EXIT, error, type Problem, warning } from '../foundations/problem.ts'
import type { Catalogue } from '../indicators/catalogue.ts'
import type { Definition } from '../indicators/definition.ts'
import type { Asked } from './asked.ts'

/** Leaves out definitions whose extract lacks a column of the breakdown; for a named one that is an error. */
export function withBreakdowns(
  definitions: readonly Definition[],
  asked: readonly Asked[],
  dimensions: readonly Dimension[],
  tables: Tables,
  catalogue: Catalogue,
): { definitions: Definition[]; problems: Problem[] } {
  const named = new Set(asked.filter(({ byName }) => byName).map(({ definition }) => definition.id))
  const lacking = definitions.flatMap(definition => {
    const lack = lackingColumn(definition, dimensions, tables, catalogue)
    return lack === undefined ? [] : [{ id: definition.id, ...lack }]
  })
  const lackingIds = new Set(lacking.map(({ id }) => id))
  const kept = definitions.filter(({ id }) => !lackingIds.has(id))
  const problems = [
    ...definitions.flatMap(definition => refusedEach(definition, tables)),
    ...lacking.filter(({ id }) => named.has(id)).map(namedLacking),
    ...leftOutWarnings(lacking.filter(({ id }) => !named.has(id))),
  ]
  const nothing = kept.length === 0 && definitions.length > 0 && !problems.some(p => p.severity === 'error')
  return { definitions: kept, problems: nothing ? [...problems, nothingLeft(dimensions, tables)] : problems }
}

/** A definition with the dataset that it counts, which has no such column. */
interface Lacking {
  id: string
  dataset: string
  column: string
}

function lackingColumn(
  definition: Definition,
  dimensions: readonly Dimension[],
  tables: Tables,
  catalogue: Catalogue,
): Omit<Lacking, 'id'> | undefined {
  const dataset = countedDataset(definition, catalogue)
  const table = dataset === undefined ? undefined : tables.get(dataset)
  const dimension = table && dimensions.find(({ column }) => columnOf(table, column) === undefined)
  return dataset === undefined || dimension === undefined ? undefined : { dataset, column: dimension.column }
}

/** A figure for each child would print the children. */
function refusedEach({ figure }: Definition, tables: Tables): Problem[] {
  return figure.shape === 'share' && figure.each !== undefined ? refuseBreakdown(figure.each, tables) : []
}

function nothingLeft(dimensions: readonly Dimension[], tables: Tables): Problem {
  const columns = dimensions.map(({ column }) => column)
  const there = [...tables.values()].flatMap(({ rows }) => [...rows.columns.keys()])
  const [close] = columns.flatMap(column => (there.includes(column) ? [] : (didYouMean(column, there) ?? [])))
  const found = `no extract that any indicator counts has a column ${columns.join(', ')}`
  return error('missing-column', EXIT.data, found, {
    expected: 'a column of the extracts',
    advice: close ?? 'check --by and --area',
  })
}

/** The dataset whose rows a definition, or the one that it names first, counts. */
export function countedDataset({ scope, figure }: Definition, catalogue: Catalogue): string | undefined {
  if (scope) return scope.of
  const measure = figure.shape === 'change' ? figure.from : figure.count
  const named = measure.measure === 'named' ? catalogue.definitions.get(measure.id) : undefined
  return named && countedDataset(named, catalogue)
}

function namedLacking({ id, dataset, column }: Lacking): Problem {
  return error(
    'missing-column',
    EXIT.data,
    `${noColumn(dataset, column)}, by which ${id} is to be broken down`,
    {
      expected: `a column ${column}`,
      advice: 'add it to the extract, or leave the indicator out',
    },
  )
}

/** One for each extract: all its indicators lack the column. */
function leftOutWarnings(lacking: readonly Lacking[]): Problem[] {
  return [...groupedBy(lacking, ({ dataset, column }) => noColumn(dataset, column))].map(([found, those]) =>
    warning('left-out', `${found}: ${those.map(({ id }) => id).join(', ')} left out`, {
      advice: 'add it to the extract, or name its column under "columns:" in per10k.yaml',
    }),
  )
}

function noColumn(dataset: string, column: string): string {
  return `no column ${column} in the ${dataset} extract`
}
