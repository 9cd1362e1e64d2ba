import { describe, expect, test } from 'vitest'
import { marked, PLANS, toldOf } from './written.ts'

/** One part of the definition written otherwise; ‸ stands before what is wrong with it. */
function toldInstead(sound: string, broken: string): { told: string[]; place: string } {
  expect(PLANS).toContain(sound)
  const { text, place } = marked(PLANS.replace(sound, broken))
  return { told: toldOf(text), place }
}

test('a sound definition has no faults', () => {
  expect(toldOf(PLANS)).toEqual([])
})

describe('a broken definition is refused with the line, what is allowed and the nearest word', () => {
  test.each([
    ['of: cp_plans', 'of: ‸cp_plan', 'an unknown dataset "cp_plan"', 'did you mean "cp_plans"?'],
    ['unit: count', 'unit: ‸counts', 'unit: counts', 'did you mean "count"?'],
    ['theme: child-protection', 'theme: ‸child protection', 'theme: child protection', '"child-protection"?'],
    ['decimals: 0', 'decimals: ‸nought', 'decimals: nought', 'a whole number from 0 to 6'],
    ['polarity: none', 'polarity: ‸lower', 'polarity: lower', 'one of high, low, none'],
    ['title: Plans here', 'title: ‸[]', 'no title', 'a text'],
    ['when: {', '‸wen: {', 'an unknown word "wen"', 'did you mean "when"?'],
    [
      '{ open: at the end }',
      '{ open: ‸the end }',
      'open: the end',
      '"at the end", "at POINT" or "in the window"',
    ],
    [
      '{ open: at the end }',
      '‸{ child_id: A }',
      'a condition that does not tie a row to the window',
      'where',
    ],
    ['latest_category: [', '‸latest_categry: [', 'an unknown column "latest_categry"', '"latest_category"?'],
    [
      'from: start_date',
      'from: ‸begun',
      'an unknown column "begun" of cp_plans',
      'a dataset of your own names it',
    ],
    ['atLeast: 3 months', 'atLeast: ‸3 fortnights', '"3 fortnights"', 'such as 12 months'],
    ['atLeast: 3 months', '‸atLest: 3 months', 'an unknown word "atLest"', 'did you mean "atLeast"?'],
    ['time: {', '‸tim: {', 'an unknown column "tim"', 'a dataset of your own'],
    ['[Neglect, Physical]', '‸true', 'the value "true" for the column "latest_category"', 'a text'],
    ['{ distinct: child_id }', '‸row', 'an unknown measure "row"', 'rows'],
    ['{ distinct: child_id }', '{ ‸distnct: child_id }', 'an unknown word "distnct"', '"distinct"?'],
    ['{ distinct: child_id }', '{ sum: ‸latest_category }', 'the column "latest_category"', 'previous_plans'],
    ['{ distinct: child_id }', 'cp-plan', 'an unknown measure "cp-plan"', 'did you mean "cp-plans"?'],
  ])('%s → %s', (sound, broken, found, expected) => {
    const { told, place } = toldInstead(sound, broken.includes('‸') ? broken : `‸${broken}`)
    const [first = 'nothing'] = told
    expect(first).toContain(found)
    expect(first).toContain(expected)
    expect(first).toMatch(/^per10k\.yaml:\d+:\d+: error\[bad-definition\]: /)
    expect(first).toContain(`per10k.yaml:${place}: `)
  })

  test('all of them in one run', () => {
    const text = PLANS.replace('unit: count', 'unit: counts').replace('decimals: 0', 'decimals: 9')
    expect(toldOf(text)).toHaveLength(2)
  })
})

