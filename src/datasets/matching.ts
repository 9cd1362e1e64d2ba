import { remembered } from '../foundations/remembered.ts'
import { AREA, type Dataset } from './dataset.ts'
import { headerKey, headerKeys } from './header-key.ts'
import { columnsMeant } from './meanings.ts'
import type { StatutoryList } from './statutory/list.ts'

/** How a column of the file was found to be one of ours. */
export type How = 'name' | 'alias' | 'configured'

export interface MappedColumn {
  /** Its place in the header, from 0. */
  at: number
  header: string
  how: How
}

/** For each dataset, and `*` for all: our column → the header that the file has for it. */
export type ConfiguredColumns = Readonly<Record<string, Readonly<Record<string, string>>>>

/** A header held against a dataset. */
export interface Match {
  dataset: Dataset
  /** Our column → the file's; every column that an extract of this dataset may have, `area` included. */
  mapping: Map<string, MappedColumn>
  /** Our columns that more than one column of the file claims to be. */
  doubles: { column: string; claimants: MappedColumn[] }[]
  /** Required columns that no column of the file is. */
  lacking: string[]
  /** How many columns of the file it accounts for. */
  explained: number
  /** Whether a column besides those that say who and where is there: one that tells what happened. */
  telling: boolean
}

/** Holds a header against a dataset: by our own names, then by statutory names, then as configured. */
export function match(
  header: readonly string[],
  dataset: Dataset,
  configured: ConfiguredColumns,
  list?: StatutoryList,
): Match {
  const claims = claimsOf(header, dataset, configuredFor(dataset, configured), list)
  const mapping = new Map([...claims].map(([column, [first]]) => [column, first]))
  return {
    dataset,
    mapping,
    doubles: [...claims]
      .filter(([, claimants]) => claimants.length > 1)
      .map(([column, claimants]) => ({ column, claimants })),
    lacking: requiredColumns(dataset).filter(column => !mapping.has(column)),
    explained: new Set([...claims.values()].flat().map(({ at }) => at)).size,
    telling: [...mapping.keys()].some(column => tellsWhatHappened(column, dataset)),
  }
}

export const requiredColumns = remembered(({ columns }: Dataset): readonly string[] =>
  Object.keys(columns).filter(column => columns[column].required),
)

/** Everybody has an id, a birthday and a place: files of any kind hold them. */
export function tellsWhatHappened(column: string, dataset: Dataset): boolean {
  const kind = dataset.columns[column]?.kind
  return kind !== undefined && kind !== 'id' && column !== AREA && column !== 'date_of_birth'
}

function configuredFor(dataset: Dataset, configured: ConfiguredColumns): Record<string, string> {
  return { ...configured['*'], ...configured[dataset.id] }
}

/** Our column → the columns of the file that claim to be it, in the file's order. */
function claimsOf(
  header: readonly string[],
  dataset: Dataset,
  configured: Record<string, string>,
  list: StatutoryList | undefined,
): Map<string, MappedColumn[]> {
  const claims = new Map<string, MappedColumn[]>()
  const claim = (column: string, at: number, how: How) => {
    const claimant = { at, header: header[at], how }
    const before = claims.get(column)
    if (before === undefined) claims.set(column, [claimant])
    else before.push(claimant)
  }
  const ownNames = ownNamesOf(dataset)
  const told = Object.entries(configured)
  headerKeys(header).forEach((key, at) => {
    if (key === '') return
    const own = ownNames.get(key)
    const meant = own === undefined ? columnsMeant(key, dataset, list) : [own]
    for (const column of meant) claim(column, at, own === undefined ? 'alias' : 'name')
    for (const [column, name] of told)
      if (headerKey(name) === key && !meant.includes(column)) claim(column, at, 'configured')
  })
  return claims
}

const ownNamesOf = remembered(
  ({ columns }: Dataset): ReadonlyMap<string, string> =>
    new Map([...Object.keys(columns), AREA].map(column => [headerKey(column), column])),
)
