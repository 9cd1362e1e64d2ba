import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const PROMISES = [...readFileSync('SECURITY.md', 'utf8').matchAll(/^\| \*\*(.+?)\*\*.* \| (.+) \|$/gm)].map(
  ([, promise, tests]) => ({ promise, named: [...tests.matchAll(/`([^`]+)`/g)].map(([, name]) => name) }),
)
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

/** A command of the package, or below `test/` a folder, a test file or a family of cases. */
function isThere(name: string): boolean {
  if (name.startsWith('npm run ')) return name.slice('npm run '.length) in scripts
  const wanted = basename(name)
  return readdirSync(join('test', dirname(name))).some(entry =>
    wanted.endsWith('*')
      ? entry.startsWith(wanted.slice(0, -1))
      : [wanted, `${wanted}.test.ts`].includes(entry),
  )
}

test('every promise of SECURITY.md names tests that are there', () => {
  expect(PROMISES.length).toBeGreaterThanOrEqual(13)
  expect(PROMISES.filter(({ named }) => named.length === 0)).toEqual([])
  expect(PROMISES.flatMap(({ named }) => named).filter(name => !isThere(name))).toEqual([])
})
