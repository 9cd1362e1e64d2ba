import { describe, expect, it } from 'vitest'
import { words } from '../../../src/reports/sheet.ts'
import { type BookSheet, isTooLong } from '../../../src/reports/workbook/book.ts'
import { scorecardBook } from '../../../src/reports/workbook/scorecard-book.ts'
import { tableOf } from '../../../src/reports/workbook/table.ts'
import { JUDGED, OUTCOME } from './example.ts'

function sheet(name: string, of = OUTCOME): BookSheet {
  const found = scorecardBook(of).sheets.find(one => one.name === name)
  if (found === undefined) throw new Error(`no sheet ${name}`)
  return found
}

/** A table as texts, its header first. */
function texts({ table }: BookSheet): string[][] {
  if (table === undefined) throw new Error('no table')
  return [
    table.columns.map(({ heading }) => heading),
    ...[...table.rows].map(row => row.map(({ text }) => text)),
  ]
}

describe('a scorecard as a workbook', () => {
  it('has a cover, contents and notes, then a table a sheet', () => {
    expect(scorecardBook(JUDGED).sheets.map(({ name }) => name)).toEqual([
      ...['Cover', 'Contents', 'Notes', 'Verdicts', 'Child_protection', 'Front_door'],
      ...['Definitions', 'Rules', 'Sources'],
    ])
  })

  it('gives the longest text of a definition room, so that no row is higher than a spreadsheet allows', () => {
    const counted = 'Counts rows of referrals whose referral_date is in the window. '.repeat(20).trim()
    const told = { ...OUTCOME.definitions[0], counted: [{ text: counted, items: [] }] }
    const { table } = sheet('Definitions', { ...OUTCOME, definitions: [told] })
    expect(table?.columns.find(({ heading }) => heading === 'What is counted')?.width).toBe(93) // 90 letters and a margin
  })

  it('says on its cover whether numbers are rounded or hidden', () => {
    const cover = (of: typeof OUTCOME) => sheet('Cover', of).lines.map(({ text }) => text)
    expect(cover(OUTCOME).at(-1)).toMatch(/Numerators and denominators are not rounded\.$/)
    expect(cover({ ...OUTCOME, roundTo: 5 }).at(-1)).toMatch(
      /Rounded: each count on its own to the nearest 5, /,
    )
    expect(cover({ ...OUTCOME, suppress: 5 })).toContain(
      'Hidden: counts from 1 to 4, and whatever would give them away.',
    )
  })

  it('is titled by its areas and periods, in British English', () => {
    const { title, language, sheets } = scorecardBook(OUTCOME)
    expect([title, language, sheets[0].title]).toEqual([
      'Scorecard: All areas, 2007/08',
      'en-GB',
      'Scorecard: All areas, 2007/08',
    ])
  })

  it('tells the figures of a theme, with their marks for notes and no column that is blank', () => {
    expect(texts(sheet('Child_protection'))).toEqual([
      [
        'Indicator',
        'Code',
        'Area',
        'Period',
        'From',
        'To',
        'Numerator',
        'Denominator',
        'Value',
        'Unit',
        'Notes',
        'Id',
      ],
      [
        ...[
          'Children subject to a child protection plan per 10,000 under-18s',
          'CH01',
          'All areas',
          '2007/08',
        ],
        ...['2007-04-01', '2008-03-31', '364', '140000', '26.0', 'per 10,000', '', 'cp-plan-rate'],
      ],
      [
        ...[
          'Plans for a second or subsequent time',
          'NI65',
          'All areas',
          '2007/08',
          '2007-04-01',
          '2008-03-31',
        ],
        ...['[c]', '[c]', '[c]', 'percent', '[note 1]', 'cp-second-plan-share'],
      ],
    ])
  })

  it('explains the symbols and the blanks of a table above it', () => {
    expect(
      sheet('Child_protection')
        .lines.map(({ text }) => text)
        .slice(2),
    ).toEqual([
      'Symbols in this table: [c] hidden for confidentiality.',
      'A blank cell means that there is nothing to tell: a count has no denominator, a figure may have no target or note.',
    ])
  })

  it('tells each different note once', () => {
    expect(texts(sheet('Notes'))).toEqual([
      ['Note', 'Text'],
      ['note 1', 'look-back incomplete: the extract starts 2006-06-03'],
    ])
  })

  it('tells what the plan speaks of, and rows of the plan by their own words', () => {
    const [header, ...rows] = texts(sheet('Verdicts', JUDGED))
    const at = ['Indicator', 'Value', 'Target', 'Change to meet target', 'Verdict'].map(heading =>
      header.indexOf(heading),
    )
    expect(rows.map(row => at.map(column => row[column]))).toEqual([
      ['Children subject to a child protection plan per 10,000 under-18s', '26.0', '24', '-28', 'red'],
      ['Local: CAF', '[x]', '', '', 'grey'],
    ])
  })

  it('leads from the contents to every other sheet', () => {
    const links = [...(sheet('Contents').table?.rows ?? [])].map(([link]) => link)
    expect(links.map(link => link.kind === 'link' && link.sheet)).toEqual([
      ...['Notes', 'Child_protection', 'Front_door', 'Definitions', 'Rules', 'Sources'],
    ])
  })
})

describe('a table of a workbook', () => {
  it('says each heading once, without regard to case', () => {
    const made = tableOf('t', [
      { heading: 'Value', cells: [words('a')] },
      { heading: 'value', cells: [words('b')] },
    ])
    expect(made?.columns.map(({ heading }) => heading)).toEqual(['Value', 'value (2)'])
  })

  it('is none without a row', () => {
    expect(tableOf('t', [{ heading: 'Value', cells: [] }])).toBeUndefined()
  })

  it('is too long for a sheet of 1,048,576 rows with its title and header', () => {
    const long = (rows: number): BookSheet => ({
      name: 'Long',
      title: '',
      lines: [],
      table: { name: 'long', columns: [], rows: [], count: rows },
    })
    expect([isTooLong(long(1_048_574)), isTooLong(long(1_048_575))]).toEqual([false, true])
  })
})
