import { groupedBy } from '../foundations/group.ts'
import type { Catalogue } from '../indicators/catalogue.ts'
import type { Definition } from '../indicators/definition.ts'
import type { SurveyOutcome } from '../outcome.ts'
import { type Lacking, lackOf, lackWords, type Present } from './choose.ts'
import type { FoundExtract } from './recognise.ts'

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
  const available = lacks.filter(({ lack }) => lack === undefined).map(({ definition }) => definition)
  const lacking = lacks.flatMap(({ definition, lack }) => (lack ? [{ id: definition.id, lack }] : []))
  const columnsFirst = [
    ...lacking.filter(({ lack }) => lack.column !== undefined),
    ...lacking.filter(({ lack }) => lack.column === undefined),
  ]
  return { available, missing: [...groupedBy(columnsFirst, ({ lack }) => lackWords(lack))].map(missingOf) }
}

function missingOf([found, those]: [string, Lacking[]]): Missing {
  const { file } = those[0].lack
  return { found, ...(file !== undefined && { file }), indicators: those.map(({ id }) => id) }
}

/**
 * What an indicator that was not counted lacks, in words. An extract that is there and was not read, because another
 * one is missing, is no lack.
 */
export function lackOfIndicator(
  id: string,
  present: Present,
  found: readonly FoundExtract[],
  catalogue: Catalogue,
): string | undefined {
  const definition = catalogue.definitions.get(id)
  const lack = definition && lackOf(definition, present, catalogue)
  if (lack === undefined) return undefined
  const unread =
    !present.has(lack.dataset) && found.some(({ recognised }) => recognised.dataset.id === lack.dataset)
  return unread ? undefined : lackWords(lack)
}
