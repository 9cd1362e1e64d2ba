import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readElsewhere } from '../../src/cli/second-thread.ts'
import { DATASETS } from '../../src/datasets/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'per10k-thread-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const HEADER = 'child_id,referral_date,area\n'
const ROWS = 'A,2024-01-08,Dover\nB,soon,Dover\n'

function asked(file: string) {
  const column = (header: string, at: number) => ({ header, at, how: 'name' as const })
  return {
    file,
    size: HEADER.length + ROWS.length,
    from: HEADER.length,
    names: ['child_id', 'referral_date', 'area'],
    recognised: {
      dataset: DATASETS.find(({ id }) => id === 'referrals')!,
      mapping: new Map([
        ['child_id', column('child_id', 0)],
        ['referral_date', column('referral_date', 1)],
        ['area', column('area', 2)],
      ]),
      extra: [],
      ignored: [],
      also: [],
      warnings: [],
    },
    columns: { by: [] },
  }
}

it('a second thread reads the rest of a file, from its own first line', async () => {
  const file = join(folder, 'referrals.csv')
  writeFileSync(file, HEADER + ROWS)
  const part = await readElsewhere(asked(file)).part
  expect([part?.rows, part?.refused, part?.lines[0], part?.problems[0].held[0].line]).toEqual([1, 1, 1, 2])
})

it('a second thread that fails says only that there is nothing', async () => {
  expect(await readElsewhere(asked(join(folder, 'gone.csv'))).part).toBeUndefined()
})

it('a second thread that is stopped is not waited for', async () => {
  const { part, stop } = readElsewhere(asked(join(folder, 'referrals.csv')))
  stop()
  await expect(part).resolves.toBeUndefined()
})
