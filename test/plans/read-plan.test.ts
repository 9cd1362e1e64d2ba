import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tableFaults } from '../../src/extracts/table-faults.ts'
import { problemText } from '../../src/foundations/problem.ts'
import { readPlan } from '../../src/plans/read-plan.ts'
import { NAMES } from './names.ts'

const published = (name: string) => readFileSync(`fixtures/plans/${name}`, 'utf8')

function read(text: string, mapping: Record<string, string> = {}, file = 'plan.csv') {
  const { plan, problems } = readPlan(text, file, { indicators: NAMES, mapping })
  return { rows: plan.rows, problems: problems.map(problemText) }
}

/** A row on one line: indicator, baseline, its period, targets with theirs. */
function summary(row: ReturnType<typeof read>['rows'][number]): string {
  const baseline = `${row.baseline.printed || '-'} ${row.baselinePeriod?.label ?? '-'}`
  const targets = row.targets.map(({ period, cell }) => `${cell.printed || '-'} ${period?.label ?? '-'}`)
  return `${row.line} ${row.indicator ?? '?'}: ${[baseline, ...targets].join(', ')}`
}

describe('the Suffolk plan as published', () => {
  const { rows, problems } = read(published('suffolk-cypp2-priority3.csv'), {}, 'suffolk.csv')

  it('gives each row its indicator by the leading code, the baseline of 2009 and two targets', () => {
    expect(rows.map(summary)).toEqual([
      '2 cp-plan-rate: 26 2008/09, 24 2009/10, 20 2010/11',
      '3 cic-rate: 48.7 2008/09, 45 2009/10, 42 2010/11',
      '4 ?: - 2008/09, - 2009/10, - 2010/11',
      '5 cp-second-plan-share: 14.7 2008/09, 14 2009/10, 13 2010/11',
      '6 referral-to-assessment-share: 89 2008/09, 90 2009/10, 90 2010/11',
      '7 dv-repeat-share: 31 2007/08, 28 2009/10, 28 2010/11',
      '8 ?: 569 CAF to SC 443 CAF 2008/09, - 2009/10, - 2010/11',
      '10 ?: - 2008/09, - 2009/10, - 2010/11',
      '11 referral-rate: 382 2008/09, 365 2009/10, 360 2010/11',
      '12 re-referral-share: 21.4 2008/09, 21 2009/10, 20 2010/11',
    ])
  })

  it('names the rows that fit nothing and the cell with two numbers, by file, line and column', () => {
    expect(problems.map(problem => problem.split(';')[0])).toEqual([
      'suffolk.csv:4: warning[unknown-indicator]: a row of the plan that fits no indicator',
      'suffolk.csv:8: warning[unknown-indicator]: a row of the plan that fits no indicator',
      'suffolk.csv:8:43: warning[unreadable-cell]: a baseline that cannot be read',
      'suffolk.csv:10: warning[unknown-indicator]: a row of the plan that fits no indicator',
    ])
    expect(problems[1]).toContain('the nearest is caf-assessments (Common assessments completed)')
    expect(rows[6].faults).toEqual(['a baseline that cannot be read (line 8, column 2)'])
  })
})