describe('definitions among others', () => {
  const another = (id: string, count: string) =>
    PLANS.replace('indicators:\n', '').replace('plans-here', id).replace('{ distinct: child_id }', count)

  test('may name each other, in either order', () => {
    const first = another('a', 'rows').replace(/ {4}of:[\s\S]*count: rows/, '    count: b')
    expect(toldOf(`indicators:\n${first}${another('b', 'rows')}`)).toEqual([])
  })

  test('may not name themselves by way of others', () => {
    const naming = (id: string, other: string) =>
      another(id, 'rows').replace(/ {4}of:[\s\S]*count: rows/, `    count: ${other}`)
    const told = toldOf(`indicators:\n${naming('a', 'b')}${naming('b', 'a')}`)
    expect(told).toHaveLength(2)
    expect(told[0]).toContain('"a" names itself by way of the definitions that it names')
  })

  test('may not have the same id twice in a list', () => {
    const item = `  - ${PLANS.slice(PLANS.indexOf('title'), -1).replaceAll('\n', '\n')}\n    id: plans-here\n`
    const { told, place } = { told: toldOf(`indicators:\n${item}${item}`), place: '25:9' }
    expect(told).toEqual([
      `per10k.yaml:${place}: error[bad-definition]: the id "plans-here" for the second time; expected one of each`,
    ])
  })

  test('that take the id of a built-in one stand for it, with a warning', () => {
    const { text, place } = marked(PLANS.replace('plans-here', '‸cp-plans'))
    expect(toldOf(text)).toEqual([
      `per10k.yaml:${place}: warning[replaces-built-in]: "cp-plans" stands for the built-in one of that name; give it another id to keep both`,
    ])
  })
})

const CLINICS = `datasets:
  clinics:
    title: Visits of the school nurse
    episode: [clinic_date, end_date]
    oneAtATime: true
    untilAge: 18
    oneRowPer: [child_id, clinic_date]
    keep: { not: { outcome: cancelled } }
    ownId: visit_id
    inOrder: [[referral_date, clinic_date]]
    noteWithout: { school: "without school, home visits are counted" }
    columns:
      child_id: { kind: id, required: true }
      visit_id: { kind: id }
      clinic_date: { kind: day, required: true }
      end_date: { kind: day, else: clinic_date }
      date_of_birth: { kind: day }
      school: { kind: category }
      outcome: { kind: category, values: { cancelled: [C, DNA], seen: S }, default: seen }
      told: { kind: category, values: { cancelled: [called off] }, foundIn: school }
      first: { kind: flag, default: false }
      minutes: { kind: number, default: 15 }
      referral_date:
        kind: day
        lookup: { of: referrals, take: referral_date, same: child_id, upTo: clinic_date }
`

