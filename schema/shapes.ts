/** A JSON Schema or a part of one. */
export type Shape = { [word: string]: unknown }

/** A shape that is defined once, under its name. */
export function ref(name: string): Shape {
  return { $ref: `#/definitions/${name}` }
}

export function text(description?: string): Shape {
  return { type: 'string', ...(description !== undefined && { description }) }
}

export function matching(pattern: string): Shape {
  return { type: 'string', pattern }
}

export function either(...shapes: readonly Shape[]): Shape {
  return { anyOf: shapes }
}

export function listOf(items: Shape): Shape {
  return { type: 'array', items }
}

/** One, or a list of them. */
export function oneOrMore(item: Shape): Shape {
  return either(item, { type: 'array', items: item, minItems: 1 })
}

/** One of the words known here, which an editor offers, or another that fits the pattern. */
export function offered(words: readonly string[], pattern: string): Shape {
  return either({ type: 'string', enum: words }, matching(pattern))
}

/** A map with these words and no others. */
export function map(properties: Record<string, Shape>, required: readonly string[] = []): Shape {
  return {
    type: 'object',
    properties,
    additionalProperties: false,
    ...(required.length > 0 && { required }),
  }
}

/** The same shape, told in words. */
export function told(shape: Shape, description: string): Shape {
  return '$ref' in shape ? { description, allOf: [shape] } : { description, ...shape }
}
