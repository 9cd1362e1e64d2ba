import { didYouMean } from '../foundations/nearest.ts'
import { EXIT, error, type Problem, Refusal } from '../foundations/problem.ts'
import type { Catalogue } from '../indicators/catalogue.ts'
import type { Definition } from '../indicators/definition.ts'

/** The definitions that were asked for, and whether by name: then they must be there. */
export interface Asked {
  definition: Definition
  byName: boolean
}

/** Ids, codes and themes as typed → definitions in catalogue order; none typed: all of them. */
export function askedFor(names: readonly string[], catalogue: Catalogue): Asked[] {
  const all = [...catalogue.definitions.values()]
  if (names.length === 0) return all.map(definition => ({ definition, byName: false }))
  const byName = new Set<string>()
  const byTheme = new Set<string>()
  const problems: Problem[] = []
  for (const name of names) {
    const theme = name.startsWith('@') ? catalogue.ofTheme(name.slice(1)) : undefined
    const found = catalogue.find(name)
    if (theme !== undefined && theme.length > 0) for (const definition of theme) byTheme.add(definition.id)
    else if (found) byName.add(found.id)
    else problems.push(unknownName(name, catalogue))
  }
  if (problems.length > 0) throw new Refusal(problems)
  return all
    .filter(({ id }) => byName.has(id) || byTheme.has(id))
    .map(definition => ({ definition, byName: byName.has(definition.id) }))
}

/** The one definition that is asked for. */
export function theOne(names: readonly string[], catalogue: Catalogue): Definition {
  const asked = askedFor(names, catalogue)
  if (asked.length === 1) return asked[0].definition
  throw new Refusal(
    error('usage', EXIT.usage, `${asked.length} indicators`, {
      expected: 'one, by its id or a code',
      advice: '`per10k list` tells what there is',
    }),
  )
}

function unknownName(name: string, catalogue: Catalogue): Problem {
  if (name.startsWith('@')) return unknownTheme(name, catalogue)
  const close = catalogue.nearest(name)
  return error('unknown-indicator', EXIT.usage, `"${name}" is no indicator`, {
    expected: 'an id, a code or a @theme of `per10k list`',
    ...(close !== undefined && { advice: `did you mean ${close}?` }),
  })
}

function unknownTheme(name: string, { definitions }: Catalogue): Problem {
  const themes = [...new Set([...definitions.values()].map(({ theme }) => `@${theme}`))]
  const advice = didYouMean(name, themes)
  return error('unknown-indicator', EXIT.usage, `"${name}" is no theme`, {
    expected: `a theme: ${themes.join(', ')}`,
    ...(advice !== undefined && { advice }),
  })
}
