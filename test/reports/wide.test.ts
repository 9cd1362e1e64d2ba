import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure.ts'
import { amount } from '../../src/foundations/amount.ts'
import { wideSheet } from '../../src/reports/wide.ts'
import { sheetTable } from '../support/whole-texts.ts'
import { figure, REFERRALS, SECOND_PLANS } from './examples.ts'

const THANET = { kind: 'named', label: 'Thanet' } as const
const ASHFORD = { kind: 'named', label: 'Ashford' } as const
const UNKNOWN = { kind: 'unknown', label: 'Unknown' } as const

function referrals(year: number, count: number, rest: Partial<Figure> = {}): Figure {
  return figure(REFERRALS, year, { numerator: amount(count), ...rest })
}

function texts(
  figures: Figure[],
  across: 'period' | 'area' | 'indicator',
  breakdowns: string[] = [],
): string[][] {
  const { columns, rows } = wideSheet({ figures, breakdowns }, across)
  return [columns.map(({ name }) => name), ...rows.map(row => row.map(({ text }) => text))]
}

const FIVE = { kind: 'number', text: '5', json: '5' } as const
const TITLE = "Referrals to children's social care"

describe('figures for pasting', () => {
  it('have a column for each period, the earliest first, and a note with the period that it is about', () => {
    const figures = [referrals(2008, 60, { notes: ['extract ends 2008-12-31'] }), referrals(2007, 50)]
    expect(texts(figures, 'period')).toEqual([
      ['indicator', 'code', 'title', 'area', 'unit', '2007/08', '2008/09', 'notes'],
      ['referrals', '', TITLE, 'All areas', 'count', '50', '60', '2008/09: extract ends 2008-12-31'],
    ])
  })

  it('have a note once where it is about every column', () => {
    const notes = ['extract ends 2008-12-31']
    const figures = [referrals(2007, 50, { notes }), referrals(2008, 60, { notes })]
    expect(texts(figures, 'period')[1].at(-1)).toBe('extract ends 2008-12-31')
  })

  it('have a column for each area: by text, the unknown, then the whole', () => {
    const figures = [
      referrals(2007, 4, { area: UNKNOWN }),
      referrals(2007, 9),
      referrals(2007, 2, { area: THANET }),
      referrals(2007, 3, { area: ASHFORD }),
    ]
    expect(texts(figures, 'area')).toEqual([
      ['indicator', 'code', 'title', 'period', 'unit', 'Ashford', 'Thanet', 'Unknown', 'All areas'],
      ['referrals', '', TITLE, '2007/08', 'count', '3', '2', '4', '9'],
    ])
  })

  it('take no more time for each area where there are many', () => {
    const notes = ['extract ends 2008-12-31']
    const figures = Array.from({ length: 40_000 }, (_, at) =>
      referrals(2008, 5, { notes, area: { kind: 'named', label: `Parish ${at}` } }),
    )
    const before = process.cpuUsage()
    expect(wideSheet({ figures, breakdowns: [] }, 'area').columns).toHaveLength(40_006)
    expect(process.cpuUsage(before).user / 1e6, 'seconds of processor time').toBeLessThan(2)
  })

  it('are drawn for a terminal in a time that grows with the columns alone', () => {
    const figures = Array.from({ length: 5000 }, (_, at) =>
      referrals(2008, 5, { area: { kind: 'named', label: `Parish ${at}` } }),
    )
    const before = process.cpuUsage()
    const table = sheetTable(wideSheet({ figures, breakdowns: [] }, 'area'), { width: 80, colour: false })
    expect(table.split('\n')[0]).not.toMatch(/ $/)
    expect(process.cpuUsage(before).user / 1e6, 'seconds of processor time').toBeLessThan(2)
  })

  it('are drawn in lines of one height, however many columns stand beside words that are wrapped', () => {
    const columns = [{ name: 'title', wraps: true }, ...new Array(250).fill({ name: 'n', numeric: true })]
    const row = [{ kind: 'text', text: 'Referrals to children' } as const, ...new Array(250).fill(FIVE)]
    const lines = sheetTable({ columns, rows: [row, row] }, { width: 80, colour: false }).split('\n')
    const wrapped = [`Referrals to${'  5'.repeat(250)}`, 'children']
    expect(lines).toEqual([
      `title       ${'  n'.repeat(250)}`,
      '─'.repeat(12 + 250 * 3),
      ...wrapped,
      ...wrapped,
      '',
    ])
  })

  it('have a column for each indicator, blank where there is no figure and a symbol where it is missing', () => {
    const figures = [
      referrals(2007, 50),
      figure(SECOND_PLANS, 2007, { symbol: 'c' }),
      figure(SECOND_PLANS, 2008, { numerator: amount(1), denominator: amount(8) }),
    ]
    expect(texts(figures, 'indicator')).toEqual([
      ['area', 'period', 'referrals', 'cp-second-plan-share'],
      ['All areas', '2007/08', '50', '[c]'],
      ['All areas', '2008/09', '', '12.5'],
    ])
  })

  it('keep an area that is called as those of unknown area apart', () => {
    const named = { kind: 'named', label: 'Unknown' } as const
    const figures = [referrals(2007, 1, { area: named }), referrals(2007, 2, { area: UNKNOWN })]
    expect(texts(figures, 'area')[1].slice(-2)).toEqual(['1', '2'])
    expect(
      texts(figures, 'period')
        .slice(1)
        .map(row => row.at(-1)),
    ).toEqual(['1', '2'])
  })

  it('keep breakdowns beside the line', () => {
    const source = (label: string) => ({ source: { kind: 'named', label } as const })
    const figures = [
      referrals(2007, 1, { breakdown: source('School') }),
      referrals(2007, 2, { breakdown: source('Police') }),
    ]
    expect(texts(figures, 'period', ['source'])).toEqual([
      ['indicator', 'code', 'title', 'area', 'source', 'unit', '2007/08'],
      ['referrals', '', TITLE, 'All areas', 'School', 'count', '1'],
      ['referrals', '', TITLE, 'All areas', 'Police', 'count', '2'],
    ])
  })
})
