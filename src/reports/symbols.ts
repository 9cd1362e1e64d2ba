/** What stands where there is no number, in the words of the government statistical service. */
export const SYMBOL_WORDS: Readonly<Record<string, string>> = {
  '[x]': 'not available',
  '[z]': 'not applicable',
  '[c]': 'hidden for confidentiality',
  '[low]': 'rounds to zero but is not',
}
