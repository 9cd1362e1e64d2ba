import { describe, expect, it } from 'vitest'
import { columnName } from '../../src/reports/workbook/places.ts'
import { element, escaped } from '../../src/reports/xml.ts'

describe('a text in XML', () => {
  it('escapes what would be markup', () => {
    expect(escaped('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d')
  })

  it('replaces what XML cannot hold, and half of a pair', () => {
    expect(escaped('a\u0000b\u000cc\ud83dd\ude00e')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde')
    expect(escaped('😀\tx\n')).toBe('😀\tx\n')
  })
})

it('leaves out an attribute that is not there', () => {
  expect(element('c', { r: 'A1', s: undefined })).toBe('<c r="A1"/>')
})

it('names columns as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})
