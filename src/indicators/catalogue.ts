import type { Dataset } from '../datasets/dataset.ts'
import { DATASETS as builtInDatasets } from '../datasets/index.ts'
import { nearest } from '../foundations/nearest.ts'
import { type BuiltIn, builtIn as builtIns } from './built-in.ts'
import type { Definition, Fault } from './definition.ts'
import { natureOf } from './nature.ts'
import { namedIn } from './needs.ts'
import { type Known, parseDefinition } from './parse.ts'
import { parseDataset } from './parse-dataset.ts'
import { whenAsked } from './when-asked.ts'
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

/** A council's own definitions and datasets as they are written, each with its id. */
export interface Own {
  indicators: readonly unknown[]
  datasets: readonly unknown[]
}

/** A fault of one of them; its path begins with the place among them. */
export interface OwnFault extends Fault {
  in: keyof Own
}

const NOTHING: Own = { indicators: [], datasets: [] }

/** A catalogue as it was made, what is wrong with a council's own part of it, and what that replaces. */
export interface Made {
  catalogue: Catalogue
  faults: OwnFault[]
  replaced: OwnFault[]
}

/** The built-in catalogue alone: it is never changed, and a definition of it is read once, however often it is asked. */
let builtInAlone: Made | undefined

/** The built-in catalogue with a council's own definitions after it; an id of its own replaces a built-in one. */
export function makeCatalogue(own: Own = NOTHING): Made {
  if (own.indicators.length + own.datasets.length > 0) return catalogueWith(own)
  builtInAlone ??= catalogueWith(NOTHING)
  return builtInAlone
}

function catalogueWith(own: Own): Made {
  const { datasets, faults: datasetFaults } = ownDatasets(own)
  const ids = [...builtIns.map(({ id }) => id), ...own.indicators.flatMap(idOf)]
  const known: Known = { datasets, indicators: new Set(ids) }
  const definitions = new Map<string, Definition>()
  const read: Definition[] = []
  const keep = (definition: Definition | undefined): void => {
    if (definition === undefined) return
    definitions.set(definition.id, definition)
    read.push(definition)
  }
  for (const indicator of builtIns)
    if (own.datasets.length > 0) keep(parseDefinition(JSON.parse(indicator.written), known).definition)
    else definitions.set(indicator.id, unreadUntilAsked(indicator, known, definitions))
  const lost = builtIns.map(({ id }) => id).filter(id => !definitions.has(id))
  const indicatorFaults = own.indicators.flatMap((raw, index) => {
    const { definition, faults } = parseDefinition(raw, known)
    keep(definition)
    return faults.map((found): OwnFault => ({ ...found, in: 'indicators', path: [index, ...found.path] }))
  })
  const faults = [...datasetFaults, ...indicatorFaults, ...twice(own), ...circles(definitions, own)]
  if (faults.length === 0)
    for (const definition of read) definition.nature = natureOf(definition, definitions)
  return {
    catalogue: { definitions, datasets, ...finders(definitions) },
    faults,
    replaced: replacedBy(own, lost),
  }
}

/** A built-in definition over the built-in datasets, which its test has read: it is without fault. */
function unreadUntilAsked(
  indicator: BuiltIn,
  known: Known,
  definitions: ReadonlyMap<string, Definition>,
): Definition {
  return whenAsked(indicator, () => {
    const { definition, faults } = parseDefinition(JSON.parse(indicator.written), known)
    if (definition === undefined) throw new Error(`${indicator.id}: ${faults[0]?.found}`)
    return { ...definition, nature: natureOf(definition, definitions) }
  })
}

function ownDatasets(own: Own): { datasets: Map<string, Dataset>; faults: OwnFault[] } {
  const datasets = new Map<string, Dataset>(builtInDatasets.map(dataset => [dataset.id, dataset]))
  const known = new Map([...datasets, ...own.datasets.flatMap(unread)])
  const faults = own.datasets.flatMap((raw, index) => {
    const { dataset, faults } = parseDataset(raw, known)
    if (dataset) datasets.set(dataset.id, dataset)
    return faults.map((found): OwnFault => ({ ...found, in: 'datasets', path: [index, ...found.path] }))
  })
  return { datasets, faults }
}

/** A dataset of its own before it is read, so that another may look up in it, whichever comes first. */
function unread(raw: unknown): [string, Dataset][] {
  if (!isMap(raw) || !isMap(raw.columns)) return []
  return idOf(raw).map(id => [id, raw as unknown as Dataset])
}

const PLACES = ['indicators', 'datasets'] as const

/** Of two of one id the later would count without a word. */
function twice(own: Own): OwnFault[] {
  return PLACES.flatMap(place => {
    const ids = own[place].map(raw => idOf(raw)[0])
    return ids.flatMap((id, index): OwnFault[] =>
      id === undefined || ids.indexOf(id) === index
        ? []
        : [
            {
              in: place,
              path: [index, 'id'],
              found: `the id "${id}" for the second time`,
              expected: 'one of each',
            },
          ],
    )
  })
}

/** What stands for something built in from here on, and the definitions that can no longer be read by it. */
function replacedBy(own: Own, lost: readonly string[]): OwnFault[] {
  const builtIn = {
    indicators: new Set(builtIns.map(({ id }) => id)),
    datasets: new Set(builtInDatasets.map(({ id }) => id)),
  }
  return PLACES.flatMap(place =>
    own[place].flatMap((raw, index) =>
      idOf(raw)
        .filter(id => builtIn[place].has(id))
        .map((id): OwnFault => {
          const cannot =
            place === 'datasets' && lost.length > 0 ? `; ${lost.join(', ')} cannot be read by it` : ''
          return {
            in: place,
            path: [index, 'id'],
            found: `"${id}" stands for the built-in one of that name${cannot}`,
            advice: 'give it another id to keep both',
          }
        }),
    ),
  )
}

function finders(
  definitions: ReadonlyMap<string, Definition>,
): Pick<Catalogue, 'find' | 'ofTheme' | 'nearest'> {
  const byName = new Map<string, Definition>()
  const enter = (name: string, definition: Definition) => {
    if (!byName.has(nameKey(name))) byName.set(nameKey(name), definition)
  }
  for (const definition of definitions.values()) enter(definition.id, definition)
  for (const definition of definitions.values()) for (const code of definition.codes) enter(code, definition)
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
function circles(definitions: ReadonlyMap<string, Definition>, own: Own): OwnFault[] {
  return own.indicators.flatMap((raw, index) =>
    idOf(raw)
      .filter(id => reaches(id, id, definitions, new Set()))
      .map(
        (id): OwnFault => ({
          in: 'indicators',
          path: [index],
          found: `"${id}" names itself by way of the definitions that it names`,
          expected: 'no circle',
        }),
      ),
  )
}

function idOf(raw: unknown): string[] {
  return isMap(raw) && typeof raw.id === 'string' ? [raw.id] : []
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
