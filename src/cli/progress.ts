import type { Settings } from '../config/settings.ts'
import { visibleLine } from '../reports/visible.ts'
import type { Request } from '../request.ts'
import { signalGuard } from './signals.ts'
import { printAside } from './standard-error.ts'
import { STANDARD_ERROR, terminalOf } from './standard-streams.ts'

/** What is being done, on a terminal; names of files may come from anywhere. */
export function progressOf({ quiet }: Settings): Pick<Request, 'progress'> {
  const surface = standardError()
  const line = quiet === true ? NONE : startProgress(surface)
  const guard = signalGuard(surface.now)
  return {
    progress: text => {
      guard()
      line.show(text)
    },
  }
}

/** The one line of a terminal that says what is being done. */
export interface ProgressLine {
  show(text: string): void
  /** Gone, before anything else is printed there. */
  clear(): void
}

const NONE: ProgressLine = { show: () => {}, clear: () => {} }

let line = NONE

/** Where a line of progress may be printed: standard error, a clock in milliseconds, and a call after so many of them. */
export interface Surface {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
  now(): number
  later(milliseconds: number, call: () => void): void
}

/** Work of less than this has no line. */
const PATIENCE = 1000
/** As often as eyes can follow. */
const BETWEEN = 100

/**
 * A line for work that takes over a second, on a terminal alone. What is being done when the second
 * is over is shown then, and from then on whatever is told.
 */
export function startProgress(surface: Surface): ProgressLine {
  line = surface.isTTY === true ? liveLine(surface) : NONE
  return line
}

/** Whoever prints something else takes the line away first. */
export function clearProgress(): void {
  line.clear()
}

function liveLine(surface: Surface): ProgressLine {
  const started = surface.now()
  let last = started
  let text = ''
  let shown = ''
  const draw = () => {
    if (text === shown) return
    shown = text
    last = surface.now()
    surface.write(`\r\u001b[K${fitted(visibleLine(text), surface.columns || 80)}`)
  }
  surface.later(PATIENCE, draw)
  return {
    show(now) {
      text = now
      const time = surface.now()
      if (time - started >= PATIENCE && time - last >= BETWEEN) draw()
    },
    clear() {
      text = ''
      if (shown !== '') surface.write('\r\u001b[K')
      shown = ''
    },
  }
}

/** One column is left free, so that the terminal does not wrap. */
function fitted(text: string, columns: number): string {
  const letters = [...text]
  return letters.length < columns ? text : `${letters.slice(0, Math.max(0, columns - 2)).join('')}…`
}

/** Standard error of this run. */
function standardError(): Surface {
  const { isTTY, columns } = terminalOf(STANDARD_ERROR)
  return {
    isTTY: isTTY === true && process.env.TERM !== 'dumb',
    ...(columns !== undefined && { columns }),
    write: printAside,
    now: () => Number(process.hrtime.bigint() / 1_000_000n),
    later: (milliseconds, call) => setTimeout(call, milliseconds).unref(),
  }
}
