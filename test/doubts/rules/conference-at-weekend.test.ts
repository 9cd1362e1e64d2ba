import { expect, it } from 'vitest'
import { rowsDoubted } from '../doubted.ts'

it('an initial conference on a Saturday or a Sunday', async () => {
  const section47 = `
    child_id, start_date, conference_date
    A,        2024-05-01, 2024-05-10
    B,        2024-05-01, 2024-05-11
    C,        2024-05-01, 2024-05-12
    D,        2024-05-01, 2024-05-13
    E,        2024-05-11,
    F,        1969-12-01, 1969-12-28
    G,        1969-12-01, 1969-12-29
  `
  // 11 and 12 May 2024 were a weekend, 28 December 1969 a Sunday; an enquiry may start on any day.
  expect(await rowsDoubted('conference-at-weekend', { section47 })).toEqual([
    'section47 3',
    'section47 4',
    'section47 7',
  ])
})
