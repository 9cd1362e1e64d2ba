import { indicators } from './all.ts'
import type { Indicator } from './language.ts'

/** What a catalogue must know of every definition, and the rest of it as JSON, which few runs ask for. */
export interface BuiltIn
  extends Pick<Indicator, 'id' | 'codes' | 'title' | 'unit' | 'decimals' | 'polarity' | 'theme' | 'of'> {
  written: string
}

/** Every built-in definition. The build evaluates this, so that a run makes none that it does not read. */
export const builtIn: readonly BuiltIn[] = indicators.map(indicator => {
  const { id, codes = [], title, unit, decimals, polarity, theme, of } = indicator
  const head = { id, codes, title, unit, decimals, polarity, theme, ...(of !== undefined && { of }) }
  return { ...head, written: JSON.stringify(indicator) }
})
