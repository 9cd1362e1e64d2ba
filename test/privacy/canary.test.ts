import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BROKEN, CONFLICTING, type Folder, GOOD, MARKS, REFUSED, SHOWN_MARK } from './marked-extracts.ts'
import { tracesIn } from './traces.ts'
import { type WatchedRun, watchedRun } from './watched-run.ts'

const FOLDERS = { good: GOOD, refused: REFUSED, conflicting: CONFLICTING, broken: BROKEN }
const PLAN = 'indicator,area,target\nreferrals,*,1\ncp-plan-rate,,10\nNI 65,,14.7 %\n'
const WOVEN = `# Board

<!-- per10k: calc referrals -d data -p 2008/09 --by area -->
<!-- /per10k -->
In all <!-- per10k: calc referrals -d data -p 2008/09 --><!-- /per10k -->.
`

let scratch: string
let runs = 0

beforeAll(() => {
  if (!existsSync('dist/main.cjs')) throw new Error('npm run build comes first')
  scratch = mkdtempSync(join(tmpdir(), 'per10k-privacy-'))
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

async function run(data: Folder, line: string): Promise<WatchedRun> {
  const extracts = Object.entries(data).map(([name, bytes]) => [`data/${name}`, bytes])
  const files = { ...Object.fromEntries(extracts), 'plan.csv': PLAN, 'board.md': WOVEN }
  runs += 1
  return watchedRun(join(scratch, String(runs)), files, line.split(' '))
}

type Case = [data: keyof typeof FOLDERS, line: string, exit: number, wrote?: string[]]

const CALC = 'calc -d data -p 2008/09'
const CHECK = 'check -d data -p 2008/09 -t plan.csv --by area'
const ALL = '--allow-rejects 100%'

const CASES: Case[] = [
  ...['csv', 'tsv', 'json', 'md', 'table'].map(
    (format): Case => ['good', `${CALC} --by area -f ${format}`, 0],
  ),
  ['good', `${CALC} --every month -o figures.json`, 0, ['work/figures.json']],
  ['good', `${CALC} --suppress 5 --round-to 10 -f json`, 0],

  ...['json', 'junit', 'github'].map((format): Case => ['good', `${CHECK} -f ${format} --fail-on none`, 0]),
  ...['csv', 'json', 'md', 'github', 'table'].map(
    (format): Case => ['good', `validate -d data -f ${format}`, 0],
  ),
  ...['text', 'json', 'md'].map(
    (format): Case => ['good', `explain NI65 -d data -p 2008/09 --lines -f ${format}`, 0],
  ),
  ...['html', 'md', 'xlsx', 'ods'].map(
    (format): Case => [
      'good',
      `report -d data -p 2008/09 -t plan.csv --by area -o card.${format}`,
      0,
      [`work/card.${format}`],
    ],
  ),
  ['good', 'init data', 0, ['work/data/per10k.yaml']],
  ['good', 'weave board.md', 0, ['work/board.md']],
  ...['html', 'docx'].map(
    (format): Case => ['good', `weave board.md -o board.${format}`, 0, [`work/board.${format}`]],
  ),
  ['good', 'show NI65 -f yaml', 0],
  ['good', 'list -f json', 0],
  ...['child_id', 'full_name', 'date_of_birth', 'postcode', 'referral_id', 'referral_date'].map(
    (column): Case => ['good', `calc referrals -d data -p 2008/09 --by ${column}`, 5],
  ),
  ['refused', CALC, 3],
  ['refused', `${CALC} ${ALL} --by area -f json`, 0],
  ['refused', `${CHECK} ${ALL} -f github --fail-on none`, 0],
  ['refused', 'validate -d data -f json', 3],
  ['refused', 'validate -d data -f github', 3],
  ['refused', `explain NI65 -d data -p 2008/09 ${ALL} --lines`, 0],
  ['refused', 'init data', 0, ['work/data/per10k.yaml']],
  ['refused', `report -d data -p 2008/09 ${ALL} --suppress 5 -o card.xlsx`, 0, ['work/card.xlsx']],
  ['conflicting', `${CALC} --by area -f json`, 0],
  ['conflicting', `report -d data -p 2008/09 -o card.html`, 0, ['work/card.html']],
  ['conflicting', 'validate -d data -f json', 0],
  ['conflicting', 'explain NI65 -d data -p 2008/09 --lines -f json', 0],
  ['broken', CALC, 3],
  ['broken', 'validate -d data -f json', 3],
  ['broken', 'init data', 0, ['work/data/per10k.yaml']],
]

describe.concurrent('Nothing that is in the row of a child comes out', () => {
  test.each(CASES)('%s extracts: %s', async (data, line, exit, wrote = []) => {
    const done = await run(FOLDERS[data], line)
    expect(tracesIn(done.text, [...MARKS, SHOWN_MARK])).toEqual([])
    expect({ exit: done.exit, wrote: done.wrote, reachedOut: done.reachedOut }, done.text).toEqual({
      exit,
      wrote,
      reachedOut: '',
    })
  })
})

describe('What is watched for would be seen', () => {
  test('a mark, where a breakdown asks for it', async () => {
    const { text } = await run(GOOD, 'calc referrals -d data -p 2008/09 --by source')
    expect(tracesIn(text, [SHOWN_MARK])).toEqual([SHOWN_MARK])
  })

  // printf ZQID-1 | md5sum; printf zqid-1 | sha1sum; printf ZQID-1 | base64
  test.each(['8f20722ae16e195325592f100bc96780', '771452ca0a59a79022a8', 'WlFJRC0x', 'zqid-1'])(
    'a mark as %s',
    form => {
      expect(tracesIn(`key: ${form}.`, MARKS)).toEqual(['ZQID-1'])
    },
  )

  test.each([
    ['fetch("http://127.0.0.1:9/")', 'fetch'],
    ['import("node:net").then(net => net.connect(9))', 'node:net.connect'],
    ['import("node:dns").then(({ lookup }) => lookup("localhost", () => {}))', 'node:dns.lookup'],
    ['import("node:child_process").then(({ spawn }) => spawn("true"))', 'node:child_process.spawn'],
  ])('a program that does %s', async (text, reachedOut) => {
    const place = join(scratch, reachedOut)
    const program = `${place}.mjs`
    writeFileSync(program, text)
    expect(await watchedRun(place, {}, [], program)).toMatchObject({
      exit: 99,
      reachedOut: `${reachedOut}\n`,
    })
  })
})
