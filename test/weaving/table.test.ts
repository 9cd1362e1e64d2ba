import { describe, expect, it } from 'vitest'
import { problemText } from '../../src/foundations/problem.ts'
import type { Answer } from '../../src/outcome.ts'
import type { Block } from '../../src/weaving/blocks.ts'
import { blocksIn } from '../../src/weaving/blocks.ts'
import { differences } from '../../src/weaving/differences.ts'
import { tableLines } from '../../src/weaving/lines.ts'
import type { Showing } from '../../src/weaving/showing.ts'
import { tableOf, type WovenTable } from '../../src/weaving/table.ts'
import { calculated, checked, type Files } from '../support/extracts.ts'

/** In 2023/24: 2 referrals of 1,000 children in Ashford; in 2024/25: 1,234 in Ashford, one of them again, 1 in Dover. */
const FILES: Files = {
  referrals: [
    'child_id,referral_date,area',
    'A,2023-05-01,Ashford',
    'B,2024-03-31,Ashford',
    'C,2025-03-31,Dover',
    'B,2024-04-01,Ashford',
    ...Array.from({ length: 1233 }, (_, at) => `N${at},2024-06-01,Ashford`),
  ].join('\n'),
}
const REFERRALS = { indicators: ['referrals'], period: '2023/24..2024/25' }
const PLACE = { file: 'report.md', line: 3, column: 1 }

function made(answer: Answer, showing: Partial<Showing> = {}): WovenTable {
  const all: Showing = {
    place: PLACE,
    layout: 'table',
    columns: undefined,
    headings: undefined,
    across: undefined,
  }
  const result = tableOf(answer, { ...all, ...showing })
  if ('problems' in result) throw new Error(result.problems.map(problemText).join('\n'))
  return result.table
}

/** A block that has such a table. */
function blockOf(table: WovenTable): Block {
  const lines = ['<!-- per10k: calc -->', '', ...tableLines(table), '', '<!-- /per10k -->']
  return blocksIn(lines.join('\n'), 'report.md').blocks[0]
}

describe('a table of a document', () => {
  it('has the columns that a reader needs, thousands apart, the unit over values of one unit', async () => {
    expect(tableLines(made(await calculated(FILES, REFERRALS)))).toEqual([
      '| Indicator                           | Period  | Number |',
      '| ----------------------------------- | ------- | -----: |',
      "| Referrals to children's social care | 2023/24 |      2 |",
      "| Referrals to children's social care | 2024/25 |  1,235 |",
    ])
  })

  it('tells areas and units apart where there are several', async () => {
    const asking = { indicators: ['referrals', 're-referral-share'], period: '2024/25', by: ['area'] }
    const table = made(await calculated(FILES, asking))
    expect(table.columns.map(({ heading }) => heading)).toEqual([
      'Indicator',
      'Area',
      'Period',
      'Value',
      'Unit',
    ])
    expect(table.rows[0].title).toBe("Referrals to children's social care, Ashford 2024/25")
  })

  it('says what is left to the target in words, and nothing where it is met', async () => {
    const plan =
      'indicator,target,target_period\nreferrals,no more than 2,2023/24\nreferrals,no more than 1000,2024/25'
    const columns = ['period', 'to_target', 'verdict']
    expect(tableLines(made(await checked(FILES, plan, REFERRALS), { columns })).slice(2)).toEqual([
      '| 2023/24 |                    | green   |',
      '| 2024/25 |          235 fewer | red     |',
    ])
  })

  it('has periods, areas or indicators across, and of the other columns those that are named', async () => {
    const asking = { ...REFERRALS, by: ['area'] }
    const answer = await calculated(FILES, asking)
    expect(tableLines(made(answer, { across: 'period', columns: ['area'] }))).toEqual([
      '| Area      | 2023/24 | 2024/25 |',
      '| --------- | ------: | ------: |',
      '| Ashford   |       2 |   1,234 |',
      '| Dover     |       0 |       1 |',
      '| All areas |       2 |   1,235 |',
    ])
    expect(made(answer, { across: 'area' }).columns.map(({ name }) => name)).toEqual([
      'title',
      'period',
      'Ashford',
      'Dover',
      'All areas',
    ])
  })

  it('does not show the columns across without a column that is no other', async () => {
    const answer = await calculated(FILES, REFERRALS)
    expect(() => made(answer, { across: 'period', columns: ['valeu'] })).toThrow(
      'report.md:3:1: error[unknown-column]: the column "valeu"; expected indicator, code, title, area, unit',
    )
  })
})

describe('what moved', () => {
  const COLUMNS = ['title', 'area', 'period', 'value']
  const before = async (showing: Partial<Showing> = {}) => {
    const { figures, ...rest } = await calculated(FILES, { ...REFERRALS, by: ['area'] })
    const now = { ...rest, figures }
    return { now, block: blockOf(made(now, showing)) }
  }

  it('is nothing where nothing did', async () => {
    const { now, block } = await before()
    expect(differences(block, made(now))).toEqual([])
  })

  it('is a row that came, a row that went, and the number of one that stayed, at its line', async () => {
    const { now, block } = await before({ columns: COLUMNS })
    const fewer = await calculated(
      {
        referrals: FILES.referrals
          .replace('C,2025-03-31,Dover', 'C,2025-03-31,Swale')
          .replace('A,2023', 'A,2024'),
      },
      { ...REFERRALS, by: ['area'] },
    )
    expect(now.figures).toHaveLength(6)
    expect(differences(block, made(fewer, { columns: COLUMNS }))).toEqual([
      { line: 4, text: "Referrals to children's social care, Ashford 2023/24: document 2, data 1" },
      { line: 5, text: "Referrals to children's social care, Ashford 2024/25: document 1,234, data 1,235" },
      { line: 0, text: "Referrals to children's social care, Swale 2023/24: not in the document, data 0" },
      { line: 0, text: "Referrals to children's social care, Swale 2024/25: not in the document, data 1" },
      { line: 8, text: "Referrals to children's social care, All areas 2023/24: document 2, data 1" },
      { line: 9, text: "Referrals to children's social care, All areas 2024/25: document 1,235, data 1,236" },
      { line: 6, text: "Referrals to children's social care, Dover, 2023/24: document 0, not in the data" },
      { line: 7, text: "Referrals to children's social care, Dover, 2024/25: document 1, not in the data" },
    ])
  })

  it('is other columns, too; what both have is compared', async () => {
    const { now, block } = await before({ columns: ['area', 'period', 'value'] })
    const other = made(now, { columns: ['area', 'period', 'value', 'unit'] })
    expect(differences(block, other)).toEqual([
      { line: 0, text: 'columns: document Area | Period | Number, data Area | Period | Number | Unit' },
    ])
  })
})
