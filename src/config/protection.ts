/** The number under which counts are hidden, as it may be written. */
export const SUPPRESS = 'a whole number from 2 to 1000 (5 hides 1 to 4)'

const MOST = 1000

/** `undefined` for anything else than such a number. */
export function parseSuppress(text: string): number | undefined {
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0
  return number >= 2 && number <= MOST ? number : undefined
}

/** To what counts may be rounded. */
export const ROUND_TO = ['5', '10'] as const
