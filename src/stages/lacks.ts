import type { Catalogue } from '../indicators/catalogue.ts'
import type { Definition } from '../indicators/definition.ts'
import type { SurveyOutcome } from '../request.ts'
import { type Lack, lackOf, lackWords, type Present } from './choose.ts'

/** Something missing, and the indicators that hang on it. */
type Missing = SurveyOutcome['missing'][number]

/**
 * Of all these definitions those that can be counted, and what the others lack, each thing once: first
 * columns of extracts that are there, then whole extracts.
 */
export function lacksOf(
  definitions: readonly Definition[],
  present: Present,
  catalogue: Catalogue,
): { available: Definition[]; missing: Missing[] } {
  const lacks = definitions.map(definition => ({ definition, lack: lackOf(definition, present, catalogue) }))
  const missing = [...columnsFirst(lacks)].map(([found, { lack, ids }]): Missing => {
    const { file } = lack
    return { found, ...(file !== undefined && { file }), indicators: ids }
  })
  return {
    available: lacks.filter(({ lack }) => lack === undefined).map(({ definition }) => definition),
    missing,
  }
}

function columnsFirst(
  lacks: readonly { definition: Definition; lack: Lack | undefined }[],
): Map<string, { lack: Lack; ids: string[] }> {
  const byWords = new Map<string, { lack: Lack; ids: string[] }>()
  for (const ofColumns of [true, false])
    for (const { definition, lack } of lacks) {
      if (lack === undefined || (lack.column !== undefined) !== ofColumns) continue
      const words = lackWords(lack)
      const known = byWords.get(words) ?? { lack, ids: [] }
      known.ids.push(definition.id)
      byWords.set(words, known)
    }
  return byWords
}