describe('a dataset of a council', () => {
  test('may use every word of the built-in ones', () => {
    expect(toldOf(CLINICS)).toEqual([])
  })

  test.each([
    ['clinics:', '‸Clinics:', '"Clinics" as the name of a dataset', 'small letters'],
    ['kind: number', 'kind: ‸numbr', 'kind: numbr', 'did you mean "number"?'],
    ['school: { kind: category }', 'school: ‸category', 'no column', '{ kind: … }'],
    ['first: {', 'sum: ‸{', 'a column called "sum", which is a word of the language', 'another name'],
    ['first: {', 'was first: ‸{', 'a column whose name is no one word', 'start_date'],
    ['required: true', 'required: ‸always', 'neither true nor false', 'true or false'],
    ['[clinic_date, end_date]', '‸[clinic_date]', 'no pair of columns', '[start_date, end_date]'],
    ['[clinic_date, end_date]', '[clinic_date, ‸endd_date]', 'an unknown column "endd_date"', '"end_date"?'],
    ['[clinic_date, end_date]', '[‸school, end_date]', 'the column "school", a category', 'a day'],
    [
      'episode: [clinic_date, end_date]\n    oneAtATime: true',
      'oneAtATime: ‸true',
      '"oneAtATime" without "episode"',
      '"episode"',
    ],
    ['oneAtATime: true', 'oneAtATime: ‸often', 'neither true nor false', 'true or false'],
    ['ownId: visit_id', 'ownId: ‸visit_idd', 'an unknown column "visit_idd"', 'did you mean "visit_id"?'],
    ['ownId: visit_id', 'ownId: ‸school', 'the column "school", a category', 'an id'],
    ['[[referral_date, clinic_date]]', '‸clinic_date', 'no list of pairs', '[[start_date, conference_date]]'],
    ['[[referral_date, clinic_date]]', '[‸[clinic_date]]', 'no pair of columns', '[start_date, end_date]'],
    ['[[referral_date,', '[[‸school,', 'the column "school", a category', 'a day or a moment'],
    ['untilAge: 18', 'untilAge: ‸grown up', 'no age', 'a whole number of years'],
    ['oneRowPer: [child_id,', 'oneRowPer: ‸[person,', 'an unknown column "person"', 'one of'],
    [
      '{ outcome: cancelled }',
      '{ ‸outcme: cancelled }',
      'an unknown column "outcme"',
      'did you mean "outcome"?',
    ],
    [
      'kind: number, ',
      'kind: number, says: ‸how often, ',
      'says: how often',
      'expected one of how many, how much',
    ],
    ['kind: flag, ', 'kind: flag, says: ‸how many, ', 'how many of a flag', 'a number'],
    ['default: 15', 'default: ‸none', 'a default for a number', 'a number'],
    ['default: false', 'default: ‸no', 'a default for a flag', 'true or false'],
    ['kind: day, else', 'kind: day, default: ‸2024-01-01, else', 'a default for a day', 'no default'],
    ['else: clinic_date', 'else: ‸minutes', 'the column "minutes", a number', 'a day or a category'],
    ['foundIn: school', 'foundIn: ‸minutes', 'the column "minutes", a number', 'a category'],
    [
      'values: { cancelled: [called off] }, foundIn: ',
      'foundIn: ‸',
      '"foundIn" without "values"',
      '"values"',
    ],
    ['{ kind: number, ', '{ kind: number, values: ‸{ a: b }, ', 'values of a number', 'a category'],
    ['of: referrals', 'of: ‸referals', 'an unknown dataset "referals"', 'did you mean "referrals"?'],
    ['take: referral_date', 'take: ‸nfa', 'the column "nfa", a flag', 'a day'],
    ['upTo: clinic_date', 'upTo: ‸school', 'the column "school", a category', 'a day or a moment'],
    ['same: child_id', 'same: ‸person_id', 'an unknown column "person_id"', 'one of'],
    ['keep:', '‸keeep:', 'an unknown word "keeep"', 'did you mean "keep"?'],
  ])('%s → %s', (sound, broken, found, expected) => {
    expect(CLINICS).toContain(sound)
    const { text, place } = marked(CLINICS.replace(sound, broken))
    const [first = 'nothing'] = toldOf(text)
    expect(first).toContain(found)
    expect(first).toContain(expected)
    expect(first).toContain(`per10k.yaml:${place}: `)
  })

  test('may look up in another of its own, in either order', () => {
    const nurses = `  nurses:
    columns:
      child_id: { kind: id, required: true }
      seen_date: { kind: day, required: true }
`
    const clinics = CLINICS.replace('of: referrals, take: referral_date', 'of: nurses, take: seen_date')
    expect(toldOf(`${clinics}${nurses}`)).toEqual([])
    expect(toldOf(`datasets:\n${nurses}${clinics.replace('datasets:\n', '')}`)).toEqual([])
  })

  test('that takes the name of a built-in one stands for it, and tells which definitions it breaks', () => {
    const steps = `datasets:
  steps:
    columns:
      child_id: { kind: id, required: true }
      direction: { kind: category, required: true }
`
    expect(toldOf(steps)).toEqual([
      'per10k.yaml:2:3: warning[replaces-built-in]: "steps" stands for the built-in one of that name; step-ups, step-downs cannot be read by it; give it another id to keep both',
    ])
  })
})
