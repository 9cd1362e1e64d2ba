import { expect, it } from 'vitest'
import { rowsDoubted } from '../doubted.ts'

it('from the 18th birthday on', async () => {
  const cic = `
    child_id, start_date, end_date,   date_of_birth
    A,        2024-01-01, ,           2006-01-01
    B,        2024-01-01, ,           2006-01-02
    C,        2024-03-01, ,           2006-02-28
    D,        2024-02-29, ,           2006-03-01
    E,        2020-01-01, 2024-01-01, 2006-01-01
  `
  // E leaves on the birthday, which is in order.
  expect(await rowsDoubted('aged-18-or-over', { cic })).toEqual(['cic 2', 'cic 4'])
})

it('is in order among care leavers', async () => {
  const care_leavers = 'child_id,date_of_birth,pathway_plan_date\nA,2003-01-01,2024-01-01\n'
  expect(await rowsDoubted('aged-18-or-over', { care_leavers })).toEqual([])
})
