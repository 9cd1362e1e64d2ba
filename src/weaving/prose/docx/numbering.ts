import { document, element } from '../../../reports/xml.ts'
import { INDENT } from './body.ts'

const LEVELS = [...Array(9).keys()]
const BULLETS = 1
const NUMBERS = 2

/** The lists of a document: each begins with its own number. */
export function numberingXml(namespace: string, lists: readonly (number | undefined)[]): string {
  return document(
    element(
      'w:numbering',
      { 'xmlns:w': namespace },
      abstractList(BULLETS, 'bullet', () => '•'),
      abstractList(NUMBERS, 'decimal', level => `%${level + 1}.`),
      ...lists.map((from, at) => listXml(at + 1, from)),
    ),
  )
}

function abstractList(id: number, format: string, mark: (level: number) => string): string {
  const levels = LEVELS.map(level =>
    element(
      'w:lvl',
      { 'w:ilvl': level },
      '<w:start w:val="1"/>',
      element('w:numFmt', { 'w:val': format }),
      element('w:lvlText', { 'w:val': mark(level) }),
      '<w:lvlJc w:val="left"/>',
      element('w:pPr', {}, element('w:ind', { 'w:left': INDENT * (level + 1), 'w:hanging': INDENT })),
    ),
  )
  return element(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    '<w:multiLevelType w:val="multilevel"/>',
    ...levels,
  )
}

function listXml(number: number, from: number | undefined): string {
  const kind = element('w:abstractNumId', { 'w:val': from === undefined ? BULLETS : NUMBERS })
  if (from === undefined) return element('w:num', { 'w:numId': number }, kind)
  const starts = LEVELS.map(level =>
    element('w:lvlOverride', { 'w:ilvl': level }, element('w:startOverride', { 'w:val': from })),
  )
  return element('w:num', { 'w:numId': number }, kind, ...starts)
}
