/** How notes and warnings tell how many rows or children, and how they read without the number. */
const TELLING: readonly [RegExp, string][] = [
  [/1 row equals /, 'rows equal '],
  [/\d+ aged /, 'children aged '],
  [/\d+ whose /, 'some whose '],
  [/not yet mature: \d+ /, 'not yet mature: some '],
  [/\d+ rows? /, 'rows '],
]

/** How many were left out may be as telling as how many are there: the note stays, its number does not. */
export function withoutCounts(text: string): string {
  return TELLING.reduce((told, [pattern, words]) => told.replace(pattern, words), text)
}
