import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import type { Room } from './rooms.ts'

/** A change of the code in one place. */
export interface Mutant {
  id: string
  fileName: string
  replacement: string
  location: { start: Place; end: Place }
  /** Set where it is left out. */
  status?: 'Ignored'
}

/** From 0. */
export interface Place {
  line: number
  column: number
}

const HERE = resolve('test/mutation')
const INSTRUMENTER = '@stryker-mutator/instrumenter'
/** Words of messages, and of kinds that a comparison tells apart anyway. */
const LEFT_OUT = ['StringLiteral']
const QUIET = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false }

/** One file that holds the room's tests, the code they reach, and in it every mutant of the room, asleep. */
export async function bundled({ code, tests, without = [] }: Room, outfile: string): Promise<Mutant[]> {
  const { changed, mutants } = await withMutants(code.flatMap(path => filesIn(path, '.ts')))
  const asleep: Plugin = {
    name: 'mutants',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const contents = changed.get(path) ?? readFileSync(path, 'utf8')
        const here = JSON.stringify(pathToFileURL(path).href)
        return { contents: contents.replaceAll('import.meta.url', here), loader: 'ts' }
      })
    },
  }
  const files = tests.flatMap(path => filesIn(path, '.test.ts')).filter(test => !without.includes(test))
  const imports = files.map(test => `await import('./${test}')`)
  await build({
    stdin: { contents: entryOf(imports), resolveDir: '.', loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { vitest: resolve(HERE, 'harness.ts') },
    plugins: [asleep],
    logLevel: 'error',
    outfile,
  })
  return mutants
}

/** A mutant that is to be awake from the start is woken before anything is loaded. */
function entryOf(imports: readonly string[]): string {
  return `const { awaken, runAwake, runFrom } = await import('./test/mutation/runner.ts')
const [how, ...ids] = process.argv.slice(2)
if (how === 'awake') awaken(ids[0])
${imports.join('\n')}
await (how === 'awake' ? runAwake(ids[0]) : runFrom(ids, how === 'again'))
process.exit()`
}

/** The path itself, or all that lies in that folder. */
function filesIn(path: string, ending: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith(ending))
  return names.sort().map(name => join(path, name))
}

async function withMutants(
  names: readonly string[],
): Promise<{ changed: Map<string, string>; mutants: Mutant[] }> {
  const { Instrumenter } = await import(INSTRUMENTER)
  const sources = names.map(name => ({
    name: resolve(name),
    content: readFileSync(name, 'utf8'),
    mutate: true,
  }))
  const options = { plugins: null, excludedMutations: LEFT_OUT, ignorers: [] }
  const { files, mutants } = await new Instrumenter(QUIET).instrument(sources, options)
  return {
    changed: new Map(files.map(({ name, content }: { name: string; content: string }) => [name, content])),
    mutants: mutants.filter(({ status }: Mutant) => status !== 'Ignored'),
  }
}
