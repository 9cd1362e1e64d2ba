import { inPieces, madeAnew, type Text, wholeText } from '../pieces.ts'
import { visibleLine } from '../visible.ts'

/** Text that is HTML already. Everything else is escaped when it is put into HTML. */
export class Markup {
  /** Pieces, where it has very many: each is made when it is written. */
  readonly content: Text
  constructor(content: Text) {
    this.content = content
  }
  get text(): string {
    return wholeText(this.content)
  }
}

export type Child = Markup | string | number | undefined | readonly Child[]

/** HTML from a template. What is put into it is text, whoever wrote it: it can open no tag and end no attribute. */
export function html(parts: TemplateStringsArray, ...children: Child[]): Markup {
  if (children.some(isLong))
    return new Markup(madeAnew(parts, (part, at) => longText(children[at - 1], part)))
  // Joined, not added: so it is one text, and not a tree of its pieces, which takes many times the memory.
  return new Markup(parts.map((part, at) => textOf(children[at - 1]) + part).join(''))
}

/** Something for each of very many, made when it is written. */
export function forEach<Item>(items: Iterable<Item>, markupOf: (item: Item) => Markup): Markup {
  const texts = (piece: readonly Item[]) => piece.map(item => markupOf(item).text).join('')
  return new Markup({ [Symbol.iterator]: () => inPieces(items, texts) })
}

function isLong(child: Child): boolean {
  if (child instanceof Markup) return typeof child.content !== 'string'
  return Array.isArray(child) && child.some(isLong)
}

/** What is put into a template, piece by piece, and what follows it there. */
function* longText(child: Child, part: string): Generator<string> {
  if (!isLong(child)) yield textOf(child)
  else if (child instanceof Markup) yield* child.content
  else for (const one of child as readonly Child[]) yield* longText(one, '')
  yield part
}

function textOf(child: Child): string {
  if (child === undefined) return ''
  if (child instanceof Markup) return child.text
  return typeof child === 'object' ? child.map(textOf).join('') : escaped(String(child))
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** On one line, what steers a line made visible. */
function escaped(text: string): string {
  return visibleLine(text).replace(/[&<>"']/g, character => ENTITIES[character])
}

/** What follows only where there is something to say. */
export function when<Value>(
  value: Value | undefined | '',
  then: (value: Value) => Markup,
): Markup | undefined {
  return value === undefined || value === '' ? undefined : then(value)
}
