import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ENCODINGS } from '../config/choices.ts'
import type { PlanFile } from '../request.ts'
import { readPlanText } from './plan-file.ts'
import { statsOf } from './small-file.ts'
import { isCsvName } from './sources.ts'

/** Of a plan that is looked for; one that is named may be larger. */
const MOST_BYTES = 1024 * 1024

/** The small CSV files of a folder and of the folders in it: a plan often lies beside the extracts. */
export function possiblePlans(folder: string): PlanFile[] {
  const inner = folderNames(folder).map(name => join(folder, name))
  return [folder, ...inner].flatMap(csvFilesIn).map(file => ({ file, text: () => planText(file) }))
}

/** Nothing, of a folder that may not be read. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function folderNames(folder: string): string[] {
  return entriesOf(folder)
    .filter(entry => entry.isDirectory() && !/^[.]|^node_modules$/.test(entry.name))
    .map(({ name }) => name)
    .sort()
}

function csvFilesIn(folder: string): string[] {
  return entriesOf(folder)
    .filter(entry => entry.isFile() && isCsvName(entry.name))
    .map(({ name }) => join(folder, name))
    .filter(file => (statsOf(file)?.size ?? 0) <= MOST_BYTES)
    .sort()
}

function planText(file: string): string | undefined {
  for (const encoding of ENCODINGS) {
    const read = readPlanText(file, encoding)
    if ('text' in read) return read.text
  }
  return undefined
}
