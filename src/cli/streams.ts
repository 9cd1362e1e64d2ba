import { writeFileSync } from 'node:fs'
import { EXIT, error, type Problem, Refusal } from '../foundations/problem.ts'
import { problemsOf } from './failure.ts'
import { tell } from './messages.ts'
import { clearProgress } from './progress.ts'
import { STANDARD_OUTPUT, streamOf, whatItLeadsTo, writeAtOnce } from './standard-streams.ts'
import { codeOf, systemWords } from './system-words.ts'

/**
 * Prints on standard output. Whoever reads it may stop early (`| head`): that is no failure. A full disk is: a
 * file is written to its last byte, for the stream takes the part that the disk still held for the whole.
 */
export function print(text: string | Uint8Array): void {
  if (whatItLeadsTo(STANDARD_OUTPUT) === 'file') printToFile(text)
  else printToReader(text)
}

function printToReader(text: string | Uint8Array): void {
  try {
    const rest = writeAtOnce(STANDARD_OUTPUT, text)
    if (rest.length > 0) printToStream(rest)
  } catch (cause) {
    endOfOutput(cause)
  }
}

function printToStream(text: Uint8Array): void {
  const stream = streamOf(STANDARD_OUTPUT)
  if (stream.listenerCount('error') === 0) stream.on('error', endOfOutput)
  stream.write(text)
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

function endOfOutput(cause: unknown): void {
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
