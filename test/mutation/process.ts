import { spawn } from 'node:child_process'
import type { Status } from './runner.ts'

/** After so long without a word a mutant is in a loop that does not end, and not even met in it. */
const PATIENCE = 60_000
/** All tests are run once before the first mutant. */
const AT_FIRST = 15 * PATIENCE

export type Statuses = Map<string, Status>

/** Each mutant and how it fared. Those that are reached at the start are tried awake from it. */
export async function statusesOf(bundle: string, ids: readonly string[]): Promise<Statuses> {
  const statuses: Statuses = new Map()
  for (let left = ids; left.length > 0; left = left.filter(id => !statuses.has(id)))
    await started(bundle, ['from', ...left], left[0], statuses)
  const doubtful = ids.filter(id => statuses.get(id) === 'at start')
  for (const id of doubtful) await started(bundle, ['awake', id], id, statuses)
  return statuses
}

/** A process that says how one mutant after the other fares, until it ends or falls silent. */
function started(bundle: string, args: string[], first: string, statuses: Statuses): Promise<void> {
  return new Promise((answer, fail) => {
    const child = spawn(process.execPath, [bundle, ...args], {
      stdio: ['ignore', 'pipe', args[0] === 'awake' ? 'ignore' : 'inherit'],
    })
    const queue = args.slice(1)
    let next = first
    let silence = setTimeout(endless, args[0] === 'awake' ? PATIENCE : AT_FIRST)
    let rest = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop()!
      for (const line of lines) heard(/^#(\w+) (.+)$/.exec(line))
    })
    child.on('error', fail)
    child.on('close', code => {
      clearTimeout(silence)
      if (args[0] === 'awake' && code !== 0) statuses.set(first, 'killed')
      if (args[0] === 'awake' || code === 0 || statuses.has(next)) answer()
      else fail(new Error(`the tests do not run without mutants (exit ${code})`))
    })

    function heard(said: RegExpExecArray | null): void {
      if (said === null) return
      if (said[1] !== 'all') {
        statuses.set(said[1], said[2] as Status)
        next = queue[queue.indexOf(said[1]) + 1]
      }
      clearTimeout(silence)
      silence = setTimeout(endless, PATIENCE)
    }

    function endless(): void {
      statuses.set(next, 'timed out')
      child.kill('SIGKILL')
    }
  })
}
