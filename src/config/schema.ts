import * as z from 'zod'
import { ALLOWED_REJECTS, parseAllowedRejects } from './allowed-rejects.ts'
import {
  ACROSS,
  AMBER_REASONS,
  COMPARATORS,
  CONFIGURED_FORMATS,
  ENCODINGS,
  FAILING_VERDICTS,
  listed,
  STEPS,
  TRAJECTORIES,
  WINDOWS,
} from './choices.ts'
import { parseSuppress, ROUND_TO, SUPPRESS } from './protection.ts'

/** The error of each type is what was expected there; where it stands is added by the reader. */
function text(expected: string) {
  return z
    .union([z.string(), z.number().transform(String)], { error: expected })
    .refine(value => value.trim() !== '', { error: expected })
}

function choice<const Words extends readonly string[]>(allowed: Words) {
  return z.enum(allowed, { error: listed(allowed) })
}

/** A list, or one alone. */
function oneOrMore<Item extends z.ZodType>(item: Item) {
  return z.preprocess(value => (Array.isArray(value) ? value : [value]), z.array(item))
}

const words = text('a word')
const mapping = z.record(z.string(), words, { error: 'lines of the form name: name' })
const path = text('the path of a file').refine(value => !value.includes('\0'), {
  error: 'the path of a file',
})
const logical = z.boolean({ error: 'true or false' })
const anything = z.unknown().refine(value => typeof value === 'object' && value !== null, {
  error: 'definitions, each under its id',
})

const allowedRejects = z
  .union([z.string(), z.number().transform(String)], { error: ALLOWED_REJECTS })
  .transform((value, context) => {
    const parsed = parseAllowedRejects(value)
    if (parsed !== undefined) return parsed
    context.addIssue({ code: 'custom', message: ALLOWED_REJECTS })
    return z.NEVER
  })

const suppress = z
  .union([z.string(), z.number().transform(String)], { error: SUPPRESS })
  .transform((value, context) => {
    const parsed = parseSuppress(value)
    if (parsed !== undefined) return parsed
    context.addIssue({ code: 'custom', message: SUPPRESS })
    return z.NEVER
  })

const planKeys = { indicators: mapping.optional() }
const plan = z.strictObject(planKeys, { error: 'indicators: and under it, name: id' })

const COLUMNS = 'for each dataset its columns, column: header'

/** Every key of `per10k.yaml`. */
export const CONFIG_KEYS = {
  data: oneOrMore(path),
  targets: path,
  period: text('a period (2007/08)'),
  every: choice(STEPS),
  window: choice(WINDOWS),
  by: oneOrMore(text('the name of a column')),
  area: text('the name of the whole'),
  areas: oneOrMore(text('the name of an area')),
  compare: oneOrMore(choice(COMPARATORS)),
  suppress,
  'round-to': z.union([z.literal(5), z.literal(10)], { error: listed(ROUND_TO) }),
  trajectory: choice(TRAJECTORIES),
  format: choice(CONFIGURED_FORMATS),
  wide: choice(ACROSS),
  bom: logical,
  output: path,
  'allow-rejects': allowedRejects,
  'fail-on': oneOrMore(choice(FAILING_VERDICTS)),
  quiet: logical,
  color: logical,
  coverage: z.union([z.string(), z.record(z.string(), words)], {
    error: 'the first and the last day (2019-04-01..2025-03-31), or such a line for each dataset',
  }),
  columns: z.record(z.string(), z.union([words, mapping], { error: COLUMNS }), { error: COLUMNS }),
  encoding: choice(ENCODINGS),
  plan,
  'plan.indicators': mapping,
  amber: oneOrMore(choice(AMBER_REASONS)),
  indicators: anything,
  datasets: anything,
}

/** A key without a value says nothing, unless it protects. */
export const configSchema = z.strictObject(
  Object.fromEntries(Object.entries(CONFIG_KEYS).map(([key, type]) => [key, type.optional()])) as {
    [Key in keyof typeof CONFIG_KEYS]: z.ZodOptional<(typeof CONFIG_KEYS)[Key]>
  },
)

/** A configuration in which each key is well formed by itself. */
export type Raw = z.infer<typeof configSchema>
