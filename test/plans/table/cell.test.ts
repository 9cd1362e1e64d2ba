import { describe, expect, it } from 'vitest'
import { amountText } from '../../../src/foundations/amount.ts'
import { type Cell, readCell } from '../../../src/plans/table/cell.ts'

/** What a cell says, in a word. */
function told(cell: Cell): string {
  switch (cell.kind) {
    case 'number':
      return [cell.bound, amountText(cell.amount)].filter(Boolean).join(' ')
    case 'range':
      return `${amountText(cell.from)} to ${amountText(cell.to)}`
    case 'about':
      return `about ${amountText(cell.amount)}`
    case 'word':
      return cell.word
    default:
      return cell.kind
  }
}

describe('a cell of a plan', () => {
  it.each([
    // written, says, printed
    ['26 ', '26', '26'],
    ['14.7 %', '14.7', '14.7'],
    ['14%', '14', '14'],
    ['100 per cent', '100', '100'],
    ['16,779', '16779', '16,779'],
    ['1,234,567.5', '1234567.5', '1,234,567.5'],
    ['8960', '8960', '8960'],
    ['-20%', '-20', '-20'],
    ['−5', '-5', '−5'],
    ['30 days', '30', '30'],
    ['30 working days', '30', '30'],
    ['382 per 10,000', '382', '382'],
    ['8960 families', '8960', '8960'],
    ['2\u00a0weeks', '2', '2'],
    ['30\ndays', '30', '30'],
    ['≤ 16,779', 'at most 16779', '≤ 16,779'],
    ['<=16,779', 'at most 16779', '<=16,779'],
    ['no more than 16,779', 'at most 16779', 'no more than 16,779'],
    ['No more than 45 days', 'at most 45', 'No more than 45'],
    ['at least 50', 'at least 50', 'at least 50'],
    ['at least 1000', 'at least 1000', 'at least 1000'],
    ['≥80%', 'at least 80', '≥80'],
    ['80% or more', 'at least 80', '80 or more'],
    ['80%+', 'at least 80', '80+'],
    ['14 or fewer', 'at most 14', '14 or fewer'],
    ['6-9', '6 to 9', '6-9'],
    ['6-6', '6 to 6', '6-6'],
    ['14 % - 16', '14 to 16', '14 - 16'],
    ['31%(2008)', '31', '31'],
    ['no more  than\n\n5', 'at most 5', 'no more than 5'],
    ['6 – 9', '6 to 9', '6 – 9'],
    ['6 to 9 months', '6 to 9', '6 to 9'],
    ['4-6 weeks', '4 to 6', '4-6'],
    ['14%-16%', '14 to 16', '14-16'],
    ['about 12', 'about 12', 'about 12'],
    ['about 12 months', 'about 12', 'about 12'],
    ['reduce', 'reduce', 'reduce'],
    ['Increase', 'increase', 'Increase'],
    ['maintain', 'maintain', 'maintain'],
    ['monitor', 'monitor', 'monitor'],
    ['NA', 'none', ''],
    ['n/a', 'none', ''],
    ['  ', 'none', ''],
    ['-', 'none', ''],
    ['typically weekly', 'unreadable', 'typically weekly'],
    ['569 CAF to SC\n443 CAF', 'unreadable', '569 CAF to SC 443 CAF'],
    ['~12', 'about 12', '~12'],
    ['14or fewer', 'at most 14', '14or fewer'],
    ['9-6', 'unreadable', '9-6'],
    ['5% reduce', 'unreadable', '5% reduce'],
    ['5% increase', 'unreadable', '5% increase'],
    ['5% decrease', 'unreadable', '5% decrease'],
    ['to reduce', 'unreadable', 'to reduce'],
    ['reduce by half', 'unreadable', 'reduce by half'],
    ['6-9 or so', 'unreadable', '6-9 or so'],
    ['31% (2008) revised', 'unreadable', '31% (2008) revised'],
    ['0,123', 'unreadable', '0,123'],
    ['1,67', 'unreadable', '1,67'],
    ['16,77', 'unreadable', '16,77'],
    ['5% reduction', 'unreadable', '5% reduction'],
    ['10% of target', 'unreadable', '10% of target'],
    ['30 by 2011', 'unreadable', '30 by 2011'],
    ['< 10', 'unreadable', '< 10'],
    ['at least 50 or more', 'unreadable', 'at least 50 or more'],
    ['1e3', 'unreadable', '1e3'],
    ['31% (provisional)', 'unreadable', '31% (provisional)'],
  ])('%j says %s, printed %j', (written, says, printed) => {
    const cell = readCell(written)
    expect([told(cell), cell.printed]).toEqual([says, printed])
  })

  it('is known at once to be unreadable, however long the word behind its number', () => {
    const before = process.cpuUsage()
    expect(readCell(`5 ${'famil'.repeat(2000)}1`).kind).toBe('unreadable')
    expect(process.cpuUsage(before).user / 1e6, 'seconds of processor time').toBeLessThan(1)
  })

  it('gives the year in brackets as the financial year that ends in it', () => {
    const cell = readCell('31% (2008)')
    expect([told(cell), cell.printed, cell.period?.label]).toEqual(['31', '31', '2007/08'])
  })

  it.each([
    ['14.7 %', 'percent'],
    ['4-6 weeks', 'weeks'],
    ['30 days', 'days'],
    ['382 per 10,000', 'per 10,000'],
    ['50 per 10000', 'per 10,000'],
    ['5 percent', 'percent'],
    ['1 percentage point', 'percent'],
    ['5 pp', 'percent'],
    ['1 day', 'days'],
    ['2 school days', 'days'],
    ['1 week', 'weeks'],
    ['1 month', 'months'],
    ['1 year', 'years'],
    ['1 hour', 'hours'],
    ['1 minute', 'minutes'],
    ['1 min', 'minutes'],
    ['5 mins', 'minutes'],
    ['8960 families', undefined],
    ['26', undefined],
    // Counted in things of their own, not in time or shares.
    ['5 whole per cent', undefined],
    ['5 pps', undefined],
    ['5 placement days', undefined],
    ['5 placement weeks', undefined],
    ['5 placement months', undefined],
    ['5 school years', undefined],
    ['5 contact hours', undefined],
    ['5 contact minutes', undefined],
  ])('%j is measured in %s', (written, measure) => {
    expect(readCell(written).measure).toBe(measure)
  })
})
