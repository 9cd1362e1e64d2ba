/** What is wrong with a page as a piece of HTML, told without a browser. */
export function faultsOf(page: string): string[] {
  return [...unbalanced(page), ...brokenLinks(page), ...reachingOut(page)]
}

const VOID = new Set(['meta', 'br', 'hr', 'use', 'path', 'circle', 'rect'])
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[\w:-]+(?:="[^"<>]*")?)*)\s*(\/?)>/g

/** Every tag that opens closes, in order; every `<` begins a tag. */
function unbalanced(page: string): string[] {
  const body = page.replace(/^<!DOCTYPE html>\n/, '').replace(/<style>[^<]*<\/style>/, '')
  const open: string[] = []
  const faults: string[] = []
  for (const [, close, name, , self] of body.matchAll(TAG)) {
    if (self === '/' || VOID.has(name)) continue
    if (close === '') open.push(name)
    else if (open.pop() !== name) faults.push(`</${name}> closes something else`)
  }
  if (open.length > 0) faults.push(`left open: ${open.join(' ')}`)
  if (/[<>]/.test(body.replace(TAG, ''))) faults.push('a < or > that is no tag')
  return faults
}

/** Ids are unlike one another, and every link of the page has its place. */
function brokenLinks(page: string): string[] {
  const ids = valuesOf('id', page)
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
  const targets = [...valuesOf('href', page).map(link => link.slice(1)), ...words('aria-labelledby', page)]
  const lost = targets.filter(target => !ids.includes(target))
  return [...twice.map(id => `id ${id} twice`), ...lost.map(id => `nothing has the id ${id}`)]
}

const LOADING = /^(script|link|img|iframe|object|embed|form|base|video|audio|image)$/
const ATTRIBUTE = /\s([\w:-]+)="([^"]*)"/g

/** Nothing is loaded and nothing runs: no such element, no such attribute, no address in a style. */
function reachingOut(page: string): string[] {
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
  const elements = [...page.matchAll(TAG)].flatMap(([, , name, attributes]) => [
    ...(LOADING.test(name) ? [`<${name}>`] : []),
    ...[...attributes.matchAll(ATTRIBUTE)].flatMap(([, attribute, value]) =>
      /^(on.*|src|style|formaction)$/.test(attribute) || (attribute === 'href' && !value.startsWith('#'))
        ? [`${attribute}="${value}"`]
        : [],
    ),
  ])
  return [...elements, ...(style.match(/url\(|@import|https?:|<|expression/g) ?? [])].map(
    way => `reaches out: ${way}`,
  )
}

function valuesOf(attribute: string, page: string): string[] {
  return [...page.matchAll(new RegExp(`<[^<>]* ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value)
}

function words(attribute: string, page: string): string[] {
  return valuesOf(attribute, page).flatMap(value => value.split(' '))
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

/** What a reader sees of a piece of HTML. */
export function textOf(html: string): string {
  return html
    .replace(/<span class="unseen">.*?<\/span>|<sup>.*?<\/sup>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, entity => ENTITIES[entity])
}

/** The rows of all tables in a section, cell by cell; the header is the first row of each. */
export function tablesIn(html: string): string[][][] {
  return [...html.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) =>
    [...table.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) =>
      [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell]) => textOf(cell)),
    ),
  )
}

/** One section of the page, by the id of its heading. */
export function section(page: string, id: string): string {
  return new RegExp(`<section[^>]* aria-labelledby="${id}">[\\s\\S]*?</section>`).exec(page)?.[0] ?? ''
}
