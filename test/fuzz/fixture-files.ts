import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The beginning of an extract as it lies in the fixtures. */
export interface FixtureFile {
  name: string
  bytes: Buffer
  /** A statutory list, of which some rows serve another purpose and are neither read nor refused. */
  passesOver: boolean
}

const CASE_SYSTEM = ['board-pack', 'kent-2008', 'suffolk']
const STATUTORY = ['annex-a', 'ssd', 'ssda903']
const ROWS = 12

/** Each extract of the small sets: its header and its first rows. */
export function fixtureFiles(): FixtureFile[] {
  return [...CASE_SYSTEM, ...STATUTORY].flatMap(set =>
    extractsIn(set).map(name => ({
      name,
      bytes: firstLines(join('fixtures', set, name)),
      passesOver: STATUTORY.includes(set),
    })),
  )
}

function extractsIn(set: string): string[] {
  const names = readdirSync(join('fixtures', set)).filter(name => name.endsWith('.csv'))
  return names.sort()
}

function firstLines(path: string): Buffer {
  const lines = readFileSync(path, 'utf8').split('\n')
  return Buffer.from(`${lines.slice(0, 1 + ROWS).join('\n')}\n`)
}
