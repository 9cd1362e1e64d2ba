import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../src/datasets/dataset.ts'
import { DATASETS } from '../../src/datasets/index.ts'
import { parseKeep } from '../../src/indicators/parse.ts'
import { parseDataset } from '../../src/indicators/parse-dataset.ts'
import { faultText } from './faults.ts'

const KNOWN = new Map<string, Dataset>(DATASETS.map(dataset => [dataset.id, dataset]))
const COLUMNS = {
  child_id: { kind: 'id', required: true },
  seen_date: { kind: 'day', required: true },
  outcome: { kind: 'category' },
}
const CLINICS = { id: 'clinics', columns: COLUMNS }

function faultsOf(raw: unknown): string[] {
  return parseDataset(raw, KNOWN).faults.map(faultText)
}
const withWords = (words: Record<string, unknown>) => faultsOf({ ...CLINICS, ...words })
const withColumn = (column: unknown, others = {}) =>
  faultsOf({ ...CLINICS, columns: { ...COLUMNS, ...others, extra: column } })

describe('a dataset that cannot be right is refused once, at its place', () => {
  test.each([
    ['a text', 'clinics', ['id: "" as the name of a dataset', 'no dataset']],
    ['no columns', { id: 'clinics' }, ['no dataset']],
    ['a name with a mark', { ...CLINICS, id: 'clinics!' }, ['id: "clinics!" as the name of a dataset']],
    [
      'a word of the language for a name',
      { ...CLINICS, id: 'open' },
      ['id: "open" as the name of a dataset'],
    ],
  ])('%s', (_, raw, told) => {
    expect(faultsOf(raw)).toEqual(told)
  })

  test.each([
    ['rows that are one by a number', { oneRowPer: 7 }, ['oneRowPer: no text']],
    [
      'rows that are one by an unknown column',
      { oneRowPer: 'childid' },
      ['oneRowPer: an unknown column "childid": did you mean "child_id"?'],
    ],
    ['an age that is a text', { untilAge: '18' }, ['untilAge: no age']],
    ['an age without birthdays', { untilAge: 18 }, ['untilAge: an unknown column "date_of_birth"']],
    ['a note that is a text', { noteWithout: 'outcome' }, ['noteWithout: no map']],
    [
      'a note without an unknown column',
      { noteWithout: { outcom: 'all are counted' } },
      ['noteWithout.outcom: an unknown column "outcom": did you mean "outcome"?'],
    ],
    [
      'one episode at a time, and no episode',
      { oneAtATime: true },
      ['oneAtATime: "oneAtATime" without "episode"'],
    ],
    [
      'one episode at a time, of nobody',
      { oneAtATime: true, episode: ['seen_date', 'seen_date'], columns: { seen_date: { kind: 'day' } } },
      ['oneAtATime: an unknown column "child_id"'],
    ],
    [
      'an episode of three days',
      { episode: ['seen_date', 'seen_date', 'seen_date'] },
      ['episode: no pair of columns'],
    ],
    [
      'rows kept by an unknown column',
      { keep: { not: { outcom: 'cancelled' } } },
      ['keep.not.outcom (key): an unknown column "outcom" of clinics: did you mean "outcome"?'],
    ],
    [
      'rows kept by those of another dataset',
      { keep: { has: { of: 'referrals', same: 'child_id' } } },
      ['keep.has.of: an unknown dataset "referrals"'],
    ],
  ])('%s', (_, words, told) => {
    expect(withWords(words)).toEqual(told)
  })

  test('several faults are told in one run, and no dataset comes of it', () => {
    const raw = { ...CLINICS, columns: { ...COLUMNS, extra: { kind: 'daye' } }, oneRowPer: 'child' }
    expect(faultsOf(raw)).toEqual([
      'columns.extra.kind: kind: daye: did you mean "day"?',
      'oneRowPer: an unknown column "child"',
    ])
    expect(parseDataset(raw, KNOWN).dataset).toBeUndefined()
    expect(parseDataset({ ...CLINICS, keep: 'seen' }, KNOWN).dataset).toBeUndefined()
  })
})

