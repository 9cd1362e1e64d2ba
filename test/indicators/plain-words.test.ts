import { describe, expect, test } from 'vitest'
import { DATASETS } from '../../src/datasets/index.ts'
import { parseCondition } from '../../src/indicators/parse-condition.ts'
import { aboutRowsOf } from '../../src/indicators/plain-english/about-rows.ts'
import { alone } from '../../src/indicators/plain-english/clause.ts'
import { fails, holds } from '../../src/indicators/plain-english/conditions.ts'
import { inOneLine } from '../../src/indicators/plain-english/passage.ts'

const datasets = new Map(DATASETS.map(dataset => [dataset.id, dataset]))

/** A condition as it is written, what it says of a row that meets it, and of one that does not. */
type Row = [of: string, condition: object, holds: string, fails: string]

function said([of, condition]: Row): [string, string] {
  const faults: never[] = []
  const known = { datasets, indicators: new Set<string>() }
  const parsed = parseCondition(condition, [], { dataset: datasets.get(of)!, known, faults })
  expect(faults).toEqual([])
  const about = aboutRowsOf(of, datasets)
  return [inOneLine(alone(holds(parsed, about))), inOneLine(alone(fails(parsed, about)))]
}

const VALUES: Row[] = [
  ['referrals', { nfa: true }, 'nfa is yes', 'nfa is no or blank'],
  ['referrals', { nfa: false }, 'nfa is no', 'nfa is yes or blank'],
  ['cin_visits', { seen: true }, 'seen is yes', 'seen is no'],
  ['assessments', { kind: 'core' }, 'kind is core', 'kind is other than core'],
  [
    'cic',
    { legal_status: ['V3', 'V4'] },
    'legal_status is V3 or V4',
    'legal_status is other than V3 or V4 (or blank)',
  ],
  ['camhs_referrals', { tier: 3 }, 'tier is 3', 'tier is other than 3 (or blank)'],
  ['populations', { age_band: '0-17' }, 'age_band lies within 0-17', 'age_band does not lie within 0-17'],
  [
    'cp_plans',
    { previous_plans: { atLeast: 1 } },
    'previous_plans is at least 1',
    'previous_plans is less than 1 (or blank)',
  ],
  [
    'cp_plans',
    { previous_plans: { moreThan: 0, atMost: 2 } },
    'previous_plans is more than 0 and at most 2',
    'it is not so that previous_plans is more than 0 and at most 2',
  ],
  [
    'cohort',
    { later_score: { moreThan: 'first_score' } },
    'later_score is more than first_score',
    'later_score is at most first_score (or later_score or first_score is blank)',
  ],
  [
    'cohort',
    { left_date: { atLeast: 'joined_date' } },
    'left_date is on or after joined_date',
    'left_date is before joined_date (or blank)',
  ],
  ['section47', { filled: 'conference_date' }, 'conference_date is filled', 'conference_date is blank'],
  [
    'cohort',
    { filled: ['first_score', 'later_score'] },
    'first_score and later_score are filled',
    'first_score or later_score is blank',
  ],
]

const DAYS: Row[] = [
  [
    'referrals',
    { referral_date: 'in the window' },
    'referral_date is in the window',
    'referral_date is not in the window',
  ],
  [
    'cp_plans',
    { end_date: 'in the window' },
    'end_date is in the window',
    'end_date is not in the window (or blank)',
  ],
  [
    'contributions',
    { period: 'in the window' },
    'period lies wholly in the window',
    'period does not lie wholly in the window',
  ],
  [
    'cin',
    { '45 working days after referral_date': 'in the window' },
    'the day 45 working days after referral_date is in the window',
    'the day 45 working days after referral_date is not in the window (or referral_date is blank)',
  ],
  [
    'cic',
    { open: 'at the end' },
    'it is open at the end of the window',
    'it is not open at the end of the window',
  ],
  [
    'cic',
    { open: 'in the window' },
    'it is open on at least one day of the window',
    'it is not open on any day of the window',
  ],
  [
    'cin',
    { open: 'at 1 day after referral_date' },
    'it is open on the day 1 day after referral_date',
    'it is not open on the day 1 day after referral_date',
  ],
  [
    'cic_reviews',
    { age: { at: 'review_date', atLeast: 8 } },
    'age on review_date is 8 or over',
    'age on review_date is not 8 or over (or not known)',
  ],
  [
    'youth_justice',
    { age: { at: 'the end', atLeast: 10, atMost: 17 } },
    'age at the end of the window is 10 to 17',
    'age at the end of the window is not 10 to 17 (or not known)',
  ],
  [
    'youth_justice',
    { age: { at: 'the end', lessThan: 18 } },
    'age at the end of the window is under 18',
    'age at the end of the window is not under 18 (or not known)',
  ],
]

