import { EXIT, error } from '../foundations/problem.ts'
import { problemsOf } from './failure.ts'
import { tell } from './messages.ts'
import { clearProgress } from './progress.ts'
import { codeOf, systemWords } from './system-words.ts'

/** Prints on standard output. Whoever reads it may stop early (`| head`): that is no failure. A full disk is. */
export function print(text: string | Uint8Array): void {
  if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', endOfOutput)
  process.stdout.write(text)
}

function endOfOutput(cause: Error): void {
  if (codeOf(cause) === 'EPIPE') return
  tell([error('cannot-write', EXIT.files, systemWords(cause), { file: 'standard output' })])
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

/** 128 and the number of the signal, as shells count. */
const TERMINATED = 143

/** Ctrl-C ends the run at once, and so does a kill; a file being written is whole or as it was. */
export function endOnInterrupt(): void {
  process.once('exit', clearProgress)
  process.once('SIGINT', () => process.exit(EXIT.interrupted))
  process.once('SIGTERM', () => process.exit(TERMINATED))
}
