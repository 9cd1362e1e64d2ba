import type { Problem } from '../../foundations/problem.ts'
import { counted } from '../../foundations/wording.ts'
import type { InputTold } from '../../outcome.ts'
import { grouped } from '../figure-text.ts'
import { remarksOf } from '../remarks.ts'
import { placeText } from '../scorecard/definitions.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import { html, type Markup } from './markup.ts'
import { table } from './table.ts'

const COLUMNS = [
  { name: 'File' },
  { name: 'Dataset' },
  { name: 'Rows', kind: 'number' },
  { name: 'Refused', kind: 'number' },
  { name: 'SHA-256' },
] as const

/** What the figures were made from, and what was doubtful in it. */
export function inputsSection({ outcome }: Scorecard): Markup {
  const { inputs, plan } = outcome
  const rows = [
    ...inputs.map(inputRow),
    ...(plan ? [{ name: plan.file, cells: ['plan', '', '', hash(plan.sha256)] }] : []),
  ]
  return html`<section aria-labelledby="inputs">
<h2 id="inputs">What went in</h2>
<div class="inputs">${table(html`<span class="unseen">Files that were read</span>`, COLUMNS, rows)}</div>
${remarks(remarksOf(outcome))}
</section>`
}

function inputRow({ file, dataset, rows, rejected, sha256 }: InputTold) {
  return {
    name: file,
    cells: [dataset, grouped(String(rows ?? '')), grouped(String(rejected ?? '')), hash(sha256)],
  }
}

function hash(sha256: string | undefined): Markup | string {
  return sha256 === undefined ? '' : html`<code>${sha256}</code>`
}

const MOST_REMARKS = 40

function remarks(problems: readonly Problem[]): Markup | undefined {
  if (problems.length === 0) return undefined
  const more = problems.length - MOST_REMARKS
  return html`<h3 id="remarks">Remarks on what was read</h3>
<ul class="remarks">
${problems.slice(0, MOST_REMARKS).map(remark)}${more > 0 ? html`<li>and ${counted(more, 'further remark')}</li>` : undefined}</ul>`
}

function remark(problem: Problem): Markup {
  return html`<li>${placeText(problem)}${problem.found}</li>
`
}
