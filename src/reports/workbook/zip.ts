import { strToU8, Zip, ZipDeflate, ZipPassThrough, type Zippable, zipSync } from 'fflate/browser'
import { piecesOf, type Text, wholeText } from '../pieces.ts'

/** A file of the package: its path, its text, and whether it must lie there as it is. */
export interface PackedFile {
  path: string
  text: Text
  stored?: boolean
}

/**
 * The earliest day that a zip can hold, at noon: a file has no date of its own, and this one is the
 * same in every time zone.
 */
const NO_DATE = '1980-01-01T12:00:00'

const LEVEL = 6

/** The files in their order; the same texts give the same bytes. */
export function packed(files: readonly PackedFile[]): Uint8Array {
  const content: Zippable = {}
  for (const { path, text, stored } of files)
    content[path] = [strToU8(wholeText(text)), { level: stored ? 0 : LEVEL, mtime: NO_DATE }]
  return zipSync(content)
}

/**
 * The same files, each packed while it is written: for texts that are long. The sums of a file then stand behind it,
 * so these are other bytes, of the same files.
 */
export function* packedInPieces(files: readonly PackedFile[]): Generator<Uint8Array> {
  const made: Uint8Array[] = []
  const zip = new Zip((failure, bytes) => {
    if (failure) throw failure
    made.push(bytes)
  })
  for (const { path, text, stored } of files) {
    const file = stored ? new ZipPassThrough(path) : new ZipDeflate(path, { level: LEVEL })
    file.mtime = NO_DATE
    zip.add(file)
    for (const piece of piecesOf(text) as Iterable<string>) {
      file.push(strToU8(piece))
      yield* made.splice(0)
    }
    file.push(new Uint8Array(), true)
    yield* made.splice(0)
  }
  zip.end()
  yield* made.splice(0)
}
