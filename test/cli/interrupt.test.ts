import { execFileSync, spawn } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { constants as system, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('Ctrl-C ends a run that waits for standard input, with 130 and without a trace', async () => {
  const run = spawn(process.execPath, ['bin/per10k.js', 'calc', '-d', 'cic=-', '-p', '2008/09'])
  let told = ''
  run.stderr.on('data', text => {
    told += text
  })
  setTimeout(() => run.kill('SIGINT'), 700)
  const code = await new Promise(done => run.on('exit', done))
  expect({ code, told }).toEqual({ code: 130, told: '' })
})

test('Ctrl-C is heard while a short answer waits for a pipe that nobody empties', async () => {
  const pipe = openFullPipe()
  const run = spawn(process.execPath, ['bin/per10k.js', 'list', '-f', 'csv'], {
    stdio: ['ignore', pipe, 'ignore'],
  })
  closeSync(pipe)
  setTimeout(() => run.kill('SIGINT'), 700)
  setTimeout(() => run.kill('SIGKILL'), 4000).unref()
  const code = await new Promise(done => run.on('exit', done))
  expect(code).toBe(130)
})

/** In milliseconds: while Node starts, while the program does, and while it waits. */
const MOMENTS = [60, 250, 600, 1500]

test.each([
  ['SIGINT', 'an extract from', 'calc -d cic=PIPE -p 2008/09', true],
  ['SIGHUP', 'an extract from', 'calc -d cic=PIPE -p 2008/09', false],
  ['SIGTERM', 'a plan from', 'check -d fixtures/kent-2008 -t PIPE', true],
  ['SIGINT', 'somebody who reads', 'list -o PIPE', false],
] as const)(
  'one %s ends a run that waits for %s a named pipe, whenever it comes: %s',
  async (signal, _, line, isOpen) => {
    const folder = mkdtempSync(join(tmpdir(), 'per10k-pipe-'))
    const path = join(folder, 'pipe')
    execFileSync('sh', ['-c', 'mkfifo "$0"', path])
    const filling = isOpen ? openSync(path, constants.O_RDWR) : undefined
    const ends = await Promise.all(MOMENTS.map(moment => endOf(line.replace('PIPE', path), signal, moment)))
    // By the system while it waits, by its own listener while it does not.
    const asked: unknown[] = [signal, 128 + system.signals[signal]]
    expect(ends.filter(end => !asked.includes(end))).toEqual([])
    if (filling !== undefined) closeSync(filling)
    rmSync(folder, { recursive: true })
  },
)

/** How a run ends that gets one signal, and no second one: by a code or by a signal. One that never would is killed. */
function endOf(line: string, signal: NodeJS.Signals, moment: number): Promise<number | string | null> {
  const run = spawn(process.execPath, ['bin/per10k.js', ...line.split(' ')], { stdio: 'ignore' })
  const once = setTimeout(() => run.kill(signal), moment)
  const never = setTimeout(() => run.kill('SIGKILL'), moment + 15_000)
  return new Promise(done =>
    run.on('exit', (code, by) => {
      for (const timer of [once, never]) clearTimeout(timer)
      done(by ?? code)
    }),
  )
}

/** Open to be read as well, so that who writes waits for room. */
function openFullPipe(): number {
  const folder = mkdtempSync(join(tmpdir(), 'per10k-pipe-'))
  const path = join(folder, 'pipe')
  execFileSync('sh', ['-c', 'mkfifo "$0"', path])
  const pipe = openSync(path, constants.O_RDWR)
  const filling = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK)
  rmSync(folder, { recursive: true })
  expect(() => {
    for (;;) writeSync(filling, Buffer.alloc(4096))
  }).toThrow('EAGAIN')
  closeSync(filling)
  return pipe
}

test('a kill ends a run that works out what to hide of 60,000 children, one in each area, while it does', async () => {
  const rows = Array.from({ length: 60_000 }, (_, child) => `C${child},2008-06-01,A${child}\n`)
  const words = [
    'calc',
    'referrals',
    '-d',
    'referrals=-',
    '-p',
    '2008/09',
    '--by',
    'area',
    '--suppress',
    '5',
    '-q',
  ]
  const run = spawn(process.execPath, ['bin/per10k.js', ...words], { stdio: ['pipe', 'ignore', 'ignore'] })
  run.stdin?.end(`child_id,referral_date,area\n${rows.join('')}`)
  setTimeout(() => setInterval(() => run.kill('SIGTERM'), 500).unref(), 2000)
  // By the system: its own listener (code 143) would be called only when all is worked out.
  expect(await new Promise(done => run.on('exit', (code, signal) => done(signal ?? code)))).toBe('SIGTERM')
})
