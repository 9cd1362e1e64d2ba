import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs'
import type { Source } from '../extracts/source.ts'
import { EXIT, error, Refusal } from '../foundations/problem.ts'
import { whileSystemHeeds } from './signals.ts'
import { systemWords } from './system-words.ts'

/** Bytes read at a time: enough that the reading costs little, little enough to keep memory flat. */
const CHUNK = 512 * 1024
/** After so many chunks whatever else waits has its turn: a Ctrl-C. */
const TURN = 32

/**
 * A file on disk of so many bytes, read from its start whenever it is asked for, always into the same memory
 * and without a wait between reading and counting. A failure is a refusal (exit files).
 */
export function fileSource(name: string, size: number): Source {
  return { name, size, chunks: from => fileChunks(name, size, from) }
}

async function* fileChunks(name: string, size: number, from = 0): AsyncGenerator<Uint8Array> {
  const file = await told(name, async () => openSync(name, 'r'))
  const opened = fstatSync(file)
  const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK, size - from + 1))
  let at = from
  try {
    for (let chunk = 1; ; chunk++) {
      const length = await told(name, async () => readSync(file, buffer, 0, buffer.length, at))
      if (length === 0) return unchanged(name, size, [opened, fstatSync(file)])
      at += length
      yield buffer.subarray(0, length)
      if (chunk % TURN === 0) await new Promise(setImmediate)
    }
  } finally {
    closeSync(file)
  }
}

/** Of a file that somebody writes while it is read nobody knows which rows were seen. */
function unchanged(name: string, size: number, [opened, read]: [Stats, Stats]): void {
  if (read.size === size && read.mtimeMs === opened.mtimeMs) return
  const advice = 'run it again when whatever writes it has ended'
  throw new Refusal(
    error('cannot-read', EXIT.files, 'a file that changed while it was read', { file: name, advice }),
  )
}

/** The bytes of a named pipe, as they come. */
export async function* pipeChunks(name: string): AsyncGenerator<Uint8Array> {
  const { open } = await import('node:fs/promises')
  const file = await told(name, () => whileSystemHeeds(() => open(name, 'r')))
  try {
    while (true) {
      const { bytesRead, buffer } = await told(name, () =>
        whileSystemHeeds(() => file.read(Buffer.allocUnsafeSlow(CHUNK), 0, CHUNK, null)),
      )
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

async function told<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (cause) {
    const found = systemWords(cause)
    throw new Refusal(
      error('cannot-read', EXIT.files, found, { file: name, advice: 'check the path and who may read it' }),
    )
  }
}
