import type { Dataset } from '../datasets/dataset.ts'
import { DATASETS as builtInDatasets } from '../datasets/index.ts'
import { nearest } from '../foundations/nearest.ts'
import { indicators as builtInIndicators } from './all.ts'
import type { Definition, Fault } from './definition.ts'
import { natureOf } from './nature.ts'
import { namedIn } from './needs.ts'
import { type Known, parseDefinition } from './parse.ts'
import { isMap } from './words.ts'

/** Every definition that is known, in the order in which figures are printed, and the datasets they speak of. */
export interface Catalogue {
  definitions: ReadonlyMap<string, Definition>
  datasets: ReadonlyMap<string, Dataset>
  /** By id or code; case and blanks do not matter. */
  find(name: string): Definition | undefined
  /** All of one theme: `@child-protection`. */
  ofTheme(theme: string): Definition[]
  /** The id or code that is spelled most like a name. */
  nearest(name: string): string | undefined
}

/** A fault of a definition that is not ours, with the place of that definition among them. */
export interface OwnFault extends Fault {
  index: number
}

/** The built-in catalogue with a council's own definitions after it; one of its own ids replaces a built-in one. */
export function makeCatalogue(
  own: { indicators: readonly unknown[]; datasets: readonly Dataset[] } = { indicators: [], datasets: [] },
): { catalogue: Catalogue; faults: OwnFault[] } {
  const datasets = new Map([...builtInDatasets, ...own.datasets].map(dataset => [dataset.id, dataset]))
  const ids = [...builtInIndicators.map(i => i.id), ...own.indicators.flatMap(idOf)]
  const known: Known = { datasets, indicators: new Set(ids) }
  const definitions = new Map<string, Definition>()
  for (const indicator of builtInIndicators) keep(parseDefinition(indicator, known).definition, definitions)
  const faults = own.indicators.flatMap((raw, index) => {
    const { definition, faults } = parseDefinition(raw, known)
    keep(definition, definitions)
    return faults.map(fault => ({ ...fault, index }))
  })
  for (const definition of definitions.values()) definition.nature = natureOf(definition, definitions)
  return {
    catalogue: { definitions, datasets, ...finders(definitions) },
    faults: [...faults, ...circles(definitions, own.indicators)],
  }
}

function idOf(raw: unknown): string[] {
  return isMap(raw) && typeof raw.id === 'string' ? [raw.id] : []
}

function keep(definition: Definition | undefined, definitions: Map<string, Definition>): void {
  if (definition) definitions.set(definition.id, definition)
}

function finders(
  definitions: ReadonlyMap<string, Definition>,
): Pick<Catalogue, 'find' | 'ofTheme' | 'nearest'> {
  const byName = new Map<string, Definition>()
  for (const definition of definitions.values())
    for (const name of [definition.id, ...definition.codes])
      if (!byName.has(nameKey(name))) byName.set(nameKey(name), definition)
  return {
    find: name => byName.get(nameKey(name)),
    ofTheme: theme =>
      [...definitions.values()].filter(definition => nameKey(definition.theme) === nameKey(theme)),
    nearest: name =>
      nearest(
        name,
        [...definitions.values()].flatMap(d => [d.id, ...d.codes]),
      ),
  }
}

function nameKey(name: string): string {
  return name.toLowerCase().replace(/\s+/g, '')
}

/** A definition that names itself by way of others can never be counted. */
function circles(definitions: ReadonlyMap<string, Definition>, own: readonly unknown[]): OwnFault[] {
  return own.flatMap((raw, index) => {
    const [id] = idOf(raw)
    return id !== undefined && reaches(id, id, definitions, new Set())
      ? [
          {
            index,
            path: [],
            found: `"${id}" names itself by way of the definitions that it names`,
            expected: 'no circle',
          },
        ]
      : []
  })
}

function reaches(
  from: string,
  to: string,
  definitions: ReadonlyMap<string, Definition>,
  seen: Set<string>,
): boolean {
  const definition = definitions.get(from)
  if (definition === undefined || seen.has(from)) return false
  seen.add(from)
  return namedIn(definition).some(name => name === to || reaches(name, to, definitions, seen))
}
