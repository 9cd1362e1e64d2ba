import { AREA, type Dataset } from '../datasets/dataset.ts'
import type { ColumnKind } from '../extracts/column.ts'
import { readAges } from '../extracts/values/ages.ts'
import { isUnreadable } from '../extracts/values/value.ts'
import type { Fault } from './definition.ts'
import type { Literal } from './language.ts'
import { fault } from './words.ts'

/** What the words of the language can ask of a column, and of which kinds. */
const USES = {
  day: ['day', 'moment'],
  'day or period': ['day', 'moment', 'period'],
  year: ['year'],
  number: ['number'],
  'number or day': ['number', 'year', 'day', 'moment'],
  category: ['category', 'id'],
} satisfies Record<string, ColumnKind[]>

export type Use = keyof typeof USES

/** A column of another kind has no value there, so every figure would quietly be 0. */
export function faultOfUse(name: string, use: Use, dataset: Dataset, path: Fault['path']): Fault[] {
  const allowed: readonly ColumnKind[] = USES[use]
  const kind = kindOf(name, dataset)
  if (kind === undefined || allowed.includes(kind)) return []
  const others = Object.keys(dataset.columns).filter(other => allowed.includes(dataset.columns[other].kind))
  const expected = others.length === 0 ? undefined : `one of ${others.join(', ')}`
  return [fault(path, `the column "${name}" of ${dataset.id}, which is no ${use}`, expected)]
}

/** What a column may be equal to, by its kind: the test, and the words for it. */
const LITERALS: Partial<Record<ColumnKind, [fits: (value: Literal) => boolean, expected: string]>> = {
  id: [value => typeof value !== 'boolean', 'a text'],
  category: [value => typeof value !== 'boolean', 'a text, in quotes where YAML would read true or false'],
  flag: [value => typeof value === 'boolean', 'true or false'],
  number: [value => typeof value === 'number', 'a number'],
  year: [value => typeof value === 'number', 'a year'],
  ages: [value => !isUnreadable(readAges(String(value))), 'ages as 0-17 or 65+'],
}

/** A value that a column can never have: `nfa: yes` is a text, and a flag is true or false. */
export function faultsOfLiterals(
  name: string,
  values: readonly Literal[],
  dataset: Dataset,
  path: Fault['path'],
): Fault[] {
  const kind = kindOf(name, dataset)
  if (kind === undefined) return []
  const [fits, expected] = LITERALS[kind] ?? [() => false, 'the word "time", "filled" or "in the window"']
  return values
    .filter(value => !fits(value))
    .map(value => fault(path, `the value "${String(value)}" for the column "${name}", a ${kind}`, expected))
}

function kindOf(name: string, dataset: Dataset): ColumnKind | undefined {
  return name === AREA ? 'category' : dataset.columns[name]?.kind
}
