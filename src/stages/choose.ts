import { groupedBy } from '../foundations/group.ts'
import { EXIT, error, type Problem, warning } from '../foundations/problem.ts'
import type { Catalogue } from '../indicators/catalogue.ts'
import type { Definition } from '../indicators/definition.ts'
import { isSupplied, type Need, namedIn, needsOf } from '../indicators/needs.ts'
import type { Asked } from './asked.ts'

/** What a definition and those that it names need of the extracts. */
export function allNeeds(definition: Definition, catalogue: Catalogue): Need[] {
  const own = needsOf(definition, catalogue.datasets)
  const named = namedIn(definition).flatMap(id => {
    const inner = catalogue.definitions.get(id)
    return inner ? allNeeds(inner, catalogue) : []
  })
  return [...own, ...named, ...lookedUpNeeds(own, catalogue)]
}

/** A column that is brought along needs the dataset that it is brought from. */
function lookedUpNeeds(needs: readonly Need[], { datasets }: Catalogue): Need[] {
  return needs.flatMap(({ dataset, column }) => {
    const lookup = column === undefined ? undefined : datasets.get(dataset)?.columns[column]?.lookup
    return lookup ? [{ dataset: lookup.of }] : []
  })
}

/** Something that the extracts lack: a dataset, or a column of one. */
export interface Lack {
  dataset: string
  column?: string
  /** A file of the dataset without the column, where others have it. */
  file?: string
}

/** A definition, and the first thing that it lacks. */
export interface Lacking {
  id: string
  lack: Lack
}

/** What is there to count from. */
export interface Present {
  has(dataset: string, column?: string): boolean
  /** A file that lacks a column which other files of its dataset have. */
  fileWithout(dataset: string, column: string): string | undefined
  isSupplied(id: string): boolean
}

/** The first thing that a definition lacks; `undefined` where it can be counted. */
export function lackOf(definition: Definition, present: Present, catalogue: Catalogue): Lack | undefined {
  if (present.isSupplied(definition.id)) return undefined
  if (isSupplied(definition)) return { dataset: 'counts' }
  for (const need of needsOf(definition, catalogue.datasets)) {
    const lack = lackOfNeed(need, present, catalogue)
    if (lack) return lack
  }
  for (const id of namedIn(definition)) {
    const named = catalogue.definitions.get(id)
    const lack = named && lackOf(named, present, catalogue)
    if (lack) return lack
  }
  return undefined
}

function lackOfNeed({ dataset, column }: Need, present: Present, { datasets }: Catalogue): Lack | undefined {
  if (!present.has(dataset)) return { dataset }
  if (column === undefined) return undefined
  const spec = datasets.get(dataset)?.columns[column]
  const file =
    spec?.default === undefined && spec?.lookup === undefined
      ? present.fileWithout(dataset, column)
      : undefined
  if (present.has(dataset, column)) return file === undefined ? undefined : { dataset, column, file }
  if (spec?.lookup && !present.has(spec.lookup.of)) return { dataset: spec.lookup.of }
  return { dataset, column }
}

/**
 * The definitions that can be counted. What a named one lacks is an error; others are left out, with one
 * warning for each thing that is missing beside an extract that is there.
 */
export function availableOf(
  asked: readonly Asked[],
  present: Present,
  catalogue: Catalogue,
): { available: Definition[]; problems: Problem[] } {
  const available: Definition[] = []
  const problems: Problem[] = []
  const leftOut: Lacking[] = []
  for (const { definition, byName } of asked) {
    if (!byName && !present.isSupplied(definition.id) && !mayHaveRows(definition, present.has)) continue
    const lack = lackOf(definition, present, catalogue)
    if (lack === undefined) available.push(definition)
    else if (byName) problems.push(namedLack(definition, lack))
    else if (isTold(definition, present, catalogue)) leftOut.push({ id: definition.id, lack })
  }
  problems.push(...[...groupedBy(leftOut, ({ lack }) => lackWords(lack)).values()].map(leftOutWarning))
  if (available.length === 0 && !problems.some(p => p.severity === 'error')) problems.push(nothingToCount())
  return { available, problems }
}

/** Without the extract whose rows it counts a definition is left out without a word, and need not be read. */
export function mayHaveRows({ of }: Definition, has: (dataset: string) => boolean): boolean {
  return of === undefined || has(of)
}

/** The same of a definition that counts by way of others: they must be read to know. */
function isTold(definition: Definition, present: Present, catalogue: Catalogue): boolean {
  const [first] = allNeeds(definition, catalogue)
  return first !== undefined && present.has(first.dataset)
}

/** `no cp_plans extract`, `no end_date in the cp_plans extract` */
export function lackWords({ dataset, column }: Lack): string {
  return column === undefined ? `no ${dataset} extract` : `no ${column} in the ${dataset} extract`
}

function namedLack({ id }: Definition, lack: Lack): Problem {
  const code = lack.column === undefined ? 'missing-dataset' : 'missing-column'
  return error(code, EXIT.data, `${lackWords(lack)}, which ${id} is counted from`, {
    ...(lack.file !== undefined && { file: lack.file }),
    expected:
      lack.column === undefined ? `a file with the columns of ${lack.dataset}` : `a column ${lack.column}`,
    advice: adviceOn(lack),
  })
}

function leftOutWarning(those: readonly Lacking[]): Problem {
  const [{ lack }] = those
  return warning('left-out', `${lackWords(lack)}: ${those.map(({ id }) => id).join(', ')} left out`, {
    ...(lack.file !== undefined && { file: lack.file }),
    advice: adviceOn(lack),
  })
}

function adviceOn({ column }: Lack): string {
  return column === undefined
    ? 'add it to the data, or supply the figure in a counts file'
    : 'add it to the extract, or name its column under "columns:" in per10k.yaml'
}

function nothingToCount(): Problem {
  return error('nothing-to-count', EXIT.data, 'no indicator that can be counted from these extracts', {
    expected: 'the datasets that `per10k list` names',
    advice: 'run `per10k validate` to see what each file is',
  })
}
