import type { CatalogueEntry } from '../outcome.ts'
import { codesText } from './figure-rows.ts'
import { type Column, type Sheet, words } from './sheet.ts'

/** The catalogue, a row an indicator. */
export function catalogueSheet(entries: readonly CatalogueEntry[]): Sheet {
  const columns: Column[] = [
    { name: 'id' },
    { name: 'codes' },
    { name: 'title' },
    { name: 'theme' },
    { name: 'unit' },
    { name: 'polarity' },
    { name: 'datasets' },
  ]
  const rows = entries.map(({ id, codes, title, theme, unit, polarity, datasets }) =>
    [id, codesText(codes), title, theme, unit, polarity, datasets.join('; ')].map(words),
  )
  return { columns, rows }
}
