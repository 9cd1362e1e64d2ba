import { expect, it } from 'vitest'
import { readTables } from '../../support/extracts.ts'

const HEADER = '\nperson_id, session_date\n'
const MAY = 'A, 2024-05-01\nA, 2024-05-01\nB, 2024-05-02\n'

async function copies(files: Record<string, string>): Promise<string[]> {
  const { problems } = await readTables(files)
  return problems.map(({ file, code, found, severity }) => `${file} ${severity} ${code}: ${found}`)
}

it('a copy of an extract whose rows have no id is told: all its rows count', async () => {
  const files = { sessions_a: HEADER + MAY, sessions_b: `${HEADER}C, 2024-05-03\n`, sessions_c: HEADER + MAY }
  expect(await copies(files)).toEqual([
    'sessions_c.csv warning same-rows: the same 3 rows as in sessions_a.csv',
  ])
})

it.each([
  ['another day', MAY.replace('05-02', '05-03')],
  ['another child', MAY.replace('B', 'C')],
  ['a row more', `${MAY}B, 2024-05-02\n`],
])('%s makes it another extract', async (_, other) => {
  expect(await copies({ sessions_a: HEADER + MAY, sessions_b: HEADER + other })).toEqual([])
})

it('one row, which may well be there twice, is no copy', async () => {
  const one = `${HEADER}A, 2024-05-01\n`
  expect(await copies({ sessions_a: one, sessions_b: one })).toEqual([])
})

it('rows that are the same by their id are read once anyhow', async () => {
  const plans = '\nchild_id, start_date\nA, 2024-05-01\nB, 2024-05-01\nC, 2024-05-01\n'
  expect(await copies({ cp_plans_a: plans, cp_plans_b: plans })).toEqual([
    'cp_plans_b.csv warning equal-rows: 3 rows equal another in every column of cp_plans',
  ])
})
