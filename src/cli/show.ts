import type { Settings } from '../config/settings.ts'
import { EXIT, Refusal } from '../foundations/problem.ts'
import type { Catalogue } from '../indicators/catalogue.ts'
import type { Indicator } from '../indicators/language.ts'
import type { ShownDefinition } from '../reports/definition.ts'
import type { Text } from '../reports/pieces.ts'
import { theOne } from '../stages/asked.ts'
import { datasetsNeeded, knownCatalogue } from './catalogue.ts'
import { deliver, refuseOverConfigured } from './delivery.ts'
import { type Destination, destinationOf, filesOf } from './destination.ts'
import type { Invocation } from './invocation.ts'
import { schemaLine } from './package-files.ts'
import { sheetText } from './rendering.ts'
import { surroundings, withOwnOutput } from './surroundings.ts'

/** `per10k show`: one definition, as text unless another format is asked for. */
export async function show(invocation: Invocation): Promise<number> {
  const around = await surroundings(invocation)
  const { problems } = around
  const own = withOwnOutput(around)
  const destination = destinationOf({ ...asText(own), ...own }, invocation.formats, problems)
  if (problems.length > 0) throw new Refusal(problems)
  refuseOverConfigured(filesOf(destination), around)
  const shown = shownDefinition(invocation.words[0], knownCatalogue(around.config, around.settings.quiet))
  await deliver(await textOf(shown, destination), destination)
  return EXIT.done
}

/** A definition is read by people, in a pipe too. */
function asText({ output }: Settings): Settings {
  return output === undefined ? { format: 'table' } : {}
}

function shownDefinition(name: string, catalogue: Catalogue): ShownDefinition {
  const definition = theOne([name], catalogue)
  return { indicator: definition.about as Indicator, datasets: datasetsNeeded(definition, catalogue) }
}

async function textOf(shown: ShownDefinition, destination: Destination): Promise<Text> {
  const { format } = destination
  const reports = await import('../reports/definition.ts')
  if (format === 'yaml') return `${schemaLine(process.cwd())}\n${reports.definitionYaml(shown)}`
  if (format === 'json') return reports.definitionJson(shown)
  return format === 'table'
    ? reports.definitionText(shown)
    : sheetText(reports.definitionSheet(shown), destination)
}
