import { EXIT, error, Refusal } from '../foundations/problem.ts'
import { type CodeColumn, type Column, NONE, type NumberColumn, type Rows } from './column.ts'
import type { Numbers } from './columns/room.ts'
import { ByteDictionary } from './dictionary.ts'
import { shown } from './extract-problems.ts'

/**
 * Several files' rows of one dataset as one, in the order given; each row keeps its file and line. All
 * parts must hold the same columns. Numbers take the finest scale; a `Refusal` (exit data) where that
 * cannot hold one exactly.
 */
export function joinRows(parts: readonly Rows[]): Rows {
  if (parts.length === 1) return parts[0]
  const fileNames = parts.flatMap(part => part.fileNames)
  const names = parts.length === 0 ? [] : [...parts[0].columns.keys()]
  const columns = new Map(names.map(name => [name, joinColumns(name, parts)]))
  return {
    count: parts.reduce((sum, { count }) => sum + count, 0),
    columns,
    lines: joined(
      Uint32Array,
      parts.map(({ lines }) => lines),
    ),
    files: joined(Uint16Array, filesFromZero(parts)),
    fileNames,
  }
}

function filesFromZero(parts: readonly Rows[]): Uint16Array[] {
  let before = 0
  return parts.map(({ files, fileNames }) => {
    const shift = before
    before += fileNames.length
    return shift === 0 ? files : files.map(file => file + shift)
  })
}

function joinColumns(name: string, parts: readonly Rows[]): Column {
  const columns = parts.map(part => part.columns.get(name))
  const [first] = columns
  if (first === undefined || columns.some(column => column?.kind !== first.kind))
    throw new TypeError(`parts to be joined differ in the column ${name}`)
  return joinKind(first.kind, columns as Column[], name)
}

function joinKind(kind: Column['kind'], all: Column[], name: string): Column {
  const columns = all as never[]
  const join = <A extends Numbers>(type: new (length: number) => A, field: string): A =>
    joined(
      type,
      columns.map(column => column[field] as A),
    )
  switch (kind) {
    case 'id':
    case 'category':
      return joinCodes(kind, columns)
    case 'number':
      return joinNumbers(columns, name)
    case 'flag':
      return { kind, flags: join(Int8Array, 'flags') }
    case 'day':
      return { kind, days: join(Int32Array, 'days') }
    case 'moment':
      return { kind, days: join(Int32Array, 'days'), minutes: join(Int16Array, 'minutes') }
    case 'year':
      return { kind, years: join(Int32Array, 'years') }
    case 'period':
      return { kind, starts: join(Int32Array, 'starts'), ends: join(Int32Array, 'ends') }
    case 'ages':
      return { kind, from: join(Int16Array, 'from'), to: join(Int16Array, 'to') }
  }
}

function joined<A extends Numbers>(type: new (length: number) => A, parts: readonly A[]): A {
  const all = new type(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Codes as they are where the parts share a dictionary, else renumbered in one of their own. */
function joinCodes(kind: CodeColumn['kind'], columns: readonly CodeColumn[]): CodeColumn {
  const [{ dictionary }] = columns
  const shared = columns.every(column => column.dictionary === dictionary)
  const common = shared ? dictionary : new ByteDictionary()
  const codes = shared ? columns.map(column => column.codes) : columns.map(column => recoded(column, common))
  return { kind, codes: joined(Int32Array, codes), dictionary: common }
}

function recoded({ codes, dictionary }: CodeColumn, common: CodeColumn['dictionary']): Int32Array {
  const newCodes = Int32Array.from({ length: dictionary.size }, (_, code) =>
    common.code(dictionary.text(code)),
  )
  return codes.map(code => (code === NONE ? NONE : newCodes[code]))
}

function joinNumbers(columns: readonly NumberColumn[], name: string): NumberColumn {
  const scale = Math.max(...columns.map(column => column.scale))
  const units = joined(
    Float64Array,
    columns.map(column => atScale(column, scale)),
  )
  if (units.some(unit => !Number.isNaN(unit) && !Number.isSafeInteger(unit)))
    throw new Refusal(
      error(
        'unreadable-number',
        EXIT.data,
        `numbers in ${shown(name)} too long to be held exactly together`,
        {
          advice: 'write fewer decimals',
        },
      ),
    )
  return { kind: 'number', units, scale }
}

function atScale({ units, scale }: NumberColumn, wanted: number): Float64Array {
  return scale === wanted ? units : units.map(unit => unit * 10 ** (wanted - scale))
}
