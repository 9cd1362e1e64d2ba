import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { EXIT, error, Refusal } from '../foundations/problem.ts'
import { systemWords } from './system-words.ts'

/**
 * Writes a file whole or not at all: a new file beside it takes its place and its permissions. What a
 * symbolic link points at is replaced, not the link; a pipe or a device is written to.
 * A failure is a refusal (exit files).
 */
export function writeWhole(file: string, text: string | Uint8Array): void {
  try {
    const before = statSync(file, { throwIfNoEntry: false })
    if (before !== undefined) accessSync(file, constants.W_OK)
    if (before !== undefined && !before.isFile() && !before.isDirectory()) writeFileSync(file, text)
    else replace(linkTarget(resolve(file)), text, before)
  } catch (cause) {
    const advice = 'nothing was written; name another file with -o'
    throw new Refusal(error('cannot-write', EXIT.files, systemWords(cause), { file, advice }))
  }
}

function replace(target: string, text: string | Uint8Array, before: Stats | undefined): void {
  const beside = join(dirname(target), `.per10k-${crypto.randomUUID()}.tmp`)
  try {
    writeNew(beside, text, before)
    renameSync(beside, target)
  } catch (cause) {
    rmSync(beside, { force: true })
    throw cause
  }
}

/** Never more readable, even for a moment, than the file whose place it takes. */
function writeNew(path: string, text: string | Uint8Array, before: Stats | undefined): void {
  const handle = openSync(path, 'wx', before?.mode ?? 0o666)
  try {
    writeFileSync(handle, text)
    if (before !== undefined) keepOwner(handle, before)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function keepOwner(handle: number, { uid, gid, mode }: Stats): void {
  try {
    fchownSync(handle, uid, gid)
  } catch {
    // a file of another owner, in a folder of ours: it becomes ours
  }
  fchmodSync(handle, mode & 0o7777)
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
