import { html, type Markup } from '../../reports/html/markup.ts'
import { type TableRow, table } from '../../reports/html/table.ts'
import { wholePage } from '../../reports/html/whole-page.ts'
import { wholeText } from '../../reports/pieces.ts'
import { type Part, type Prose, plainText, type Run, type TableHead, titleOf, type Words } from './prose.ts'

/** A document as one page of HTML: it loads nothing, runs nothing, and is the same bytes every time. */
export function prosePage(prose: Prose, name: string): string {
  return wholeText(
    wholePage(
      titleOf(prose, name),
      html`<main class="prose">
${partsMarkup(prose)}</main>`,
    ),
  )
}

function partsMarkup(prose: Prose): Markup[] {
  return prose.map(
    part => html`${partMarkup(part)}
`,
  )
}

function partMarkup(part: Part): Markup {
  switch (part.kind) {
    case 'heading':
      return heading(part.level, runs(part.words))
    case 'paragraph':
      return html`<p>${runs(part.words)}</p>`
    case 'list':
      return listMarkup(part)
    case 'table':
      return tableMarkup(part.columns, part.rows)
    case 'quotation':
      return html`<blockquote>
${partsMarkup(part.of)}</blockquote>`
    case 'code':
      return html`<pre tabindex="0"><code>${lines(part.text)}</code></pre>`
    case 'rule':
      return html`<hr>`
  }
}

function heading(level: number, words: Markup[]): Markup {
  if (level === 1) return html`<h1>${words}</h1>`
  if (level === 2) return html`<h2>${words}</h2>`
  if (level === 3) return html`<h3>${words}</h3>`
  return level === 4 ? html`<h4>${words}</h4>` : html`<h5>${words}</h5>`
}

function listMarkup({ from, items }: Extract<Part, { kind: 'list' }>): Markup {
  const inside = items.map(
    item => html`<li>${itemMarkup(item)}</li>
`,
  )
  if (from === undefined)
    return html`<ul>
${inside}</ul>`
  return html`<ol start="${from}">
${inside}</ol>`
}

/** The words of an item of one paragraph stand for themselves. */
function itemMarkup(item: Prose): Markup[] {
  const paragraphs = item.filter(({ kind }) => kind === 'paragraph').length
  return item.map(part =>
    part.kind === 'paragraph' && paragraphs === 1 ? html`${runs(part.words)}` : partMarkup(part),
  )
}

/** So few columns fit on a telephone as they are. */
const FEW = 3

function tableMarkup(columns: readonly TableHead[], rows: readonly (readonly Words[])[]): Markup {
  const heads = columns.map(({ words, right }) => ({
    name: plainText(words),
    keep: true,
    ...(right && { kind: 'number' as const }),
  }))
  const body = rows.map(([name, ...cells]): TableRow => ({ name: runs(name ?? []), cells: cells.map(runs) }))
  return table(undefined, heads, body, columns.length <= FEW ? 'slim' : 'wide')
}

function runs(words: Words): Markup[] {
  return words.map(runMarkup)
}

function runMarkup(run: Run): Markup {
  switch (run.kind) {
    case 'text':
      return html`${run.text}`
    case 'code':
      return html`<code>${run.text}</code>`
    case 'strong':
      return html`<strong>${runs(run.of)}</strong>`
    case 'emphasis':
      return html`<em>${runs(run.of)}</em>`
    case 'struck':
      return html`<s>${runs(run.of)}</s>`
    case 'link':
      return html`<a href="${run.to}">${runs(run.of)}</a>`
    case 'break':
      return html`<br>`
  }
}

function lines(text: string): Markup[] {
  return text.split('\n').map(
    line => html`${line}
`,
  )
}
