import { EXIT, Refusal } from '../foundations/problem.ts'
import type { CatalogueEntry } from '../outcome.ts'
import { catalogueSheet } from '../reports/catalogue-rows.ts'
import type { Text } from '../reports/pieces.ts'
import { datasetsNeeded, knownCatalogue } from './catalogue.ts'
import { deliver, refuseOverConfigured } from './delivery.ts'
import { type Destination, destinationOf, filesOf, withoutMeaning } from './destination.ts'
import type { Invocation } from './invocation.ts'
import { sheetText } from './rendering.ts'
import { surroundings, withOwnOutput } from './surroundings.ts'

/** `per10k list`: the catalogue. */
export async function list(invocation: Invocation): Promise<number> {
  const around = await surroundings(invocation)
  const { problems } = around
  const destination = destinationOf(withOwnOutput(around), invocation.formats, problems)
  problems.push(...withoutMeaning(around.typed, destination))
  if (problems.length > 0) throw new Refusal(problems)
  refuseOverConfigured(filesOf(destination), around)
  const catalogue = knownCatalogue(around.config, around.settings.quiet)
  const entries = [...catalogue.definitions.values()].map(definition => ({
    ...definition,
    datasets: datasetsNeeded(definition, catalogue),
  }))
  await deliver(await textOf(entries, destination), destination)
  return EXIT.done
}

async function textOf(entries: readonly CatalogueEntry[], destination: Destination): Promise<Text> {
  if (destination.format === 'table')
    return (await import('../reports/catalogue-table.ts')).catalogueTable(entries, destination.table)
  return sheetText(catalogueSheet(entries), destination)
}
