import type { Column } from '../../extracts/column.ts'
import { NO_DAY } from '../../foundations/day.ts'
import type { Bounded, Condition, Point, Related } from '../../indicators/definition.ts'
import { comparable } from '../tables/equal-rows.ts'
import {
  type CodedGroups,
  everyRow,
  firstWhere,
  type Groups,
  groupByCode,
  groupRows,
  orderOf,
} from '../tables/order.ts'
import { columnOf, daysOf, type Table } from '../tables/table.ts'
import { dayTest } from './compare-time.ts'
import { filledTest, HOLDS } from './compare-values.ts'
import { type Compiled, compileCondition, type Frame, type Scene } from './compile.ts'

type HasCondition = Extract<Condition, { is: 'has' }>

/** Calls back for each related row that meets the conditions, until told to stop; says whether it was. */
type EachRelated = (row: number, frame: Frame, visit: (related: number) => boolean) => boolean

const STOP = () => false

export interface CompiledRelation {
  table: Table | undefined
  each: EachRelated
  windowed: boolean
}

/** At least one related row, or as many as the tests say. */
export function compileHas({ related, tests }: HasCondition, scene: Scene): Compiled {
  const { each, windowed } = compileRelation(related, scene)
  if (tests.length === 0) return { windowed, test: (row, _asker, frame) => each(row, frame, STOP) }
  return { windowed, test: (row, _asker, frame) => countHolds(countRelated(each, row, frame), tests) }
}

function countRelated(each: EachRelated, row: number, frame: Frame): number {
  let count = 0
  each(row, frame, () => {
    count++
    return true
  })
  return count
}

function countHolds(count: number, tests: Bounded<number>[]): boolean {
  return tests.every(({ word, bound }) => HOLDS[word](count, bound))
}

/**
 * Rows related by equal columns. They are grouped by the first key once and sorted by the day that a
 * `time` condition compares with the asking row, so that only rows within its limits are looked at:
 * a child with a million rows costs no more than one with two.
 */
export function compileRelation(related: Related, scene: Scene): CompiledRelation {
  const table = scene.tables.get(related.of)
  if (table === undefined) return { table, each: () => false, windowed: false }
  const [key, ...others] = keysOf(related.same, scene.table, table)
  const where = compileCondition(related.where, { ...scene, table, asker: scene.table })
  if (key === undefined) return { table, each: () => false, windowed: where.windowed }
  const limits = limitsOf(related.where, table, scene.table)
  const isEqual = equalInAll(others)
  const { groups, groupOf } = groupedByKey(table, key.name, limits?.own)
  const each: EachRelated = (row, frame, visit) => {
    const code = key.filled(row) ? groupOf(key.of(row)) : -1
    if (code < 0 || code + 1 >= groups.starts.length) return false
    let from = groups.starts[code]
    let to = groups.starts[code + 1]
    if (limits && to - from > FEW) ({ from, to } = limits.within(groups, code, row))
    for (let i = from; i < to; i++) {
      const candidate = groups.rows[i]
      if (isEqual(row, candidate) && where.test(candidate, row, frame) && !visit(candidate)) return true
    }
    return false
  }
  return { table, each, windowed: where.windowed }
}

/** So few related rows are sooner looked at than halved. */
const FEW = 8

interface Key {
  name: string
  of: (row: number) => number
  filled: (row: number) => boolean
  equal: (row: number, candidate: number) => boolean
}

/** A key with codes first: that is what rows are grouped by. A blank key is related to nothing. */
function keysOf(same: string[], asker: Table, table: Table): Key[] {
  const keys = same.flatMap(name => {
    const [mine, theirs] = [columnOf(asker, name), columnOf(table, name)]
    if (mine === undefined || theirs === undefined) return []
    const [a] = comparable(mine)
    const [b] = comparable(theirs)
    const filled = filledTest(mine)
    const equal = (row: number, candidate: number) => filled(row) && a[row] === b[candidate]
    return [{ name, coded: 'codes' in mine, of: (row: number) => a[row], filled, equal }]
  })
  if (keys.length < same.length) return []
  return keys.sort((a, b) => Number(b.coded) - Number(a.coded))
}

function equalInAll(keys: Key[]): Key['equal'] {
  if (keys.length === 0) return () => true
  if (keys.length === 1) return keys[0].equal
  return (row, candidate) => keys.every(key => key.equal(row, candidate))
}

const grouped = new WeakMap<Table, Map<string, CodedGroups>>()

function groupedByKey(table: Table, key: string, sortedBy: string | undefined): CodedGroups {
  const known = grouped.get(table) ?? new Map<string, CodedGroups>()
  grouped.set(table, known)
  const name = `${key}|${sortedBy ?? ''}`
  const found = known.get(name) ?? groupNow(table, key, sortedBy)
  known.set(name, found)
  return found
}

