import { Document, isCollection, isMap, isScalar, type Node, Scalar, stringify, visit } from 'yaml'
import { escapedInYaml, steers } from './visible.ts'

/** So many letters of a map or a list are read at a glance, on one line. */
const GLANCE = 76

/** Plain data as YAML for people: what is short on one line, the rest line by line, texts never folded, and what steers a terminal by its number. */
export function yamlText(value: unknown): string {
  const document = new Document(value)
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && steers(node.value)) node.type = Scalar.QUOTE_DOUBLE
    },
    Collection(_, node) {
      if (inline(node).length > GLANCE || node === document.contents) return
      node.flow = true
    },
  })
  return escapedInYaml(document.toString({ lineWidth: 0, flowCollectionPadding: true }))
}

/** As it would stand on one line; endless where a text in it has several. */
function inline(node: Node): string {
  if (isScalar(node)) return scalarText(node.value)
  if (!isCollection(node)) return ''
  if (isMap(node)) {
    const parts = node.items.map(({ key, value }) => `${inline(key as Node)}: ${inline(value as Node)}`)
    return `{ ${parts.join(', ')} }`
  }
  return `[ ${node.items.map(item => inline(item as Node)).join(', ')} ]`
}

function scalarText(value: unknown): string {
  return typeof value === 'string' && value.includes('\n')
    ? value.padEnd(GLANCE + 1)
    : stringify(value).trimEnd()
}