const TIMES: Row[] = [
  [
    'assessments',
    { time: { from: 'start_date', to: 'end_date', atMost: '45 working days' } },
    'end_date is at most 45 working days after start_date and not before it',
    'end_date is more than 45 working days after start_date, or before it (or blank)',
  ],
  [
    'assessments',
    { time: { from: 'start_date', to: 'end_date', atLeast: '0 days' } },
    'end_date is on or after start_date',
    'end_date is before start_date (or blank)',
  ],
  [
    'assessments',
    { time: { from: 'start_date', to: 'end_date', moreThan: '0 days' } },
    'end_date is after start_date',
    'end_date is on start_date, or before it (or blank)',
  ],
  [
    'cp_plans',
    { time: { from: 'start_date', to: 'the end', atLeast: '3 months' } },
    'start_date is at least 3 months before the end of the window',
    'start_date is less than 3 months before the end of the window, or after it',
  ],
  [
    'supervisions',
    { time: { from: 'supervision_date', to: 'the end', lessThan: '6 weeks' } },
    'supervision_date is less than 6 weeks before the end of the window and not after it',
    'supervision_date is at least 6 weeks before the end of the window, or after it',
  ],
  [
    'referrals',
    { time: { from: 'previous_referral_date', to: 'referral_date', atLeast: '1 day', atMost: '12 months' } },
    'referral_date is at least 1 day and at most 12 months after previous_referral_date',
    'referral_date is less than 1 day or more than 12 months after previous_referral_date, or before it (or previous_referral_date is blank)',
  ],
]

const RELATED: Row[] = [
  [
    'referrals',
    { has: { of: 'assessments', same: ['child_id', 'referral_date'] } },
    'there is a row of assessments with the same child_id and referral_date',
    'there is no row of assessments with the same child_id and referral_date',
  ],
  [
    'camhs_referrals',
    { has: { of: 'cic', same: 'child_id', where: { open: 'at this.referral_date' } } },
    "there is a row of cic with the same child_id open on this row's referral_date",
    "there is no row of cic with the same child_id open on this row's referral_date",
  ],
  [
    'cic_reviews',
    { has: { of: 'cic_reviews', same: 'child_id', atLeast: 1, atMost: 1 } },
    'there is exactly 1 row of cic_reviews with the same child_id',
    'it is not so that there is exactly 1 row of cic_reviews with the same child_id',
  ],
  [
    'cin',
    { has: { of: 'cin_visits', same: 'child_id', atLeast: 2 } },
    'there are at least 2 rows of cin_visits with the same child_id',
    'it is not so that there are at least 2 rows of cin_visits with the same child_id',
  ],
  [
    'cin',
    { has: { of: 'cin_visits', same: 'child_id', lessThan: 3, where: { seen: true } } },
    'there are fewer than 3 rows of cin_visits with the same child_id whose seen is yes',
    'it is not so that there are fewer than 3 rows of cin_visits with the same child_id whose seen is yes',
  ],
  [
    'cp_plans',
    {
      has: {
        of: 'cp_reviews',
        same: 'child_id',
        where: {
          has: {
            of: 'cp_reviews',
            same: 'child_id',
            where: { time: { from: 'this.review_date', to: 'review_date', atMost: '6 months' } },
          },
        },
      },
    },
    "there is a row of cp_reviews with the same child_id for which there is a row of cp_reviews with the same child_id whose review_date is at most 6 months after that row's review_date and not before it",
    "there is no row of cp_reviews with the same child_id for which there is a row of cp_reviews with the same child_id whose review_date is at most 6 months after that row's review_date and not before it",
  ],
]

const TOGETHER: Row[] = [
  [
    'foster_carers',
    { any: [{ adolescents: true }, { complex_needs: true }] },
    'adolescents is yes or complex_needs is yes',
    'none of these holds: (a) adolescents is yes; (b) complex_needs is yes',
  ],
  ['referrals', { not: { nfa: true } }, 'nfa is no or blank', 'nfa is yes'],
  ['referrals', { not: { not: { nfa: true } } }, 'nfa is yes', 'nfa is no or blank'],
  [
    'audits',
    { kind: 'case', judgement: 'good' },
    'kind is case and judgement is good',
    'not all of these hold: (a) kind is case; (b) judgement is good',
  ],
  [
    'foster_carers',
    { not: { any: [{ adolescents: true }, { open: 'at the end' }] } },
    'none of these holds: (a) adolescents is yes; (b) it is open at the end of the window',
    'adolescents is yes or it is open at the end of the window',
  ],
  [
    'referrals',
    { any: [{ nfa: true }, { not: { nfa: false } }, { source: ['police', 'school'] }] },
    'at least one of these holds: (a) nfa is yes; (b) nfa is yes or blank; (c) source is police or school',
    'none of these holds: (a) nfa is yes; (b) nfa is yes or blank; (c) source is police or school',
  ],
]

describe.each([
  ['values', VALUES],
  ['days', DAYS],
  ['lengths of time', TIMES],
  ['related rows', RELATED],
  ['conditions together', TOGETHER],
])('%s are said in plain English', (_, rows) => {
  test.each(rows.map(row => [row[2], row] as const))('%s', (_, row) => {
    expect(said(row)).toEqual([row[2], row[3]])
  })
})
