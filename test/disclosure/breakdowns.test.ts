import { describe, expect, it } from 'vitest'
import { problemText } from '../../src/foundations/problem.ts'
import { type Asking, type Files, problemsOf, told } from '../support/extracts.ts'

const YEAR: Asking = { period: '2023/24', indicators: ['referrals'] }

/** Thirty referrals with one further column. */
function referralsWith(header: string, cellOf: (row: number) => string): Files {
  const rows = Array.from(
    { length: 30 },
    (_, i) => `C${i},2023-05-${String(1 + i).padStart(2, '0')},${cellOf(i)}`,
  )
  return { referrals: [`child_id,referral_date,${header}`, ...rows].join('\n') }
}

/** The exit codes of what stands in the way of a breakdown. */
async function exitsOf(files: Files, column: string): Promise<number[]> {
  const problems = await problemsOf(files, { ...YEAR, by: [column] })
  return problems.flatMap(({ severity, exit }) => (severity === 'error' && exit !== undefined ? [exit] : []))
}

describe('a breakdown that would print persons is refused with exit 5', () => {
  it.each(['child_id', 'referral_id', 'referral_date', 'previous_referral_date'])(
    'by a column of the dataset: %s',
    async column => {
      const header = ['child_id', 'referral_date'].includes(column) ? 'referral_id' : column
      const files = referralsWith(header, () => (header.endsWith('date') ? '2023-04-01' : 'R1'))
      expect(await exitsOf(files, column)).toEqual([5])
    },
  )

  it.each([
    ...['UPN', 'Unique Pupil Number (UPN)', 'NHS number', 'Mosaic ID', 'childRef', 'person_identifier'],
    ...['Date of birth', 'DOB', 'Allocation date', 'date_seen'],
    ...['Name', 'Surname', 'Child first name', 'Full Name', "Mother's name", 'initials', 'Social worker'],
    ...['Postcode', 'home_postcode', 'Address', 'e-mail', 'mobile'],
  ])('by what a column is called, even where its values are few: %s', async column => {
    expect(
      await exitsOf(
        referralsWith(column, i => (i % 2 ? 'one' : 'two')),
        column,
      ),
    ).toEqual([5])
  })

  it.each<[string, (row: number) => string]>([
    ['days', i => `2010-03-${String(1 + (i % 28)).padStart(2, '0')}`],
    ['days in words', i => `${1 + (i % 9)} Mar 2010`],
    ['slashed days', i => `${1 + (i % 9)}/03/2010`],
    ['postcodes', i => `ME${1 + (i % 9)} 1AA`],
    ['a value of its own for nearly every row', i => `case ${i}`],
  ])('by what its values look like: %s', async (_, cellOf) => {
    expect(await exitsOf(referralsWith('team', cellOf), 'team')).toEqual([5])
  })

  it('by areas that are postcodes', async () => {
    expect(
      await exitsOf(
        referralsWith('area', i => `ME${1 + (i % 9)} 1AA`),
        'area',
      ),
    ).toEqual([5])
  })

  it('says which column and never a value of it', async () => {
    const [problem] = await problemsOf(
      referralsWith('team', i => `secret ${i}`),
      { ...YEAR, by: ['team'] },
    )
    expect(problemText(problem)).toBe(
      'error[personal-breakdown]: a breakdown by team: its values look like ids, dates or postcodes; ' +
        'expected a column of groups, such as area, source or category; choose another column for --by',
    )
  })

  it('also where a definition of a council asks for each child', async () => {
    const eachChild = {
      id: 'each-child',
      title: 'Referrals of each child',
      theme: 'front-door',
      unit: 'percent',
      decimals: 1,
      polarity: 'none',
      of: 'referrals',
      when: { referral_date: 'in the window' },
      count: 'rows',
      ofWhich: { each: 'child_id' },
      sources: [],
    }
    const locate = () => ({ file: 'indicators.yaml', line: 1, column: 1 })
    const asked = { ...YEAR, indicators: ['each-child'], localIndicators: { value: [eachChild], locate } }
    const problems = await problemsOf(
      referralsWith('area', () => 'Ashford'),
      asked,
    )
    expect(problems).toEqual([expect.objectContaining({ severity: 'error', exit: 5 })])
  })
})

describe('a breakdown by groups is given', () => {
  const label = ({ breakdown }: { breakdown: Record<string, { label: string }> }) =>
    Object.values(breakdown)[0].label

  it.each(['source', 'team', 'School name', 'Ward', 'gender', 'paid', 'valid', 'Age band', 'Locality team'])(
    'by %s',
    async column => {
      const files = referralsWith(column, i => ['North', 'South', 'West'][i % 3])
      const asked = { ...YEAR, by: [column] }
      expect(await told(files, asked, label)).toEqual(['North: 10', 'South: 10', 'West: 10', 'Total: 30'])
    },
  )

  it('by few values among few rows', async () => {
    const files = { referrals: 'child_id,referral_date,team\nA,2023-05-01,Red\nB,2023-05-02,Blue\n' }
    expect(await told(files, { ...YEAR, by: ['team'] }, label)).toEqual(['Blue: 1', 'Red: 1', 'Total: 2'])
  })
})
