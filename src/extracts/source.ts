/** Bytes with a name. Whoever opens the file makes it (src/cli); everything else only reads it. */
export interface Source {
  /** As the user typed it; shown in messages. `-` is standard input. */
  name: string
  /** How many bytes there are, where that is known beforehand. */
  size?: number
  /**
   * The bytes from the start, or from the one so far behind it where `size` is known. May be asked for twice: once for the header, once for the rows. Each chunk is
   * only good until the next one is asked for.
   */
  chunks(from?: number): AsyncIterable<Uint8Array>
}

export type Encoding = 'utf-8' | 'windows-1252'
