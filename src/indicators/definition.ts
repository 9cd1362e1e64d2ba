import type { IndicatorInfo } from '../figures/figure.ts'
import type { About, DurationUnit, Literal, TestWord } from './language.ts'

/** A definition after reading: the same words, with every short form written out. The engine reads only this. */
export interface Definition extends IndicatorInfo {
  about: About
  /** The dataset whose rows are counted, where it is one; told without reading the definition. */
  of: string | undefined
  scope?: Scope | undefined
  figure: FigureShape
}

export interface Scope {
  of: string
  when?: Condition
  where?: Condition
  needs: string[]
  /** A due cohort: a share of those whose limit falls in the window. */
  due?: true
}

export type FigureShape =
  | { shape: 'count'; count: Measure }
  | { shape: 'ratio'; count: Measure; over: Measure | ScopedMeasure }
  | { shape: 'share'; count: Measure; ofWhich: Condition; each?: string }
  | { shape: 'change'; from: Measure; to: Measure }

export interface ScopedMeasure {
  scope: Scope
  count: Measure
}

export type Measure =
  | { measure: 'rows' }
  | { measure: 'supplied' }
  | { measure: 'named'; id: string }
  | { measure: 'distinct'; columns: string[] }
  | { measure: 'sum'; value: Value }
  | { measure: 'median'; value: Value }

export type Value =
  | { value: 'column'; column: string }
  | { value: 'time'; from: Point; to: Point; in: 'days' | 'working days' }
  | { value: 'days open' }
  | { value: 'related'; related: Related; count: { measure: 'rows' } | { measure: 'sum'; column: string } }

export interface Related {
  of: string
  same: string[]
  where?: Condition
}

/** A column of the row itself, or of the row that asks (`this.`). */
export interface ColumnRef {
  column: string
  of: 'row' | 'asker'
}

export type Point =
  | ({ point: 'column' } & ColumnRef)
  | { point: 'the end' }
  | ({ point: 'after'; duration: Duration } & ColumnRef)

export interface Duration {
  count: number
  unit: DurationUnit
}

export interface Bounded<Bound> {
  word: TestWord
  bound: Bound
}

export type Condition =
  | { is: 'all'; of: Condition[] }
  | { is: 'any'; of: Condition[] }
  | { is: 'not'; of: Condition }
  | { is: 'equal'; column: string; values: Literal[] }
  | { is: 'compared'; column: string; tests: Bounded<number | ColumnRef>[] }
  | { is: 'time'; from: Point; to: Point; tests: Bounded<Duration>[] }
  | { is: 'age'; at: Point; tests: Bounded<number>[] }
  | { is: 'in the window'; point: Point }
  | { is: 'in force'; column: string }
  | { is: 'open at'; point: Point }
  | { is: 'open in the window' }
  | { is: 'filled'; columns: string[] }
  | { is: 'has'; related: Related; tests: Bounded<number>[] }
  | { is: 'each'; column: string }

/** What is wrong with a definition, and where in it. */
export interface Fault {
  path: (string | number)[]
  /** It is the key there that is wrong. */
  part?: 'key'
  found: string
  expected?: string
  advice?: string
}
