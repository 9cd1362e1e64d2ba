import { visibleLine } from '../../../reports/visible.ts'
import { element, escaped } from '../../../reports/xml.ts'
import type { Run, Words } from '../prose.ts'
import { linkTo, type Writing } from './writing.ts'

/** How words are set, each in the order in which the format wants them. */
interface Setting {
  style?: 'Hyperlink' | 'CodeWords'
  strong?: boolean
  emphasis?: boolean
  struck?: boolean
}

export function runsXml(words: Words, state: Writing, setting: Setting = {}): string[] {
  return words.flatMap(run => runXml(run, state, setting))
}

function runXml(run: Run, state: Writing, setting: Setting): string[] {
  switch (run.kind) {
    case 'text':
      return [textXml(run.text, setting)]
    case 'code':
      return [textXml(run.text, { ...setting, style: 'CodeWords' })]
    case 'break':
      return ['<w:r><w:br/></w:r>']
    case 'link':
      return linkXml(run, state, setting)
    default:
      return runsXml(run.of, state, { ...setting, [run.kind]: true })
  }
}

/** A place in the document itself is not marked here: its words stand alone. A link in a link is none. */
function linkXml({ to, of }: Extract<Run, { kind: 'link' }>, state: Writing, setting: Setting): string[] {
  if (to.startsWith('#') || setting.style === 'Hyperlink') return runsXml(of, state, setting)
  const words = runsXml(of, state, { ...setting, style: 'Hyperlink' })
  return [element('w:hyperlink', { 'r:id': linkTo(to, state) }, ...words)]
}

export function textXml(text: string, { style, strong, emphasis, struck }: Setting = {}): string {
  const properties = [
    style === undefined ? '' : element('w:rStyle', { 'w:val': style }),
    strong ? '<w:b/>' : '',
    emphasis ? '<w:i/>' : '',
    struck ? '<w:strike/>' : '',
  ].join('')
  const words = element('w:t', { 'xml:space': 'preserve' }, escaped(visibleLine(text)))
  return element('w:r', {}, properties === '' ? '' : element('w:rPr', {}, properties), words)
}
