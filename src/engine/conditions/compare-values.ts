import type { Column } from '../../extracts/column.ts'
import { readAges } from '../../extracts/values/ages.ts'
import { isUnreadable } from '../../extracts/values/value.ts'
import { NO_DAY } from '../../foundations/day.ts'
import type { Bounded, ColumnRef } from '../../indicators/definition.ts'
import type { Literal, TestWord } from '../../indicators/language.ts'
import { categoryKey } from '../tables/category-key.ts'
import { columnOf, type Table } from '../tables/table.ts'
import type { Compiled, Scene, Test } from './compile.ts'

/** `COLUMN: LITERAL` or one of several. Categories are compared without regard to case, blanks and punctuation. */
export function compileEqual(name: string, values: Literal[], scene: Scene): Compiled {
  const column = columnOf(scene.table, name)
  return { test: column === undefined ? () => false : equalTest(column, values), windowed: false }
}

/** Whether a row's value is one of these. */
export function equalTest(column: Column, values: Literal[]): (row: number) => boolean {
  switch (column.kind) {
    case 'id':
    case 'category': {
      const meant = codesMeant(column, values)
      return row => meant[column.codes[row]] === 1
    }
    case 'flag': {
      const flags: number[] = values.map(value => (value === true || value === 'true' ? 1 : 0))
      return row => flags.includes(column.flags[row])
    }
    case 'number': {
      const units = values.map(value => Number(value) * 10 ** column.scale)
      return row => units.includes(column.units[row])
    }
    case 'year':
      return row => values.includes(column.years[row])
    case 'ages': {
      const bands = values.flatMap(value => {
        const band = readAges(String(value))
        return isUnreadable(band) ? [] : [band]
      })
      return row =>
        bands.some(({ first, second }) => column.from[row] >= first && column.to[row] <= (second ?? first))
    }
    default:
      return () => false
  }
}

/** Which codes of a dictionary say one of these words. */
function codesMeant(column: Column & { kind: 'id' | 'category' }, values: Literal[]): Uint8Array {
  const keys = new Set(
    values.map(value => (column.kind === 'id' ? String(value) : categoryKey(String(value)))),
  )
  const meant = new Uint8Array(column.dictionary.size)
  for (let code = 0; code < meant.length; code++) {
    const text = column.dictionary.text(code)
    if (keys.has(column.kind === 'id' ? text : categoryKey(text))) meant[code] = 1
  }
  return meant
}

/** `COLUMN: { atLeast: 1 }`, or against another column. A test on no value is false. */
export function compileCompared(name: string, tests: Bounded<number | ColumnRef>[], scene: Scene): Compiled {
  const value = numberOf(scene.table, name)
  if (value === undefined) return { test: () => false, windowed: false }
  const parts = tests.map(({ word, bound }): Test => {
    const holds = HOLDS[word]
    if (typeof bound === 'number') return row => holds(value(row), bound)
    const table = bound.of === 'asker' ? scene.asker : scene.table
    const other = table && numberOf(table, bound.column)
    if (other === undefined) return () => false
    return bound.of === 'asker'
      ? (row, asker) => holds(value(row), other(asker))
      : row => holds(value(row), other(row))
  })
  return { test: (row, asker, frame) => parts.every(part => part(row, asker, frame)), windowed: false }
}

/** What each test word means of two numbers; false where one is missing (`NaN`). */
export const HOLDS: Record<TestWord, (value: number, bound: number) => boolean> = {
  atLeast: (value, bound) => value >= bound,
  atMost: (value, bound) => value <= bound,
  moreThan: (value, bound) => value > bound,
  lessThan: (value, bound) => value < bound,
}

function numberOf(table: Table, name: string): ((row: number) => number) | undefined {
  const column = columnOf(table, name)
  switch (column?.kind) {
    case 'number': {
      const divisor = 10 ** column.scale
      return row => column.units[row] / divisor
    }
    case 'year':
      return row => (column.years[row] === -1 ? Number.NaN : column.years[row])
    case 'day':
    case 'moment':
      return row => (column.days[row] === NO_DAY ? Number.NaN : column.days[row])
    default:
      return undefined
  }
}

export function compileFilled(names: string[], scene: Scene): Compiled {
  const tests = names.map(name => filledTest(columnOf(scene.table, name)))
  return { test: row => tests.every(test => test(row)), windowed: false }
}

/** Whether a row has a value in a column. */
export function filledTest(column: Column | undefined): (row: number) => boolean {
  switch (column?.kind) {
    case 'id':
    case 'category':
      return row => column.codes[row] !== -1
    case 'flag':
      return row => column.flags[row] !== -1
    case 'number':
      return row => !Number.isNaN(column.units[row])
    case 'day':
    case 'moment':
      return row => column.days[row] !== NO_DAY
    case 'year':
      return row => column.years[row] !== -1
    case 'period':
      return row => column.starts[row] !== NO_DAY
    case 'ages':
      return row => column.from[row] !== -1
    default:
      return () => false
  }
}