describe('a column that cannot be right is refused once, at its place', () => {
  test.each([
    ['left blank', null, ['columns.extra: no column']],
    ['with values that are a text', { kind: 'category', values: 'seen' }, ['columns.extra.values: no map']],
    [
      'with a value of no code',
      { kind: 'category', values: { seen: ['S', true] } },
      ['columns.extra.values.seen: no code'],
    ],
    [
      'with a blank id that is true',
      { kind: 'id', default: true },
      ['columns.extra.default: a default for an id'],
    ],
    [
      'with a blank category that is true',
      { kind: 'category', default: true },
      ['columns.extra.default: a default for a category'],
    ],
    [
      'with ages in words before',
      { kind: 'ages', default: 'about 0-17' },
      ['columns.extra.default: a default for an ages'],
    ],
    [
      'with ages in words behind',
      { kind: 'ages', default: '0-17 years' },
      ['columns.extra.default: a default for an ages'],
    ],
    [
      'with a number from a day',
      { kind: 'number', else: 'seen_date' },
      ['columns.extra.else: the column "seen_date", a day'],
    ],
    ['with a text to look up', { kind: 'day', lookup: 'referrals' }, ['columns.extra.lookup: no map']],
    [
      'with a number to look up',
      { kind: 'number', lookup: { of: 'referrals', take: 'referral_date', same: 'child_id' } },
      ['columns.extra.lookup: a number from another dataset'],
    ],
    [
      'with a key that neither has',
      { kind: 'day', lookup: { of: 'referrals', take: 'referral_date', same: 'person' } },
      [
        'columns.extra.lookup.same: an unknown column "person"',
        'columns.extra.lookup.same: an unknown column "person"',
      ],
    ],
    [
      'otherwise looked up in a text',
      {
        kind: 'day',
        lookup: { of: 'referrals', take: 'referral_date', same: 'child_id', otherwise: 'child_id' },
      },
      ['columns.extra.lookup.otherwise: no map'],
    ],
    [
      'otherwise looked up by unknown columns',
      {
        kind: 'day',
        lookup: {
          of: 'referrals',
          take: 'referral_date',
          same: 'child_id',
          otherwise: { same: 'referral_id', upTo: 'outcome' },
        },
      },
      [
        'columns.extra.lookup.otherwise.same: an unknown column "referral_id"',
        'columns.extra.lookup.otherwise.upTo: the column "outcome", a category',
      ],
    ],
  ])('%s', (_, column, told) => {
    expect(withColumn(column)).toEqual(told)
  })

  test.each([
    ['a category that is blank for a number', { kind: 'category', default: 7 }],
    ['an id that is blank for a text', { kind: 'id', default: 'none' }],
    ['an id that is blank for a number', { kind: 'id', default: 7 }],
    ['ages of two digits on both sides', { kind: 'ages', default: '10-17' }],
    ['ages of one digit on both sides', { kind: 'ages', default: '5-9' }],
    ['a number from another one', { kind: 'number', else: 'extra' }],
    [
      'a look-up without a last day',
      { kind: 'day', lookup: { of: 'referrals', take: 'referral_date', same: 'child_id' } },
    ],
    [
      'a look-up with another way',
      {
        kind: 'day',
        lookup: {
          of: 'referrals',
          take: 'referral_date',
          same: 'child_id',
          otherwise: { same: 'child_id', upTo: 'seen_date' },
        },
      },
    ],
  ])('%s is sound', (_, column) => {
    expect(withColumn(column)).toEqual([])
  })

  test('what another one takes from a broken column is not told again', () => {
    expect(withColumn({ kind: 'day', else: 'broken' }, { broken: 'day' })).toEqual([
      'columns.broken: no column',
    ])
    expect(withColumn({ kind: 'day', else: 'broken' }, { broken: { kind: 'daye' } })).toEqual([
      'columns.broken.kind: kind: daye: did you mean "day"?',
    ])
  })
})

describe('a dataset is read with every short form written out', () => {
  const read = (words: Record<string, unknown>) => parseDataset({ ...CLINICS, ...words }, KNOWN).dataset

  test('one code or column for a list, a number for a text, the name for a title', () => {
    const outcome = { kind: 'category', values: { cancelled: ['C', 2], seen: 'S' } }
    expect(
      read({ oneRowPer: 'child_id', alsoNamed: 'school nurse', columns: { ...COLUMNS, outcome } }),
    ).toEqual({
      id: 'clinics',
      title: 'clinics',
      oneRowPer: ['child_id'],
      alsoNamed: ['school nurse'],
      columns: { ...COLUMNS, outcome: { kind: 'category', values: { cancelled: ['C', '2'], seen: ['S'] } } },
    })
  })

  test('an episode that several children may have at once needs no child', () => {
    expect(read({ oneAtATime: false })).toEqual({ ...CLINICS, title: 'clinics', oneAtATime: false })
    const { seen_date } = COLUMNS
    expect(read({ columns: { seen_date } })).toEqual({
      id: 'clinics',
      title: 'clinics',
      columns: { seen_date },
    })
    expect(read({ episode: ['seen_date', 'seen_date'] })).toMatchObject({
      episode: ['seen_date', 'seen_date'],
    })
  })

  test('rows kept by others of the same dataset', () => {
    const clinics = read({ keep: { has: { of: 'clinics', same: 'child_id', where: { outcome: 'seen' } } } })
    expect(parseKeep(clinics!)).toEqual({
      is: 'has',
      related: {
        of: 'clinics',
        same: ['child_id'],
        where: { is: 'equal', column: 'outcome', values: ['seen'] },
      },
      tests: [],
    })
  })
})
