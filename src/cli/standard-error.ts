/** Prints on standard error; that nobody reads it is no failure. Without a text the stream is not even opened. */
export function printAside(text: string): void {
  if (text === '') return
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => {})
  process.stderr.write(text)
}
