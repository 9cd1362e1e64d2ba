import { describe, expect, it } from 'vitest'
import { calc, validate } from '../../src/pipeline.ts'
import { requestOf } from '../support/extracts.ts'
import { doubtsBy } from './doubted.ts'

const HEADER = 'child_id,start_date,end_date'
const ONE_DAY = '2024-05-01,2024-05-01'

describe('what validate says of doubts', () => {
  it('names the first 20 lines of a file and counts them all', async () => {
    const rows = Array.from({ length: 45 }, (_, i) => `A${i},${ONE_DAY}`)
    const cp_plans = `${HEADER}\n${rows.join('\n')}\n`
    const [doubt] = await doubtsBy('one-day-plan', { cp_plans })
    expect(doubt.rows).toBe(45)
    expect(doubt.lines).toEqual(Array.from({ length: 20 }, (_, i) => i + 2))
  })

  it('speaks of each file on its own, although they are one dataset', async () => {
    const files = {
      cp_plans_2023: `${HEADER}\nA,2023-05-01,\nB,${ONE_DAY}\n`,
      cp_plans_2024: `${HEADER}\nA,2024-05-01,\n`,
    }
    expect(await doubtsBy('more-than-one-open', files)).toMatchObject([
      { file: 'cp_plans_2023.csv', rows: 1, lines: [2] },
      { file: 'cp_plans_2024.csv', rows: 1, lines: [2] },
    ])
  })

  it('counts a row once, however many doubts there are of it', async () => {
    // A's plans are two of one day, of a child of 18, and the second has no first.
    const rows = `A,2024-05-01,2024-05-01,0,2000-01-01\nA,2024-06-01,2024-06-01,0,2000-01-01`
    const cp_plans = `${HEADER},previous_plans,date_of_birth\n${rows}\nB,2024-05-01,,0,2015-01-01\n`
    const { files, doubts } = await validate(requestOf({ cp_plans }))
    expect(doubts.map(({ code, rows: count }) => `${code} ${count}`)).toEqual([
      'one-day-plan 2',
      'earlier-plan-uncounted 1',
      'aged-18-or-over 2',
    ])
    expect(files[0]).toMatchObject({ rows: 3, rejected: 0, doubtful: 2 })
  })

  it('says why rows were refused, with the rule that refuses them elsewhere', async () => {
    const cp_plans = `${HEADER}\nA,2024-05-02,2024-05-01\nB,2024-05-01,\nC,2024-05-09,2024-05-01\n`
    const { refused } = await validate(requestOf({ cp_plans }))
    expect(refused).toMatchObject([
      { code: 'end-before-start', rows: 2, lines: [2, 4], rule: 'CIN census 8925' },
    ])
  })

  it('doubts what a council’s own dataset says of its rows', async () => {
    // Two visits share an id, the first ends after the second starts, and the third was asked for after it was made.
    const visits = `
      visit_id, child_id, asked_date, visit_date, left_date
      V1,       A,        2024-05-01, 2024-05-02, 2024-05-09
      V1,       A,        2024-05-01, 2024-05-03, 2024-05-04
      V2,       B,        2024-05-08, 2024-05-07, 2024-05-08
    `
    const day = { kind: 'day', required: true }
    const id = { kind: 'id', required: true }
    const dataset = {
      id: 'visits',
      episode: ['visit_date', 'left_date'],
      oneAtATime: true,
      ownId: 'visit_id',
      inOrder: [['asked_date', 'visit_date']],
      columns: { visit_id: id, child_id: id, asked_date: day, visit_date: day, left_date: day },
    }
    const localDatasets = { value: [dataset], locate: () => ({ file: 'per10k.yaml', line: 1, column: 1 }) }
    const { doubts } = await validate(requestOf({ visits }, { localDatasets }))
    expect(doubts.map(({ code, lines }) => `${code} ${lines}`)).toEqual([
      'step-before-start 4',
      'overlapping-episodes 3',
      'duplicate-id 2,3',
    ])
  })

  it('never changes a figure, and no birthday refuses a row that a figure counts', async () => {
    const cp_plans = `${HEADER},date_of_birth\nA,${ONE_DAY},01/02/03\n`
    const request = requestOf({ cp_plans }, { period: '2024/25', indicators: ['cp-plan-starts'] })
    expect((await calc(request)).problems).toEqual([])
    expect((await validate(request)).files[0]).toMatchObject({ rows: 1, rejected: 0 })
  })
})
