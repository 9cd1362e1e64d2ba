import type { IndicatorInfo } from '../figures/figure.ts'
import type { BuiltIn } from './built-in.ts'
import type { Definition, FigureShape, Scope } from './definition.ts'
import type { About } from './language.ts'

/** What only reading a definition tells. */
export interface Read {
  about: About
  figure: FigureShape
  scope?: Scope | undefined
  nature: IndicatorInfo['nature']
}

/**
 * A built-in definition that is read when something is asked of it that cannot be told from its first
 * words: most runs need a few of the catalogue, and all of it is held to be readable by its tests.
 */
export function whenAsked(indicator: BuiltIn, read: () => Read): Definition {
  const { id, codes = [], title, unit, decimals, polarity, theme, of } = indicator
  let known: Read | undefined
  const whole = () => {
    known ??= read()
    return known
  }
  return {
    ...{ id, codes, title, unit, decimals, polarity, theme, of },
    get nature() {
      return whole().nature
    },
    get about() {
      return whole().about
    },
    get figure() {
      return whole().figure
    },
    get scope() {
      return whole().scope
    },
  }
}
