import { fstatSync, writeFileSync } from 'node:fs'
import { EXIT, error, type Problem, Refusal } from '../foundations/problem.ts'
import { problemsOf } from './failure.ts'
import { tell } from './messages.ts'
import { clearProgress } from './progress.ts'
import { codeOf, systemWords } from './system-words.ts'

const STANDARD_OUTPUT = 1

/**
 * Prints on standard output. Whoever reads it may stop early (`| head`): that is no failure. A full disk is: a
 * file is written to its last byte, for the stream takes the part that the disk still held for the whole.
 */
export function print(text: string | Uint8Array): void {
  if (isFile(STANDARD_OUTPUT)) printToFile(text)
  else printToStream(text)
}

function printToStream(text: string | Uint8Array): void {
  if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', endOfOutput)
  process.stdout.write(text)
}

function isFile(handle: number): boolean {
  try {
    return fstatSync(handle).isFile()
  } catch {
    return false // closed before we began
  }
}

function printToFile(text: string | Uint8Array): void {
  try {
    writeFileSync(STANDARD_OUTPUT, text)
  } catch (cause) {
    throw new Refusal(cannotWrite(cause, 'what is there breaks off; -o writes whole or not at all'))
  }
}

function cannotWrite(cause: unknown, advice?: string): Problem {
  const rest = { file: 'standard output', ...(advice !== undefined && { advice }) }
  return error('cannot-write', EXIT.files, systemWords(cause), rest)
}

function endOfOutput(cause: Error): void {
  if (codeOf(cause) === 'EPIPE') return
  tell([cannotWrite(cause)])
  process.exitCode = EXIT.files
  process.on('exit', () => {
    process.exitCode = EXIT.files
  })
}

/** Whatever nobody caught is told in one line, without a trace. */
export function endOnBug(): void {
  process.once('uncaughtException', cause => {
    tell(problemsOf(cause))
    process.exit(EXIT.bug)
  })
}

/** Ctrl-C and a kill, which end the run at once (`bin/per10k.js`), leave no half line behind. */
export function clearAtEnd(): void {
  process.once('exit', clearProgress)
}

/**
 * A moment in which Ctrl-C is heard, before anything is written: nothing lets it in while figures are counted.
 * Of two turns of the event loop one hears signals.
 */
export async function heedSignals(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise(done => setImmediate(done))
}
