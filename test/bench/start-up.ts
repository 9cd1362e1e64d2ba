import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { per10k } from './jobs.ts'
import { type Measured, pairedRounds } from './measure.ts'

/** What it costs to begin: against a script that does nothing. */
export function startUp(rounds: number): Measured[] {
  const folder = join(process.cwd(), 'node_modules/.cache/bench/nothing')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'empty.mjs'), '')
  writeFileSync(join(folder, 'referrals.csv'), 'child_id,referral_date,area\nC1,2024-05-01,North\n')
  const calc = ['calc', 'referrals', '-d', join(folder, 'referrals.csv'), '-p', '2024/25']
  return pairedRounds(
    [
      { name: 'empty script', file: process.execPath, args: [join(folder, 'empty.mjs')] },
      per10k('--version', ['--version']),
      per10k('--help', ['--help']),
      per10k('calc, one row', calc),
    ],
    rounds,
  )
}
