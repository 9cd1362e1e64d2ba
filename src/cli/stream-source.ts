import type { Source } from '../extracts/source.ts'

/**
 * Bytes that come only once: standard input, a pipe. What was read is kept, so that the rows can be
 * read after the header, and once more by whoever needs them.
 */
export function streamSource(name: string, stream: () => AsyncIterable<Uint8Array>): Source {
  const kept: Uint8Array[] = []
  let rest: AsyncIterator<Uint8Array> | undefined
  async function* chunks(): AsyncGenerator<Uint8Array> {
    rest ??= stream()[Symbol.asyncIterator]()
    for (let at = 0; ; at++) {
      if (at === kept.length) {
        const next = await rest.next()
        if (next.done === true) return
        kept.push(next.value)
      }
      yield kept[at]
    }
  }
  return { name, chunks }
}