describe('the Kent target files as published', () => {
  it('reads the development plan, whose rows are named by the configuration', () => {
    const { rows } = read(published('kent-development-plan-targets.csv'), {
      'County average days for assessment': 'assessment-mean-days',
      "3.1.1 / Referrals to specialist children's services": 'referrals',
      "re-referral  to specialist CHILDREN'S services": 'CH 142',
    })
    expect(rows.filter(row => row.indicator !== undefined).map(summary)).toEqual([
      '6 assessment-mean-days: - -, 30 -',
      '10 re-referral-share: - -, reduce -',
      '12 referrals: - -, no more than 16,779 -',
    ])
    expect(rows).toHaveLength(26)
    expect(rows[0].words).toBe(
      '1.3.1 / Weeks between supervisions (social workers senior practitioners and team managers)',
    )
    expect(rows[0].targets[0].cell).toMatchObject({ kind: 'range', measure: 'weeks', printed: '4-6' })
  })

  it('reads the serious youth violence targets, named by strand and measure together', () => {
    const { rows, problems } = read(published('kent-syv-kpis.csv'), {
      'protect / Sessions a week': 'protect-sessions-per-week',
      'prevent/months of support': 'prevent-support-months',
      'protect / Young people supported per year': 'protect-supported',
    })
    expect(rows.map(summary)).toEqual([
      '2 protect-supported: - -, at least 50 -',
      '3 protect-sessions-per-week: - -, at least 3 -',
      '4 ?: - -, about 12 -',
      '5 ?: - -, at least 30 -',
      '6 ?: - -, typically weekly -',
      '7 prevent-support-months: - -, 6-9 -',
      '8 ?: - -, at least 1000 -',
    ])
    expect(problems.filter(problem => problem.includes('unreadable'))).toEqual([
      expect.stringMatching(
        /^plan\.csv:6:25: warning\[unreadable-cell\]: a target that cannot be read; expected /,
      ),
    ])
  })

  it('reads the commissioning measures, whose direction is the target', () => {
    const { rows } = read(published('kent-commissioning-measures.csv'), {
      'Number of referrals per 10,000 of the population under 18': 'referral-rate',
    })
    expect(rows).toHaveLength(13)
    expect(summary(rows[0])).toBe('2 referral-rate: - -, reduce -')
    expect(rows.map(({ targets }) => targets[0].cell.printed)).toEqual([
      ...Array(7).fill('reduce'),
      'increase',
      ...Array(5).fill('monitor'),
    ])
  })

  it('refuses a table that has no targets', () => {
    const { rows, problems } = read(published('kent-cp-register-2007-08.csv'))
    expect(rows).toEqual([])
    expect(problems).toEqual([
      expect.stringMatching(/^plan\.csv:1: error\[not-a-plan\]: a table without targets;/),
    ])
  })
})

