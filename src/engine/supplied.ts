import { AREA } from '../datasets/dataset.ts'
import { type MissingKind, missingKind } from '../datasets/missing-kinds.ts'
import type { CodeColumn, NumberColumn, PeriodColumn } from '../extracts/column.ts'
import { type Amount, add, amount, compare } from '../foundations/amount.ts'
import { EXIT, error, type Problem, warning } from '../foundations/problem.ts'
import type { Definition } from '../indicators/definition.ts'
import type { Frame } from './conditions/compile.ts'
import { isUnknown, UNKNOWN_LABEL } from './grid.ts'
import { placeOf, type Table, type WiderAreas } from './tables/table.ts'

/** A figure that somebody else counted. */
export interface Given {
  /** Absent where it was published as missing. */
  numerator?: Amount
  denominator?: Amount
  missing?: MissingKind
  file: string
  line: number
}

/** All figures of `counts`, by indicator, window and area. */
export interface Supplied {
  ids: ReadonlySet<string>
  /** Places by area name, the whole under its own name; `undefined` where nothing was supplied. */
  at(definition: Definition, frame: Frame): ReadonlyMap<string, Given> | undefined
  /** Areas that hold others of the table again: never summed with them. */
  wider: WiderAreas
  problems: Problem[]
}

export const NOTHING_SUPPLIED: Supplied = {
  ids: new Set(),
  at: () => undefined,
  wider: new Map(),
  problems: [],
}

/** Reads a `counts` table once; a row whose indicator is unknown is told and left out. */
export function readSupplied(
  table: Table,
  find: (name: string) => Definition | undefined,
  whole: string,
): Supplied {
  const problems: Problem[] = []
  const byKey: GivenByKey = new Map()
  const ids = new Set<string>()
  const unknown = new Set<string>()
  for (let row = 0; row < table.rows.count; row++) {
    const name = textAt(table, 'indicator', row) ?? ''
    const definition = find(name)
    if (definition === undefined) {
      if (!unknown.has(name)) problems.push(unknownIndicator(table, row))
      unknown.add(name)
      continue
    }
    ids.add(definition.id)
    keepGiven(byKey, definition, table, row, whole, problems)
  }
  const onDays = stocksByDay(byKey)
  return {
    ids,
    problems,
    wider: table.wider ?? new Map(),
    at: ({ id, nature }, frame) =>
      byKey.get(keyOf(id, frame)) ?? (nature === 'stock' ? onDays.get(`${id}|${frame.end}`) : undefined),
  }
}

type GivenByKey = Map<string, Map<string, Given>>

function keepGiven(
  byKey: GivenByKey,
  definition: Definition,
  table: Table,
  row: number,
  whole: string,
  problems: Problem[],
): void {
  const period = table.rows.columns.get('period') as PeriodColumn
  const key = keyOf(definition.id, { start: period.starts[row], end: period.ends[row] })
  const areas = byKey.get(key) ?? new Map<string, Given>()
  byKey.set(key, areas)
  const area = areaName(textAt(table, AREA, row), whole)
  const given = givenAt(table, row)
  const wrong = faultOfGiven(definition, given)
  if (wrong) {
    problems.push(wrong)
    return
  }
  const other = areas.get(area)
  if (other === undefined || tellsMore(given, other)) areas.set(area, given)
  if (other !== undefined && !sameGiven(other, given))
    problems.push(conflict(given, `line ${other.line} of ${other.file}`))
}

/** A figure where the other is missing, or its denominator, too: whichever of the rows comes first. */
function tellsMore(given: Given, other: Given): boolean {
  return given.denominator !== undefined || (other.missing !== undefined && given.missing === undefined)
}

