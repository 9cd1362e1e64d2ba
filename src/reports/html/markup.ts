import { visibleLine } from '../visible.ts'

/** Text that is HTML already. Everything else is escaped when it is put into HTML. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export type Child = Markup | string | number | undefined | readonly Child[]

/** HTML from a template. What is put into it is text, whoever wrote it: it can open no tag and end no attribute. */
export function html(parts: TemplateStringsArray, ...children: Child[]): Markup {
  // Joined, not added: so it is one text, and not a tree of its pieces, which takes many times the memory.
  return new Markup(parts.map((part, at) => textOf(children[at - 1]) + part).join(''))
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