describe('a long plan', () => {
  const HEADER =
    'indicator,area,baseline,baseline_period,target,target_period,direction,tolerance,floor,source\n'

  it('reads every column', () => {
    const { rows, problems } = read(
      `${HEADER}cp-second-plan-share,Ipswich,14.7%,2008/09,14%,2009/10,low,1,16%,Priority 3\n`,
    )
    expect(problems).toEqual([])
    expect(rows[0]).toMatchObject({
      indicator: 'cp-second-plan-share',
      area: 'Ipswich',
      baseline: { kind: 'number', printed: '14.7' },
      baselinePeriod: { label: '2008/09' },
      direction: 'low',
      tolerance: { ofTarget: false, size: { printed: '1' } },
      floor: { printed: '16' },
      source: 'Priority 3',
      line: 2,
    })
  })

  it.each([
    ['cp-plan-rate', 'cp-plan-rate'],
    ['CP-Plan-Rate', 'cp-plan-rate'],
    ['ni 65', 'cp-second-plan-share'],
    ['NI65', 'cp-second-plan-share'],
    ['NI 65: second plans', 'cp-second-plan-share'],
    ['plans for a second or subsequent time', 'cp-second-plan-share'],
    ['re-referral share', 're-referral-share'],
    ['Re referral share', 're-referral-share'],
    ['CP_second_plan_share', 'cp-second-plan-share'],
    ['Plans for a second or sub‐sequent time', 'cp-second-plan-share'],
    ['CH-142', undefined],
    ['NI 650', undefined],
    ['NI 6', undefined],
    ['CH 1', undefined],
    ['Second plans', undefined],
  ])('names its indicator: %s', (indicator, id) => {
    expect(read(`indicator,target\n"${indicator}",14\n`).rows[0].indicator).toBe(id)
  })

  it('lets the mapping win over a title', () => {
    const text = "indicator,target\nReferrals to children's social care,14\n"
    expect(read(text, { "Referrals to children's social care": 'CH141' }).rows[0].indicator).toBe(
      'referral-rate',
    )
  })

  it('takes words that point at two indicators for none', () => {
    const mapping = { protect: 'protect-supported', 'Sessions a week': 'protect-sessions-per-week' }
    expect(
      read('strand,measure,target\nprotect,Sessions a week,3\n', mapping).rows[0].indicator,
    ).toBeUndefined()
  })

  it('says when the mapping names an indicator that is not there', () => {
    expect(read('indicator,target\nX,1\n', { X: 'cp-plan-rat' }).problems[0]).toBe(
      'warning[unknown-indicator]: plan.indicators names "cp-plan-rat", which is no indicator; did you mean cp-plan-rate?',
    )
  })

  it('counts lines through line breaks inside cells, whatever ends the lines', () => {
    const text = '\ufeffindicator,target\r\n"cp-plan-rate\r\n",24\r\n\r\n,,\r\n'.replace(
      ',,\r\n',
      'CH39,lots\r\n',
    )
    const { rows, problems } = read(text)
    expect(rows.map(({ indicator, line }) => [indicator, line])).toEqual([
      ['cp-plan-rate', 2],
      ['cic-rate', 5],
    ])
    expect(problems[0]).toMatch(/^plan\.csv:5:6: warning\[unreadable-cell\]/)
  })

  it('passes over rows of commas', () => {
    expect(read('indicator,target\ncp-plan-rate,24\n,\n').rows).toHaveLength(1)
  })

  it.each([
    ['low', 'low'],
    ['Lower is better', 'low'],
    ['reduce', 'low'],
    ['high', 'high'],
    ['at least', 'high'],
    ['', undefined],
  ])('reads the direction %j as %s', (written, direction) => {
    const [row] = read(`indicator,target,direction\nCH01,24,${written}\n`).rows
    expect([row.direction, row.faults]).toEqual([direction, []])
  })

  it.each([
    ['a direction', 'indicator,target,direction\nCH01,24,sideways\n', 3, 9],
    ['a target', 'indicator,target,direction\nCH01,lots,low\n', 2, 6],
    ['a target period', 'indicator,target,target_period\nCH01,24,soon\n', 3, 9],
    ['a baseline', 'indicator,baseline,target\nCH01,6-9,24\n', 2, 6],
    ['a baseline period', 'indicator,target,baseline_period\nCH01,24,2009..2010\n', 3, 9],
    ['a tolerance', 'indicator,target,tolerance\nCH01,24,a bit\n', 3, 9],
    ['a floor', 'indicator,target,floor\nCH01,24,reduce\n', 3, 9],
  ])('keeps a row with %s that cannot be read, and does not judge it', (what, text, column, character) => {
    const { rows, problems } = read(text)
    expect(rows[0].faults).toEqual([`${what} that cannot be read (line 2, column ${column})`])
    expect(problems[0]).toContain(
      `plan.csv:2:${character}: warning[unreadable-cell]: ${what} that cannot be read`,
    )
  })

  it('does not judge a target and a direction that contradict each other', () => {
    expect(read('indicator,target,direction\nCH01,at least 24,low\n').rows[0].faults).toHaveLength(1)
  })

  it('sets a target aside that is only monitored', () => {
    const [row] = read('indicator,target,direction\nCH01,24,monitor\n').rows
    expect(row.targets[0].cell).toMatchObject({ kind: 'word', word: 'monitor', printed: '24' })
  })

  it.each([
    ['2', false],
    ['±2', false],
    ['2%', false],
    ['10% of target', true],
    ['10 % of the target', true],
  ])('reads the tolerance %s', (written, ofTarget) => {
    expect(read(`indicator,target,tolerance\nCH01,24,${written}\n`).rows[0].tolerance?.ofTarget).toBe(
      ofTarget,
    )
  })
})

