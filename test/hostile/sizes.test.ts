import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { areas, FILES, HEADER, PLAN, planNamingAll, planOfNothing, writeParts } from './made-to-hurt.ts'
import { measuredRun } from './measured-run.ts'

/**
 * `npm run test:hostile`: the sizes at which the program must still answer, or refuse, in little memory. It
 * writes files of up to 200 MiB and takes some minutes, so `npm test` has smaller ones (`scaled.test.ts`).
 */
let folder: string

beforeEach(() => {
  if (!existsSync('dist/main.cjs')) throw new Error('npm run build comes first')
  folder = mkdtempSync(join(tmpdir(), 'per10k-hostile-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const MOST_TOLD = 64 * 1024
const CALC = 'calc referrals -d referrals.csv -p 2008/09 --by area'
const REPORT = 'report referrals -d referrals.csv -p 2008/09 --by area'
const CHECK = 'check referrals -d referrals.csv -t plan.csv -p 2008/09 --by area'

type Case = [file: string, line: string, exit: number, mebibytes: number, first: string]

const CASES: Case[] = [
  ['a field of 64 MiB', CALC, 3, 512, 'referrals.csv:2:1: error[record-too-long]'],
  ['a quoted field of 64 MiB, all quotes', CALC, 3, 512, 'referrals.csv:2:1: error[record-too-long]'],
  ['a column of 64 MiB', CALC, 3, 512, 'referrals.csv:1:1: error[record-too-long]'],
  ['10,000 columns', CALC, 0, 512, ''],
  ['2 million rows', CALC, 0, 1024, ''],
  ['2 million rows', 'validate -d referrals.csv', 0, 1024, ''],
  ['2 million rows in quotes', CALC, 0, 1024, ''],
  ['100,000 bad rows', CALC, 3, 512, 'referrals.csv:2:4: error[unreadable-day]'],
  [
    '100,000 bad rows',
    'validate -d referrals.csv -f json',
    3,
    512,
    'referrals.csv:2:4: error[unreadable-day]',
  ],
  ['100,000 ragged rows', CALC, 3, 512, 'referrals.csv:2:14: error[ragged-row]'],
  ['a million stray quotes', CALC, 3, 512, 'referrals.csv:3:12: error[stray-quote]'],
  ['a quote that never closes in 200 MiB of rows', CALC, 3, 512, 'referrals.csv:2:15: error[unclosed-quote]'],
  [
    'a quote that never closes in 200 MiB of one row',
    CALC,
    3,
    512,
    'referrals.csv:2:15: error[unclosed-quote]',
  ],
  ['64 MiB of blank lines', CALC, 0, 512, ''],
  ...['csv', 'tsv', 'json', 'md', 'table'].map(
    (format): Case => ['200,000 areas', `${CALC} -f ${format}`, 0, 512, ''],
  ),
  ...['period', 'area', 'indicator'].map(
    (across): Case => ['200,000 areas', `${CALC} -f table --wide ${across}`, 0, 512, ''],
  ),
  ['200,000 areas', 'calc -d referrals.csv -p 2008/09 --by area', 0, 512, ''],
  ['200,000 areas', 'check -d referrals.csv -t plan.csv -p 2008/09 --by area -f json', 0, 512, ''],
  ['200,000 areas', 'explain referrals -d referrals.csv -p 2008/09 --lines', 0, 512, ''],
  ...['html', 'md'].map(
    (format): Case => ['200,000 areas', `${REPORT} -t plan.csv -f ${format}`, 0, 512, ''],
  ),
  ...['xlsx', 'ods'].map(
    (ending): Case => ['200,000 areas', `${REPORT} -t plan.csv -o scorecard.${ending}`, 0, 512, ''],
  ),
  ['200,000 areas', `${CALC} --every month`, 2, 512, 'error[too-many-figures]'],
  ['200,000 areas', `${CALC} -f ees -o figures.csv`, 2, 512, 'error[no-such-place]'],
  ...['csv', 'tsv', 'json', 'md', 'table', 'junit', 'github'].map(
    (format): Case => ['200,000 areas', `${CHECK} -f ${format}`, 0, 512, ''],
  ),
  ['200,000 areas', `${CALC} --round-to 5`, 0, 512, ''],
  ['200,000 areas', `${CALC} --suppress 5`, 0, 512, ''],
  ['200,000 areas', 'validate -d referrals.csv', 0, 512, ''],
]

describe('Hostile sizes', () => {
  test.each(CASES)(
    '%s: %s',
    (file, line, exit, mebibytes, first) => {
      writeParts(join(folder, 'referrals.csv'), FILES[file]())
      writeFileSync(join(folder, 'per10k.yaml'), '')
      writeFileSync(join(folder, 'plan.csv'), PLAN)
      const run = measuredRun(folder, line.split(' '))
      console.info(`${file}: ${Math.round(run.mebibytes)} MiB, ${run.seconds.toFixed(1)} s, ${line}`)
      expect({ exit: run.exit, told: run.first.slice(0, first.length) }).toEqual({ exit, told: first })
      expect(run.mebibytes).toBeLessThanOrEqual(mebibytes)
      expect(run.told).toBeLessThanOrEqual(MOST_TOLD)
    },
    600_000,
  )

  type PlanCase = [what: string, plan: () => Iterable<string>, exit: number, first: string]
  const PLANS: PlanCase[] = [
    ['100,000 rows that fit no indicator', () => planOfNothing(100_000), 0, 'warning[left-out]'],
    ['100,000 areas', () => planNamingAll(100_000), 0, ''],
    ['600,000 rows', () => planOfNothing(600_000), 3, 'plan.csv:100002: error[too-many-rows]'],
  ]
  test.each(PLANS)(
    'a plan of %s',
    (what, plan, exit, first) => {
      writeParts(join(folder, 'referrals.csv'), [HEADER, ...areas(10)])
      writeFileSync(join(folder, 'per10k.yaml'), '')
      writeParts(join(folder, 'plan.csv'), plan())
      const line = 'check -d referrals.csv -t plan.csv -p 2008/09 --fail-on none'
      const run = measuredRun(folder, line.split(' '))
      console.info(`a plan of ${what}: ${Math.round(run.mebibytes)} MiB, ${run.seconds.toFixed(1)} s`)
      expect({ exit: run.exit, told: run.first.includes(first) }).toEqual({ exit, told: true })
      expect(run.mebibytes).toBeLessThanOrEqual(512)
      expect(run.told).toBeLessThanOrEqual(MOST_TOLD)
    },
    600_000,
  )
})
