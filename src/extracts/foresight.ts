/** How many rows a file is likely to have, by how many were met so far; 0 where that cannot be told. */
export type Foresight = (rows: number) => number

/** Later rows may be a little shorter. */
const MARGIN = 1.02
/** A file whose first rows are much shorter than all others foretells too many. */
const MOST = 1 << 26

/** By the part of the bytes that was looked at. */
export function foresight(size: number, seen: () => number): Foresight {
  return rows => {
    const bytes = seen()
    return bytes <= 0 ? 0 : Math.min(MOST, Math.ceil(rows * (size / bytes) * MARGIN))
  }
}
