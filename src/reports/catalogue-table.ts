import type { CatalogueEntry } from '../outcome.ts'
import type { GridRow } from './column-widths.ts'
import { gridText } from './grid.ts'
import { paint } from './paint.ts'
import { wholeText } from './pieces.ts'
import type { TableOptions } from './table.ts'
import { titleText } from './table-lines.ts'
import { visibleLine } from './visible.ts'

/** The catalogue for reading: under each title and its codes the id, and the datasets that it needs. */
export function catalogueTable(entries: readonly CatalogueEntry[], { width, colour }: TableOptions): string {
  const painted = paint(colour)
  const columns = [{ name: 'Id' }, { name: 'Datasets', wraps: true }]
  const rows = entries.flatMap(({ id, codes, title, datasets }): GridRow[] => [
    { heading: titleText(title, codes, painted) },
    { cells: [`  ${visibleLine(id)}`, visibleLine(datasets.join('; '))] },
  ])
  return `${wholeText(gridText(columns, rows, width, painted))}\n`
}
