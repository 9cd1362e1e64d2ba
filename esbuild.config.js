import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'esbuild'
import { keepCompiled, load } from './bin/compiled.js'

/**
 * Builds the program into `dist`. What is imported statically is one file; what is imported at run time, with
 * `import()`, is a file of its own, so that a run reads only what it needs. Each file holds all that it uses:
 * nothing that it shares with another one may have a state.
 */
const DIST = 'dist'

/** Where the program and its second thread begin, then what these are found to import at run time. */
const files = [join('src', 'cli', 'main.ts'), join('src', 'cli', 'second-reader.ts')]

/** `src/reports/html/page.ts` → `reports-html-page`, and of the command line `src/cli/run.ts` → `run`. */
function nameOf(file) {
  return relative(join('src'), file).replace(/\.ts$/, '').replaceAll(/[\\/]/g, '-').replace(/^cli-/, '')
}

function buildFile(file) {
  return build({
    entryPoints: [file],
    outfile: join(DIST, `${nameOf(file)}.cjs`),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    legalComments: 'linked',
    logLevel: 'warning',
    // Text files, read a byte a letter.
    charset: 'ascii',
    // import() becomes require(), with which bin/compiled.js loads the other files.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.dirname': '__dirname' },
    alias: { 'node:child_process': './src/cli/no-other-programs.ts' },
    plugins: [atRunTime, asData],
  })
}

const atRunTime = {
  name: 'files of their own',
  setup({ onResolve }) {
    onResolve({ filter: /^\..*\.ts$/ }, ({ path, resolveDir, kind }) => {
      if (kind !== 'dynamic-import') return undefined
      const file = relative('.', join(resolveDir, path))
      if (!files.includes(file)) files.push(file)
      return { path: `./${nameOf(file)}.cjs`, external: true }
    })
  },
}

/** The built-in definitions stand in the program as the data that they are: see `src/indicators/built-in.ts`. */
const asData = {
  name: 'definitions as data',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]indicators[\\/]built-in\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false })
      const module = `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
      const { builtIn } = await import(module)
      return { contents: `export const builtIn = ${JSON.stringify(builtIn)}`, loader: 'js' }
    })
  },
}

/** Has the program do what it does most, and keeps what V8 made of it (see bin/compiled.js). */
async function rehearse() {
  const figures = join(DIST, 'figures.csv')
  const exit = await load('main').main(['calc', '-c', 'fixtures/suffolk/per10k.yaml', '-q', '-o', figures])
  if (exit !== 0) throw new Error(`the program that was built ends with ${exit}`)
  rmSync(figures)
  keepCompiled()
}

/** esbuild leaves the letters of a pattern as they are, `/[–—]/`, where escapes mean the same. */
function writeInAscii(file) {
  const text = readFileSync(file, 'utf8')
  const escaped = text.replace(
    /[^\0-\x7f]/g,
    letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  if (escaped !== text) writeFileSync(file, escaped)
}

rmSync(DIST, { recursive: true, force: true })
for (const file of files) {
  await buildFile(file)
  writeInAscii(join(DIST, `${nameOf(file)}.cjs`))
}
await rehearse()
