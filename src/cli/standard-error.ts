import { STANDARD_ERROR, streamOf, writeAtOnce } from './standard-streams.ts'

/** Prints on standard error; that nobody reads it is no failure. */
export function printAside(text: string): void {
  const rest = leftOf(text)
  if (rest.length === 0) return
  const stream = streamOf(STANDARD_ERROR)
  if (stream.listenerCount('error') === 0) stream.on('error', () => {})
  stream.write(rest)
}

function leftOf(text: string): Uint8Array {
  try {
    return writeAtOnce(STANDARD_ERROR, text)
  } catch {
    return new Uint8Array() // nobody reads it, or the disk is full
  }
}
