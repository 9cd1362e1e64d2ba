import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const SCHEMA = 'node_modules/per10k/schema/per10k.schema.json'

/** Where the package lies, from wherever in it this runs. */
export function packageFolder(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}

/** The line by which an editor knows what may stand in a configuration, from the folder in which that stands. */
export function schemaLine(folder: string): string {
  return `# yaml-language-server: $schema=${schemaFrom(folder)}`
}

/** In the nearest `node_modules` that has the package, else where it would be: never a path of one machine. */
function schemaFrom(folder: string): string {
  for (let around = folder; ; around = dirname(around)) {
    if (existsSync(join(around, SCHEMA))) return relative(folder, join(around, SCHEMA)).replaceAll('\\', '/')
    if (dirname(around) === around) return SCHEMA
  }
}
