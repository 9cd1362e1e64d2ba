import type { Passage } from '../../indicators/plain-english/passage.ts'
import type { DefinitionTold, RuleTold } from '../../outcome.ts'
import { codesText } from '../figure-rows.ts'
import { rulesOf } from '../scorecard/definitions.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import { GOOD } from '../scorecard/wording.ts'
import { definitionAnchor, rulesAnchor } from './anchors.ts'
import { html, type Markup, when } from './markup.ts'

/** What each figure means, printed from the definition that counted it. */
export function definitionsSection({ outcome: { definitions } }: Scorecard): Markup {
  return html`<section aria-labelledby="definitions">
<h2 id="definitions">Definitions</h2>
<div class="definitions">
${definitions.map(definition)}</div>
<h3 id="rules">Rules</h3>
<dl class="rules">
${rulesOf(definitions).map(rule)}</dl>
</section>`
}

function definition({
  id,
  title,
  codes,
  why,
  counted,
  datasets,
  rules,
  polarity,
  sources,
}: DefinitionTold): Markup {
  return html`<article id="${definitionAnchor(id)}">
<h3>${title}${when(codesText(codes), text => html` <span class="code">${text}</span>`)}</h3>
<p class="why">${why}</p>
${passages([...counted, ...datasets])}
<p>${GOOD[polarity]}${rules.length === 0 ? undefined : html` Rules: ${ruleLinks(rules)}.`}</p>
<p class="sources">${sources.map(({ document, place }) => `${document}: ${place}`).join('; ')}</p>
</article>
`
}

function passages(all: readonly Passage[]): Markup | undefined {
  if (all.length === 0) return undefined
  return html`<ul>${all.map(({ text, items }) => html`<li>${text}${passages(items)}</li>`)}</ul>`
}

function ruleLinks(rules: readonly RuleTold[]): Markup[] {
  return rules.map(
    ({ name, title }, at) => html`${at > 0 ? '; ' : ''}<a href="#${rulesAnchor(name)}">${title}</a>`,
  )
}

function rule({ name, title, text }: RuleTold): Markup {
  return html`<div id="${rulesAnchor(name)}"><dt>${title}</dt><dd>${text}</dd></div>
`
}