describe('a table that is no plan', () => {
  it.each([
    ['', 'plan.csv:1: error[empty-plan]: a plan without a header; expected the names of the columns'],
    ['indicator,target\na,1,2\n', 'plan.csv:2:5: error[ragged-row]'],
    ['indicator,target\na\n', 'plan.csv:2:2: error[ragged-row]'],
    ['indicator,target\na,1"2\n', 'plan.csv:2:4: error[stray-quote]'],
    ['indicator,target\n"a\nb","1"2\n', 'plan.csv:3:7: error[text-after-quote]'],
    ['indicator,target\na,"12\nb,3\nc,4\n', 'plan.csv:2:3: error[unclosed-quote]'],
    ['indicator,target\na,"12\nb,"3"\n', 'plan.csv:2:3: error[unclosed-quote]'],
    ['indicator;target\na;12\n', 'plan.csv:1:10: error[wrong-separator]: semicolons between the values'],
    ['\n\nindicator\ttarget\n', 'plan.csv:3:10: error[wrong-separator]: tabs between the values'],
    ['sep=,\nindicator,target\na,12\n', 'plan.csv:1:1: error[sep-line]'],
    ['indicator,target,Target\na,1,2\n', 'plan.csv:1:18: error[two-columns]: a second column for target'],
    ['KPI,2010,2009/10\na,1,2\n', 'plan.csv:1:10: error[two-columns]: a second column for a target period'],
    [
      'child_id,step_date,direction\nc1,2024-05-01,up\n',
      'plan.csv:1:1: error[not-a-plan]: a table with a column that tells persons',
    ],
    [
      'Area,Child Unique ID,2024\nDover,c1,1\n',
      'plan.csv:1:6: error[not-a-plan]: a table with a column that tells persons',
    ],
    [
      'C1,2024-04-03,Ashford\nC2,2024-05-14,Dover\nC3,2024-05-15,Dover\n',
      'plan.csv:1: error[not-a-plan]: a table without an indicator, a baseline or a target to read',
    ],
    [
      'Dear all,\n\nThank you, Ann, for coming, and for the "targets".\nSecond plans stay at 14%, we hope.\n',
      'plan.csv:1: error[not-a-plan]: a text that does not look like a table of targets; expected a header on the first line, such as indicator,target, and rows under it; name the plan with -t, saved as CSV; delete what stands above its header',
    ],
    [
      'Targets; agreed by the board\n\nTo be kept.\n',
      'plan.csv:1: error[not-a-plan]: a text that does not look',
    ],
    [
      'Priority 3, 2009 to 2011\nindicator,target,floor\nCH01,24,30\n',
      'plan.csv:1: error[not-a-plan]: a text that does not look',
    ],
    ['indicator,traget\na,1\n', 'plan.csv:1: error[not-a-plan]'],
    ['target,target_period\n1,2010\n', 'plan.csv:1: error[not-a-plan]: a table that names no indicators'],
  ])('%j is refused: %s', (text, message) => {
    const { rows, problems } = read(text)
    expect(rows).toEqual([])
    expect(problems.some(problem => problem.startsWith(message))).toBe(true)
  })

  it('whose separators are others is told how to save it, in words that fit a plan', () => {
    expect(read('indicator;target\nCH01;24\n').problems).toEqual([
      'plan.csv:1:10: error[wrong-separator]: semicolons between the values; expected commas; save it as CSV with commas (in Excel: CSV UTF-8, with the list separator of the UK)',
    ])
  })

  it('of a letter no row is told as one of a table', () => {
    expect(read('Dear all,\n\nThank you, Ann, for coming.\n').problems).toHaveLength(1)
  })

  it('is none of these where words and targets are yet to be agreed: such rows are kept, to be shown grey', () => {
    const { rows } = read('Measure,2025/26\nSchool nurse drop-ins,tbc\nYouth club nights,tbc\n')
    expect(rows.map(summary)).toEqual(['2 ?: - -, tbc 2025/26', '3 ?: - -, tbc 2025/26'])
    expect(rows[0].faults).toEqual(['a target that cannot be read (line 2, column 2)'])
  })

  it('is told of all its faults in one run, as an extract is', () => {
    const text = 'indicator,target\r\nCH01,2"4\r\nNI65,14,1\r\n\r\n"CH39"s,1\r\n,,,\r\nCH02,"3\r\nCH03,4\r\n'
    expect(read(text).problems.map(problem => problem.split(']')[0])).toEqual([
      'plan.csv:2:7: error[stray-quote',
      'plan.csv:3:9: error[ragged-row',
      'plan.csv:5:7: error[text-after-quote',
      'plan.csv:7:6: error[unclosed-quote',
    ])
  })

  it('is told of twenty faults of each kind, and of how many more there are', () => {
    const text = `indicator,target\n${'CH01,2"4\nNI65,14,1\n'.repeat(100_000)}`
    const { problems } = readPlan(text, 'plan.csv', { indicators: NAMES, mapping: {} })
    expect(problems).toHaveLength(40)
    expect(problems.slice(-2)).toMatchObject([
      { code: 'stray-quote', line: 40, unlisted: 99_980 },
      { code: 'ragged-row', line: 41, unlisted: 99_980 },
    ])
  })

  it('is refused where it has more than 100,000 rows, however short, before any is read', () => {
    const rows = (count: number) => `indicator,target\n${'CH01,2\n'.repeat(count)}`
    expect(tableFaults(`${rows(100_000)},\n\n`, 'plan.csv')).toEqual([])
    expect(read(rows(100_001))).toEqual({
      rows: [],
      problems: [
        'plan.csv:100002: error[too-many-rows]: a table of 100001 rows; expected at most 100000; leave out areas and periods that are not asked for, or judge in several runs',
      ],
    })
  })

  it('is refused where it has more than 10,000 columns', () => {
    expect(read(`indicator,target${','.repeat(9_998)}\n`).problems[0]).toMatch(/warning\[nameless-column\]/)
    expect(read(`indicator,target${','.repeat(9_999)}\n`).problems).toEqual([
      'plan.csv:1:1: error[too-many-columns]: a table of 10001 columns; expected at most 10000; look whether it was saved with a line end after each row',
    ])
  })

  it('tells twenty rows that fit no indicator, and how many more there are', () => {
    const { plan, problems } = readPlan(
      `indicator,target\n${'Youth club nights,2\n'.repeat(30)}`,
      'plan.csv',
      {
        indicators: NAMES,
        mapping: {},
      },
    )
    expect(plan.rows).toHaveLength(30)
    expect(problems).toHaveLength(20)
    expect(problems.at(-1)).toMatchObject({ code: 'unknown-indicator', line: 21, unlisted: 10 })
  })

  it('a place is the character at which a cell begins, as in every message, behind line breaks and commas too', () => {
    const text = 'indicator,target,floor\r\n"CH01, the\r\nrate","20",é soon\r\nCH01,"a\nb",1\n'
    expect(read(text).problems.map(problem => problem.split(': warning')[0])).toEqual([
      'plan.csv:3:12',
      'plan.csv:4:6',
    ])
  })

  it.each(['Do\u200bver', '\u200fDover', 'Do\u00adver\u2060', '\u00a0Dover\ufeff'])(
    'what nobody sees in the area %j is taken out',
    area => {
      expect(read(`indicator,area,target\nCH01,${area},24\n`).rows[0].area).toBe('Dover')
    },
  )

  it('says so where there are no rows', () => {
    expect(read('indicator,target\n').problems).toEqual([
      'plan.csv:1: warning[empty-plan]: a plan without rows; expected a row for each target under the header; no figure is judged until there is one',
    ])
  })

  it('counts the header where it stands', () => {
    expect(read(',\n\nindicator,traget\nCH01,24\n').problems[1]).toMatch(/^plan\.csv:3: error\[not-a-plan\]/)
  })

  it('warns of a column that looks misspelt and of one without a name', () => {
    expect(read('indicator,target,traget_period,\nCH01,24,2010,\n').problems).toEqual([
      'plan.csv:1:18: warning[unknown-column]: a column that is none of a plan; did you mean target_period?',
      'plan.csv:1:32: warning[nameless-column]: a column without a name; it is ignored',
    ])
  })
})

describe('a wide plan', () => {
  it.each([
    ['KPI,Baseline (2009),2010,2011', '26 2008/09, 24 2009/10, 20 2010/11'],
    ['KPI,Baseline 2008/09,Target 2009/10,Target 2010/11', '26 2008/09, 24 2009/10, 20 2010/11'],
    ['KPI,Baseline,2009/10 Q2,2010 target', '26 -, 24 2009/10 Q2, 20 2009/10'],
    ['KPI,baseline value,AY2018/19,2000-01', '26 -, 24 AY2018/19, 20 2000/01'],
  ])('%s', (header, read_) => {
    expect(summary(read(`${header}\nCH01,26,24,20\n`).rows[0])).toBe(`2 cp-plan-rate: ${read_}`)
  })

  it('may name areas', () => {
    expect(read('KPI,District,2010\nCH01,*,24\n').rows[0].area).toBe('*')
  })
})
