/**
 * Two counties that differ in nothing but numbers that are hidden: whatever is published of them must be the same,
 * letter for letter, in every format. What a document draws, sorts, judges or remarks can then tell none of them.
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesBelow, textOfFolder } from '../privacy/traces.ts'

const PROGRAM = resolve('bin/per10k.js')
/** The extracts tell of another year, too, so that every window is covered. */
const YEARS = '2023/24..2024/25'

interface County {
  kent: number
  medway: number
  /** Rows that cannot be read, and as many young people in care who are grown up and left out with a note. */
  leftOut: number
}

const COUNTIES = {
  one: { kent: 2, medway: 3, leftOut: 2 },
  other: { kent: 3, medway: 2, leftOut: 3 },
} satisfies Record<string, County>

/** A row for each child of each area; of a small area every third is like the first, so that no nought comes or goes. */
function rowsOf(
  { kent, medway }: County,
  row: (id: string, area: string, isLikeFirst: boolean) => string,
): string[] {
  const sizes = { Kent: kent, Medway: medway, Surrey: 14, Essex: 33 }
  return Object.entries(sizes).flatMap(([area, many]) =>
    Array.from({ length: many }, (_, n) => row(`${area}${n}`, area, n % 2 === 0)),
  )
}

function filesOf(county: County): Record<string, string> {
  const left = (row: (n: number) => string) => Array.from({ length: county.leftOut }, (_, n) => row(n))
  const csv = (...lines: string[]) => `${lines.join('\n')}\n`
  return {
    'data/referrals.csv': csv(
      'child_id,referral_date,area,nfa',
      ...rowsOf(county, (id, area, first) => `${id},2024-05-01,${area},${first ? 'yes' : 'no'}`),
      ...rowsOf(county, (id, area) => `${id},2023-05-01,${area},no`),
      'first,2023-04-01,Essex,no',
      'last,2025-03-31,Essex,no',
      ...left(n => `unread${n},a day,Kent,no`),
    ),
    'data/cp_plans.csv': csv(
      'child_id,start_date,end_date,area,latest_category,previous_plans',
      ...rowsOf(
        county,
        (id, area, first) => `${id},2024-05-10,${first ? '' : '2024-12-01'},${area},neglect,${first ? 1 : 0}`,
      ),
      ...rowsOf(
        county,
        (id, area, first) => `before-${id},2023-05-10,${first ? '' : '2024-02-01'},${area},neglect,0`,
      ),
      'first,2023-04-01,2023-05-01,Essex,neglect,0',
      'last,2025-03-31,,Essex,neglect,0',
    ),
    'data/cic.csv': csv(
      'child_id,start_date,end_date,area,uasc,date_of_birth',
      ...rowsOf(county, (id, area, first) => `${id},2023-05-10,,${area},${first ? 'yes' : 'no'},2012-03-03`),
      ...left(n => `grown${n},2022-05-10,,Surrey,no,2004-02-02`),
      'first,2023-04-01,2023-05-01,Essex,no,2012-03-03',
      'last,2025-03-31,,Essex,no,2012-03-03',
    ),
    'data/populations.csv': csv(
      'year,population,area',
      ...[2022, 2023, 2024].flatMap(year =>
        ['Kent', 'Medway', 'Surrey', 'Essex'].map((area, n) => `${year},${1000 * (n + 1)},${area}`),
      ),
    ),
    // Between 2 and 3 each verdict, gap and change would turn.
    'plan.csv': csv(
      'indicator,area,baseline,baseline_period,target,target_period,direction',
      'referrals,*,2,2022/23,2.5,2024/25,no more than',
      'cp-plans,*,,,reduce,2024/25,',
      'cp-plan-rate,*,,,15,2024/25,no more than',
      'NI65,*,,,60,2024/25,no more than',
    ),
    'per10k.yaml': csv('data: data', 'targets: plan.csv', 'area: South East', 'allow-rejects: 5'),
    'board.md': csv(
      '<!-- per10k: check referrals cp-plans NI65 --by area -->',
      '<!-- /per10k -->',
      'Kent had <!-- per10k: calc cic --area Kent --><!-- /per10k --> in care.',
    ),
  }
}

const INDICATORS = ['referrals', 'cp-plans', 'cp-plan-rate', 'NI65', 'cic']
const ASKED = [...INDICATORS, '-p', YEARS, '--by', 'area']
const HIDING = ['--suppress', '5']
const ALSO_ROUNDED = [...HIDING, '--round-to', '10']

const PUBLISHED: [string, string[]][] = [
  ['figures as JSON', ['calc', ...ASKED, ...HIDING, '-f', 'json']],
  ['figures as a table', ['calc', ...ASKED, ...ALSO_ROUNDED, '-f', 'table']],
  ['a column for each area', ['calc', ...ASKED, ...HIDING, '--wide', 'area', '-f', 'csv']],
  ['open data', ['calc', ...ASKED, ...HIDING, '-f', 'ees', '-o', 'figures.csv']],
  ['verdicts as CSV, failing at amber', ['check', ...ASKED, ...HIDING, '-f', 'csv', '--fail-on', 'amber']],
  ['verdicts for a build server', ['check', ...ASKED, ...ALSO_ROUNDED, '-f', 'junit']],
  ['annotations', ['check', ...ASKED, ...HIDING, '-f', 'github']],
  ['a page with charts', ['report', ...ASKED, ...HIDING, '-o', 'scorecard.html']],
  ['a workbook', ['report', ...ASKED, ...HIDING, '-o', 'scorecard.xlsx']],
  ['an open workbook', ['report', ...ASKED, ...ALSO_ROUNDED, '-o', 'scorecard.ods']],
  ['a scorecard as Markdown', ['report', ...ASKED, ...HIDING, '-o', 'scorecard.md']],
  ['a document for a word processor', ['weave', 'board.md', '-p', '2024/25', ...HIDING, '-o', 'board.docx']],
]

let scratch: string

beforeAll(() => {
  if (!existsSync('dist/main.cjs')) throw new Error('npm run build comes first')
  scratch = mkdtempSync(join(tmpdir(), 'per10k-same-shown-'))
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** What a run prints, the files that it writes, and how it ends; messages are for those who have the extracts. */
async function published(county: County, args: readonly string[]): Promise<{ exit: number; answer: string }> {
  const folder = mkdtempSync(join(scratch, 'run-'))
  mkdirSync(join(folder, 'data'))
  for (const [name, text] of Object.entries(filesOf(county))) writeFileSync(join(folder, name), text)
  const given = new Set(filesBelow(folder))
  return new Promise(done => {
    execFile(process.execPath, [PROGRAM, ...args], { cwd: folder }, (failure, out) =>
      done({
        exit: failure === null ? 0 : Number(failure.code),
        answer: `${out}${textOfFolder(folder, given)}`,
      }),
    )
  })
}

describe.concurrent('Of two counties with the same numbers to show, the same is published', () => {
  test.each(PUBLISHED)('as %s', async (_, args) => {
    const [one, other] = await Promise.all(Object.values(COUNTIES).map(county => published(county, args)))
    expect(one.exit).toBeLessThan(2)
    expect(other).toEqual(one)
  })

  test('though they differ in what is not', async () => {
    const open = ['calc', ...ASKED, '-f', 'csv']
    const [one, other] = await Promise.all(Object.values(COUNTIES).map(county => published(county, open)))
    const kent = "referrals,,Referrals to children's social care,Kent,2024/25,2024-04-01,2025-03-31"
    expect(one.answer).toContain(`${kent},2,,2,count,`)
    expect(other.answer).toContain(`${kent},3,,3,count,`)
  })
})
