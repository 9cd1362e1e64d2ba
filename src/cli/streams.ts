import { EXIT, error } from '../foundations/problem.ts'
import { problemsOf } from './failure.ts'
import { tell } from './messages.ts'
import { codeOf, systemWords } from './system-words.ts'

/** Whoever reads our output may stop early (`| head`): that is no failure. A full disk is. */
export function toleratePipeEnd(): void {
  process.stdout.on('error', cause => {
    if (codeOf(cause) === 'EPIPE') return
    tell([error('cannot-write', EXIT.files, systemWords(cause), { file: 'standard output' })])
    process.exitCode = EXIT.files
    process.on('exit', () => {
      process.exitCode = EXIT.files
    })
  })
  process.stderr.on('error', () => {})
}

/** Whatever nobody caught is told in one line, without a trace. */
export function endOnBug(): void {
  process.once('uncaughtException', cause => {
    tell(problemsOf(cause))
    process.exit(EXIT.bug)
  })
}

/** Ctrl-C ends the run at once; a file being written is whole or as it was. */
export function endOnInterrupt(): void {
  process.once('SIGINT', () => process.exit(EXIT.interrupted))
}
