import type { Locate } from '../request.ts'
import { localList } from './local-list.ts'
import type { Raw } from './schema.ts'
import type { Config } from './settings.ts'

/** What a configuration names of its own, or by the names of columns: whether these are sound the catalogue knows. */
export type NamedInConfig = Pick<Config, 'localIndicators' | 'localDatasets' | 'columns' | 'locate'>

export function namedIn(raw: Raw, locate: Locate): NamedInConfig {
  return present({
    locate,
    columns: raw.columns === undefined ? undefined : columnsByDataset(raw.columns),
    ...localData(raw, locate),
  })
}

/** The council's own definitions and datasets, as they are written. */
export function localData(raw: Raw, locate: Locate) {
  return {
    localIndicators: localList(raw.indicators, 'indicators', locate),
    localDatasets: localList(raw.datasets, 'datasets', locate),
  }
}

/** A line outside any dataset, `area: Town`, holds for all of them. */
export function columnsByDataset(
  columns: NonNullable<Raw['columns']>,
): Record<string, Record<string, string>> {
  const byDataset: Record<string, Record<string, string>> = {}
  for (const [name, content] of Object.entries(columns)) {
    if (typeof content === 'string') byDataset['*'] = { ...byDataset['*'], [name]: content }
    else byDataset[name] = content
  }
  return byDataset
}

/** Without the keys that are not there, as `exactOptionalPropertyTypes` wants them. */
export function present<Shape extends object>(
  shape: Shape,
): { [Key in keyof Shape]: Exclude<Shape[Key], undefined> } {
  const entries = Object.entries(shape).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [Key in keyof Shape]: Exclude<Shape[Key], undefined> }
}
