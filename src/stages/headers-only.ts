import type { Dataset } from '../datasets/dataset.ts'
import type { FoundExtract } from './recognise.ts'

/**
 * The same extract without its rows: what it has columns for is told by reading it like any other. Figures
 * about no child, and rows that tell of one day, are kept: they name the areas and say which days there are.
 */
export function withoutRows(extract: FoundExtract): FoundExtract {
  if (isReadWhole(extract.recognised.dataset)) return extract
  const { source, header } = extract
  const line = new TextEncoder().encode(`${header.map(quoted).join(',')}\n`)
  const chunks = async function* () {
    yield line
  }
  return { ...extract, source: { ...source, source: { name: source.source.name, chunks } } }
}

export function isReadWhole({ wholeRow, snapshot }: Dataset): boolean {
  return wholeRow === true || snapshot === true
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
