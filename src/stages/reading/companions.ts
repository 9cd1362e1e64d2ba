import { type Brought, broughtTo, COMPANIONS } from '../../datasets/companions.ts'
import type { Dataset } from '../../datasets/dataset.ts'
import { filledTest } from '../../engine/conditions/compare-values.ts'
import { compareRows } from '../../engine/tables/text-order.ts'
import { type CodeColumn, type Column, NONE, type Rows } from '../../extracts/column.ts'
import { emptyColumn } from '../../extracts/empty-column.ts'
import { NO_DAY } from '../../foundations/day.ts'
import type { Dictionaries } from './dictionaries.ts'

/** The rows of the companions that were read, by their names. */
export type CompanionRows = ReadonlyMap<string, Rows>

/** The companions that serve these datasets. */
export function companionsFor(datasets: Iterable<Dataset>): Set<string> {
  return new Set([...datasets].flatMap(dataset => broughtTo(dataset).map(({ from }) => from)))
}

/** The columns of a dataset that companions which were read bring. */
export function columnsBrought(dataset: Dataset, companions: CompanionRows): string[] {
  return broughtTo(dataset).flatMap(({ column, from }) => (companions.has(from) ? [column] : []))
}

/** The rows with what companions know of them; a value that the extract itself gives stands. */
export function bringCompanions(
  rows: Rows,
  dataset: Dataset,
  companions: CompanionRows,
  dictionaries: Dictionaries,
): Rows {
  const columns = new Map(rows.columns)
  for (const brought of broughtTo(dataset)) {
    const companion = companions.get(brought.from)
    const sources = companion && sourceRows({ ...rows, columns }, companion, brought)
    if (sources === undefined) continue
    const own = columns.get(brought.column)
    const kind = dataset.columns[brought.column].kind
    const column = copyOf(own ?? emptyColumn(kind, rows.count, () => dictionaries(brought.column)))
    fill(column, companion!, brought, sources)
    columns.set(brought.column, column)
  }
  return { ...rows, columns }
}

/** For each row the companion's row that speaks of it, or -1. */
function sourceRows(rows: Rows, companion: Rows, brought: Brought): Int32Array | undefined {
  const [ours, theirs] = [rows, companion].map(of => of.columns.get(brought.same) as CodeColumn | undefined)
  if (ours === undefined || theirs === undefined) return undefined
  const byKey = rowsByKey(theirs, inOrder(companion, brought))
  const on = brought.openOn === undefined ? undefined : days(rows, brought.openOn)
  const isOpen = openIn(companion, brought)
  return Int32Array.from(ours.codes, (code, row) => {
    const candidates = byKey.get(code) ?? []
    return (on ? candidates.findLast(candidate => isOpen(candidate, on[row])) : candidates[0]) ?? NONE
  })
}

function rowsByKey({ codes }: CodeColumn, order: readonly number[]): Map<number, number[]> {
  const byKey = new Map<number, number[]>()
  for (const row of order) {
    const key = codes[row]
    if (key === NONE) continue
    const group = byKey.get(key)
    if (group) group.push(row)
    else byKey.set(key, [row])
  }
  return byKey
}

/** By the day that decides, those without one last; then in an order that no file decides. */
function inOrder(companion: Rows, { from, earliest }: Brought): number[] {
  const first = earliest ?? episodeOf(from)?.[0]
  const day = first === undefined ? undefined : days(companion, first)
  const names = [...companion.columns.keys()].sort()
  const at = (row: number) =>
    day === undefined || day[row] === NO_DAY ? UNDATED[earliest ? 1 : 0] : day[row]
  return Array.from({ length: companion.count }, (_, row) => row).sort(
    (a, b) => at(a) - at(b) || compareRows(companion, names, a, b),
  )
}

/** What has no day is never the earliest; an episode without a start began before all others. */
const UNDATED = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]

function openIn(companion: Rows, { from }: Brought): (row: number, day: number) => boolean {
  const [start, end] = (episodeOf(from) ?? []).map(name => days(companion, name))
  return (row, day) =>
    day !== NO_DAY &&
    (start === undefined || start[row] <= day) &&
    (end === undefined || end[row] === NO_DAY || end[row] > day)
}

function episodeOf(id: string): Dataset['episode'] {
  return COMPANIONS.find(companion => companion.id === id)?.episode
}

function days(rows: Rows, name: string): Int32Array | undefined {
  const column = rows.columns.get(name)
  return column?.kind === 'day' ? column.days : undefined
}

function copyOf(column: Column): Column {
  switch (column.kind) {
    case 'id':
    case 'category':
      return { ...column, codes: column.codes.slice() }
    case 'flag':
      return { ...column, flags: column.flags.slice() }
    case 'day':
      return { ...column, days: column.days.slice() }
    default:
      throw new TypeError(`a companion brings no column of the kind ${column.kind}`)
  }
}

function fill(column: Column, companion: Rows, { take }: Brought, sources: Int32Array): void {
  const isFilled = filledTest(column)
  const taken = take === 'whether there' ? undefined : companion.columns.get(take.column)
  sources.forEach((source, row) => {
    if (isFilled(row)) return
    if (column.kind === 'flag' && take === 'whether there') column.flags[row] = source === NONE ? 0 : 1
    else if (source !== NONE && taken) copyCell(column, row, taken, source)
  })
}

function copyCell(into: Column, row: number, from: Column, source: number): void {
  if (into.kind === 'day' && from.kind === 'day') into.days[row] = from.days[source]
  else if (into.kind === 'flag' && from.kind === 'flag') into.flags[row] = from.flags[source]
  else if (isCoded(into) && isCoded(from) && from.codes[source] !== NONE)
    into.codes[row] =
      into.dictionary === from.dictionary
        ? from.codes[source]
        : into.dictionary.code(from.dictionary.text(from.codes[source]))
}

function isCoded(column: Column): column is CodeColumn {
  return column.kind === 'id' || column.kind === 'category'
}
