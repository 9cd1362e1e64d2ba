const WORDS_FOR_NOTHING: ReadonlySet<string> = new Set(['', 'null', 'n/a', '#n/a', '-'])

/** The longest word for nothing, in bytes: a longer text need not be asked. */
export const LONGEST_BLANK = 4

/** Does a trimmed text say that there is no value? `NULL`, `N/A`, `#N/A`, `-` and blank do, in any case. */
export function isBlank(text: string): boolean {
  return text.length <= LONGEST_BLANK && WORDS_FOR_NOTHING.has(text.toLowerCase())
}
