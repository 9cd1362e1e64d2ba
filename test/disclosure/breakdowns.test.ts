import { describe, expect, it } from 'vitest'
import { refuseBreakdown } from '../../src/disclosure/breakdowns.ts'
import type { Table } from '../../src/engine/tables/table.ts'
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

describe('a column of one or more extracts', () => {
  const text = (index: number) => `group ${index}`

  /** So many rows by the number of their value, -1 where there is none. */
  function tableOf(
    column: string,
    codes: number[],
    textOf = text,
    kinds: Record<string, { kind: string }> = {},
  ) {
    const dictionary = { size: Math.max(...codes) + 1, text: textOf }
    const found = { kind: 'category', codes: Int32Array.from(codes), dictionary }
    // Of a table only these are looked at.
    return { dataset: { columns: kinds }, rows: { columns: new Map([[column, found]]) } } as unknown as Table
  }
  const isRefused = (column: string, ...tables: Table[]) =>
    refuseBreakdown(column, new Map(tables.map((table, at) => [String(at), table]))).length > 0

  const rows = (many: number, different: number) => Array.from({ length: many }, (_, row) => row % different)
  const blanks = (many: number) => Array<number>(many).fill(-1)

  it('tells rows apart where more than half of twenty or more have a value of their own', () => {
    expect(isRefused('team', tableOf('team', rows(20, 11)))).toBe(true)
    expect(isRefused('team', tableOf('team', rows(20, 10)))).toBe(false)
    expect(isRefused('team', tableOf('team', rows(19, 19)))).toBe(false)
    expect(isRefused('team', tableOf('team', [...rows(19, 19), ...blanks(6)]))).toBe(false)
    expect(isRefused('team', tableOf('team', [...rows(20, 10), ...blanks(1)]))).toBe(false)
    expect(isRefused('team', tableOf('team', blanks(30)))).toBe(false)
    expect(isRefused('area', tableOf('area', rows(30, 30)))).toBe(false)
  })

  it('holds days or postcodes where half of its values are such', () => {
    const mixed = (index: number) => ['North', 'ME1 1AA', 'South', '2010-03-05'][index]
    expect(isRefused('team', tableOf('team', [0, 1, -1], mixed))).toBe(true)
    expect(isRefused('team', tableOf('team', [0, 1, 2, -1], mixed))).toBe(false)
    expect(isRefused('team', tableOf('team', [0, 1, 2, 3], mixed))).toBe(true)
  })

  it('is looked for in every extract that has it, and is told by any that says of what kind it is', () => {
    const none = tableOf('source', rows(5, 2))
    const persons = tableOf('seen', rows(30, 30))
    expect(isRefused('seen', none, persons)).toBe(true)
    const number = { dataset: { columns: {} }, rows: { columns: new Map([['seen', { kind: 'number' }]]) } }
    expect(isRefused('seen', none, number as unknown as Table)).toBe(false)
    for (const kind of ['id', 'day', 'moment'])
      expect(isRefused('seen', none, tableOf('seen', rows(5, 2), text, { seen: { kind } }))).toBe(true)
    expect(isRefused('seen', none, tableOf('seen', rows(5, 2), text, { seen: { kind: 'category' } }))).toBe(
      false,
    )
  })

  it.each(['planID', 'plan5ID', 'planRefs', 'plan ref', 'refs', 'PLAN ID', 'plan-references'])(
    'is of ids where its last word is one: %s',
    column => expect(isRefused(column, tableOf(column, rows(5, 2)))).toBe(true),
  )

  it.each(['planID type', 'ID type', 'plan id type', 'PAID'])('is none where another word is: %s', column =>
    expect(isRefused(column, tableOf(column, rows(5, 2)))).toBe(false),
  )

  it.each([
    'ME14 1AA',
    'M1 1AA',
    'SW1A 1AA',
    'sw1a1aa',
    '2010-3-5',
    '2010-12-25',
    '5.3.10',
    '25 December 2010',
    '12-03-2010',
  ])('holds what looks like a person: %s', value =>
    expect(
      isRefused(
        'team',
        tableOf('team', rows(6, 1), () => value),
      ),
    ).toBe(true),
  )

  it.each(['Block ME1 1AA', 'ME1 1AA office', 'from 2010-03-05', 'week of 5/3/2010', 'M1', 'Ward 5'])(
    'holds a group: %s',
    value =>
      expect(
        isRefused(
          'team',
          tableOf('team', rows(6, 1), () => value),
        ),
      ).toBe(false),
  )
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
