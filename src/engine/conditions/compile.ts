import type { Window } from '../../foundations/period.ts'
import type { Condition } from '../../indicators/definition.ts'
import type { Table, Tables } from '../tables/table.ts'
import { compileAge, compileTime } from './compare-time.ts'
import { compileCompared, compileEqual, compileFilled } from './compare-values.ts'
import { compileHas } from './has.ts'
import { compileInWindow, compileOpenAt, compileOpenInWindow } from './window.ts'

/** The window of a figure, as conditions see it. */
export interface Frame extends Window {
  /** The calendar year of the population estimate that belongs to the window. */
  populationYear: number
}

/** Whether a row meets a condition; `asker` is the row one level up, which `this.` speaks of. Two values, never three. */
export type Test = (row: number, asker: number, frame: Frame) => boolean

export interface Compiled {
  test: Test
  /** Whether the answer depends on the window: then it is asked anew for each. */
  windowed: boolean
}

/** What a condition is compiled against. */
export interface Scene {
  table: Table
  asker?: Table
  tables: Tables
  /** Called when hours had to be counted as days. */
  onHoursAsDays?: () => void
}

const ALWAYS: Compiled = { test: () => true, windowed: false }

/** Whether every row meets it, without a look. */
export function isAlways(test: Test): boolean {
  return test === ALWAYS.test
}

/** Turns a condition into a test of rows. A column that the extract lacks has no value in any row. */
export function compileCondition(condition: Condition | undefined, scene: Scene): Compiled {
  if (condition === undefined) return ALWAYS
  switch (condition.is) {
    case 'all':
      return compileAll(condition.of.map(c => compileCondition(c, scene)))
    case 'any':
      return compileAny(condition.of.map(c => compileCondition(c, scene)))
    case 'not':
      return negate(compileCondition(condition.of, scene))
    case 'equal':
      return compileEqual(condition.column, condition.values, scene)
    case 'compared':
      return compileCompared(condition.column, condition.tests, scene)
    case 'time':
      return compileTime(condition, scene)
    case 'age':
      return compileAge(condition, scene)
    case 'in the window':
      return compileInWindow(condition.point, scene)
    case 'open at':
      return compileOpenAt(condition.point, scene)
    case 'open in the window':
      return compileOpenInWindow(scene)
    case 'filled':
      return compileFilled(condition.columns, scene)
    case 'has':
      return compileHas(condition, scene)
    case 'each':
      return compileFilled([condition.column], scene)
    case 'in force':
      return ALWAYS
  }
}

function compileAll(parts: Compiled[]): Compiled {
  if (parts.length === 0) return ALWAYS
  if (parts.length === 1) return parts[0]
  return { test: allOf(inOrderOfCost(parts)), windowed: parts.some(p => p.windowed) }
}

/** Whether all of these tests hold, asked in their order; chained, so that nothing is made anew for a row. */
export function allOf(tests: readonly Test[]): Test {
  if (tests.length === 0) return ALWAYS.test
  return tests.reduceRight(
    (later, first) => (row, asker, frame) => first(row, asker, frame) && later(row, asker, frame),
  )
}

function compileAny(parts: Compiled[]): Compiled {
  const none: Test = () => false
  const tests = parts.map(p => p.test)
  return {
    test: tests.reduceRight(
      (later, first) => (row, asker, frame) => first(row, asker, frame) || later(row, asker, frame),
      none,
    ),
    windowed: parts.some(p => p.windowed),
  }
}

function negate({ test, windowed }: Compiled): Compiled {
  return { test: (row, asker, frame) => !test(row, asker, frame), windowed }
}

/** Conditions on the row alone first: they never throw and cost least. */
function inOrderOfCost(parts: Compiled[]): Test[] {
  return [...parts.filter(p => !p.windowed), ...parts.filter(p => p.windowed)].map(p => p.test)
}
