import { expect, test } from 'vitest'
import { disagreements, figuresOfExample } from '../indicators/run-example.ts'

const about = {
  id: 'meetings-with-police',
  title: 'Places at meetings that the police attended',
  theme: 'governance',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'attendance',
  when: { meeting_date: 'in the window' },
  count: 'rows',
}

test('rows are related by equal days too, which have no words of their own', async () => {
  const written = {
    ...about,
    where: { has: { of: 'attendance', same: 'meeting_date', where: { member: 'Police', attended: true } } },
    example: {
      given: {
        attendance: `
          meeting_date, member,  attended
          2023-05-01,   Police,  yes
          2023-05-01,   Schools, no
          2023-06-01,   Police,  no
          2023-06-01,   Schools, yes
          2023-07-01,   Health,  yes
        `,
      },
      period: '2023/24',
      expect: { numerator: 2, value: '2' },
    },
  }
  expect(disagreements(await figuresOfExample(written), written.example)).toEqual([])
})

test('rows without a number are related to nothing by it', async () => {
  const written = {
    ...about,
    of: 'sessions',
    when: { session_date: 'in the window' },
    where: { has: { of: 'sessions', same: 'minutes', atLeast: 2 } },
    example: {
      given: {
        sessions: `
          person_id, session_date, minutes
          A,         2023-05-01,   45
          B,         2023-06-01,   45
          C,         2023-06-01,   60
          F,         2023-06-01,   60
          D,         2023-06-01,
          E,         2023-06-01,
        `,
      },
      period: '2023/24',
      expect: { numerator: 4, value: '4' },
    },
  }
  expect(disagreements(await figuresOfExample(written), written.example)).toEqual([])
})
