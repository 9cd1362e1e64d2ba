import { strToU8, type Zippable, zipSync } from 'fflate/browser'

/** A file of the package: its path, its text, and whether it must lie there as it is. */
export interface PackedFile {
  path: string
  text: string
  stored?: boolean
}

/**
 * The earliest day that a zip can hold, at noon: a file has no date of its own, and this one is the
 * same in every time zone.
 */
const NO_DATE = '1980-01-01T12:00:00'

/** The files in their order; the same texts give the same bytes. */
export function packed(files: readonly PackedFile[]): Uint8Array {
  const content: Zippable = {}
  for (const { path, text, stored } of files)
    content[path] = [strToU8(text), { level: stored ? 0 : 6, mtime: NO_DATE }]
  return zipSync(content)
}
