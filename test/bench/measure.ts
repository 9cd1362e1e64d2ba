import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A whole program to be run. */
export interface Command {
  name: string
  file: string
  args: readonly string[]
  cwd?: string
  /** The environment; that of the benchmark unless given. */
  env?: NodeJS.ProcessEnv
}

/** What one run cost. */
export interface Cost {
  wallMs: number
  /** User and system time of all threads. */
  processorMs: number
  peakMb: number
}

/** A command's medians, and its medians of ratios to the first command of the same round. */
export interface Measured {
  command: Command
  median: Cost
  ratio: Cost
}

/**
 * Runs every command once a round, each round beginning with another one, so that what else the machine
 * does falls on all of them alike; only ratios within a round are compared.
 */
export function pairedRounds(commands: readonly Command[], rounds: number): Measured[] {
  const costs: Cost[][] = commands.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < commands.length; turn++) {
      const at = (round + turn) % commands.length
      costs[at][round] = run(commands[at]).cost
    }
  return commands.map((command, at) => ({
    command,
    median: medianCost(costs[at]),
    ratio: medianCost(costs[at].map((cost, round) => overFirst(cost, costs[0][round]))),
  }))
}

/** Runs a program to its end, in a process of its own; a failure is thrown with what it said. */
export function run({ name, file, args, cwd, env }: Command): { cost: Cost; output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'per10k-bench-'))
  const [said, printed, timed] = ['said', 'printed', 'timed'].map(part => join(folder, part))
  const [out, err] = [openSync(printed, 'w'), openSync(said, 'w')]
  try {
    const begun = performance.now()
    const { status, error } = spawnSync('time', ['-q', '-f', '%U %S %M', '-o', timed, file, ...args], {
      stdio: ['ignore', out, err],
      ...(cwd !== undefined && { cwd }),
      ...(env !== undefined && { env }),
    })
    const wallMs = performance.now() - begun
    if (error) throw new Error(`GNU time is needed to measure: ${error.message}`)
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${readFileSync(said, 'utf8')}`)
    const [user, system, kilobytes] = readFileSync(timed, 'utf8').trim().split(' ').map(Number)
    const cost = { wallMs, processorMs: (user + system) * 1000, peakMb: kilobytes / 1024 }
    return { cost, output: readFileSync(printed, 'utf8') }
  } finally {
    closeSync(out)
    closeSync(err)
    rmSync(folder, { recursive: true })
  }
}

function overFirst(cost: Cost, first: Cost): Cost {
  return {
    wallMs: cost.wallMs / first.wallMs,
    processorMs: cost.processorMs / first.processorMs,
    peakMb: cost.peakMb / first.peakMb,
  }
}

function medianCost(costs: readonly Cost[]): Cost {
  return {
    wallMs: median(costs.map(cost => cost.wallMs)),
    processorMs: median(costs.map(cost => cost.processorMs)),
    peakMb: median(costs.map(cost => cost.peakMb)),
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
