/** A text as XML may hold it, between tags and in an attribute. */
export function escaped(text: string): string {
  return withoutForbidden(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

/** Control characters and halves of a pair have no place in XML, not even by their number. */
function withoutForbidden(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  )
}

/** The content is XML already; the attributes are texts, and one that is `undefined` is left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined>,
  ...content: string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')
  const inside = content.join('')
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`
}

/** An element with very much in it, written piece by piece. */
export function* longElement(
  name: string,
  attributes: Record<string, string | number | undefined>,
  content: Iterable<string>,
): Generator<string> {
  const [start, end] = element(name, attributes, CONTENT).split(CONTENT)
  yield start
  yield* content
  yield end
}

/** Stands nowhere in XML, so here it may stand for what is yet to be written. */
const CONTENT = '\u0000'

export function document(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`
}
