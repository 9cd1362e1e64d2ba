/** Where a note or a warning tells how many rows or children, and how it reads without the number. */
const TELLING: [RegExp, string][] = [
  [/^\d+ rows? equals? /, 'rows equal '],
  [/^\d+ aged /, 'children aged '],
  [/^\d+ whose /, 'some whose '],
  [/^not yet mature: \d+ /, 'not yet mature: some '],
  [/^\d+ rows? /, 'rows '],
]

/** How many were left out may be as telling as how many are there: the note stays, its number does not. */
export function withoutCounts(text: string): string {
  const [pattern, words] = TELLING.find(([pattern]) => pattern.test(text)) ?? []
  return pattern === undefined || words === undefined ? text : text.replace(pattern, words)
}