function groupNow(table: Table, key: string, sortedBy: string | undefined): CodedGroups {
  const column = columnOf(table, key)
  if (column === undefined)
    return { groups: { starts: new Int32Array(1), rows: new Int32Array(0) }, groupOf: () => -1 }
  const days = sortedBy === undefined ? undefined : daysOf(table, sortedBy)
  const order = days ? orderOf(days) : everyRow(table.rows.count)
  if ('codes' in column) return groupByCode(order, column.codes, column.dictionary.size)
  const { codes, codeOf, size } = codesOfValues(column, table.rows.count)
  return { groups: groupRows(order, codes, size), groupOf: codeOf }
}

/** Numbers for the values of a day, a year or a number, which have no dictionary of their own. */
function codesOfValues(
  column: Column,
  count: number,
): { codes: Int32Array; codeOf: (value: number) => number; size: number } {
  const [numbers] = comparable(column)
  const filled = filledTest(column)
  const numbering = new Map<number, number>()
  const codes = new Int32Array(count).fill(-1)
  for (let row = 0; row < count; row++) {
    if (!filled(row)) continue
    const value = numbers[row]
    if (!numbering.has(value)) numbering.set(value, numbering.size)
    codes[row] = numbering.get(value) ?? -1
  }
  return { codes, codeOf: value => numbering.get(value) ?? -1, size: numbering.size }
}

interface Limits {
  /** The column of the related rows that they are sorted by. */
  own: string
  within: (groups: Groups, code: number, asker: number) => { from: number; to: number }
}

/** The first `time` condition between a day of the related row and a day of the asking one. */
function limitsOf(where: Condition | undefined, table: Table, asker: Table): Limits | undefined {
  const times =
    where === undefined ? [] : (where.is === 'all' ? where.of : [where]).filter(c => c.is === 'time')
  for (const time of times) {
    const ownIsEarlier = isColumn(time.from, 'row') && isColumn(time.to, 'asker')
    const ownIsLater = isColumn(time.from, 'asker') && isColumn(time.to, 'row')
    if (!ownIsEarlier && !ownIsLater) continue
    if (time.tests.some(({ bound }) => bound.unit === 'hours' || bound.unit === 'working days')) continue
    const [ownPoint, askerPoint] = ownIsEarlier ? [time.from, time.to] : [time.to, time.from]
    const own = daysOf(table, (ownPoint as { column: string }).column)
    const theirs = daysOf(asker, (askerPoint as { column: string }).column)
    if (own === undefined || theirs === undefined) continue
    const holds = time.tests.map(test => ({ lower: isLower(test.word), holds: dayTest(test) }))
    return {
      own: (ownPoint as { column: string }).column,
      within: rangeFinder(own, theirs, ownIsEarlier, holds),
    }
  }
  return undefined
}

function isColumn(point: Point, of: 'row' | 'asker'): boolean {
  return point.point === 'column' && point.of === of
}

/** `atLeast` and `moreThan` bound the time from below. */
function isLower(word: Bounded<number>['word']): boolean {
  return word === 'atLeast' || word === 'moreThan'
}

/**
 * Every test of a time is monotone in the related day, so the rows that meet all of them lie in one run
 * of the sorted group, found by halving.
 */
function rangeFinder(
  own: Int32Array,
  theirs: Int32Array,
  ownIsEarlier: boolean,
  tests: { lower: boolean; holds: (from: number, to: number) => boolean }[],
): Limits['within'] {
  return (groups, code, asker) => {
    const day = theirs[asker]
    const [first, last] = [groups.starts[code], groups.starts[code + 1]]
    if (day === NO_DAY) return { from: first, to: first }
    const meets = (lower: boolean) => (i: number) => {
      const related = own[groups.rows[i]]
      if (related === NO_DAY) return false
      const [from, to] = ownIsEarlier ? [related, day] : [day, related]
      return tests.every(test => test.lower !== lower || test.holds(from, to))
    }
    const filled = firstWhere(first, last, i => own[groups.rows[i]] === NO_DAY)
    const forward = (i: number) => (ownIsEarlier ? own[groups.rows[i]] > day : own[groups.rows[i]] >= day)
    const turn = firstWhere(first, filled, forward)
    const [low, high] = ownIsEarlier ? [first, turn] : [turn, filled]
    const from = firstWhere(low, high, meets(!ownIsEarlier))
    const failing = meets(ownIsEarlier)
    return { from, to: firstWhere(from, high, i => !failing(i)) }
  }
}
