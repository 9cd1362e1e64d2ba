import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Status } from './runner.ts'

/** After so long without a word a mutant is in a loop that does not end, and not even met in it. */
const PATIENCE = 30_000
/** All tests are run once before the first mutant. */
const AT_FIRST = 30 * PATIENCE

export type Statuses = Map<string, Status>

/** Each mutant and how it fared. Those that are reached at the start are tried awake from it. */
export async function statusesOf(
  bundle: string,
  ids: readonly string[],
  progress: (done: number) => void,
  propertyRuns?: number,
): Promise<Statuses> {
  const statuses: Statuses = new Map()
  const env = { ...(propertyRuns && { PROPERTY_RUNS: String(propertyRuns) }), ...process.env }
  for (let left = ids; left.length > 0; left = ids.filter(id => !statuses.has(id))) {
    const args = [bundle, left === ids ? 'from' : 'again', ...left]
    const { code, at, passed } = await heard(args, { env, atFirst: AT_FIRST }, statuses, progress)
    if (code !== 0 && !passed) throw new Error(`the tests do not run without mutants (exit ${code})`)
    if (code !== 0 && !statuses.has(left[at])) statuses.set(left[at], 'killed')
  }
  for (const id of ids.filter(id => statuses.get(id) === 'at start')) {
    const { code } = await heard([bundle, 'awake', id], { env, atFirst: PATIENCE }, statuses, () => {})
    if (code !== 0 && statuses.get(id) === 'at start') statuses.set(id, 'killed')
  }
  return statuses
}

interface Heard {
  /** `null` where it was stopped. */
  code: number | null
  /** The place among the ids of the mutant that it was at. */
  at: number
  /** The tests pass without mutants. */
  passed: boolean
}

/** A process that says how one mutant after the other fares, until it ends or falls silent. */
async function heard(
  args: readonly string[],
  { env, atFirst }: { env: NodeJS.ProcessEnv; atFirst: number },
  statuses: Statuses,
  progress: (done: number) => void,
): Promise<Heard> {
  const [bundle, how, ...ids] = args
  // A mutant that is awake from the start may break whatever is loaded, loudly.
  const child = spawn(process.execPath, [bundle, how, ...ids], {
    stdio: ['ignore', 'pipe', how === 'awake' ? 'ignore' : 'inherit'],
    env,
  })
  const ended = once(child, 'close')
  let at = 0
  let passed = false
  let silence = setTimeout(endless, atFirst)
  for await (const line of createInterface({ input: child.stdout })) {
    const [, id, status] = /^#(\w+) (.+)$/.exec(line) ?? []
    if (id === undefined) continue
    clearTimeout(silence)
    silence = setTimeout(endless, PATIENCE)
    if (id === 'all') passed = true
    else if (status !== 'on') {
      statuses.set(id, status as Status)
      at = ids.indexOf(id) + 1
      if (statuses.size % 100 === 0) progress(statuses.size)
    }
  }
  const [code] = await ended
  clearTimeout(silence)
  return { code, at, passed }

  function endless(): void {
    if (passed || how === 'awake') statuses.set(ids[at], 'timed out')
    child.kill('SIGKILL')
  }
}
