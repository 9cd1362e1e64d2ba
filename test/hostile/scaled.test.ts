import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { areas, FILES, PLAN, planNamingAll, planOfNothing, writeParts } from './made-to-hurt.ts'
import { measuredRun } from './measured-run.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'per10k-scaled-'))
  writeFileSync(join(folder, 'per10k.yaml'), '')
  writeFileSync(join(folder, 'plan.csv'), PLAN)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A tenth of the hostile sizes, in a heap that holds little more than a tenth of what they may take. */
const HEAP = ['--max-old-space-size=80']

describe('A tenth of the hostile sizes', () => {
  test.each([
    'calc referrals -d referrals.csv -p 2008/09 --by area -f json',
    'calc referrals -d referrals.csv -p 2008/09 --by area -f md',
    'calc referrals -d referrals.csv -p 2008/09 --by area --suppress 5',
    'check referrals -d referrals.csv -t plan.csv -p 2008/09 --by area -f json',
    'calc referrals -d referrals.csv -p 2008/09 --by area -f table --wide area',
    'report referrals -d referrals.csv -p 2008/09 --by area -t plan.csv -f html',
    'report referrals -d referrals.csv -p 2008/09 --by area -t plan.csv -f md',
    'report referrals -d referrals.csv -p 2008/09 --by area -o scorecard.xlsx',
    'validate -d referrals.csv -f csv',
  ])('20,000 areas: %s', line => {
    writeParts(join(folder, 'referrals.csv'), ['child_id,referral_date,area\n', ...areas(20_000)])
    expect(measuredRun(folder, line.split(' '), HEAP)).toMatchObject({ exit: 0, told: 0 })
  })

  test('20,000 areas, each with a target of its own, are judged in seconds', () => {
    writeParts(join(folder, 'referrals.csv'), ['child_id,referral_date,area\n', ...areas(20_000)])
    writeParts(join(folder, 'plan.csv'), planNamingAll(20_000))
    const line = 'check referrals -d referrals.csv -t plan.csv -p 2008/09 --by area --fail-on none'
    const run = measuredRun(folder, line.split(' '))
    expect(run.exit).toBe(0)
    expect(run.seconds).toBeLessThan(20)
  })

  test('a plan of 2,000 rows that fit no indicator is told in few words', () => {
    writeParts(join(folder, 'referrals.csv'), ['child_id,referral_date,area\n', ...areas(10)])
    writeParts(join(folder, 'plan.csv'), planOfNothing(2_000))
    const line = 'check -d referrals.csv -t plan.csv -p 2008/09 --fail-on none'
    const run = measuredRun(folder, line.split(' '))
    expect(run.exit).toBe(0)
    expect(run.told).toBeLessThan(8 * 1024)
    expect(run.seconds).toBeLessThan(20)
  })

  test('20,000 areas in each of 108 months are more figures than are counted in one run', () => {
    writeParts(join(folder, 'referrals.csv'), ['child_id,referral_date,area\n', ...areas(20_000)])
    const line = 'calc referrals -d referrals.csv -p 2000/01..2008/09 --every month --by area'
    const run = measuredRun(folder, line.split(' '), HEAP)
    expect(run.exit).toBe(2)
    expect(run.first).toMatch(/^error\[too-many-figures\]: more than 2,000,000 figures in one run; expected /)
  })

  test('20,000 areas that are no places of open data are refused in few words', () => {
    writeParts(join(folder, 'referrals.csv'), ['child_id,referral_date,area\n', ...areas(20_000)])
    const line = 'calc referrals -d referrals.csv -p 2008/09 --by area -f ees -o figures.csv'
    const run = measuredRun(folder, line.split(' '), HEAP)
    expect({ exit: run.exit, code: /\[[\w-]+\]/.exec(run.first)?.[0] }).toEqual({
      exit: 2,
      code: '[no-such-place]',
    })
    expect(run.told).toBeLessThan(8 * 1024)
  })

  test('a quoted field of 64 MiB is refused, not held', () => {
    writeParts(join(folder, 'referrals.csv'), FILES['a quoted field of 64 MiB, all quotes']())
    const run = measuredRun(folder, 'calc referrals -d referrals.csv -p 2008/09'.split(' '), HEAP)
    expect({ exit: run.exit, code: /\[[\w-]+\]/.exec(run.first)?.[0] }).toEqual({
      exit: 3,
      code: '[record-too-long]',
    })
    expect(run.mebibytes).toBeLessThan(256)
  })

  test('100,000 bad rows are told in few words', () => {
    writeParts(join(folder, 'referrals.csv'), FILES['100,000 bad rows']())
    const run = measuredRun(folder, 'calc referrals -d referrals.csv -p 2008/09'.split(' '), HEAP)
    expect(run.exit).toBe(3)
    expect(run.told).toBeLessThan(8 * 1024)
  })
})
