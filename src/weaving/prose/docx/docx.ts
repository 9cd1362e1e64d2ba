import {
  appPropertiesXml,
  contentTypesXml,
  corePropertiesXml,
  OFFICE,
  packageRelationsXml,
  relationsXml,
  relationXml,
} from '../../../reports/office-package.ts'
import { packed } from '../../../reports/workbook/zip.ts'
import { document, element } from '../../../reports/xml.ts'
import { type Prose, titleOf } from '../prose.ts'
import { bodyXml } from './body.ts'
import { numberingXml } from './numbering.ts'
import { stylesXml } from './styles.ts'
import { type Writing, writing } from './writing.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/**
 * A document for a word processor as Office Open XML (ECMA-376): headings, lists and the header rows of tables are
 * marked as such. No date is in it, neither of the document nor of a file in the zip: the same words give the same
 * bytes.
 */
export function proseDocx(prose: Prose, name: string): Uint8Array {
  const state = writing()
  const body = bodyXml(prose, state)
  const content = element(
    'w:document',
    { 'xmlns:w': WORD, 'xmlns:r': OFFICE },
    element('w:body', {}, ...body, A4),
  )
  return packed([
    { path: '[Content_Types].xml', text: contentTypesXml(PARTS) },
    { path: '_rels/.rels', text: packageRelationsXml('word/document.xml') },
    {
      path: 'docProps/core.xml',
      text: corePropertiesXml({ title: titleOf(prose, name), language: 'en-GB' }),
    },
    { path: 'docProps/app.xml', text: appPropertiesXml() },
    { path: 'word/document.xml', text: document(content) },
    { path: 'word/_rels/document.xml.rels', text: contentRelationsXml(state) },
    { path: 'word/styles.xml', text: stylesXml(WORD) },
    { path: 'word/numbering.xml', text: numberingXml(WORD, state.lists) },
  ])
}

const PARTS = {
  'word/document.xml': `${TYPE}.document.main+xml`,
  'word/styles.xml': `${TYPE}.styles+xml`,
  'word/numbering.xml': `${TYPE}.numbering+xml`,
}

/** Upright, in twentieths of a point. */
const A4 =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'

function contentRelationsXml({ links }: Writing): string {
  return relationsXml([
    relationXml('styles', `${OFFICE}/styles`, 'styles.xml'),
    relationXml('numbering', `${OFFICE}/numbering`, 'numbering.xml'),
    ...[...links].map(([to, id]) => relationXml(id, `${OFFICE}/hyperlink`, to, 'External')),
  ])
}
