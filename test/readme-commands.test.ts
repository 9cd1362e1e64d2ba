import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const README = readFileSync('README.md', 'utf8')

/** What somebody who follows the README types, in its order. */
const commands = [...README.matchAll(/^ {4}(per10k .+)$|`(per10k [^`]+)`|npx (per10k .+)$/gm)].map(
  ([, line, inText, onServer]) => (line ?? inText ?? onServer).replace(/\s+/g, ' ').replace(/ # .*/, ''),
)

/** The lines set in from the margin that follow upon these words. */
function example(after: string): string {
  const [, lines = ''] = /^\n*((?: {4}.*\n)+)/.exec(README.slice(README.indexOf(after) + after.length)) ?? []
  return lines.replace(/^ {4}/gm, '')
}

let folder: string

/** A folder as the README has it: `extracts`, here a borough's invented lists of Annex A, and its own examples beside. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'per10k-readme-'))
  cpSync('fixtures/annex-a', join(folder, 'extracts'), { recursive: true })
  symlinkSync(resolve('fixtures'), join(folder, 'fixtures'))
  mkdirSync(join(folder, 'reports'))
  writeFileSync(join(folder, 'plan.csv'), example('a row a target:\n'))
  for (const file of ['report.md', 'reports/board.md'])
    writeFileSync(join(folder, file), example('or one figure in a sentence.\n'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('Every command of the README', () => {
  test('is found, from the first line to the build server', () => {
    expect(commands.length).toBeGreaterThan(15)
    expect(commands[0]).toBe('per10k init extracts -o per10k.yaml')
    expect(commands.at(-1)).toBe('per10k check -f github')
  })

  test.each(commands)('%s', command => {
    const { status, stderr } = spawnSync('sh', ['-c', `per10k() { "$NODE" "$PROGRAM" "$@"; }\n${command}`], {
      cwd: folder,
      env: { PATH: process.env.PATH, NODE: process.execPath, PROGRAM: resolve('bin/per10k.js') },
      encoding: 'utf8',
    })
    if (command.includes(' init ')) appendFileSync(join(folder, 'per10k.yaml'), '\ntargets: plan.csv\n')
    if (command.includes(' --compare ')) expect(stderr).toBe('')
    const mayFind = /^per10k (check|weave --check)/.test(command)
    expect({ status, stderr }).toMatchObject({ status: mayFind && status === 1 ? 1 : 0 })
  })
})
