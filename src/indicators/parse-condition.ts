import { faultsOfLiterals } from './column-kinds.ts'
import type { Condition, Related } from './definition.ts'
import type { Literal } from './language.ts'
import { columnBound, durationBound, numberBound, tests } from './parse-bounds.ts'
import { column, type Path, point, type Reader, readerOf } from './reader.ts'
import { CONDITION_WORDS, RESERVED, TEST_WORDS } from './vocabulary.ts'
import { choices, fault, isMap, listOf, unknownWords } from './words.ts'

/** `when`: the one condition that ties a row to the window. */
export function parseWhen(raw: unknown, path: Path, reader: Reader): Condition {
  const condition = parseCondition(raw, path, reader)
  const ties = ['in the window', 'in force', 'open at', 'open in the window']
  if (!ties.includes(condition.is))
    reader.faults.push(
      fault(
        path,
        'a condition that does not tie a row to the window',
        '"COLUMN: in the window", "open: at the end", "open: in the window" or "COLUMN: in force"',
        'put further conditions under "where"',
      ),
    )
  return condition
}

/** A map (all of its entries) or a list (all of its items). */
export function parseCondition(raw: unknown, path: Path, reader: Reader): Condition {
  if (Array.isArray(raw)) return all(raw.map((item, i) => parseCondition(item, [...path, i], reader)))
  if (!isMap(raw)) {
    reader.faults.push(fault(path, 'no condition', 'a map of columns and words, or a list of such maps'))
    return all([])
  }
  return all(Object.entries(raw).map(([word, value]) => parseEntry(word, value, [...path, word], reader)))
}

function all(conditions: Condition[]): Condition {
  return conditions.length === 1 ? conditions[0] : { is: 'all', of: conditions }
}

function parseEntry(word: string, value: unknown, path: Path, reader: Reader): Condition {
  switch (word) {
    case 'time':
      return parseTime(value, path, reader)
    case 'age':
      return parseAge(value, path, reader)
    case 'open':
      return parseOpen(value, path, reader)
    case 'filled':
      return { is: 'filled', columns: listOf(value, path, reader.faults).map(c => column(c, path, reader)) }
    case 'has':
      return parseHas(value, path, reader)
    case 'any':
      return { is: 'any', of: parseList(value, path, reader) }
    case 'not':
      return { is: 'not', of: parseCondition(value, path, { ...reader, eachAllowed: false }) }
    case 'each':
      return parseEach(value, path, reader)
    default:
      return parseColumnEntry(word, value, path, reader)
  }
}

function parseList(value: unknown, path: Path, reader: Reader): Condition[] {
  if (!Array.isArray(value) || value.length === 0) {
    reader.faults.push(fault(path, 'no list', 'a list of conditions'))
    return []
  }
  return value.map((item, i) => parseCondition(item, [...path, i], { ...reader, eachAllowed: false }))
}

function parseEach(value: unknown, path: Path, reader: Reader): Condition {
  if (reader.eachAllowed !== true)
    reader.faults.push(fault(path, '"each" here', '"each" alone under "ofWhich"'))
  return { is: 'each', column: column(String(value), path, reader, 'category') }
}

function parseTime(raw: unknown, path: Path, reader: Reader): Condition {
  if (!isMap(raw)) {
    reader.faults.push(fault(path, 'no map', '{ from: POINT, to: POINT, atMost: DURATION }'))
    return all([])
  }
  unknownWords(raw, ['from', 'to', ...TEST_WORDS], path, reader.faults)
  const from = point(raw.from, [...path, 'from'], reader)
  const to = point(raw.to, [...path, 'to'], reader)
  return { is: 'time', from, to, tests: tests(raw, path, reader, durationBound) }
}

function parseAge(raw: unknown, path: Path, reader: Reader): Condition {
  if (!isMap(raw)) {
    reader.faults.push(fault(path, 'no map', '{ at: POINT, atLeast: YEARS }'))
    return all([])
  }
  unknownWords(raw, ['at', ...TEST_WORDS], path, reader.faults)
  column('date_of_birth', path, reader, 'day')
  return {
    is: 'age',
    at: point(raw.at, [...path, 'at'], reader),
    tests: tests(raw, path, reader, numberBound),
  }
}

function parseOpen(value: unknown, path: Path, reader: Reader): Condition {
  if (reader.dataset && reader.dataset.episode === undefined)
    reader.faults.push(
      fault(
        path,
        `"open" of ${reader.dataset.id}, which has no episode`,
        'a dataset with a start and an end',
      ),
    )
  if (value === 'in the window') return { is: 'open in the window' }
  if (typeof value === 'string' && value.startsWith('at '))
    return { is: 'open at', point: point(value.slice(3), path, reader) }
  reader.faults.push(fault(path, `open: ${String(value)}`, '"at the end", "at POINT" or "in the window"'))
  return { is: 'open in the window' }
}

function parseHas(raw: unknown, path: Path, reader: Reader): Condition {
  const related = parseRelated(raw, path, reader, TEST_WORDS)
  return { is: 'has', related, tests: isMap(raw) ? tests(raw, path, reader, numberBound, false) : [] }
}

/** Rows of another dataset (or the same) with equal columns. */
export function parseRelated(raw: unknown, path: Path, reader: Reader, more: readonly string[]): Related {
  if (!isMap(raw)) {
    reader.faults.push(fault(path, 'no map', '{ of: DATASET, same: COLUMN }'))
    return { of: '', same: [] }
  }
  unknownWords(raw, ['of', 'same', 'where', ...more], path, reader.faults)
  const dataset = reader.known.datasets.get(String(raw.of))
  if (dataset === undefined)
    reader.faults.push(
      fault(
        [...path, 'of'],
        `an unknown dataset "${raw.of}"`,
        ...choices(String(raw.of), [...reader.known.datasets.keys()]),
      ),
    )
  const inner: Reader = {
    ...readerOf(dataset, reader),
    ...(reader.dataset && { asker: reader.dataset }),
    ...(reader.lost && { askerLost: true }),
  }
  const same = listOf(raw.same, [...path, 'same'], reader.faults)
  for (const name of same) {
    column(name, [...path, 'same'], reader)
    column(name, [...path, 'same'], inner)
  }
  return {
    of: String(raw.of),
    same,
    ...(raw.where !== undefined && { where: parseCondition(raw.where, [...path, 'where'], inner) }),
  }
}

function parseColumnEntry(word: string, value: unknown, path: Path, reader: Reader): Condition {
  if (value === 'in the window')
    return { is: 'in the window', point: point(word, path, reader, 'day or period') }
  if (RESERVED.has(word))
    reader.faults.push(
      fault(path, `the word "${word}" here`, `a column or one of ${CONDITION_WORDS.join(', ')}`),
    )
  if (value === 'in force') return { is: 'in force', column: column(word, path, reader, 'year') }
  if (isMap(value)) {
    const name = column(word, path, reader, 'number or day')
    unknownWords(value, TEST_WORDS, path, reader.faults)
    return { is: 'compared', column: name, tests: tests(value, path, reader, columnBound) }
  }
  const values = (Array.isArray(value) ? value : [value]) as Literal[]
  if (values.length === 0 || values.some(v => !['string', 'number', 'boolean'].includes(typeof v)))
    reader.faults.push(
      fault(path, 'no value', 'a text, a number, true or false, a list of them, or a map of tests'),
    )
  const name = column(word, path, reader)
  if (reader.dataset) reader.faults.push(...faultsOfLiterals(name, values, reader.dataset, path))
  return { is: 'equal', column: name, values }
}
