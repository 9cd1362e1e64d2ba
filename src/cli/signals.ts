/**
 * Ctrl-C and a kill. What ends the run then (`bin/per10k.js`) is called between two turns of the event loop, and
 * nothing lets it in while figures are worked out: before anything is written it is let in, and where the work
 * takes long the system ends the run by itself.
 */

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const

/** What ends the run otherwise, while the system does. */
const away = new Map<NodeJS.Signals, NodeJS.SignalsListener[]>()

/** A moment in which Ctrl-C, and a reader who stops early, are heard. Of two turns of the event loop one hears signals. */
export async function heedSignals(): Promise<void> {
  takeBackSignals()
  for (let turn = 0; turn < 2; turn++) await new Promise(done => setImmediate(done))
}

/** Work of so many milliseconds without a turn of the event loop is long. */
const LONG = 1000

/** Called again and again by work that may take long: after a second in which nothing was heard, the system ends the run. */
export function signalGuard(now: () => number): () => void {
  let heard = now()
  setInterval(() => {
    heard = now()
    takeBackSignals()
  }, LONG / 4).unref()
  return () => {
    if (now() - heard >= LONG) leaveSignalsToTheSystem()
  }
}

/** How many wait in a way that no listener could end. */
let waiting = 0

/**
 * Waits for a named pipe. Node waits in a thread of its own, and does not end before that thread does, which may be
 * never: until then the system ends the run.
 */
export async function whileSystemHeeds<Result>(wait: () => Promise<Result>): Promise<Result> {
  await heedSignals() // one that came before would be lost
  const heard = systemHeeds()
  try {
    return await wait()
  } finally {
    heard()
  }
}

/** The system ends the run from here on, until what is returned is called. */
export function systemHeeds(): () => void {
  waiting++
  leaveSignalsToTheSystem()
  return () => {
    waiting--
    takeBackSignals()
  }
}

function leaveSignalsToTheSystem(): void {
  for (const signal of SIGNALS) {
    if (away.has(signal)) continue
    away.set(signal, process.listeners(signal) as NodeJS.SignalsListener[])
    process.removeAllListeners(signal)
  }
}

function takeBackSignals(): void {
  if (waiting > 0) return
  for (const [signal, listeners] of away) for (const listener of listeners) process.once(signal, listener)
  away.clear()
}
