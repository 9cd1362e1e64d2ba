/** Runs in a process of its own, over code in which every mutant lies asleep; one is woken at a time. */
import { readFileSync, writeFileSync } from 'node:fs'
import { type CollectedTest, tests } from './harness.ts'

/** At the start: reached while the tests are loaded or the first time alone, and no test notices it afterwards. */
export type Status = 'killed' | 'timed out' | 'survived' | 'not reached' | 'at start'

/** What the code with the mutants in it looks at, and where it writes what was reached. */
interface Switch {
  activeMutant?: string
  currentTestId?: string
  hitCount?: number
  hitLimit?: number
  mutantCoverage?: { static: Hits; perTest: Record<string, Hits> }
}
type Hits = Record<string, number>

const theSwitch: Switch = {}
Object.assign(globalThis, { __stryker__: theSwitch })

/** A mutant that is met so much more often than the code it stands for is in a loop that does not end. */
const ENDLESS = 100
const OFTEN = 10_000

interface Timed {
  test: CollectedTest
  took: number
  hits: Hits
}

async function passes({ run }: CollectedTest): Promise<boolean> {
  try {
    await run()
    return true
  } catch {
    return false
  }
}

/** Every test without any mutant: it must pass, and tells which mutants it reaches. The quickest come first. */
async function withoutMutants(): Promise<Timed[]> {
  const timed: Timed[] = []
  for (const test of tests) {
    theSwitch.currentTestId = test.name
    const before = performance.now()
    if (!(await passes(test))) throw new Error(`fails without any mutant: ${test.name}`)
    const hits = theSwitch.mutantCoverage?.perTest[test.name] ?? {}
    timed.push({ test, took: performance.now() - before, hits })
  }
  delete theSwitch.currentTestId
  return timed.sort((a, b) => a.took - b.took)
}

/** What was found then, for the processes that go on after this one. */
const KEPT = `${process.argv[1]}.tests.json`
/** A test that takes no longer is run again by each of these: what is worked out once must be so without a mutant. */
const QUICK = 20

async function timedTests(isAgain: boolean): Promise<Timed[]> {
  if (!isAgain) {
    const timed = await withoutMutants()
    writeFileSync(KEPT, JSON.stringify(timed))
    return timed
  }
  const byName = new Map(tests.map(test => [test.name, test]))
  const kept: Timed[] = JSON.parse(readFileSync(KEPT, 'utf8'))
  const timed = kept.map(({ test, took, hits }) => ({ test: byName.get(test.name)!, took, hits }))
  for (const { test, took } of timed) if (took < QUICK) await passes(test)
  return timed
}

/** The test that notices a mutant, if one does. */
async function noticedBy(id: string, reaching: readonly Timed[]): Promise<CollectedTest | undefined> {
  const most = Math.max(...reaching.map(({ hits }) => hits[id]))
  Object.assign(theSwitch, { activeMutant: id, hitCount: 0, hitLimit: ENDLESS * most + OFTEN })
  try {
    for (const { test } of reaching) {
      if (!(await passes(test))) return test
      say(id, 'on')
    }
    return undefined
  } finally {
    delete theSwitch.activeMutant
  }
}

/** `on` after each test that did not notice it: only silence is a loop that does not end. */
function say(id: string, status: Status | 'pass' | 'on'): void {
  process.stdout.write(`\n#${id} ${status}\n`)
}

/**
 * One mutant after the other. What a mutant left behind could kill the next ones too: where the test that
 * noticed it fails without it as well, this process ends, to be started anew.
 */
export async function runFrom(ids: readonly string[], isAgain: boolean): Promise<void> {
  const atStart = { ...theSwitch.mutantCoverage?.static }
  const timed = await timedTests(isAgain)
  say('all', 'pass')
  for (const id of ids) {
    const reaching = timed.filter(({ hits }) => id in hits)
    if (reaching.length === 0) say(id, id in atStart ? 'at start' : 'not reached')
    else {
      const noticed = await noticedBy(id, reaching)
      const endless = theSwitch.hitCount! > theSwitch.hitLimit!
      // What is worked out once and remembered is not met again.
      const isOfTheStart = id in atStart || theSwitch.hitCount === 0
      if (noticed === undefined) say(id, isOfTheStart ? 'at start' : 'survived')
      else say(id, endless ? 'timed out' : 'killed')
      if (noticed !== undefined && !(await passes(noticed))) return
    }
  }
}

/** Before the code is loaded. */
export function awaken(id: string): void {
  theSwitch.activeMutant = id
}

/** A mutant awake from the start, for what is settled when the program begins. */
export async function runAwake(id: string): Promise<void> {
  for (const test of tests) {
    if (!(await passes(test))) return say(id, 'killed')
    say(id, 'on')
  }
  say(id, 'survived')
}
