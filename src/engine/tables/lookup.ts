import type { Dataset, Lookup } from '../../datasets/dataset.ts'
import type { CodeColumn, DayColumn, Rows } from '../../extracts/column.ts'
import { NO_DAY } from '../../foundations/day.ts'
import { type Groups, groupRows, orderByDay } from './order.ts'

/**
 * Brings a day along from another dataset: an assessment's referral. By its key where the row has one
 * (a key that is not there finds nothing), otherwise the latest of the same child up to a day.
 * A day that the extract itself gives stands.
 */
export function lookUpDay(rows: Rows, name: string, lookup: Lookup, source: Rows): DayColumn | undefined {
  const taken = source.columns.get(lookup.take)
  if (taken?.kind !== 'day') return undefined
  const byKey = lookup.upTo === undefined ? keyedDay(rows, lookup.same, source, taken) : undefined
  const latest = latestDay(
    rows,
    source,
    taken,
    lookup.upTo === undefined ? lookup.otherwise : { same: lookup.same, upTo: lookup.upTo },
  )
  const own = rows.columns.get(name)
  const days = new Int32Array(rows.count)
  for (let row = 0; row < rows.count; row++) {
    const given = own?.kind === 'day' ? own.days[row] : NO_DAY
    days[row] = given !== NO_DAY ? given : (byKey?.(row) ?? latest?.(row) ?? NO_DAY)
  }
  return { kind: 'day', days }
}

/** Which datasets the lookups of a dataset read. */
export function lookedUp(dataset: Dataset): string[] {
  return Object.values(dataset.columns).flatMap(column => (column.lookup ? [column.lookup.of] : []))
}

/** `undefined` where the key is blank, `NO_DAY` where it is filled and not there. */
function keyedDay(
  rows: Rows,
  key: string,
  source: Rows,
  taken: DayColumn,
): ((row: number) => number | undefined) | undefined {
  const keys = codes(rows, key)
  if (keys === undefined) return undefined
  const sourceKeys = codes(source, key)
  if (sourceKeys === undefined) return undefined
  const groups = groupsByDay(sourceKeys, taken)
  const children = codes(rows, 'child_id')?.codes
  const sourceChildren = codes(source, 'child_id')?.codes
  return row => {
    const code = keys.codes[row]
    if (code === -1) return undefined
    if (code + 1 >= groups.starts.length) return NO_DAY
    const [from, to] = [groups.starts[code], groups.starts[code + 1]]
    if (from === to) return NO_DAY
    for (let i = from; i < to; i++)
      if (children && sourceChildren && sourceChildren[groups.rows[i]] === children[row])
        return taken.days[groups.rows[i]]
    return taken.days[groups.rows[from]]
  }
}

function latestDay(
  rows: Rows,
  source: Rows,
  taken: DayColumn,
  spec: { same: string; upTo: string } | undefined,
): ((row: number) => number) | undefined {
  if (spec === undefined) return undefined
  const keys = codes(rows, spec.same)
  const sourceKeys = codes(source, spec.same)
  const limits = rows.columns.get(spec.upTo)
  if (!keys || !sourceKeys || (limits?.kind !== 'day' && limits?.kind !== 'moment')) return undefined
  const groups = groupsByDay(sourceKeys, taken)
  return row => {
    const code = keys.codes[row]
    const limit = limits.days[row]
    if (code === -1 || limit === NO_DAY || code + 1 >= groups.starts.length) return NO_DAY
    return latestUpTo(groups, code, taken.days, limit)
  }
}

function latestUpTo(groups: Groups, code: number, days: Int32Array, limit: number): number {
  let low = groups.starts[code]
  let high = groups.starts[code + 1]
  const first = low
  while (low < high) {
    const middle = (low + high) >>> 1
    const day = days[groups.rows[middle]]
    if (day !== NO_DAY && day <= limit) low = middle + 1
    else high = middle
  }
  return low === first ? NO_DAY : days[groups.rows[low - 1]]
}

function groupsByDay(keys: CodeColumn, taken: DayColumn): Groups {
  return groupRows(orderByDay(taken.days), keys.codes, keys.dictionary.size)
}

function codes(rows: Rows, name: string): CodeColumn | undefined {
  const column = rows.columns.get(name)
  return column?.kind === 'id' || column?.kind === 'category' ? column : undefined
}
