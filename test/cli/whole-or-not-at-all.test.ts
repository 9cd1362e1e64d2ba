import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const PROGRAM = resolve('bin/per10k.js')
/** Longer than the disks of these tests hold. */
const LONG_ANSWER = 'list -f json'

let folder: string
const at = (name: string) => join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'per10k-whole-'))
  writeFileSync(at('out.json'), 'old\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Whoever may write everywhere is somebody else for this. */
const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
/** Not where the program or Node lies in a folder that only its owner may enter. */
const somebodyMayRun =
  spawnSync(process.execPath, [PROGRAM, '--version'], { cwd: tmpdir(), ...somebody }).status === 0

/** `per10k` in a line of shell; its exit code and what it told. */
function shell(
  line: string,
  who: { uid?: number; gid?: number } = {},
): { exit: number | null; told: string } {
  const script = `per10k() { "${process.execPath}" "${PROGRAM}" "$@"; }\n${line}`
  const { status, stderr } = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8', ...who })
  return { exit: status, told: stderr }
}

describe('Where the disk ends', () => {
  test('the old file stays, and nothing lies beside it', () => {
    expect(shell(`ulimit -f 4; per10k ${LONG_ANSWER} -o out.json`)).toEqual({
      exit: 4,
      told: 'out.json: error[cannot-write]: a file larger than the system allows; nothing was written; name another file with -o\n',
    })
    expect(readdirSync(folder)).toEqual(['out.json'])
    expect(readFileSync(at('out.json'), 'utf8')).toBe('old\n')
  })

  test('an answer that is printed into a file is not quietly shorter', () => {
    expect(shell(`ulimit -f 4; per10k ${LONG_ANSWER} > printed.json`)).toEqual({
      exit: 4,
      told: 'standard output: error[cannot-write]: a file larger than the system allows; what is there breaks off; -o writes whole or not at all\n',
    })
  })

  test.skipIf(!existsSync('/dev/full'))('a device that is full is told, too', () => {
    const told = 'error[cannot-write]: the disk is full'
    expect(shell(`per10k ${LONG_ANSWER} > /dev/full`)).toEqual({
      exit: 4,
      told: `standard output: ${told}\n`,
    })
    expect(shell(`per10k ${LONG_ANSWER} -o /dev/full`)).toMatchObject({
      exit: 4,
      told: expect.stringContaining(told),
    })
  })
})

describe('What init found, once its configuration is written,', () => {
  beforeEach(() => writeFileSync(at('cic.csv'), 'child_id,start_date,area\nC1,2024-01-02,Kent\n'))

  test('needs no reader', () => {
    expect(shell('(per10k init; echo "exit $?" >&2) | true').told).toBe('exit 0\n')
    expect(readFileSync(at('per10k.yaml'), 'utf8')).toContain('cic.csv')
  })

  test.skipIf(!existsSync('/dev/full'))('is told of where it does not fit', () => {
    const told = 'standard output: error[cannot-write]: the disk is full\n'
    expect(shell('per10k init > /dev/full')).toEqual({ exit: 4, told })
    expect(shell('per10k init -o - > /dev/full 2> told; exit=$?; cat told >&2; exit $exit')).toMatchObject({
      exit: 4,
      told: expect.stringContaining(told),
    })
    expect(shell('per10k init -o - > printed.yaml 2> /dev/full').exit).toBe(0)
  })
})

test('A pipe named with -o may be left by its reader, as any other', () => {
  const line = `(per10k ${LONG_ANSWER} -o /dev/stdout; echo "exit $?" >&2) | true`
  expect(shell(line).told).toBe('exit 0\n')
})

test.skipIf(!somebodyMayRun)('A folder that can only be read is told, and left alone', () => {
  mkdirSync(at('kept'))
  writeFileSync(at('kept/out.json'), 'old\n')
  chmodSync(folder, 0o755)
  chmodSync(at('kept'), 0o555)
  for (const file of ['out.json', 'new.json'])
    expect(shell(`per10k ${LONG_ANSWER} -o kept/${file}`, somebody)).toEqual({
      exit: 4,
      told: `kept/${file}: error[cannot-write]: no permission; nothing was written; name another file with -o\n`,
    })
  chmodSync(at('kept'), 0o755)
  expect(readdirSync(at('kept'))).toEqual(['out.json'])
})

test.skipIf(!somebodyMayRun)(
  'So is a file that can only be read, though the folder would let it be replaced',
  () => {
    chmodSync(folder, 0o777)
    chmodSync(at('out.json'), 0o444)
    expect(shell(`per10k ${LONG_ANSWER} -o out.json`, somebody)).toEqual({
      exit: 4,
      told: 'out.json: error[cannot-write]: no permission; nothing was written; name another file with -o\n',
    })
    expect(readFileSync(at('out.json'), 'utf8')).toBe('old\n')
  },
)

describe('A file of somebody else, in a folder of ours, becomes ours', () => {
  /** Only whoever may be anybody can make a file of one and write it as another. */
  const mayBeBoth = somebodyMayRun && process.getuid?.() === 0

  /** Who may read the file of another owner after it was written anew, and whose it is. */
  function after(mode: number, group: number): { mode: number; gid: number } {
    chmodSync(folder, 0o777)
    chownSync(at('out.json'), 0, group)
    chmodSync(at('out.json'), mode)
    expect(shell(`per10k ${LONG_ANSWER} -o out.json`, somebody)).toEqual({ exit: 0, told: '' })
    const stats = statSync(at('out.json'))
    expect(stats.uid).toBe(65534)
    return { mode: stats.mode & 0o7777, gid: stats.gid }
  }

  test.skipIf(!mayBeBoth)('its group still is the one that may read it', () => {
    expect(after(0o660, 65534)).toEqual({ mode: 0o660, gid: 65534 })
  })

  test.skipIf(!mayBeBoth)('or, where that cannot be, ours may no more than everybody', () => {
    expect(after(0o662, 0)).toEqual({ mode: 0o622, gid: 65534 })
  })
})

test('Answers that are appended follow each other', () => {
  shell('per10k show CH01 > two.txt; per10k show CH01 >> two.txt; per10k show CH01 > one.txt')
  const one = readFileSync(at('one.txt'), 'utf8')
  expect(one).toContain('CH01')
  expect(readFileSync(at('two.txt'), 'utf8')).toBe(one + one)
})

describe('Open data are two files, each of which takes its place at once', () => {
  const NEW = { 'ees.csv': /^time_period,/, 'ees.meta.csv': /^col_name,/ }
  const OLD = { 'ees.csv': /^old$/m, 'ees.meta.csv': /^old$/m }

  /** A run in which the moment when a file takes its place is changed; `old`: what is there already. */
  function changed(rename: string, old = Object.keys(NEW)): { exit: number | null; told: string } {
    writeFileSync(at('cic.csv'), 'child_id,start_date,end_date,area\nC1,2024-01-02,,Kent\n')
    for (const name of old) writeFileSync(at(name), 'old\n')
    writeFileSync(at('change.cjs'), `const fs = require('node:fs')\nconst rename = fs.renameSync\n${rename}`)
    return shell(`NODE_OPTIONS="--require ./change.cjs" per10k ${OPEN_DATA}`)
  }

  const OPEN_DATA = 'calc cic -d cic.csv -p 2023/24 --area Kent -f ees -o ees.csv -q'

  /** A run that gets a signal when the first of its two files has taken its place. */
  function signalled(signal: string): { exit: number | null; told: string } {
    return changed(`fs.renameSync = (...paths) => {
      rename(...paths)
      process.kill(process.pid, '${signal}')
    }`)
  }

  /** Another program holds the second of the files. */
  const HELD = `const held = cause => Object.assign(new Error(cause), { code: cause, syscall: 'rename' })
    fs.renameSync = (from, to) => {
      if (to.endsWith('meta.csv')) throw held('EBUSY')
      rename(from, to)
    }`
  const WHY = 'ees.meta.csv: error[cannot-write]: a file that another program holds; '

  const ours = () => readdirSync(folder).filter(name => name.startsWith('ees') || name.startsWith('.'))

  function holds(names: Record<string, RegExp>): void {
    for (const [name, whole] of Object.entries(names)) expect(readFileSync(at(name), 'utf8')).toMatch(whole)
  }

  test.each(['SIGINT', 'SIGTERM'])(
    'after %s between the two both are new, and nothing lies beside them',
    signal => {
      expect(signalled(signal).told).toBe('')
      holds(NEW)
      expect(readdirSync(folder).filter(name => name.startsWith('.'))).toEqual([])
    },
  )

  test('where the second cannot take its place, the old first one is put back', () => {
    expect(changed(HELD)).toEqual({
      exit: 4,
      told: `${WHY}nothing was written; name another file with -o\n`,
    })
    holds(OLD)
    expect(ours()).toEqual(['ees.csv', 'ees.meta.csv'])
  })

  test('or taken away, where there was none', () => {
    expect(changed(HELD, ['ees.meta.csv']).exit).toBe(4)
    expect(ours()).toEqual(['ees.meta.csv'])
  })

  test('from a copy, where a file has but one name', () => {
    const oneName = `fs.linkSync = () => { throw held('EPERM') }`
    expect(changed(`${HELD}\n${oneName}`).told).toContain('nothing was written')
    holds(OLD)
    expect(ours()).toEqual(['ees.csv', 'ees.meta.csv'])
  })

  test('and where it cannot be put back either, that is told', () => {
    const never = `fs.linkSync = fs.copyFileSync = () => { throw held('EPERM') }`
    expect(changed(`${HELD}\n${never}`)).toEqual({
      exit: 4,
      told: `${WHY}already written, and of no use alone: ees.csv; run it again\n`,
    })
    holds({ ...OLD, 'ees.csv': NEW['ees.csv'] })
    expect(ours()).toEqual(['ees.csv', 'ees.meta.csv'])
  })

  test('after SIGTERM while one of them is a pipe that nobody reads, nothing lies beside the other', async () => {
    writeFileSync(at('cic.csv'), 'child_id,start_date,end_date,area\nC1,2024-01-02,,Kent\n')
    expect(shell('mkfifo ees.csv').exit).toBe(0)
    const run = spawn(process.execPath, [PROGRAM, ...OPEN_DATA.split(' ')], { cwd: folder })
    const end = ended(run)
    const asking = setInterval(() => run.kill('SIGTERM'), 1500)
    await end
    clearInterval(asking)
    expect(ours()).toEqual(['ees.csv'])
  })

  test('after kill -9 between the two the first is new and the second old, both whole', () => {
    signalled('SIGKILL')
    holds({ ...OLD, 'ees.csv': NEW['ees.csv'] })
  })
})

/** Tells on standard error who could read what is written, and what is done with it then. */
const WATCHED = `const fs = require('node:fs')
  const tell = word => fs.writeSync(2, word + ' ')
  const { writeFileSync, fsyncSync, renameSync } = fs
  fs.writeFileSync = (to, ...rest) => {
    if (to > 2) tell((fs.fstatSync(to).mode & 0o777).toString(8))
    writeFileSync(to, ...rest)
  }
  fs.fsyncSync = to => fsyncSync(to, tell('on disk'))
  fs.renameSync = (...paths) => renameSync(...paths, tell('in place'))`

test('What is written is on the disk before it takes its place, and never more readable than what stood there', () => {
  writeFileSync(at('watch.cjs'), WATCHED)
  chmodSync(at('out.json'), 0o600)
  const { exit, told } = shell(`NODE_OPTIONS="--require ./watch.cjs" per10k ${LONG_ANSWER} -o out.json`)
  expect(exit).toBe(0)
  expect(told).toMatch(/^(600 )+on disk in place $/)
})

/** So many areas that counting, printing and writing take a while each. */
const EXTRACT = `child_id,referral_date,area\n${Array.from(
  { length: 20_000 },
  (_, i) => `C${i},2008-05-02,Area ${i}\n`,
).join('')}`

/** A run that waits for its extract on standard input. */
function counting(): ChildProcess {
  const args = 'calc referrals -d referrals=- -p 2008/09 --by area -o out.json'.split(' ')
  return spawn(process.execPath, [PROGRAM, ...args], { cwd: folder })
}

function ended(run: ChildProcess): Promise<{ exit: number | null; told: string }> {
  let told = ''
  run.stderr?.on('data', text => {
    told += text
  })
  return new Promise(done => run.on('close', exit => done({ exit, told })))
}

async function fed(run: ChildProcess): Promise<void> {
  await new Promise<void>(done => run.stdin?.on('error', () => done()).end(EXTRACT, done))
}

describe('Stopped while figures are counted', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s: exit %i, the old file, no litter and no trace', async (signal, exit) => {
    const run = counting()
    const end = ended(run)
    await fed(run)
    run.kill(signal)
    expect(await end).toEqual({ exit, told: '' })
    expect(readdirSync(folder)).toEqual(['out.json'])
    expect(readFileSync(at('out.json'), 'utf8')).toBe('old\n')
  })

  test('without notice, at any moment: the old file or the whole new one', async () => {
    const whole = counting()
    const wholeEnd = ended(whole)
    const started = performance.now()
    await fed(whole)
    await wholeEnd
    const takes = performance.now() - started
    const all = readFileSync(at('out.json'), 'utf8')
    expect(all.split('"indicator"')).toHaveLength(20_002)
    for (const moment of [0.2, 0.6, 0.85, 0.95]) {
      writeFileSync(at('out.json'), 'old\n')
      const run = counting()
      const end = ended(run)
      setTimeout(() => run.kill('SIGKILL'), takes * moment)
      await fed(run)
      await end
      expect(['old\n', all].includes(readFileSync(at('out.json'), 'utf8')), `at ${moment}`).toBe(true)
    }
  })
})
