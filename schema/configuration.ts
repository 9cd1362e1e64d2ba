import * as z from 'zod'
import { KEY_TEXTS } from '../src/config/key-texts.ts'
import { configSchema } from '../src/config/schema.ts'
import { conditions } from './conditions.ts'
import { byIdOrList, datasets } from './datasets.ts'
import { definitions } from './definitions.ts'
import { DATASET_ID, INDICATOR_ID } from './points.ts'
import { oneOrMore, type Shape, told } from './shapes.ts'

/**
 * `per10k.yaml` as a JSON Schema, in the draft that every editor knows: its keys from the reader's own
 * schema, definitions and datasets from the tables of the language.
 */
export function configurationSchema(): Shape {
  const { properties } = z.toJSONSchema(configSchema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: listsOfOne,
  }) as { properties: Record<string, Shape> }
  const own: Record<string, Shape> = {
    ...properties,
    indicators: byIdOrList('indicator', INDICATOR_ID),
    datasets: byIdOrList('dataset', DATASET_ID),
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'per10k.yaml',
    description: 'What per10k reads, and how.',
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(KEY_TEXTS).map(([key, { means }]) => [key, told(own[key], means)]),
    ),
    additionalProperties: false,
    definitions: { ...definitions, ...conditions, ...datasets },
  }
}

/** Where the reader makes a list of a single value first, either may be written. */
function listsOfOne({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: Shape }): void {
  const { def } = (zodSchema as z.core.$ZodType)._zod
  if (def.type !== 'pipe') return
  const { in: before, out } = def as z.core.$ZodPipeDef
  if (before._zod.def.type !== 'transform') return
  const list = z.toJSONSchema(out, { io: 'input', target: 'draft-7' }) as Shape
  for (const word of Object.keys(jsonSchema)) delete jsonSchema[word]
  Object.assign(jsonSchema, oneOrMore(list.items as Shape))
}

/** As it is published, byte by byte. */
export function schemaText(): string {
  return `${JSON.stringify(configurationSchema(), undefined, 2)}\n`
}
