import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { EXIT, error, Refusal } from '../foundations/problem.ts'
import { type Content, piecesOf } from '../reports/pieces.ts'
import { systemHeeds } from './signals.ts'
import { codeOf, systemWords } from './system-words.ts'
import { whereItLeads } from './where-it-leads.ts'

/** A file to be written, and what will stand in it. */
export interface Written {
  file: string
  text: Content
}

/**
 * Writes a file whole or not at all: a new file beside it takes its place and its permissions. What a
 * symbolic link points at is replaced, not the link; a pipe or a device is written to.
 * A failure is a refusal (exit files).
 */
export function writeWhole(file: string, text: Content): void {
  writeTogether([{ file, text }])
}

/** The same for files that belong together: none takes its place before all of them are written. */
export function writeTogether(files: readonly Written[]): void {
  const staged: Staged[] = []
  try {
    for (const written of files) staged.push(telling(written, stage))
    for (const one of staged) telling(one, takePlace)
  } finally {
    for (const { beside } of staged) if (beside !== undefined) rmSync(beside, { force: true })
  }
}

/** A file that waits beside the one whose place it takes. */
interface Staged extends Written {
  beside?: string
  target: string
}

function stage({ file, text }: Written): Staged {
  const before = statSync(file, { throwIfNoEntry: false })
  if (before !== undefined) accessSync(file, constants.W_OK)
  if (before?.isDirectory() || file.endsWith(sep)) throw cannotWrite(file, 'a folder, not a file')
  if (before !== undefined && !before.isFile()) return { file, text, target: file }
  const target = whereItLeads(file)
  const beside = join(dirname(target), `.per10k-${crypto.randomUUID()}.tmp`)
  writeNew(beside, text, before)
  return { file, text, target, beside }
}

function takePlace({ target, text, beside }: Staged): void {
  if (beside === undefined) writeInto(target, text)
  else renameSync(beside, target)
}

function telling<From extends Written, To>(written: From, step: (written: From) => To): To {
  try {
    return step(written)
  } catch (cause) {
    throw cause instanceof Refusal ? cause : cannotWrite(written.file, systemWords(cause))
  }
}

function cannotWrite(file: string, found: string): Refusal {
  const advice = 'nothing was written; name another file with -o'
  return new Refusal(error('cannot-write', EXIT.files, found, { file, advice }))
}

/** Never more readable, even for a moment, than the file whose place it takes. */
function writeNew(path: string, text: Content, before: Stats | undefined): void {
  const handle = openSync(path, 'wx', before?.mode ?? 0o666)
  try {
    writePieces(handle, text)
    if (before !== undefined) keepOwner(handle, before)
    fsyncSync(handle)
  } catch (cause) {
    rmSync(path, { force: true })
    throw cause
  } finally {
    closeSync(handle)
  }
}

/** A pipe or a device, which no other file can take the place of. Whoever reads a pipe may stop early. */
function writeInto(target: string, text: Content): void {
  const heard = systemHeeds() // nobody may ever read it
  try {
    const handle = openSync(target, 'w')
    try {
      writePieces(handle, text)
    } finally {
      closeSync(handle)
    }
  } catch (cause) {
    if (codeOf(cause) !== 'EPIPE') throw cause
  } finally {
    heard()
  }
}

function writePieces(handle: number, content: Content): void {
  for (const piece of piecesOf(content)) writeFileSync(handle, piece)
}

/** A file of another owner, in a folder of ours, becomes ours; its group stays the one that may read it, or none may. */
function keepOwner(handle: number, { uid, gid, mode }: Stats): void {
  const isAsBefore = canOwn(handle, uid, gid)
  const isOfGroup = isAsBefore || canOwn(handle, SAME, gid)
  const permissions = isAsBefore ? mode & 0o7777 : mode & 0o777
  fchmodSync(handle, isOfGroup ? permissions : withoutGroup(permissions))
}

/** To the system: the owner that a file has already. */
const SAME = -1

function canOwn(handle: number, uid: number, gid: number): boolean {
  try {
    fchownSync(handle, uid, gid)
    return true
  } catch {
    return false
  }
}

/** Another group may do what everybody may. */
function withoutGroup(mode: number): number {
  return (mode & ~0o070) | ((mode & 0o007) << 3)
}
