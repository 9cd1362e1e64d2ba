import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Loaded before the program: writes how much memory the run held at most, in KiB, and its processor time, in μs. */
const MEASURE = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  require('node:fs').writeFileSync(process.env.MEASURED, maxRSS + ' ' + (userCPUTime + systemCPUTime))
})`

export interface MeasuredRun {
  exit: number | null
  /** The most memory that it held. */
  mebibytes: number
  /** Of processor time, whatever else the machine does meanwhile. */
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
  const [measure, measured] = [join(folder, 'measure.cjs'), join(folder, 'measured')]
  writeFileSync(measure, MEASURE)
  writeFileSync(measured, '0 0')
  const run = spawnSync(
    process.execPath,
    [...flags, '--require', measure, resolve('bin/per10k.js'), ...args],
    {
      cwd: folder,
      env: { ...process.env, MEASURED: measured },
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 1 << 24,
    },
  )
  const [kibibytes, microseconds] = readFileSync(measured, 'utf8').split(' ').map(Number)
  return {
    exit: run.status,
    mebibytes: kibibytes / 1024,
    seconds: microseconds / 1e6,
    told: run.stderr.length,
    first: run.stderr.toString('utf8', 0, 200),
  }
}
