import type { Catalogue } from '../indicators/catalogue.ts'
import type { Definition } from '../indicators/definition.ts'
import { lackOf, lackWords, type Present } from './choose.ts'

/** Of all these definitions those that can be counted, and what the others lack, each thing once. */
export function lacksOf(
  definitions: readonly Definition[],
  present: Present,
  catalogue: Catalogue,
): { available: Definition[]; missing: { found: string; file?: string; indicators: string[] }[] } {
  const available: Definition[] = []
  const missing = new Map<string, { found: string; file?: string; indicators: string[] }>()
  for (const definition of definitions) {
    const lack = lackOf(definition, present, catalogue)
    if (lack === undefined) {
      available.push(definition)
      continue
    }
    const found = lackWords(lack)
    const known = missing.get(found) ?? {
      found,
      ...(lack.file !== undefined && { file: lack.file }),
      indicators: [],
    }
    known.indicators.push(definition.id)
    missing.set(found, known)
  }
  return { available, missing: [...missing.values()] }
}
