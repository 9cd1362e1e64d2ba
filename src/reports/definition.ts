import { counted } from '../foundations/wording.ts'
import type { Indicator } from '../indicators/language.ts'
import { rules } from '../indicators/rules.ts'
import type { Column, Sheet } from './sheet.ts'
import { words } from './sheet.ts'
import { yamlText } from './yaml.ts'

/** What `show` tells of an indicator: its definition, and the datasets that it needs. */
export interface ShownDefinition {
  indicator: Indicator
  datasets: readonly string[]
}

const ABOUT = new Set([
  'id',
  'codes',
  'title',
  'theme',
  'why',
  'unit',
  'decimals',
  'polarity',
  'rules',
  'sources',
  'example',
])
const GOOD = { high: 'a higher figure', low: 'a lower figure', none: 'neither way; only a plan says' }

/** A definition for reading. */
export function definitionText({ indicator, datasets }: ShownDefinition): string {
  const facts = [
    ['id', indicator.id],
    ['codes', (indicator.codes ?? []).join(', ')],
    ['theme', `@${indicator.theme}`],
    ['unit', `${indicator.unit}, ${counted(indicator.decimals, 'decimal')}`],
    ['good is', GOOD[indicator.polarity]],
    ['needs', datasets.join(', ')],
  ].filter(([, text]) => text !== '')
  const parts = [
    indicator.title,
    indicator.why.trimEnd(),
    facts.map(([name, text]) => `${name.padEnd(8)} ${text}`).join('\n'),
    `Definition\n${indented(yamlText(countedPart(indicator)))}`,
    ruleTexts(indicator.rules ?? []),
    sourceTexts(indicator),
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

/**
 * The definition as a local one, to copy into `per10k.yaml` and change. Its worked example stays behind: it
 * speaks of the definition as it is, and would be wrong of any other.
 */
export function definitionYaml({ indicator }: ShownDefinition): string {
  const { id, example: _, ...definition } = indicator
  const said = Object.entries(definition).filter(([, content]) => !isNothing(content))
  return yamlText({ indicators: { [id]: Object.fromEntries(said) } })
}

/** The definition as it is, for programs. */
export function definitionJson({ indicator }: ShownDefinition): string {
  return `${JSON.stringify(indicator, undefined, 2)}\n`
}

function isNothing(content: unknown): boolean {
  return content === undefined || content === '' || (Array.isArray(content) && content.length === 0)
}

/** Property by property, for the formats that are tables. */
export function definitionSheet({ indicator }: ShownDefinition): Sheet {
  const columns: Column[] = [{ name: 'word' }, { name: 'meaning' }]
  const rows = Object.entries(indicator).map(([word, meaning]) => [
    words(word),
    words(typeof meaning === 'object' ? JSON.stringify(meaning) : String(meaning)),
  ])
  return { columns, rows }
}

/** Only what says how it is counted. */
function countedPart(indicator: Indicator): Record<string, unknown> {
  return Object.fromEntries(Object.entries(indicator).filter(([word]) => !ABOUT.has(word)))
}

function sourceTexts({ sources }: Indicator): string {
  const lines = sources.map(({ document, place }) => `  ${[document, place].filter(Boolean).join(': ')}`)
  return lines.length === 0 ? '' : `Sources\n${lines.join('\n')}`
}

function ruleTexts(names: readonly string[]): string {
  const known = names.filter(name => Object.hasOwn(rules, name)) as (keyof typeof rules)[]
  if (known.length === 0) return ''
  return `Rules\n${known.map(name => `  ${rules[name].title}: ${rules[name].text}`).join('\n')}`
}

function indented(text: string): string {
  return text.trimEnd().replace(/^(?=.)/gm, '  ')
}
