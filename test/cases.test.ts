import { execFile } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/**
 * Golden runs of the real program. A folder of `test/cases` holds `cmd`, a line of shell in which
 * `per10k` is the program; its extracts; and what it must print: `expected.out`, `expected.err`,
 * `expected.code` (0 where there is none). `PER10K_REWRITE=1 npm test` writes them anew: read the
 * difference line by line before you keep it.
 */
const CASES = resolve('test/cases')
const REWRITE = process.env.PER10K_REWRITE === '1'
const EXPECTED = ['expected.out', 'expected.err', 'expected.code'] as const

interface Run {
  'expected.out': string
  'expected.err': string
  'expected.code': string
}

let scratch: string

beforeAll(() => {
  if (!existsSync('dist/main.cjs')) throw new Error('npm run build comes first')
  scratch = mkdtempSync(join(tmpdir(), 'per10k-cases-'))
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe.concurrent('The program does as it did', () => {
  test.each(readdirSync(CASES).sort())('%s', async name => {
    const run = await runCase(name)
    if (REWRITE) writeExpected(name, run)
    for (const file of EXPECTED) expect(run[file], file).toBe(expectedText(name, file))
  })
})

/** In a copy of its folder, so that what it writes is gone afterwards; `fixtures` lies beside. */
async function runCase(name: string): Promise<Run> {
  const folder = join(scratch, name)
  cpSync(join(CASES, name), folder, { recursive: true, filter: path => !/^expected\./.test(basename(path)) })
  symlinkSync(resolve('fixtures'), join(folder, 'fixtures'))
  const script = `per10k() { "${process.execPath}" "${resolve('bin/per10k.js')}" "$@"; }\n${readFileSync(join(folder, 'cmd'), 'utf8')}`
  const { PATH = '' } = process.env
  return new Promise(done => {
    execFile(
      'sh',
      ['-c', script],
      { cwd: folder, env: { PATH, TZ: 'Pacific/Apia' } },
      (failure, out, err) => {
        const code = failure === null ? 0 : failure.code
        done({ 'expected.out': out, 'expected.err': err, 'expected.code': `${code}\n` })
      },
    )
  })
}

function expectedText(name: string, file: (typeof EXPECTED)[number]): string {
  const path = join(CASES, name, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : file === 'expected.code' ? '0\n' : ''
}

/** Nothing printed, and code 0, need no file. */
function writeExpected(name: string, run: Run): void {
  for (const file of EXPECTED) {
    const path = join(CASES, name, file)
    rmSync(path, { force: true })
    if (run[file] !== '' && run[file] !== '0\n') writeFileSync(path, run[file])
  }
}
