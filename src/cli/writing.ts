import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { EXIT, error, Refusal } from '../foundations/problem.ts'
import { systemWords } from './system-words.ts'

/**
 * Writes a file whole or not at all: a new file beside it takes its place and its permissions. What a
 * symbolic link points at is replaced, not the link; a pipe or a device is written to.
 * A failure is a refusal (exit files).
 */
export function writeWhole(file: string, text: string): void {
  try {
    const target = linkTarget(resolve(file))
    const before = statSync(target, { throwIfNoEntry: false })
    if (before !== undefined && !before.isFile() && !before.isDirectory()) writeFileSync(target, text)
    else replace(target, text, before?.mode)
  } catch (cause) {
    throw new Refusal(
      error('cannot-write', EXIT.files, systemWords(cause), { file, advice: 'the file is as it was before' }),
    )
  }
}

function replace(target: string, text: string, mode: number | undefined): void {
  const beside = join(
    dirname(target),
    `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`,
  )
  const handle = openSync(beside, 'wx')
  try {
    try {
      writeFileSync(handle, text)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    if (mode !== undefined) chmodSync(beside, mode & 0o7777)
    renameSync(beside, target)
  } catch (cause) {
    unlinkSync(beside)
    throw cause
  }
}

const MOST_LINKS = 40

/** Where a chain of symbolic links ends, whether or not anything is there. */
function linkTarget(path: string): string {
  let target = path
  for (let links = 0; links < MOST_LINKS; links++) {
    if (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return target
    target = resolve(dirname(target), readlinkSync(target))
  }
  return target
}
