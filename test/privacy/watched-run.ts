import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CLOSED_NETWORK } from './closed-network.ts'
import type { Folder } from './marked-extracts.ts'
import { filesBelow, textOfFolder } from './traces.ts'

const PROGRAM = resolve('bin/per10k.js')

export interface WatchedRun {
  exit: number
  /** Everything that came of the run: both streams, and every file that it wrote anywhere. */
  text: string
  /** The files that it wrote or wrote anew, from the folder of the run. */
  wrote: string[]
  /** What it did that reaches out of the process. */
  reachedOut: string
}

/**
 * Runs a program in a folder of its own, `work`, its home and its folder for temporary files beside it and
 * all three looked through afterwards, and without a way out to other machines and programs.
 */
export async function watchedRun(
  place: string,
  files: Folder,
  args: readonly string[],
  program = PROGRAM,
): Promise<WatchedRun> {
  const [work, home, temporary] = ['work', 'home', 'temporary'].map(name => join(place, name))
  for (const folder of [join(work, 'data'), home, temporary]) mkdirSync(folder, { recursive: true })
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(work, name), bytes)
  const before = new Map(filesBelow(place).map(path => [path, readFileSync(path, 'latin1')]))
  const preload = `${place}.closed-network.cjs`
  const reached = `${place}.reached-out`
  writeFileSync(preload, CLOSED_NETWORK)
  writeFileSync(reached, '')
  const { PATH = '' } = process.env
  const env = {
    ...{ PATH, HOME: home, XDG_CACHE_HOME: home, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    ...{ REACHED_OUT: reached, NODE_DEBUG: 'per10k', DEBUG: '*' },
  }
  const options = { cwd: work, env, maxBuffer: 1 << 26 }
  return new Promise(done => {
    execFile(process.execPath, ['--require', preload, program, ...args], options, (failure, out, err) => {
      const untouched = filesBelow(place).filter(path => before.get(path) === readFileSync(path, 'latin1'))
      const skipped = new Set(untouched)
      const wrote = filesBelow(place).filter(path => !skipped.has(path))
      done({
        exit: failure === null ? 0 : Number(failure.code),
        text: `${out}\n${err}\n${textOfFolder(place, skipped)}`,
        wrote: wrote.map(path => path.slice(place.length + 1)),
        reachedOut: readFileSync(reached, 'utf8'),
      })
    })
  })
}
