import type { Value } from './definition.ts'
import { parseRelated } from './parse-condition.ts'
import { column, type Path, point, type Reader, readerOf } from './reader.ts'
import { fault, isMap, unknownWords } from './words.ts'

/** What `sum` and `median` are of: a column, a time, the days open, a count of related rows. */
export function parseValue(raw: unknown, path: Path, reader: Reader): Value | undefined {
  if (typeof raw === 'string') return { value: 'column', column: column(raw, path, reader, 'number') }
  if (isMap(raw) && raw.time !== undefined) return parseTimeValue(raw.time, [...path, 'time'], reader)
  if (isMap(raw) && raw.daysOpen === 'in the window') return { value: 'days open' }
  if (isMap(raw) && raw.of !== undefined) return parseRelatedCount(raw, path, reader)
  reader.faults.push(
    fault(
      path,
      'no value',
      'a column, { time: … }, { daysOpen: in the window } or related rows ({ count, of, same })',
    ),
  )
  return undefined
}

function parseTimeValue(raw: unknown, path: Path, reader: Reader): Value | undefined {
  if (!isMap(raw) || (raw.in !== 'days' && raw.in !== 'working days')) {
    reader.faults.push(fault(path, 'no time', '{ from: POINT, to: POINT, in: days or working days }'))
    return undefined
  }
  unknownWords(raw, ['from', 'to', 'in'], path, reader.faults)
  const from = point(raw.from, [...path, 'from'], reader)
  const to = point(raw.to, [...path, 'to'], reader)
  return { value: 'time', from, to, in: raw.in }
}

function parseRelatedCount(raw: Record<string, unknown>, path: Path, reader: Reader): Value | undefined {
  const related = parseRelated(raw, path, reader, ['count'])
  if (raw.count === 'rows') return { value: 'related', related, count: { measure: 'rows' } }
  const sum = isMap(raw.count) ? raw.count.sum : undefined
  if (typeof sum === 'string') {
    const inner = readerOf(reader.known.datasets.get(related.of), reader)
    const summed = column(sum, [...path, 'count', 'sum'], inner, 'number')
    return { value: 'related', related, count: { measure: 'sum', column: summed } }
  }
  reader.faults.push(fault([...path, 'count'], 'no count of related rows', 'rows or { sum: COLUMN }'))
  return undefined
}
