import type { Asking } from '../../support/extracts.ts'

const USUAL = { id: 'own', title: 'Own', theme: 'context', unit: 'count', decimals: 0, polarity: 'none' }

/** A definition of a council's own, called `own`: what it counts, the rest as usual. */
export function ownIndicator(words: Record<string, unknown>): Pick<Asking, 'localIndicators'> {
  const locate = () => ({ file: 'indicators.yaml', line: 1, column: 1 })
  return { localIndicators: { value: [{ ...USUAL, ...words }], locate } }
}
