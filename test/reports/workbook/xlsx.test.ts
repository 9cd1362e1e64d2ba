import { describe, expect, it } from 'vitest'
import { scorecardXlsx } from '../../../src/reports/workbook/write.ts'
import { spreadsheetText } from '../../../src/reports/workbook/xlsx-sheet.ts'
import { JUDGED, OUTCOME, unpacked } from './example.ts'

const files = unpacked(scorecardXlsx(OUTCOME))
const CHILD_PROTECTION = 'xl/worksheets/sheet4.xml'

/** The text of a cell by way of the shared texts. */
function textAt(sheet: string, cell: string): string | undefined {
  const place = new RegExp(`<c r="${cell}"[^>]* t="s"><v>(\\d+)</v>`).exec(files[sheet])?.[1]
  const texts = [...files['xl/sharedStrings.xml'].matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)]
  return place === undefined ? undefined : texts[Number(place)]?.[1]
}

describe('a workbook of Excel', () => {
  it('holds the parts of a package, the types of content first', () => {
    expect(Object.keys(files).slice(0, 4)).toEqual([
      ...['[Content_Types].xml', '_rels/.rels', 'docProps/core.xml', 'docProps/app.xml'],
    ])
  })

  it('has a title and a language, and no date', () => {
    expect(files['docProps/core.xml']).toContain('<dc:title>Scorecard: All areas, 2007/08</dc:title>')
    expect(files['docProps/core.xml']).toContain('<dc:language>en-GB</dc:language>')
    expect(Object.values(files).join('')).not.toMatch(/dcterms|created|modified/)
  })

  it('writes each title as a heading in the first cell', () => {
    expect(textAt(CHILD_PROTECTION, 'A1')).toMatch(/^Child protection: /)
    expect(files[CHILD_PROTECTION]).toContain('<c r="A1" s="1" t="s">')
    expect(files['xl/styles.xml']).toContain('<cellStyle name="Heading 1" xfId="1" builtinId="16"/>')
  })

  it('writes a number as a number, shown with its decimals', () => {
    expect(files[CHILD_PROTECTION]).toContain('<c r="I7" s="13"><v>26.0</v></c>')
    expect(files['xl/styles.xml']).toContain('<numFmt numFmtId="165" formatCode="#,##0.0"/>')
  })

  it('marks its table by name, with a header and no filter buttons', () => {
    const table = files['xl/tables/table4.xml']
    expect(table).toContain('displayName="figures_child_protection" ref="A6:L8"')
    expect(table).toContain('<tableColumn id="1" name="Indicator"/>')
    expect(table).not.toContain('autoFilter')
    expect(textAt(CHILD_PROTECTION, 'A6')).toBe('Indicator')
  })

  it('prints the header on every page, and freezes no panes', () => {
    expect(files[CHILD_PROTECTION]).not.toContain('<pane')
    expect(files['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="3">Child_protection!$6:$6</definedName>',
    )
  })

  it('merges no cells, fills none and has no formula', () => {
    const all = Object.values(files).join('')
    expect(all).not.toMatch(/mergeCell|<f>|<f |fgColor/)
  })

  it('keeps a text that begins as a formula a text, also for whoever edits the cell', () => {
    const frontDoor = 'xl/worksheets/sheet5.xml'
    expect(textAt(frontDoor, 'B4')).toBe('=Thanet')
    expect(files[frontDoor]).toContain('<c r="B4" s="7" t="s">')
  })

  it('puts a target in words where the targets in numbers stand', () => {
    const { judged = [] } = JUDGED
    const words = { ...JUDGED, judged: [{ ...judged[0], target: 'no more than 24' }, judged[3]] }
    const verdicts = unpacked(scorecardXlsx(words))['xl/worksheets/sheet4.xml']
    expect(verdicts).toMatch(/<c r="K6" s="11" t="s">/)
  })

  it('leads from the contents to a sheet', () => {
    expect(files['xl/worksheets/sheet2.xml']).toContain(
      '<hyperlink ref="A4" location="Notes!A1" display="Notes"/>',
    )
  })

  it('is the same bytes every time', () => {
    expect(scorecardXlsx(JUDGED)).toEqual(scorecardXlsx(JUDGED))
  })
})

describe('a text in a workbook of Excel', () => {
  it('is not taken for a letter by its number', () => {
    expect(spreadsheetText('a_x0041_b')).toBe('a_x005F_x0041_b')
  })

  it('ends where a cell is full', () => {
    expect(spreadsheetText('n'.repeat(40_000))).toHaveLength(32_767)
  })
})
