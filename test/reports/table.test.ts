import { describe, expect, test } from 'vitest'
import { amount } from '../../src/foundations/amount.ts'
import { catalogueTable } from '../../src/reports/catalogue-table.ts'
import { figureTable, sheetTable, verdictTable } from '../support/whole-texts.ts'
import { figure, judged, planRate, REFERRALS, SECOND_PLANS } from './examples.ts'

const PLAIN = { width: 80, colour: false }

const ROWS = [
  judged(planRate(2008), {
    target: '24',
    gap: amount(20, 1),
    toTarget: -30n,
    verdict: 'red',
    reason: 'too high',
  }),
  judged(planRate(2009, 336), {
    target: '24',
    gap: amount(0, 1),
    toTarget: 0n,
    verdict: 'green',
    reason: 'meets 24',
  }),
  judged(figure(SECOND_PLANS, 2009, { numerator: amount(0), denominator: amount(0), symbol: 'z' }), {
    target: '14',
    reason: 'a share of nothing',
  }),
]

describe('A table of verdicts', () => {
  test('groups by indicator; each verdict is a word and a mark; notes stand below', () => {
    expect(verdictTable({ judged: ROWS, breakdowns: [] }, PLAIN)).toBe(
      `
All areas

Period     Value  Target   Gap  To target  Verdict  Notes
──────────────────────────────────────────────────────────────────────
Children subject to a child protection plan per 10,000 under-18s  CH01
  2008/09   26.0      24  +2.0  30 fewer   ✗ red
  2009/10   24.0      24   0.0             ✓ green
Plans for a second or subsequent time  NI65
  2009/10    [z]      14                   ○ grey   1

 1  a share of nothing
[z]  not applicable

✓ 1 green   ✗ 1 red   ○ 1 grey
`.trimStart(),
    )
  })

  test('with one figure an indicator, the title is a column and what is common stands above', () => {
    expect(verdictTable({ judged: [ROWS[0]], breakdowns: [] }, PLAIN)).toBe(
      `
All areas, 2008/09

Indicator                                Value  Target   Gap  To target  Verdict
────────────────────────────────────────────────────────────────────────────────
Children subject to a child protection    26.0      24  +2.0  30 fewer   ✗ red
plan per 10,000 under-18s

✗ 1 red
`.trimStart(),
    )
  })

  test('without colour there is no escape; with colour the words stay the same', () => {
    const plain = verdictTable({ judged: ROWS, breakdowns: [] }, PLAIN)
    const coloured = verdictTable({ judged: ROWS, breakdowns: [] }, { width: 80, colour: true })
    expect(plain).not.toContain('\u001b')
    expect(coloured).toContain('\u001b[')
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain)
  })
})

describe('A table of figures', () => {
  const districts = ['Dartford', 'Tonbridge and Malling'].flatMap(label =>
    [2008, 2009].map(year =>
      figure(REFERRALS, year, {
        numerator: amount(24035),
        area: { kind: 'named', label },
        notes: ['one note'],
      }),
    ),
  )

  test('areas are a column, thousands are apart, an equal note is told once', () => {
    const text = figureTable({ figures: districts, breakdowns: [] }, PLAIN)
    expect(text).toContain('  Tonbridge and Malling  2009/10     24,035  24,035  1')
    expect(text.match(/one note/g)).toHaveLength(1)
  })

  test.each([80, 100, 120])('keeps within %i columns', width => {
    const long = districts.map(one => ({
      ...one,
      area: { kind: 'named' as const, label: 'Bournemouth, Christchurch and Poole, and the sea before them' },
      breakdown: {
        source: { kind: 'named' as const, label: 'Individual - family member, relative or carer' },
      },
    }))
    const text = figureTable(
      { figures: [...districts, ...long], breakdowns: ['source'] },
      { width, colour: false },
    )
    for (const line of text.split('\n')) expect([...line].length).toBeLessThanOrEqual(width)
  })

  test('a name that is too long goes on under its margin, and loses no letter', () => {
    const ofHarm = [...districts, ...districts.map(one => ({ ...one, indicator: SECOND_PLANS }))].map(
      one => ({
        ...one,
        breakdown: {
          latest_category: { kind: 'named' as const, label: 'Emotional abuse and neglect, both' },
        },
      }),
    )
    const text = figureTable({ figures: ofHarm, breakdowns: ['latest_category'] }, PLAIN)
    const [first, second] = text.split('\n').slice(7, 9)
    expect(first).toMatch(/^ {2}Tonbridge and +Emotional abuse and +2008\/09 /)
    expect(second).toMatch(/^ {2}Malling +neglect, both$/)
    expect(text).not.toContain('…')
  })

  test('a value that steers the terminal is shown, not obeyed', () => {
    const area = { kind: 'named' as const, label: 'Kent\u001b[2J\nDover' }
    const text = figureTable({ figures: [{ ...districts[0], area }], breakdowns: [] }, PLAIN)
    expect(text).toContain('Kent<U+001B>[2J Dover')
    expect(text).not.toContain('\u001b')
  })

  test('no figures at all: a header alone', () => {
    expect(figureTable({ figures: [], breakdowns: [] }, PLAIN)).toContain('Value')
  })
})

test('the catalogue: each title and its codes over its id and the datasets that it needs', () => {
  const entry = {
    title: SECOND_PLANS.title,
    theme: 'child-protection',
    unit: 'percent',
    polarity: 'low',
  } as const
  const entries = [
    { ...entry, id: 'cp-second-plan-share', codes: ['NI65'], datasets: ['cp_plans'] },
    { ...entry, id: 'cp-plan-rate', title: 'Plans', codes: [], datasets: ['cp_plans', 'populations'] },
  ]
  expect(catalogueTable(entries, PLAIN)).toBe(
    `
Id                      Datasets
─────────────────────────────────────────────
Plans for a second or subsequent time  NI65
  cp-second-plan-share  cp_plans
Plans
  cp-plan-rate          cp_plans; populations
`.trimStart(),
  )
})

test('any sheet: an id is never cut short, words wrap, details are left out', () => {
  const sheet = {
    columns: [{ name: 'id' }, { name: 'title', wraps: true }, { name: 'theme', detail: true }],
    rows: [
      [
        { kind: 'text' as const, text: 'assessment-from-referral-timely-share' },
        { kind: 'text' as const, text: 'Assessments within 45 working days of the referral, of any kind' },
        { kind: 'text' as const, text: 'front-door' },
      ],
    ],
  }
  const text = sheetTable(sheet, PLAIN)
  expect(text).toContain('assessment-from-referral-timely-share  Assessments within 45 working days of the\n')
  expect(text).not.toContain('front-door')
})