/** A count below nothing, or a share of more than all, is a slip of whoever wrote it down. */
function faultOfGiven(
  { figure }: Definition,
  { numerator, denominator, file, line }: Given,
): Problem | undefined {
  const place = { file, line, advice: 'correct the row' }
  const counts = figure.shape === 'change' ? [denominator] : [numerator, denominator]
  if (counts.some(count => count !== undefined && count.units < 0n))
    return error('negative-count', EXIT.data, 'a count below 0', {
      expected: 'a count of 0 or more',
      ...place,
    })
  if (figure.shape === 'share' && numerator && denominator && compare(numerator, denominator) > 0)
    return error('share-above-all', EXIT.data, 'a share of which the numerator is above the denominator', {
      expected: 'no more than all of them',
      ...place,
    })
  return undefined
}

function keyOf(id: string, { start, end }: { start: number; end: number }): string {
  return `${id}|${start}|${end}`
}

/**
 * What was supplied for a day, whatever the window: a stock of `2024/25` is the stock of March 2025.
 * Only where one window ends on that day; of two, neither is guessed.
 */
function stocksByDay(byKey: GivenByKey): GivenByKey {
  const byDay: GivenByKey = new Map()
  const twice = new Set<string>()
  for (const [key, areas] of byKey) {
    const [id, , end] = key.split('|')
    const day = `${id}|${end}`
    if (byDay.has(day)) twice.add(day)
    byDay.set(day, areas)
  }
  for (const day of twice) byDay.delete(day)
  return byDay
}

function areaName(text: string | undefined, whole: string): string {
  if (text === undefined) return whole
  return isUnknown(text) ? UNKNOWN_LABEL : text
}

function textAt(table: Table, name: string, row: number): string | undefined {
  const column = table.rows.columns.get(name) as CodeColumn | undefined
  const code = column?.codes[row] ?? -1
  return column === undefined || code === -1 ? undefined : column.dictionary.text(code)
}

function givenAt(table: Table, row: number): Given {
  const denominator = numberAt(table, 'denominator', row)
  const missing = missingKind(textAt(table, 'missing', row) ?? '')
  if (missing) return { missing, ...placeOf(table.rows, row) }
  return {
    numerator: numberAt(table, 'numerator', row) ?? amount(0),
    ...(denominator && { denominator }),
    ...placeOf(table.rows, row),
  }
}

function numberAt(table: Table, name: string, row: number): Amount | undefined {
  const column = table.rows.columns.get(name) as NumberColumn | undefined
  if (column === undefined || Number.isNaN(column.units[row])) return undefined
  return amount(column.units[row], column.scale)
}

function sameGiven(a: Given, b: Given): boolean {
  return sameAmount(a.numerator, b.numerator) && sameAmount(a.denominator, b.denominator)
}

/** Equal, or one of them not told. */
export function sameAmount(a: Amount | undefined, b: Amount | undefined): boolean {
  return a === undefined || b === undefined || compare(a, b) === 0
}

export function conflict({ file, line }: Given, other: string): Problem {
  return error('conflicting-figures', EXIT.data, `a supplied figure that differs from ${other}`, {
    expected: 'one figure for an indicator, area and period',
    advice: 'take one of the two out, or correct it',
    file,
    line,
  })
}

function unknownIndicator(table: Table, row: number): Problem {
  return warning('unknown-indicator', 'a supplied figure for an indicator that is not in the catalogue', {
    expected: 'an id or a code of `per10k list`',
    advice: 'the row is left out',
    ...placeOf(table.rows, row),
  })
}

/** The areas of a supplied table summed for a whole that has no row of its own. */
export function sumGiven(areas: ReadonlyMap<string, Given>): Given {
  const all = [...areas.values()]
  const { file, line } = all[0]
  const without = [...areas].filter(([, { missing }]) => missing).map(([area]) => area)
  if (without.length > 0)
    return { missing: { symbol: 'x', reason: `no figure of ${without.join(', ')}` }, file, line }
  const denominators = all.map(({ denominator }) => denominator)
  return {
    numerator: all.reduce((sum, { numerator }) => add(sum, numerator ?? amount(0)), amount(0)),
    ...(denominators.every(d => d !== undefined) && {
      denominator: denominators.reduce((sum, d) => add(sum, d), amount(0)),
    }),
    file,
    line,
  }
}
