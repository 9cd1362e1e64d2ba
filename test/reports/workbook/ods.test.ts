import { describe, expect, it } from 'vitest'
import { scorecardOds } from '../../../src/reports/workbook/write.ts'
import { bytesOf, JUDGED, OUTCOME, unpacked } from './example.ts'

const bytes = bytesOf(scorecardOds(OUTCOME))
const files = unpacked(bytes)
const content = files['content.xml']

describe('an OpenDocument workbook', () => {
  it('begins with its type, stored as it is, so that any program can tell what it is', () => {
    const start = new TextDecoder().decode(bytes.subarray(30, 84))
    expect(start).toBe('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')
  })

  it('has a title and a language, and no date', () => {
    expect(files['meta.xml']).toContain('<dc:title>Scorecard: All areas, 2007/08</dc:title>')
    expect(files['meta.xml']).toContain('<dc:language>en-GB</dc:language>')
    expect(files['styles.xml']).toContain('fo:language="en" fo:country="GB"')
    expect(files['meta.xml']).not.toMatch(/creation-date|<dc:date>/)
  })

  it('writes each title as a heading in the first cell', () => {
    expect(content).toMatch(
      /<table:table table:name="Child_protection"[^>]*>(<table:table-column [^>]*>)+<table:table-row [^>]*><table:table-cell table:style-name="Heading_20_1"/,
    )
    expect(files['styles.xml']).toContain('style:display-name="Heading 1"')
  })

  it('stands a heading among text near what it heads', () => {
    expect(files['styles.xml']).toMatch(
      /"Heading 2"[^>]*><style:table-cell-properties style:vertical-align="bottom"/,
    )
  })

  it('writes a number as a number, shown with its decimals', () => {
    expect(content).toContain(
      '<table:table-cell table:style-name="number1" office:value-type="float" office:value="26.0"><text:p>26.0</text:p>',
    )
    expect(content).toContain('number:decimal-places="1" number:min-decimal-places="1"')
  })

  it('names its tables and marks their headers', () => {
    expect(content).toContain(
      'table:name="figures_child_protection" table:target-range-address="Child_protection.A6:Child_protection.L8" table:contains-header="true"',
    )
    expect(content.match(/<table:table-header-rows>/g)).toHaveLength(7)
  })

  it('opens on its cover, and freezes no panes', () => {
    expect(files['settings.xml']).toContain('config:name="ActiveTable" config:type="string">Cover<')
    expect(files['settings.xml']).not.toContain('Split')
    expect(files['settings.xml']).toContain('xmlns:ooo="http://openoffice.org/2004/office"')
  })

  it('merges no cells, fills none and has no formula', () => {
    expect(content).not.toMatch(/spanned|covered|table:formula|background-color/)
  })

  it('keeps a text that begins as a formula a text', () => {
    expect(content).toMatch(/office:value-type="string"><text:p>=Thanet<\/text:p>/)
  })

  it('is the same bytes every time', () => {
    expect(scorecardOds(JUDGED)).toEqual(scorecardOds(JUDGED))
  })
})
