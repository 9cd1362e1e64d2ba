import { document, element } from '../../../reports/xml.ts'

/** What the document looks like: styles that a word processor knows by name, so that a council's own can take their place. */
export function stylesXml(namespace: string): string {
  return document(
    element(
      'w:styles',
      { 'xmlns:w': namespace },
      DEFAULTS,
      NORMAL,
      ...SIZES.map((size, at) => heading(at + 1, size)),
      ...PARAGRAPHS.map(({ id, name, set, words }) => paragraphStyle(id, name, set, words)),
      LINK,
      CODE_WORDS,
      TABLE,
    ),
  )
}

const FONTS = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>'
const DEFAULTS = `<w:docDefaults><w:rPrDefault><w:rPr>${FONTS}<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`
const NORMAL =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'

/** Of the headings by their level, in half points. */
const SIZES = [40, 30, 26, 24, 22, 22]

function heading(level: number, size: number): string {
  const spacing = element('w:spacing', { 'w:before': level === 1 ? 0 : 320, 'w:after': 120 })
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': `Heading${level}` },
    element('w:name', { 'w:val': `heading ${level}` }),
    '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>',
    element('w:pPr', {}, '<w:keepNext/>', spacing, element('w:outlineLvl', { 'w:val': level - 1 })),
    element('w:rPr', {}, '<w:b/>', element('w:sz', { 'w:val': size })),
  )
}

interface ParagraphStyle {
  id: string
  name: string
  set: string
  words?: string
}

const MONOSPACED = '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:sz w:val="19"/>'
const PARAGRAPHS: ParagraphStyle[] = [
  { id: 'ListParagraph', name: 'List Paragraph', set: '<w:spacing w:after="60"/>' },
  { id: 'Quote', name: 'Quote', set: '<w:ind w:left="425"/>', words: '<w:color w:val="56606B"/>' },
  { id: 'Code', name: 'Code', set: '<w:spacing w:line="240" w:lineRule="auto"/>', words: MONOSPACED },
  {
    id: 'TableText',
    name: 'Table Text',
    set: '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>',
  },
  { id: 'AfterTable', name: 'After Table', set: '<w:spacing w:after="60" w:line="240" w:lineRule="auto"/>' },
  {
    id: 'Rule',
    name: 'Rule',
    set: '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="D8DDE2"/></w:pBdr>',
  },
]

function paragraphStyle(id: string, name: string, set: string, words = ''): string {
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    '<w:basedOn w:val="Normal"/>',
    element('w:pPr', {}, set),
    words === '' ? '' : element('w:rPr', {}, words),
  )
}

const LINK =
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="174F86"/><w:u w:val="single"/></w:rPr></w:style>'
const CODE_WORDS = `<w:style w:type="character" w:styleId="CodeWords"><w:name w:val="Code Words"/><w:rPr>${MONOSPACED}</w:rPr></w:style>`

/** Rules between rows; the header stands in bold over a darker one. */
const TABLE =
  '<w:style w:type="table" w:styleId="Figures"><w:name w:val="Figures"/><w:tblPr><w:tblBorders>' +
  '<w:bottom w:val="single" w:sz="4" w:space="0" w:color="A9B9C9"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="D8DDE2"/>' +
  '</w:tblBorders><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
  '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="1C2127"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>'
