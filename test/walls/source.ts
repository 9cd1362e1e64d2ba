import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** A file of src as its walls see it. */
export interface SourceFile {
  path: string
  /** `engine`, `cli`, or `pipeline.ts` for a file beside the rooms. */
  room: string
  /** Without comments. */
  code: string
  imports: Import[]
}

export interface Import {
  /** `src/foundations/day.ts`, or the name of a package. */
  of: string
  /** The room or the package. */
  room: string
  /** Gone at run time. */
  typeOnly: boolean
  /** `import()`: loaded when it is come to. */
  late: boolean
  /** The names that are imported; none of an import for its effect or at run time. */
  names: string[]
}

export function readSource(): SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .sort()
    .map(name => {
      const path = join('src', name)
      const code = withoutComments(readFileSync(path, 'utf8'))
      return { path, room: roomOf(path), code, imports: importsIn(code, path) }
    })
}

/** `src/engine/grid.ts` → `engine`; `src/pipeline.ts` → `pipeline.ts`; a room is itself. */
export function roomOf(path: string): string {
  return path.startsWith('src/') ? path.split('/')[1] : path
}

/** A `//` inside a quoted text or after a colon (an address) is no comment. */
export function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/[^\n'"`]*$/gm, '$1')
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?([^'";]*?)\s*from\s*['"]([^'"]+)['"]/gm
const FOR_EFFECT = /^import\s*['"]([^'"]+)['"]/gm
const AT_RUN_TIME = /\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g

export function importsIn(code: string, path: string): Import[] {
  const stated = [...code.matchAll(STATEMENT)].map(([, type, what, of]) => {
    const names = namesIn(what)
    return { of, typeOnly: type !== undefined || isAllTypes(what), late: false, names }
  })
  const unnamed = (of: string, late: boolean) => ({ of, typeOnly: false, late, names: [] })
  const forEffect = [...code.matchAll(FOR_EFFECT)].map(([, of]) => unnamed(of, false))
  const late = [...code.matchAll(AT_RUN_TIME)].map(([, of]) => unnamed(of, true))
  return [...stated, ...forEffect, ...late].map(found => {
    if (!found.of.startsWith('.')) return { ...found, room: packageOf(found.of) }
    const target = normalize(join(dirname(path), found.of))
    return { ...found, of: target, room: target.startsWith('src/') ? roomOf(target) : target }
  })
}

function isAllTypes(what: string): boolean {
  const inBraces = /^\{([\s\S]*)\}$/.exec(what)?.[1]
  const parts = inBraces
    ?.split(',')
    .map(part => part.trim())
    .filter(part => part !== '')
  return parts !== undefined && parts.length > 0 && parts.every(part => part.startsWith('type '))
}

function namesIn(what: string): string[] {
  return what
    .replace(/[{}]/g, '')
    .split(',')
    .map(
      part =>
        part
          .trim()
          .replace(/^type /, '')
          .split(' as ')[0],
    )
    .filter(name => name !== '')
}

/** `csv-parse/sync` → `csv-parse`, `@date-fns/utc/date/mini` → `@date-fns/utc`, `node:fs/promises` → `node:fs`. */
function packageOf(of: string): string {
  return of
    .split('/')
    .slice(0, of.startsWith('@') ? 2 : 1)
    .join('/')
}
