import type { AllowedRejects } from '../request.ts'

/** What `--allow-rejects` takes, for messages. */
export const ALLOWED_REJECTS = 'a whole number of rows (20) or a percentage of them (0.5%)'

/** `20` rows of an extract, or `0.5%` of them; `undefined` for anything else. */
export function parseAllowedRejects(text: string): AllowedRejects | undefined {
  const match = /^(\d{1,9})(\.\d{1,6})?\s*(%?)$/.exec(text.trim())
  if (!match) return undefined
  const [, whole, decimals = '', percent] = match
  if (percent !== '')
    return Number(whole + decimals) <= 100 ? { percent: Number(whole + decimals) } : undefined
  return decimals === '' ? { rows: Number(whole) } : undefined
}
