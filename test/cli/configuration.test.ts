import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { configuration, nearestConfiguration } from '../../src/cli/configuration.ts'
import { readDocument } from '../../src/cli/documents.ts'
import { readPlanText } from '../../src/cli/plan-file.ts'

let folder: string
const at = (...names: string[]) => join(folder, ...names)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'per10k-configuration-'))
  mkdirSync(at('year', 'quarter'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function nearest(): string | undefined {
  const found = nearestConfiguration(at('year', 'quarter'))
  return found && resolve(found)
}

test('The configuration is that of the folder, or of the nearest one around it', () => {
  writeFileSync(at('per10k.yaml'), 'area: Kent\n')
  expect(nearest()).toBe(at('per10k.yaml'))
  writeFileSync(at('year', 'per10k.yaml'), 'area: Kent\n')
  expect(nearest()).toBe(at('year', 'per10k.yaml'))
})

test('A configuration in another encoding than UTF-8 is refused where the first such byte stands', async () => {
  writeFileSync(at('per10k.yaml'), Buffer.from('data: extracts\narea: Angl\xe9sey\n', 'latin1'))
  expect(await configuration(at('per10k.yaml'))).toMatchObject({
    problems: [{ code: 'bad-yaml', line: 2, column: 11, exit: 2 }],
  })
})

test('A folder of that name is none', () => {
  writeFileSync(at('per10k.yaml'), 'area: Kent\n')
  mkdirSync(at('year', 'per10k.yaml'))
  expect(nearest()).toBe(at('per10k.yaml'))
})

test.each(['gone.yaml', 'per10k.yaml'])(
  'A link to what is not there (%s) is told, and no other configuration taken instead',
  async target => {
    writeFileSync(at('per10k.yaml'), 'area: Kent\n')
    symlinkSync(target, at('year', 'per10k.yaml'))
    expect(nearest()).toBe(at('year', 'per10k.yaml'))
    const { problems } = await configuration(at('year', 'per10k.yaml'))
    expect(problems).toMatchObject([{ code: 'missing-file', exit: 4 }])
  },
)

test.skipIf(!existsSync('/dev/zero'))(
  'A device without an end is no configuration, plan or document',
  async () => {
    const { problems } = await configuration('/dev/zero')
    expect(problems).toMatchObject([{ code: 'file-too-large', exit: 2 }])
    expect(readPlanText('/dev/zero', 'utf-8')).toMatchObject([{ code: 'file-too-large', exit: 3 }])
    expect(readDocument('/dev/zero')).toMatchObject({ problem: { code: 'file-too-large', exit: 2 } })
  },
)
