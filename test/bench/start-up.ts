import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { per10k } from './jobs.ts'
import { type Command, type Measured, pairedRounds } from './measure.ts'

/** So many starts are measured together: one is over within two ticks of the clock of processor time. */
const STARTS = 10
const STARTS_IN_TURN = `for start in $(seq ${STARTS}); do "$@" > /dev/null || exit; done`

/** What it costs to begin: against a script that does nothing. */
export function startUp(rounds: number): Measured[] {
  const folder = join(process.cwd(), 'node_modules/.cache/bench/nothing')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'empty.mjs'), '')
  writeFileSync(join(folder, 'referrals.csv'), 'child_id,referral_date,area\nC1,2024-05-01,North\n')
  const calc = ['calc', '-d', join(folder, 'referrals.csv'), '-p', '2024/25', '-q']
  const commands = [
    { name: 'empty script', file: process.execPath, args: [join(folder, 'empty.mjs')] },
    per10k('--version', ['--version']),
    per10k('--help', ['--help']),
    per10k('calc, one row', calc),
  ]
  return pairedRounds(commands.map(startedInTurn), rounds).map(ofOneStart)
}

/** Without certificates that Node may be told to read at every start: they would hide what is measured here. */
function startedInTurn({ name, file, args }: Command): Command {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  return { name, file: 'sh', args: ['-c', STARTS_IN_TURN, 'sh', file, ...args], env }
}

function ofOneStart({ median, ...measured }: Measured): Measured {
  const { wallMs, processorMs } = median
  return { ...measured, median: { ...median, wallMs: wallMs / STARTS, processorMs: processorMs / STARTS } }
}
