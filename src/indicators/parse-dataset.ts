import type { Dataset } from '../datasets/dataset.ts'
import type { ColumnKind } from '../extracts/column.ts'
import type { Fault } from './definition.ts'
import { parseKeep } from './parse.ts'
import { checkColumn, checkKindOf, checkName } from './parse-column.ts'
import { DATASET_WORDS, RESERVED } from './vocabulary.ts'
import { fault, isMap, listOf, unknownWords } from './words.ts'

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
        ['id'],
        `"${id}" as the name of a dataset`,
        'small letters, digits and underscores, such as cp_plans',
      ),
    )
  if (!isMap(raw) || !isMap(raw.columns))
    return { faults: [...faults, fault([], 'no dataset', 'a map with "columns:", each with its kind')] }
  unknownWords(raw, DATASET_WORDS, [], faults)
  const columns = raw.columns
  for (const name of Object.keys(columns)) checkColumn(name, columns, known, faults)
  checkWords(raw, columns, faults)
  if (faults.length > 0) return { faults }
  const dataset = datasetOf(raw, id, columns)
  if (raw.keep !== undefined) parseKeep(dataset, faults)
  return faults.length === 0 ? { dataset, faults } : { faults }
}

function checkWords(raw: Raw, columns: Raw, faults: Fault[]): void {
  if (raw.episode !== undefined) checkDays(raw.episode, ['day'], columns, ['episode'], faults)
  checkDoubted(raw, columns, faults)
  if (raw.oneRowPer !== undefined)
    for (const name of listOf(raw.oneRowPer, ['oneRowPer'], faults))
      checkName(name, Object.keys(columns), ['oneRowPer'], faults)
  for (const word of ['oneAtATime', 'repeats', 'wholeRow', 'snapshot'])
    if (raw[word] !== undefined && typeof raw[word] !== 'boolean')
      faults.push(fault([word], 'neither true nor false', 'true or false'))
  if (raw.untilAge !== undefined && !Number.isInteger(raw.untilAge))
    faults.push(fault(['untilAge'], 'no age', 'a whole number of years'))
  else if (raw.untilAge !== undefined) checkKindOf('date_of_birth', 'day', columns, ['untilAge'], faults)
  if (raw.noteWithout !== undefined && !isMap(raw.noteWithout))
    faults.push(fault(['noteWithout'], 'no map', 'column: what a figure without it must say'))
  else
    for (const name of Object.keys(raw.noteWithout ?? {}))
      checkName(name, Object.keys(columns), ['noteWithout', name], faults)
}

/** By what rows of it are doubted. */
function checkDoubted({ episode, oneAtATime, ownId, inOrder }: Raw, columns: Raw, faults: Fault[]): void {
  if (oneAtATime === true && episode === undefined)
    faults.push(fault(['oneAtATime'], '"oneAtATime" without "episode"', '"episode"'))
  if (oneAtATime === true) checkKindOf('child_id', 'id', columns, ['oneAtATime'], faults)
  if (ownId !== undefined) checkKindOf(String(ownId), 'id', columns, ['ownId'], faults)
  if (inOrder !== undefined && !Array.isArray(inOrder))
    faults.push(fault(['inOrder'], 'no list of pairs', '[[start_date, conference_date]]'))
  else
    inOrder?.forEach((pair, at) => {
      checkDays(pair, ['day', 'moment'], columns, ['inOrder', at], faults)
    })
}

function checkDays(
  pair: unknown,
  kinds: ColumnKind[],
  columns: Raw,
  path: Fault['path'],
  faults: Fault[],
): void {
  if (!Array.isArray(pair) || pair.length !== 2)
    faults.push(fault(path, 'no pair of columns', '[start_date, end_date]'))
  else
    pair.forEach((name, at) => {
      checkKindOf(String(name), kinds, columns, [...path, at], faults)
    })
}

/** With every short form written out: one name or code may stand for a list of one. */
function datasetOf(raw: Raw, id: string, columns: Raw): Dataset {
  const { oneRowPer, alsoNamed } = raw
  return {
    ...raw,
    id,
    title: typeof raw.title === 'string' ? raw.title : id,
    columns: Object.fromEntries(Object.entries(columns).map(([name, spec]) => [name, columnOf(spec as Raw)])),
    ...(oneRowPer !== undefined && { oneRowPer: [oneRowPer].flat() }),
    ...(alsoNamed !== undefined && { alsoNamed: [alsoNamed].flat().map(String) }),
  } as unknown as Dataset
}

function columnOf(spec: Raw): Raw {
  if (!isMap(spec.values)) return spec
  const values = Object.entries(spec.values).map(([word, codes]) => [word, [codes].flat().map(String)])
  return { ...spec, values: Object.fromEntries(values) }
}
