import type { IndicatorInfo } from '../figures/figure.ts'
import type { Definition, Measure } from './definition.ts'

/**
 * Whether a figure grows with the length of its window (`flow`), tells a day (`stock`), or neither (`ratio`,
 * `median`). A rate per 10,000 is what its count is; a share and a mean are ratios.
 */
export function natureOf(
  definition: Definition,
  definitions: ReadonlyMap<string, Definition>,
): IndicatorInfo['nature'] {
  const { figure, scope, unit } = definition
  if (figure.shape === 'share' || figure.shape === 'change') return 'ratio'
  if (figure.shape === 'ratio' && unit !== 'per 10,000') return 'ratio'
  if (figure.count.measure === 'median') return 'median'
  const named = namedBy(figure.count, definitions)
  if (named) return natureOf(named, definitions)
  if (figure.count.measure === 'supplied') return unit === 'percent' ? 'ratio' : 'flow'
  const tie = scope?.when?.is
  return tie === 'in the window' || tie === 'open in the window' ? 'flow' : 'stock'
}

function namedBy(measure: Measure, definitions: ReadonlyMap<string, Definition>): Definition | undefined {
  return measure.measure === 'named' ? definitions.get(measure.id) : undefined
}
