import { open } from 'node:fs/promises'
import type { Source } from '../extracts/source.ts'
import { EXIT, error, Refusal } from '../foundations/problem.ts'
import { systemWords } from './system-words.ts'

/** Bytes read at a time: enough that the reading costs little, little enough to keep memory flat. */
const CHUNK = 512 * 1024

/** A file on disk, read from its start whenever it is asked for. A failure is a refusal (exit files). */
export function fileSource(name: string): Source {
  return { name, chunks: () => fileChunks(name) }
}

async function* fileChunks(name: string): AsyncGenerator<Uint8Array> {
  const file = await told(name, open(name, 'r'))
  try {
    while (true) {
      const { bytesRead, buffer } = await told(name, file.read(Buffer.allocUnsafeSlow(CHUNK), 0, CHUNK, null))
      if (bytesRead === 0) return
      yield bytesRead === CHUNK ? buffer : buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

async function told<Result>(name: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (cause) {
    const found = systemWords(cause)
    throw new Refusal(
      error('cannot-read', EXIT.files, found, { file: name, advice: 'check the path and who may read it' }),
    )
  }
}
