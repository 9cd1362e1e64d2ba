import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { bundled } from './bundle.ts'
import { equivalentsIn } from './equivalents.ts'
import { pageOf } from './page.ts'
import { statusesOf } from './process.ts'
import { type Result, resultOf } from './results.ts'
import { ROOMS, type Room, roomOf } from './rooms.ts'

/**
 * `npm run test:mutation`, or `npm run test:mutation -- verdicts`: the code of a room changed in one place at a
 * time, to see that a test notices. Fails where fewer are noticed than the room's goal. Writes the rooms it ran
 * into `RESULTS.md` and leaves the others there as they are. A file instead of a room (`-- src/plans/plan.ts`) is
 * told and not written down.
 */
const HERE = 'test/mutation'
const RESULTS = `${HERE}/RESULTS.md`
const EQUIVALENTS = equivalentsIn(`${HERE}/equivalents.yaml`)

async function resultFor(name: string, room: Room): Promise<Result> {
  const bundle = `${HERE}/node_modules/.cache/${name.replaceAll('/', '-')}.mjs`
  const mutants = await bundled(room, bundle)
  const progress = (done: number) => process.stderr.write(`${name}: ${done} of ${mutants.length} mutants\n`)
  progress(0)
  const ids = mutants.map(({ id }) => id)
  const statuses = await statusesOf(bundle, ids, progress, room.propertyRuns)
  return resultOf(name, room.goal, mutants, statuses, EQUIVALENTS)
}

async function main(words: readonly string[]): Promise<void> {
  const unknown = words.filter(word => roomOf(word) === undefined)
  if (unknown.length > 0) {
    process.stderr.write(`no room ${unknown.join(', ')}; there are ${Object.keys(ROOMS).join(', ')}\n`)
    process.exitCode = 2
    return
  }
  const results: Result[] = []
  for (const word of words) results.push(await resultFor(word, roomOf(word)!))
  const rooms = results.filter(({ name }) => Object.hasOwn(ROOMS, name))
  const before = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : ''
  if (rooms.length > 0) writeFileSync(RESULTS, pageOf(rooms, before))
  process.stdout.write(pageOf(results, ''))
  for (const { refuted } of results)
    for (const { file, line, put } of refuted)
      process.stderr.write(`equivalents.yaml: ${file}: no mutant that survives: ${line} → ${put}\n`)
  if (results.some(({ noticed, goal, refuted }) => noticed < goal || refuted.length > 0)) process.exitCode = 1
}

const asked = process.argv.slice(2)
await main(asked.length === 0 ? Object.keys(ROOMS) : asked)
