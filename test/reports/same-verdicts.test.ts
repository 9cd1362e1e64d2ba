import { describe, expect, it } from 'vitest'
import type { CheckOutcome, ReportOutcome } from '../../src/outcome.ts'
import { verdictSheet } from '../../src/reports/figure-rows.ts'
import { scorecardOds, scorecardXlsx } from '../../src/reports/workbook/write.ts'
import {
  csvText,
  figuresJson,
  markdownText,
  scorecardHtml,
  scorecardMarkdown,
  tsvText,
  verdictTable,
} from '../support/whole-texts.ts'
import { reported } from './html/scorecards.ts'
import { fromCsv, fromJson, fromPage, fromPipes, fromSheets, fromTerminal, type Row } from './reading-back.ts'
import { sheetsOfOds, sheetsOfXlsx } from './workbook/reading.ts'

/** What is said of a figure beside its plan is the same wherever it is written: each format is read back. */

/** 38 referrals in 2024/25, of which two are of children referred before within the year: too few to be told. */
const CHILDREN = Array.from({ length: 36 }, (_, at) => `C${at},2024-05-01`)
const OUTCOME = await reported(
  {
    referrals: ['child_id,referral_date', ...CHILDREN, 'C0,2024-09-02', 'C1,2025-03-31', ''].join('\n'),
    populations: 'year,population\n2024,10000\n',
  },
  { indicators: ['referrals', 'referral-rate', 're-referral-share'], period: '2024/25', suppress: 5 },
  `indicator,baseline,baseline_period,target,target_period
referrals,1040,2023/24,36-40,2024/25
referral-rate,40,2023/24,no more than 35,2024/25
re-referral-share,,,10%,2024/25
`,
)

type Told = (outcome: ReportOutcome & CheckOutcome) => Row[]

const FORMATS: Record<string, Told> = {
  csv: of => fromCsv(csvText(verdictSheet(of))),
  tsv: of => fromCsv(tsvText(verdictSheet(of)), '\t'),
  json: of => fromJson(figuresJson(verdictSheet(of), of)),
  'md of verdicts': of => fromPipes(markdownText(verdictSheet(of))),
  'md of a scorecard': of => renamed(fromPipes(scorecardMarkdown(of))),
  html: of => renamed(fromPage(scorecardHtml(of), 'summary')),
  xlsx: of => renamed(fromSheets(sheetsOfXlsx(scorecardXlsx(of)), 'Verdict')),
  ods: of => renamed(fromSheets(sheetsOfOds(scorecardOds(of)), 'Verdict')),
}

const judged = { ...OUTCOME, judged: OUTCOME.judged ?? [] }

describe('the same verdicts in every format', () => {
  it.each(Object.entries(FORMATS))('%s', (_, written) => {
    expect(written(judged).map(comparable).sort()).toEqual([
      'Referrals per 10,000 under-18s | 38.0 | no more than 35 | -2.0 | -3 | amber',
      'Referrals that repeat within 12 months | [c] | 10 |  |  | grey',
      "Referrals to children's social care | 38 | 36-40 | -1002 |  | green",
    ])
  })

  it('table of a terminal, which tells the baseline in place of the change', () => {
    const rows = renamed(fromTerminal(verdictTable(judged, { width: 200, colour: false })))
    expect(rows.map(comparable).sort()).toEqual([
      'Referrals per 10,000 under-18s | 38.0 | no more than 35 |  | -3 | amber',
      'Referrals that repeat within 12 months | [c] | 10 |  |  | grey',
      "Referrals to children's social care | 38 | 36-40 |  |  | green",
    ])
  })
})

const CODE = / (?:CH|NI)\d+$/

function comparable({ title, value, target, change, to_target, verdict }: Row): string {
  const numbers = [value, target, change].map(text => bare(text ?? ''))
  return [title.replace(CODE, ''), ...numbers, wholeNumber(to_target ?? ''), bareVerdict(verdict)].join(' | ')
}

/** Without the commas, the sign and the unit that people read: `1,500`, `25.0%`, `+4.5 points`. */
function bare(text: string): string {
  return text.replace(/(?<=\d),(?=\d)/g, '').replace(/^\+|%$| points$/g, '')
}

/** `3 fewer` is -3; a target that is met needs nothing. */
function wholeNumber(text: string): string {
  const words = /^(\d+) (fewer|more)$/.exec(text)
  if (words) return words[2] === 'fewer' ? `-${words[1]}` : words[1]
  return text === '0' ? '' : text
}

/** A verdict may have a mark before it. */
function bareVerdict(text: string): string {
  return text.toLowerCase().replace(/^\W+/, '')
}

function renamed(rows: readonly Row[]): Row[] {
  return rows.map(row => ({
    title: row.Indicator,
    value: row.Value ?? row.Figure,
    target: row.Target,
    change: row['Change since baseline'] ?? row.Change,
    to_target: row['Change to meet target'] ?? row['To meet it'] ?? row['To target'],
    verdict: row.Verdict,
  }))
}
