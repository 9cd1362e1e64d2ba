import { describe, expect, it } from 'vitest'
import { daysOpen, episodesOf } from '../../../src/engine/conditions/window.ts'
import { day, readTables } from '../../support/extracts.ts'
import { meeting } from './meeting.ts'

/** Plans around 2023/24, which runs from 1 April 2023 to 31 March 2024. */
const plans = {
  cp_plans: `
    child_id, start_date, end_date
    A,        2023-03-31, 2023-04-01
    B,        2023-04-01, 2024-03-31
    C,        2024-03-31, 2024-04-01
    D,        2024-04-01,
    E,        2023-03-01,
    F,        2023-06-01, 2023-06-01
  `,
}

describe('in the window', () => {
  it('lie the first and the last day', async () => {
    expect(await meeting(plans, 'cp_plans', { start_date: 'in the window' })).toBe('BCF')
    expect(await meeting(plans, 'cp_plans', { end_date: 'in the window' })).toBe('ABF')
  })

  it('lies a limit on the day on which it falls', async () => {
    // 31 March 2023 is a Friday; 5 working days later is Tuesday 11 April, after Easter.
    const condition = { '5 working days after start_date': 'in the window' }
    expect(await meeting(plans, 'cp_plans', condition, { period: 'Apr 2023' })).toBe('AB')
    expect(await meeting(plans, 'cp_plans', { '1 month after start_date': 'in the window' })).toBe('ABEF')
  })

  it('lies a period that is wholly in it', async () => {
    const counts = `
      indicator, period,     numerator
      A,         2023/24,    1
      B,         2023/24 Q4, 1
      C,         Mar 2023,   1
      D,         2022/23,    1
      E,         AY2023/24,  1
    `
    expect(await meeting({ counts }, 'counts', { period: 'in the window' })).toBe('AB')
  })
})

describe('open', () => {
  it('at a day is what started by then and ends later: an episode that ends on the day is not', async () => {
    expect(await meeting(plans, 'cp_plans', { open: 'at the end' })).toBe('CE')
    expect(await meeting(plans, 'cp_plans', { open: 'at start_date' })).toBe('ABCDE')
  })

  it('in the window is what was open on at least one day of it; the day of leaving is not one', async () => {
    expect(await meeting(plans, 'cp_plans', { open: 'in the window' })).toBe('BCE')
  })

  it('counts the days: to the day before leaving, none of an episode of no day', async () => {
    const { tables } = await readTables(plans)
    const episodes = episodesOf(tables.get('cp_plans')!)
    const [start, end] = [day('2023-04-01'), day('2024-03-31')]
    const days = [0, 1, 2, 3, 4, 5].map(row => daysOpen(episodes, row, start, end))
    expect(days).toEqual([0, 365, 1, 0, 366, 0])
  })
})

describe('children looked after', () => {
  const care = {
    cic: `
      child_id, start_date, end_date,   date_of_birth
      A,        2020-01-01, ,           2006-04-01
      B,        2020-01-01, ,           2006-03-31
      C,        2020-01-01, 2024-06-01, 2006-04-01
      D,        2020-01-01, ,
    `,
  }

  it('are open no longer than to the 18th birthday', async () => {
    expect(await meeting(care, 'cic', { open: 'at the end' })).toBe('ACD')
    expect(await meeting(care, 'cic', { open: 'at the end' }, { period: 'Apr 2024' })).toBe('D')
  })

  it.each([
    ['2004-02-29', '2022-02-28', 'A'],
    ['2004-02-29', '2022-03-01', ''], // 29 February: 18 on 1 March of an ordinary year
    ['2005-02-28', '2023-02-27', 'A'],
    ['2005-02-28', '2023-02-28', ''],
  ])('born on %s, on %s: %s', async (born, on, who) => {
    const files = { cic: `\nchild_id, start_date, date_of_birth\nA, 2020-01-01, ${born}\n` }
    expect(await meeting(files, 'cic', { open: 'at the end' }, { period: on })).toBe(who)
  })
})
