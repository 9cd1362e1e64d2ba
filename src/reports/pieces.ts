/** Rows made into text at a time: what they are made of is then let go. */
const AT_A_TIME = 1000

/**
 * A long text, made piece by piece, so that not all of its rows are held in all of their forms at once. Added to,
 * and not joined: the pieces become one text only when that is written.
 */
export function inPieces<Row>(
  rows: readonly Row[],
  textOf: (piece: readonly Row[]) => string,
  between = '',
): string {
  let text = ''
  for (let from = 0; from < rows.length; from += AT_A_TIME)
    text += (from === 0 ? '' : between) + textOf(rows.slice(from, from + AT_A_TIME))
  return text
}
