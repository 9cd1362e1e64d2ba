import { describe, expect, it } from 'vitest'
import { heightAbove, heightOfHeader, heightOfRow } from '../../../src/reports/workbook/heights.ts'

const column = (width: number) => ({ heading: '', numeric: false, width })

describe('the height of a row', () => {
  it('is that of its cell with the most lines', () => {
    // nine is 3.4 digits wide, for its i is narrow; two and a blank are 7.3, three would be 11.2
    const cells = [{ text: 'one' }, { text: 'nine nine nine nine n' }]
    expect(heightOfRow(cells, [column(12), column(12)])).toBe(31.5)
  })

  it('is that of one line where narrow letters leave room: 55 of them in 48.8 digits', () => {
    const title = { text: 'Core assessments within 35 working days of commencement' }
    expect(heightOfRow([title], [column(51)])).toBe(15.75)
  })

  it('has room for each line of its own', () => {
    expect(heightOfRow([{ text: 'a\nb\n\nc' }], [column(10)])).toBe(63)
  })

  it('breaks a word that has no blank', () => {
    expect(heightOfRow([{ text: 'n'.repeat(23) }], [column(10)])).toBe(47.25)
  })

  it('is never more than a spreadsheet allows', () => {
    expect(heightOfRow([{ text: 'a\n'.repeat(100) }], [column(10)])).toBe(409)
  })

  it('is two lines for a header whose words are as long as its column is wide: they are bold', () => {
    expect(heightOfHeader([{ ...column(11), heading: 'Rows refused' }])).toBe(31.5)
    expect(heightOfHeader([{ ...column(11), heading: 'Value' }])).toBe(15.75)
  })

  it('is one line above a table, where nothing is wrapped', () => {
    const lines = [{ kind: 'text', text: 'word '.repeat(50) } as const]
    const table = { name: 't', columns: [column(10)], rows: [], count: 0 }
    expect(heightAbove({ name: 'S', title: 'T', lines, table }, 1)).toBe(15.75)
    expect(heightAbove({ name: 'S', title: 'T', lines }, 1)).toBe(63)
  })
})
