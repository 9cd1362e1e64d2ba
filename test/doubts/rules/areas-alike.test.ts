import { describe, expect, it } from 'vitest'
import { alikeNames, plainName } from '../../../src/doubts/area-names.ts'
import { doubtsBy } from '../doubted.ts'

describe('names of one area', () => {
  it.each([
    ['Tonbridge & Malling', 'Tonbridge and Malling'],
    ['Tonbridge and Malling', 'TONBRIDGE AND MALLING Borough Council'],
    ['Bristol, City of', 'City of Bristol'],
    ["King's Lynn", 'Kings Lynn'],
    ['St Albans', 'St. Albans'],
    ['Ynys Môn', 'Ynys Mon'],
  ])('%s and %s', (one, other) => {
    expect(plainName(one)).toBe(plainName(other))
  })

  it.each([
    ['East Devon', 'West Devon'],
    ['Ward 1', 'Ward 2'],
    ['City of London', 'London'],
    ['Derby', 'Derbyshire'],
    ['North Kesteven', 'South Kesteven'],
    ['Team A', 'Team B'],
    ['Deal', 'Dean'],
  ])('%s and %s are two', (one, other) => {
    expect(alikeNames([one, other].map((name, i) => ({ name, rows: i === 0 ? 1000 : 1 })))).toEqual([])
  })

  it.each(['Ashfrod', 'Ashfod', 'Ashfford', 'Asjford'])('%s is a slip of the pen for Ashford', name => {
    const areas = [
      { name, rows: 2 },
      { name: 'Ashford', rows: 8 },
    ]
    expect(alikeNames(areas)).toEqual([{ usual: 'Ashford', rare: name }])
  })

  it('one letter apart are two where both are common', () => {
    const areas = [
      { name: 'Bolton', rows: 300 },
      { name: 'Boston', rows: 100 },
    ]
    expect(alikeNames(areas)).toEqual([])
  })
})

it('is told of every extract that has the rarer name, the populations too', async () => {
  const referrals = `
    child_id, referral_date, area
    A,        2024-05-01,    Tonbridge and Malling
    B,        2024-05-01,    Tonbridge and Malling
    C,        2024-05-01,    Ashford
  `
  const populations = 'year,area,population\n2024,Tonbridge & Malling,31000\n2024,Ashford,30000\n'
  expect(await doubtsBy('areas-alike', { referrals, populations })).toMatchObject([
    {
      file: 'populations.csv',
      rows: 1,
      lines: [2],
      found: 'the area "Tonbridge & Malling", beside "Tonbridge and Malling"',
    },
  ])
})

it('tells the first 20 pairs, and how many there are', async () => {
  const towns = Array.from({ length: 25 }, (_, i) => `Town ${i}`)
  const rows = towns.flatMap((town, i) => [`A${i},2024-05-01,${town}`, `B${i},2024-05-01,${town} District`])
  const doubts = await doubtsBy('areas-alike', {
    referrals: `child_id,referral_date,area\n${rows.join('\n')}\n`,
  })
  expect(doubts).toHaveLength(20)
  expect(doubts[0].found).toBe('the area "Town 0 District", beside "Town 0"; 25 such pairs in all')
})
