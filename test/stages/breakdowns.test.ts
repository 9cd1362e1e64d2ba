import { describe, expect, it } from 'vitest'
import { problemText } from '../../src/foundations/problem.ts'
import { verdictSheet } from '../../src/reports/figure-rows.ts'
import { type Asking, calculated, problemsOf, told } from '../support/extracts.ts'

const YEAR: Asking = { period: '2023/24', whole: 'Kent', indicators: ['referrals'] }
const label = ({ breakdown }: { breakdown: Record<string, { label: string }> }) =>
  Object.values(breakdown)[0].label

const referrals = `
  Child ID, Referral date, District, Referral Source, nfa, Team
  A,        2023-05-01,    Ashford,  Police,          Y,   Red
  B,        2023-05-02,    Ashford,  School,          N,   Blue
  C,        2023-05-03,    Dover,    Police,          ,    Red
`

describe('a breakdown', () => {
  it.each(['area', 'Area', 'District'])('by %s is by area, however it is written', async column => {
    expect(await told({ referrals }, { ...YEAR, by: [column] })).toEqual([
      'Ashford: 2',
      'Dover: 1',
      'Kent: 3',
    ])
  })

  it.each(['Team', 'team', 'TEAM'])('by a further column of the extract: %s', async column => {
    expect(await told({ referrals }, { ...YEAR, by: [column] }, label)).toEqual([
      'Blue: 1',
      'Red: 2',
      'Total: 3',
    ])
  })

  const everywhere = verdictSheet({ judged: [], breakdowns: [] }).columns.map(({ name }) => name)
  it.each(everywhere.filter(name => name !== 'area'))(
    'by a column that every output has too is refused, there would be two of that name: %s',
    async taken => {
      const further = `child_id, referral_date, ${taken}\nA, 2023-05-01, North`
      const [problem] = await problemsOf({ referrals: further }, { ...YEAR, by: [taken] })
      expect(problem).toMatchObject({ code: 'taken-name', exit: 2 })
    },
  )

  it.each(['Total', 'TOTAL', 'total:'])(
    'with a group called %s would have two rows of that name',
    async team => {
      const [problem] = await problemsOf(
        { referrals: referrals.replace('Blue', team) },
        { ...YEAR, by: ['Team'] },
      )
      expect(problem).toMatchObject({
        code: 'taken-name',
        found: 'a group of "Team" that is called Total, as all together are',
        exit: 3,
      })
    },
  )

  it('by another column does not mind what it is called', async () => {
    const asked = { ...YEAR, by: ['area'] }
    expect(await told({ referrals: referrals.replace('Blue', 'Total') }, asked)).toHaveLength(3)
  })

  it('named twice is one', async () => {
    const { breakdowns, figures } = await calculated(
      { referrals },
      { ...YEAR, by: ['Team', 'Team', 'District', 'area'] },
    )
    expect([breakdowns, figures.length]).toEqual([['Team'], 9])
  })

  it('named twice in other letters is one still', async () => {
    const { breakdowns } = await calculated({ referrals }, { ...YEAR, by: ['team', 'TEAM'] })
    expect(breakdowns).toEqual(['team'])
  })

  it.each([{ by: ['area'] }, { areas: ['Dover'] }])(
    'by area of an extract without areas is a missing column: %j',
    async asked => {
      const without = 'child_id, referral_date\nA, 2023-05-01'
      const [problem] = await problemsOf({ referrals: without }, { ...YEAR, ...asked })
      expect(problem).toMatchObject({ code: 'missing-column', exit: 3 })
    },
  )

  it('by one of two columns that only case tells apart is an error, not a guess', async () => {
    const two = 'child_id, referral_date, Team, te_am\nA, 2023-05-01, Red, Blue'
    const [problem] = await problemsOf({ referrals: two }, { ...YEAR, by: ['team'] })
    expect(problemText(problem)).toMatch(
      /^referrals.csv:1:31: error\[two-columns\]: two columns for one meaning in referrals: team \(columns 3 and 4\); /,
    )
    expect(problem.exit).toBe(3)
    expect(await told({ referrals: two }, YEAR)).toEqual(['Kent: 1'])
  })

  it('by a flag gives its yes, its no and those without', async () => {
    expect(await told({ referrals }, { ...YEAR, by: ['nfa'] }, label)).toEqual([
      'no: 1',
      'yes: 1',
      'Unknown: 1',
      'Total: 3',
    ])
  })

  it('by a number gives each number, as text', async () => {
    const cp_plans = `
      child_id, start_date, previous_plans
      A,        2023-05-01, 0
      B,        2023-05-01, 2
      C,        2023-05-01, 10
      D,        2023-05-01, 0
      E,        2023-05-01,
    `
    const asked = { ...YEAR, indicators: ['cp-plan-starts'], by: ['previous_plans'] }
    expect(await told({ cp_plans }, asked, label)).toEqual([
      '0: 2',
      '10: 1',
      '2: 1',
      'Unknown: 1',
      'Total: 5',
    ])
  })
})

describe('an indicator whose extract lacks the column', () => {
  const files = {
    referrals,
    cp_plans: `
      child_id, start_date, end_date
      A,        2023-05-01,
    `,
  }

  it('named: exit 3, area too', async () => {
    const asked = { ...YEAR, indicators: ['cp-plans'], by: ['area'] }
    expect((await problemsOf(files, asked)).map(problemText)).toEqual([
      'error[missing-column]: no column area in the cp_plans extract, by which cp-plans is to be broken down; ' +
        'expected a column area; add it to the extract, or leave the indicator out',
    ])
    expect(await problemsOf(files, asked)).toEqual([expect.objectContaining({ exit: 3 })])
  })

  it('not named, and none is left: exit 3, as a slip of --by would otherwise give an empty table', async () => {
    const problems = await problemsOf({ referrals }, { ...YEAR, indicators: [], by: ['typo'] })
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'missing-column', exit: 3 },
    ])
  })

  it('not named, and spelled nearly like a column that is there: that one is told', async () => {
    const problems = await problemsOf({ referrals }, { ...YEAR, indicators: [], by: ['sourc'] })
    expect(problems.find(({ severity }) => severity === 'error')).toMatchObject({
      advice: 'did you mean source?',
    })
  })

  it('not named: left out with one warning for all indicators of the extract', async () => {
    const { figures, problems } = await calculated(files, { ...YEAR, indicators: [], by: ['area'] })
    const counted = new Set(figures.map(({ indicator }) => indicator.id))
    expect(counted).toContain('referrals')
    expect(counted).not.toContain('cp-plans')
    expect(problems.map(problemText)).toContain(
      'warning[left-out]: no column area in the cp_plans extract: cp-plans, cp-plan-starts, cp-plan-ends, ' +
        'cp-second-plans, cp-second-plan-share left out; ' +
        'add it to the extract, or name its column under "columns:" in per10k.yaml',
    )
  })
})

describe('--area', () => {
  it('of a name that no extract has is wrong use, with the nearest', async () => {
    const [problem] = await problemsOf({ referrals }, { ...YEAR, areas: ['Ashfrod'] })
    expect(problem).toMatchObject({ severity: 'error', code: 'unknown-area', exit: 2 })
    expect(problemText(problem)).toMatch(/Ashford/)
  })

  it('has a comma where the name has one', async () => {
    const bristol = 'child_id,referral_date,area\nA,2023-05-01,"Bristol, City of"\nB,2023-05-01,Bath\n'
    expect(await told({ referrals: bristol }, { ...YEAR, areas: ['Bristol, City of'] })).toEqual([
      'Bristol, City of: 1',
    ])
  })
})
