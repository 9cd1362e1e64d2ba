import { readConfig } from '../../src/config/config.ts'
import type { Config } from '../../src/config/settings.ts'
import { problemText, Refusal } from '../../src/foundations/problem.ts'
import { openCatalogue } from '../../src/stages/open-catalogue.ts'

/** A sound definition of a council's own. */
export const PLANS = `indicators:
  plans-here:
    title: Plans here
    theme: child-protection
    unit: count
    decimals: 0
    polarity: none
    of: cp_plans
    when: { open: at the end }
    where:
      not: { latest_category: [Neglect, Physical] }
      time: { from: start_date, to: the end, atLeast: 3 months }
    count: { distinct: child_id }
`

/** A `per10k.yaml` as it is read; its faults fail the test. */
export function configOf(yaml: string): Config {
  const read = readConfig(yaml, { file: 'per10k.yaml', folder: '/council', workingFolder: '/council' })
  if ('problems' in read) throw new Error(read.problems.map(problemText).join('\n'))
  return read.config
}

/** What is said of a configuration, as it is printed: its faults, or what it replaces. */
export function toldOf(yaml: string): string[] {
  const { localIndicators, localDatasets } = configOf(yaml)
  try {
    const { problems } = openCatalogue({
      ...(localIndicators && { localIndicators }),
      ...(localDatasets && { localDatasets }),
    })
    return problems.map(problemText)
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal.problems.map(problemText)
    throw refusal
  }
}

/** `line:column` of the mark ‸ in a text, and the text without it. */
export function marked(text: string): { text: string; place: string } {
  const before = text.slice(0, text.indexOf('‸'))
  const lines = before.split('\n')
  return { text: text.replace('‸', ''), place: `${lines.length}:${lines[lines.length - 1].length + 1}` }
}
