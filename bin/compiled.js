/**
 * Loads the built program, and spares Node compiling it anew at every start: the build leaves what V8 made of
 * a large file (`dist/run.cjs`) beside it. V8 takes that only if the same V8 made it with the same flags, but
 * trusts its bytes, so what is kept has them twice, and the text that they were made of: whatever is damaged or
 * of another text is seen by comparing, which costs less than loading what could make a sum. Where anything
 * differs, or nothing is there, the text is compiled: slower by some hundredths of a second, and the same.
 * What is kept is code alone, never anything of a run. All this is CommonJS, which Node loads sooner.
 */
const { readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

const DIST = join(__dirname, '../dist')
const ENDING = `${process.versions.v8}-${process.arch}.compiled`
/** Letters of a file; a smaller one is sooner compiled than checked. */
const WORTH_KEEPING = 40_000

/** Files of the program that run already, by name. */
const loaded = new Map()

/** A file of the built program: `main`, `run`. What it requires of the program is loaded likewise. */
function load(name) {
  const before = loaded.get(name)
  if (before) return before.exports
  const filename = join(DIST, `${name}.cjs`)
  const bytes = readFileSync(filename)
  const text = `(function(exports,require,module,__dirname){${bytes.latin1Slice()}\n})`
  const cachedData = bytes.length < WORTH_KEEPING ? undefined : compiledOf(name, bytes)
  const script = new Script(text, { filename, cachedData })
  const module = { exports: {}, script, bytes }
  loaded.set(name, module)
  script.runInThisContext()(module.exports, requireFrom, module, DIST)
  return module.exports
}

function requireFrom(id) {
  return id.startsWith('./') ? load(id.slice(2, -'.cjs'.length)) : require(id)
}

function compiledOf(name, text) {
  try {
    const kept = readFileSync(join(DIST, `${name}.${ENDING}`))
    const size = (kept.length - text.length) / 2
    const compiled = kept.subarray(0, size)
    const isWhole = compiled.equals(kept.subarray(size, 2 * size)) && text.equals(kept.subarray(2 * size))
    return isWhole ? compiled : undefined
  } catch {
    return undefined // not there
  }
}

/** For the build: keeps what V8 has made so far of the large files that were loaded. */
function keepCompiled() {
  for (const [name, { script, bytes }] of loaded) {
    if (bytes.length < WORTH_KEEPING) continue
    const compiled = script.createCachedData()
    writeFileSync(join(DIST, `${name}.${ENDING}`), Buffer.concat([compiled, compiled, bytes]))
  }
}

module.exports = { load, keepCompiled }
