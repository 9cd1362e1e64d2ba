import { expect, it } from 'vitest'
import { rowsDoubted } from '../doubted.ts'

it('a period of care that starts before the child is born, by a day or by years', async () => {
  const cic = `
    child_id, start_date, end_date, date_of_birth
    A,        2024-01-01, ,         2024-01-01
    B,        2024-01-01, ,         2024-01-02
    C,        2024-01-01, ,         2026-01-01
    D,        2024-01-01, ,
  `
  expect(await rowsDoubted('born-after-care', { cic })).toEqual(['cic 3', 'cic 4'])
  expect(await rowsDoubted('born-after-event', { cic })).toEqual([])
})
