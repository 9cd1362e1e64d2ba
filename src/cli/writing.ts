import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { sep } from 'node:path'
import { EXIT, error, Refusal } from '../foundations/problem.ts'
import { joined } from '../foundations/wording.ts'
import { type Content, piecesOf } from '../reports/pieces.ts'
import { keepOwner } from './keeping-owner.ts'
import { systemHeeds } from './signals.ts'
import { codeOf, systemWords } from './system-words.ts'
import { besideOf, takePlaces, type Untaken, type Waiting } from './taking-places.ts'
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

/**
 * The same for files that belong together: none takes its place before all of them are written, and where one cannot
 * take it, those before it are put back. A pipe comes first: whoever waits for its reader may be ended by the system,
 * and nothing must lie beside the other files then.
 */
export function writeTogether(files: readonly Written[]): void {
  const places = files.map(written => ({ ...written, ...telling(written, [], placeOf) }))
  const done: string[] = []
  for (const written of places.filter(({ isStream }) => isStream)) {
    telling(written, done, writeInto)
    done.push(written.file)
  }
  const waiting: Waiting[] = []
  try {
    for (const written of places.filter(({ isStream }) => !isStream))
      waiting.push(telling(written, done, stage))
    const untaken = takePlaces(waiting)
    if (untaken !== undefined) throw cannotTakePlace(untaken, done)
  } finally {
    for (const { beside } of waiting) rmSync(beside, { force: true })
  }
}

interface Place {
  target: string
  /** A pipe or a device, which no other file can take the place of. */
  isStream: boolean
  /** What is there already. */
  before: Stats | undefined
}

function placeOf({ file }: Written): Place {
  const before = statSync(file, { throwIfNoEntry: false })
  if (before !== undefined) accessSync(file, constants.W_OK)
  if (before?.isDirectory() || file.endsWith(sep)) throw cannotWrite(file, 'a folder, not a file', [])
  const isStream = before !== undefined && !before.isFile()
  return { target: isStream ? file : whereItLeads(file), isStream, before }
}

function stage({ file, text, target, before }: Written & Place): Waiting {
  const beside = besideOf(target)
  writeNew(beside, text, before)
  return { file, target, beside }
}

function telling<From extends Written, To>(
  written: From,
  done: readonly string[],
  step: (written: From) => To,
): To {
  try {
    return step(written)
  } catch (cause) {
    throw cause instanceof Refusal ? cause : cannotWrite(written.file, systemWords(cause), done)
  }
}

function cannotTakePlace({ file, cause, remaining }: Untaken, done: readonly string[]): Refusal {
  return cannotWrite(file, systemWords(cause), [...done, ...remaining])
}

/** `done`: what is written already, and stays so. */
function cannotWrite(file: string, found: string, done: readonly string[]): Refusal {
  const advice =
    done.length === 0
      ? 'nothing was written; name another file with -o'
      : `already written, and of no use alone: ${joined(done)}; run it again`
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

/** Whoever reads a pipe may stop early. */
function writeInto({ target, text }: Written & Place): void {
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
