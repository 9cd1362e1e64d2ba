import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Loaded before the program: writes how much memory the run held at most, in KiB. */
const MEASURE = `process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)))`

export interface MeasuredRun {
  exit: number | null
  /** The most memory that it held. */
  mebibytes: number
  /** From start to end. */
  seconds: number
  /** Bytes on standard error. */
  told: number
  /** What was told first. */
  first: string
}

/** Runs the program in a folder, its answer going to a file there. */
export function measuredRun(
  folder: string,
  args: readonly string[],
  flags: readonly string[] = [],
): MeasuredRun {
  const [measure, peak] = [join(folder, 'measure.cjs'), join(folder, 'peak')]
  writeFileSync(measure, MEASURE)
  writeFileSync(peak, '0')
  const started = performance.now()
  const run = spawnSync(
    process.execPath,
    [...flags, '--require', measure, resolve('bin/per10k.js'), ...args],
    {
      cwd: folder,
      env: { ...process.env, PEAK: peak },
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 1 << 24,
    },
  )
  return {
    exit: run.status,
    mebibytes: Number(readFileSync(peak, 'utf8')) / 1024,
    seconds: (performance.now() - started) / 1000,
    told: run.stderr.length,
    first: run.stderr.toString('utf8', 0, 200),
  }
}
