import type { Dataset } from '../datasets/dataset.ts'
import type { ColumnKind, Quantity } from '../extracts/column.ts'
import type { Fault } from './definition.ts'
import { COLUMN_KINDS, COLUMN_WORDS, LOOKUP_WORDS, QUANTITIES, RESERVED } from './vocabulary.ts'
import { choices, fault, isMap, unknownWords } from './words.ts'

type Path = Fault['path']
type Raw = Record<string, unknown>

/** Faults of one column of a council's own dataset. */
export function checkColumn(
  name: string,
  columns: Raw,
  known: ReadonlyMap<string, Dataset>,
  faults: Fault[],
): void {
  const path: Path = ['columns', name]
  const raw = columns[name]
  checkOwnName(name, path, faults)
  if (!isMap(raw)) {
    faults.push(fault(path, 'no column', '{ kind: … }'))
    return
  }
  unknownWords(raw, COLUMN_WORDS, path, faults)
  if (!COLUMN_KINDS.includes(raw.kind as ColumnKind))
    faults.push(
      fault([...path, 'kind'], `kind: ${String(raw.kind)}`, ...choices(String(raw.kind), COLUMN_KINDS)),
    )
  if (raw.required !== undefined && typeof raw.required !== 'boolean')
    faults.push(fault([...path, 'required'], 'neither true nor false', 'true or false'))
  checkQuantity(raw, path, faults)
  checkValues(raw, path, faults)
  checkBlank(raw, columns, path, faults)
  if (raw.lookup !== undefined) checkLookup(raw, columns, known, [...path, 'lookup'], faults)
}

function checkOwnName(name: string, path: Path, faults: Fault[]): void {
  const letters = 'letters, digits and underscores, such as start_date'
  if (RESERVED.has(name))
    faults.push(
      fault(path, `a column called "${name}", which is a word of the language`, 'another name for it'),
    )
  else if (!/^[A-Za-z_][\w-]*$/.test(name))
    faults.push(fault(path, 'a column whose name is no one word', letters))
}

function checkQuantity({ kind, says }: Raw, path: Path, faults: Fault[]): void {
  if (says === undefined) return
  const at = [...path, 'says']
  if (!QUANTITIES.includes(says as Quantity))
    faults.push(fault(at, `says: ${String(says)}`, ...choices(String(says), QUANTITIES)))
  else if (kind !== 'number') faults.push(fault(at, `${says} of a ${String(kind)}`, 'a number'))
}

function checkValues(raw: Raw, path: Path, faults: Fault[]): void {
  if (raw.values === undefined) return
  if (!isMap(raw.values)) faults.push(fault([...path, 'values'], 'no map', 'our word: [codes]'))
  else if (raw.kind !== 'category')
    faults.push(fault([...path, 'values'], `values of a ${String(raw.kind)}`, 'a category'))
  else
    for (const [word, codes] of Object.entries(raw.values))
      if (![codes].flat().every(code => typeof code === 'string' || typeof code === 'number'))
        faults.push(fault([...path, 'values', word], 'no code', 'a code or a list of codes'))
}

/** What a blank may mean, by the kind of the column. */
const DEFAULTS: Partial<Record<ColumnKind, [fits: (value: unknown) => boolean, expected: string]>> = {
  id: [value => typeof value === 'string' || typeof value === 'number', 'a text'],
  category: [value => typeof value === 'string' || typeof value === 'number', 'a text'],
  flag: [value => typeof value === 'boolean', 'true or false'],
  number: [value => typeof value === 'number', 'a number'],
  ages: [value => /^\d+-\d+$/.test(String(value)), 'ages as 0-17'],
}

function checkBlank(raw: Raw, columns: Raw, path: Path, faults: Fault[]): void {
  const kind = raw.kind as ColumnKind
  if (raw.default !== undefined) {
    const [fits, expected] = DEFAULTS[kind] ?? [() => false, 'no default: such a blank is no value']
    if (!fits(raw.default)) faults.push(fault([...path, 'default'], `a default for ${oneOf(kind)}`, expected))
  }
  if (raw.else !== undefined) {
    const kinds: ColumnKind[] = kind === 'day' ? ['day', 'category'] : [kind]
    checkKindOf(String(raw.else), kinds, columns, [...path, 'else'], faults)
  }
  if (raw.foundIn === undefined) return
  if (!isMap(raw.values)) faults.push(fault([...path, 'foundIn'], '"foundIn" without "values"', '"values"'))
  checkKindOf(String(raw.foundIn), ['category'], columns, [...path, 'foundIn'], faults)
}

function checkLookup(
  { kind, lookup: raw }: Raw,
  columns: Raw,
  known: ReadonlyMap<string, Dataset>,
  path: Path,
  faults: Fault[],
): void {
  if (!isMap(raw)) {
    faults.push(fault(path, 'no map', '{ of: DATASET, take: COLUMN, same: COLUMN, upTo: COLUMN }'))
    return
  }
  unknownWords(raw, LOOKUP_WORDS, path, faults)
  if (kind !== 'day') faults.push(fault(path, `a ${String(kind)} from another dataset`, 'a day'))
  const source = known.get(String(raw.of))
  if (source === undefined) {
    faults.push(
      fault([...path, 'of'], `an unknown dataset "${raw.of}"`, ...choices(String(raw.of), [...known.keys()])),
    )
    return
  }
  checkKindOf(String(raw.take), 'day', source.columns as Raw, [...path, 'take'], faults)
  checkKey(raw, columns, source, path, faults)
  if (raw.otherwise === undefined) return
  if (isMap(raw.otherwise)) checkKey(raw.otherwise, columns, source, [...path, 'otherwise'], faults)
  else faults.push(fault([...path, 'otherwise'], 'no map', '{ same: COLUMN, upTo: COLUMN }'))
}

/** The key stands in both datasets, the day in this one. */
function checkKey(raw: Raw, columns: Raw, source: Dataset, path: Path, faults: Fault[]): void {
  checkName(raw.same, Object.keys(columns), [...path, 'same'], faults)
  checkName(raw.same, Object.keys(source.columns), [...path, 'same'], faults)
  if (raw.upTo !== undefined)
    checkKindOf(String(raw.upTo), ['day', 'moment'], columns, [...path, 'upTo'], faults)
}

export function checkName(name: unknown, allowed: readonly string[], path: Path, faults: Fault[]): boolean {
  const isThere = allowed.includes(String(name))
  if (!isThere)
    faults.push(fault(path, `an unknown column "${String(name)}"`, ...choices(String(name), allowed)))
  return isThere
}

/** The column is there, and of a kind that can be used so. */
export function checkKindOf(
  name: string,
  kinds: ColumnKind | readonly ColumnKind[],
  columns: Raw,
  path: Path,
  faults: Fault[],
): void {
  if (!checkName(name, Object.keys(columns), path, faults)) return
  const spec = columns[name]
  const kind = (isMap(spec) ? spec.kind : undefined) as ColumnKind
  const allowed = [kinds].flat() as ColumnKind[]
  if (!COLUMN_KINDS.includes(kind) || allowed.includes(kind)) return
  faults.push(fault(path, `the column "${name}", ${oneOf(kind)}`, allowed.map(oneOf).join(' or ')))
}

/** One column of a kind: `a day`, `an id`. */
function oneOf(kind: ColumnKind): string {
  return `${/^[ai]/.test(kind) ? 'an' : 'a'} ${kind}`
}
