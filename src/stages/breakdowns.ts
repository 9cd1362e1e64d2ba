import { AREA } from '../datasets/dataset.ts'
import { refuseBreakdown } from '../disclosure/breakdowns.ts'
import { type Dimension, isUnknown, makeDimension } from '../engine/grid.ts'
import { categoryKey } from '../engine/tables/category-key.ts'
import { spelledCodes } from '../engine/tables/spelled.ts'
import { columnOf, type Tables } from '../engine/tables/table.ts'
import type { Figure } from '../figures/figure.ts'
import { didYouMean } from '../foundations/nearest.ts'
import { EXIT, error, type Problem, Refusal } from '../foundations/problem.ts'
import type { Request } from '../request.ts'
import { areasCompared } from './comparators/comparators.ts'
import type { Dictionaries } from './reading/dictionaries.ts'

/** The breakdowns asked for, with the values that have a row. */
export function settleDimensions(request: Request, tables: Tables, dictionaries: Dictionaries): Dimension[] {
  const byArea = request.areas.length > 0 || request.by.includes(AREA)
  const others = request.by.filter(column => column !== AREA)
  const broken = [...(byArea ? [AREA] : []), ...others]
  const problems = [
    ...others.filter(column => OF_THE_OUTPUT.has(column)).map(takenName),
    ...broken.flatMap(column => refuseBreakdown(column, tables)),
  ]
  if (problems.length > 0) throw new Refusal(problems)
  const dimensions = others.map(column => otherDimension(column, tables, dictionaries))
  const alike = dimensions.filter(hasGroupCalledAsAll).map(groupCalledAsAll)
  if (alike.length > 0) throw new Refusal(alike)
  return [...(byArea ? [areaDimension(request, tables, dictionaries)] : []), ...dimensions]
}

/** A row of totals among the rows of groups, or a group that would have the row of all together. */
function hasGroupCalledAsAll({ names, wholeLabel }: Dimension): boolean {
  return names.some(name => categoryKey(name) === categoryKey(wholeLabel))
}

function groupCalledAsAll({ column, wholeLabel }: Dimension): Problem {
  return error(
    'taken-name',
    EXIT.data,
    `a group of "${column}" that is called ${wholeLabel}, as all together are`,
    {
      expected: 'groups of other names, and no rows of totals',
      advice: 'look for a row of totals in the extract and delete it, or call the group otherwise',
    },
  )
}

/** Columns that every output has: a breakdown called alike would be a second one of that name. */
const OF_THE_OUTPUT = new Set(
  (
    'indicator code title period period_start period_end numerator denominator value unit notes ' +
    'baseline baseline_period target target_period gap to_target change verdict reason'
  ).split(' '),
)

function takenName(column: string): Problem {
  return error('taken-name', EXIT.usage, `a breakdown by "${column}", which the output has a column for`, {
    expected: 'a column of another name',
    advice: 'call the column otherwise in the extract',
  })
}

/** Every area that any extract needed names; with `--area` only those named. That none has an area is another fault. */
function areaDimension(request: Request, tables: Tables, dictionaries: Dictionaries): Dimension {
  const { areas, whole } = request
  const dictionary = dictionaries(AREA)
  const named = new Set<number>()
  for (const { areasNamed } of tables.values()) for (const code of areasNamed) named.add(code)
  if (areas.length === 0) return makeDimension(AREA, dictionary, named, whole)
  const known = [...named].map(code => dictionary.text(code))
  const anyAreas = [...tables.values()].some(table => columnOf(table, AREA) !== undefined)
  const problems = areas
    .filter(area => anyAreas && area !== whole && !isUnknown(area) && !known.includes(area))
    .map(area => unknownArea(area, [...known, whole]))
  if (problems.length > 0) throw new Refusal(problems)
  return makeDimension(
    AREA,
    dictionary,
    new Set(
      [...areas, ...areasCompared(request)].map(area => dictionary.find(area)).filter(code => code !== -1),
    ),
    whole,
  )
}

function unknownArea(area: string, known: string[]): Problem {
  const close = didYouMean(area, known)
  return error('unknown-area', EXIT.usage, `no extract names the area "${area}"`, {
    expected: 'an area as the extracts spell it',
    ...(close !== undefined && { advice: close }),
  })
}

function otherDimension(column: string, tables: Tables, dictionaries: Dictionaries): Dimension {
  const dictionary = dictionaries(column)
  const named = new Set<number>()
  for (const table of tables.values()) {
    const found = columnOf(table, column)
    for (const code of (found && spelledCodes(found, dictionary)) ?? []) if (code !== -1) named.add(code)
  }
  return makeDimension(column, dictionary, named, 'Total')
}

/** Which places of a dimension `--area` asked for, the whole and Unknown among them; `undefined`: all. */
export function askedAreas(request: Request): { whole: boolean; unknown: boolean } | undefined {
  const { areas, whole } = request
  if (areas.length === 0) return undefined
  return { whole: [...areas, ...areasCompared(request)].includes(whole), unknown: areas.some(isUnknown) }
}

/** The columns of the output besides area: those asked for, then those of which a figure is given each. */
export function breakdownColumns(figures: readonly Figure[], by: readonly string[]): string[] {
  const columns = new Set(by.filter(column => column !== AREA))
  for (const { breakdown } of figures) for (const column of Object.keys(breakdown)) columns.add(column)
  return [...columns]
}
