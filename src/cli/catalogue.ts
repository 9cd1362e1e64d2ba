import type { Config } from '../config/settings.ts'
import type { Catalogue } from '../indicators/catalogue.ts'
import type { Definition } from '../indicators/definition.ts'
import { isSupplied, namedIn, needsOf } from '../indicators/needs.ts'
import { openCatalogue } from '../stages/open-catalogue.ts'
import { localOf } from './asked.ts'
import { tell } from './messages.ts'

/** The datasets without which an indicator cannot be counted, those of the definitions that it names included. */
export function datasetsNeeded(definition: Definition, catalogue: Catalogue): string[] {
  const needed = new Set<string>()
  const seen = new Set<string>()
  const visit = (one: Definition | undefined) => {
    if (one === undefined || seen.has(one.id)) return
    seen.add(one.id)
    for (const { dataset } of needsOf(one, catalogue.datasets)) needed.add(dataset)
    if (isSupplied(one)) needed.add('counts')
    for (const id of namedIn(one)) visit(catalogue.definitions.get(id))
  }
  visit(definition)
  return [...needed]
}

/** Every definition that the program knows, the council's own among them; its faults are a refusal (exit usage). */
export function knownCatalogue(config: Config | undefined, quiet?: boolean): Catalogue {
  const catalogue = openCatalogue(localOf(config))
  tell(catalogue.problems, quiet)
  return catalogue
}
