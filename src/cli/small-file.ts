import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { heedSignals, systemHeeds } from './signals.ts'

/** Plans and documents are written by people. */
export const MOST_BYTES_OF_A_TEXT = 32 * 1024 * 1024

/**
 * The bytes of a file, or `undefined` where there are more than so many: a device may have no end. Throws as
 * the file system does.
 */
export function smallFile(file: string, most: number): Buffer | undefined {
  if (statsOf(file)?.isFile() !== false) return bytesOf(file, most)
  const heard = systemHeeds() // nobody may ever write into a pipe
  try {
    return bytesOf(file, most)
  } finally {
    heard()
  }
}

/** Before a file is read that may be a pipe: while it is waited for, no signal is heard that came earlier. */
export async function heedBefore(file: string): Promise<void> {
  if (statsOf(file)?.isFile() === false) await heedSignals()
}

function bytesOf(file: string, most: number): Buffer | undefined {
  const handle = openSync(file, 'r')
  try {
    const parts: Buffer[] = []
    for (let size = 0; size <= most; ) {
      const part = Buffer.allocUnsafe(Math.min(PART, most + 1 - size))
      const length = readSync(handle, part, 0, part.length, null)
      if (length === 0) return Buffer.concat(parts)
      parts.push(part.subarray(0, length))
      size += length
    }
    return undefined
  } finally {
    closeSync(handle)
  }
}

const PART = 64 * 1024

/** What a path leads to; `undefined` where it leads to nothing, such as a link to itself or a file for a folder. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
