import { availableParallelism, cpus } from 'node:os'
import { mustAgree } from './agreement.ts'
import { corners } from './corners.ts'
import type { CountySize } from './generate.ts'
import { CORE, FILES_OF_CORE, FILES_OF_SIX, isInstalled, monthly, peers, readingAlone, SIX } from './jobs.ts'
import { type Command, pairedRounds, run } from './measure.ts'
import { countyOf, SIZES } from './sizes.ts'
import { startUp } from './start-up.ts'
import { measuredTable } from './tables.ts'

/**
 * `npm run bench`, or `npm run bench -- county`: a benchmark by its name, all of them without one.
 * A number behind it says how many rounds, five unless told.
 */

const [name, rounds] = process.argv.slice(2)
const ROUNDS = Number(rounds ?? 5)
const START_UP_ROUNDS = 3 * ROUNDS

const BENCHMARKS: Record<string, () => Promise<void> | void> = {
  'start-up': () => print(measuredTable('Start-up', startUp(START_UP_ROUNDS))),
  county: () => {
    const folder = countyOf('county', SIZES.county)
    const job = [readingAlone(folder, FILES_OF_CORE), monthly('per10k', CORE, folder)]
    print(measuredTable('County, all core indicators', pairedRounds(job, ROUNDS)))
    sameJob('county', SIZES.county)
  },
  million: () => sameJob('million', SIZES.million),
  'ten-million': () => sameJob('ten-million', SIZES['ten-million']),
  corners: async () => {
    for (const [title, measured] of await corners()) print(measuredTable(title, measured))
  },
}

/** The six indicators in per10k and in every peer that is installed. */
function sameJob(name: string, size: CountySize): void {
  const folder = countyOf(name, size)
  const ours = monthly('per10k', SIX, folder)
  const rivals = peers(folder).filter(installedOrTold)
  const own = run(ours).output
  for (const rival of rivals) mustAgree(own, run(rival).output, rival.name)
  const commands = [ours, readingAlone(folder, FILES_OF_SIX), ...rivals]
  const referrals = size.referralsPerYear * size.years
  print(measuredTable(`${referrals} referrals, six indicators`, pairedRounds(commands, ROUNDS)))
}

function installedOrTold(peer: Command): boolean {
  const installed = isInstalled(peer)
  if (!installed) print(`${peer.name} is not installed here and is left out.\n`)
  return installed
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

const chosen = name === undefined ? Object.values(BENCHMARKS) : [BENCHMARKS[name]]
if (chosen.includes(undefined as never)) {
  process.stderr.write(`no benchmark ${name}; there are ${Object.keys(BENCHMARKS).join(', ')}\n`)
  process.exitCode = 2
} else {
  print(
    `Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'processor unknown'}\n`,
  )
  for (const benchmark of chosen) await benchmark()
}
