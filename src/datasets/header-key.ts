/**
 * What is compared of a column's name: letters and digits alone, in small letters. Case, blanks,
 * underscores and punctuation (curly quotes too) do not tell two names apart: `Referral NFA?`,
 * `referral_nfa`.
 */
export function headerKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
