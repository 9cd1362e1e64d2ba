/** The comparison key of a category: case, blanks, underscores and punctuation do not tell words apart. */
export function categoryKey(text: string): string {
  const key = text.toLowerCase().replace(/[\s_\-–.,;:'’()/]+/g, '')
  return key === '' ? text.toLowerCase() : key
}
