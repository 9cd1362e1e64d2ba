import { writeFileSync } from 'node:fs'
import { EXIT, error, type Problem, Refusal } from '../foundations/problem.ts'
import { type Content, piecesOf } from '../reports/pieces.ts'
import { problemsOf } from './failure.ts'
import { tell } from './messages.ts'
import { clearProgress } from './progress.ts'
import { heedSignals } from './signals.ts'
import { STANDARD_OUTPUT, streamOf, whatItLeadsTo, writeAtOnce } from './standard-streams.ts'
import { codeOf, systemWords } from './system-words.ts'

/**
 * Prints on standard output. Whoever reads it may stop early (`| head`): that is no failure. A full disk is: a
 * file is written to its last byte, for the stream takes the part that the disk still held for the whole.
 */
export async function print(content: Content): Promise<void> {
  const isFile = whatItLeadsTo(STANDARD_OUTPUT) === 'file'
  for (const piece of piecesOf(content)) {
    if (ended) return
    if (isFile) printToFile(piece)
    else await printToReader(piece)
    await heedSignals()
  }
}

/** As fast as it is read. */
async function printToReader(piece: string | Uint8Array): Promise<void> {
  try {
    const rest = writeAtOnce(STANDARD_OUTPUT, piece)
    if (rest.length > 0) await printToStream(rest)
  } catch (cause) {
    endOfOutput(cause)
  }
}

async function printToStream(rest: Uint8Array): Promise<void> {
  const stream = streamOf(STANDARD_OUTPUT)
  if (stream.listenerCount('error') === 0) stream.on('error', endOfOutput)
  if (!stream.write(rest)) await drained(stream)
}

function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise(done => {
    const goOn = () => {
      stream.off('drain', goOn).off('error', goOn)
      done()
    }
    stream.on('drain', goOn).on('error', goOn)
  })
}

function printToFile(piece: string | Uint8Array): void {
  try {
    writeFileSync(STANDARD_OUTPUT, piece)
  } catch (cause) {
    throw new Refusal(cannotWrite(cause, 'what is there breaks off; -o writes whole or not at all'))
  }
}

function cannotWrite(cause: unknown, advice?: string): Problem {
  const rest = { file: 'standard output', ...(advice !== undefined && { advice }) }
  return error('cannot-write', EXIT.files, systemWords(cause), rest)
}

/** Nobody reads on, or nothing more can be written. */
let ended = false

function endOfOutput(cause: unknown): void {
  ended = true
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
