import type { Dataset } from '../datasets/dataset.ts'
import type { ColumnKind } from '../extracts/column.ts'
import type { Fault } from './definition.ts'
import { parseCondition } from './parse-condition.ts'
import { RESERVED } from './vocabulary.ts'
import { choices, fault, isMap, listOf, unknownWords } from './words.ts'

const KINDS: readonly ColumnKind[] = [
  'id',
  'category',
  'flag',
  'number',
  'day',
  'moment',
  'year',
  'period',
  'ages',
]

const DATASET_WORDS = [
  'id',
  'title',
  'columns',
  'episode',
  'untilAge',
  'oneRowPer',
  'keep',
  'noteWithout',
  'repeats',
  'wholeRow',
  'alsoNamed',
]
const COLUMN_WORDS = ['kind', 'required', 'default', 'else', 'values', 'lookup']
const LOOKUP_WORDS = ['of', 'take', 'same', 'upTo', 'otherwise']

type Path = Fault['path']
type Raw = Record<string, unknown>

/** Reads a council's own dataset, written in the words of the built-in ones; all faults are told at once. */
export function parseDataset(
  raw: unknown,
  known: ReadonlyMap<string, Dataset>,
): { dataset?: Dataset; faults: Fault[] } {
  const faults: Fault[] = []
  const id = isMap(raw) ? String(raw.id) : ''
  if (!/^[a-z][a-z0-9_]*$/.test(id) || RESERVED.has(id))
    faults.push(
      fault(
        [],
        `"${id}" as the name of a dataset`,
        'small letters, digits and underscores, such as cp_plans',
      ),
    )
  if (!isMap(raw) || !isMap(raw.columns))
    return { faults: [...faults, fault([], 'no dataset', 'a map with "columns:", each with its kind')] }
  unknownWords(raw, DATASET_WORDS, [], faults)
  const names = Object.keys(raw.columns)
  for (const [name, column] of Object.entries(raw.columns)) checkColumn(name, column, names, known, faults)
  checkNames(raw, names, faults)
  const title = typeof raw.title === 'string' ? raw.title : id
  const dataset = { ...raw, id, title } as unknown as Dataset
  if (faults.length === 0 && raw.keep !== undefined)
    parseCondition(raw.keep, ['keep'], { dataset, known: { datasets: known, indicators: new Set() }, faults })
  return faults.length === 0 ? { dataset, faults } : { faults }
}

function checkColumn(
  name: string,
  raw: unknown,
  names: string[],
  known: ReadonlyMap<string, Dataset>,
  faults: Fault[],
): void {
  const path: Path = ['columns', name]
  if (RESERVED.has(name))
    faults.push(
      fault(path, `a column called "${name}", which is a word of the language`, 'another name for it'),
    )
  if (!isMap(raw)) {
    faults.push(fault(path, 'no column', '{ kind: … }'))
    return
  }
  unknownWords(raw, COLUMN_WORDS, path, faults)
  if (!KINDS.includes(raw.kind as ColumnKind))
    faults.push(fault([...path, 'kind'], `kind: ${String(raw.kind)}`, ...choices(String(raw.kind), KINDS)))
  if (raw.else !== undefined) checkName(raw.else, names, [...path, 'else'], faults)
  if (raw.required !== undefined && typeof raw.required !== 'boolean')
    faults.push(fault([...path, 'required'], 'neither true nor false', 'true or false'))
  if (raw.values !== undefined && !isMap(raw.values))
    faults.push(fault([...path, 'values'], 'no map', 'our word: [codes]'))
  if (raw.lookup !== undefined) checkLookup(raw.lookup, names, known, [...path, 'lookup'], faults)
}

function checkLookup(
  raw: unknown,
  names: string[],
  known: ReadonlyMap<string, Dataset>,
  path: Path,
  faults: Fault[],
): void {
  if (!isMap(raw)) {
    faults.push(fault(path, 'no map', '{ of: DATASET, take: COLUMN, same: COLUMN, upTo: COLUMN }'))
    return
  }
  unknownWords(raw, LOOKUP_WORDS, path, faults)
  const source = known.get(String(raw.of))
  if (source === undefined) {
    faults.push(
      fault([...path, 'of'], `an unknown dataset "${raw.of}"`, ...choices(String(raw.of), [...known.keys()])),
    )
    return
  }
  const theirs = Object.keys(source.columns)
  checkName(raw.take, theirs, [...path, 'take'], faults)
  checkKey(raw, names, theirs, path, faults)
  if (raw.otherwise === undefined) return
  if (isMap(raw.otherwise)) checkKey(raw.otherwise, names, theirs, [...path, 'otherwise'], faults)
  else faults.push(fault([...path, 'otherwise'], 'no map', '{ same: COLUMN, upTo: COLUMN }'))
}

/** The key stands in both datasets, the day in this one. */
function checkKey(raw: Raw, names: string[], theirs: string[], path: Path, faults: Fault[]): void {
  checkName(raw.same, names, [...path, 'same'], faults)
  checkName(raw.same, theirs, [...path, 'same'], faults)
  if (raw.upTo !== undefined) checkName(raw.upTo, names, [...path, 'upTo'], faults)
}

function checkNames(raw: Raw, names: string[], faults: Fault[]): void {
  for (const word of ['episode', 'oneRowPer'] as const)
    if (raw[word] !== undefined)
      for (const name of listOf(raw[word], [word], faults)) checkName(name, names, [word], faults)
  if (raw.episode !== undefined && (!Array.isArray(raw.episode) || raw.episode.length !== 2))
    faults.push(fault(['episode'], 'no pair of columns', '[start_date, end_date]'))
  if (raw.untilAge !== undefined && !Number.isInteger(raw.untilAge))
    faults.push(fault(['untilAge'], 'no age', 'a whole number of years'))
}

function checkName(name: unknown, allowed: readonly string[], path: Path, faults: Fault[]): void {
  if (!allowed.includes(String(name)))
    faults.push(fault(path, `an unknown column "${String(name)}"`, ...choices(String(name), allowed)))
}
