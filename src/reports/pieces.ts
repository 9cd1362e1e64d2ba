/** Rows made into text at a time: what they are made of is then let go. */
const AT_A_TIME = 1000

/**
 * A long text, made piece by piece, so that not all of its rows are held in all of their forms at once. Added to,
 * and not joined: the pieces become one text only when that is written.
 */
export function inPieces<Row>(
  rows: Iterable<Row>,
  textOf: (piece: readonly Row[]) => string,
  between = '',
): string {
  let text = ''
  for (const piece of piecesOf(rows)) text += (text === '' ? '' : between) + textOf(piece)
  return text
}

function* piecesOf<Row>(rows: Iterable<Row>): Generator<Row[]> {
  let piece: Row[] = []
  for (const row of rows) {
    piece.push(row)
    if (piece.length < AT_A_TIME) continue
    yield piece
    piece = []
  }
  if (piece.length > 0) yield piece
}
