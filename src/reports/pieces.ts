/** A text, or the pieces of a long one: they are made one after the other, when they are written, and only once. */
export type Text = string | Iterable<string>

/** What a file is to hold: a text, bytes, or pieces of either. */
export type Content = Text | Uint8Array | Iterable<string | Uint8Array>

/** A content as its pieces: a text or bytes are one. */
export function piecesOf(content: Content): Iterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content
}

/** Rows made into text at a time, where nothing else is said: what they are made of is then let go. */
const AT_A_TIME = 1000

/** A long text, made piece by piece, so that not all of its rows are held in all of their forms at once. */
export function* inPieces<Row>(
  rows: Iterable<Row>,
  textOf: (piece: readonly Row[]) => string,
  between = '',
  many = AT_A_TIME,
): Generator<string> {
  let first = true
  for (const piece of together(rows, many)) {
    yield (first ? '' : between) + textOf(piece)
    first = false
  }
}

function* together<Row>(rows: Iterable<Row>, many: number): Generator<Row[]> {
  let piece: Row[] = []
  for (const row of rows) {
    piece.push(row)
    if (piece.length < many) continue
    yield piece
    piece = []
  }
  if (piece.length > 0) yield piece
}

/** One text of its pieces, for where it is known to be short. */
export function wholeText(text: Text): string {
  return typeof text === 'string' ? text : [...text].join('')
}

/** What is made of each of many, made anew each time that it is gone through. */
export function madeAnew<From, To>(
  every: Iterable<From>,
  made: (from: From, at: number) => Iterable<To>,
): Iterable<To> {
  return {
    *[Symbol.iterator]() {
      let at = 0
      for (const one of every) yield* made(one, at++)
    },
  }
}

/** Long texts behind one another, with something in between. */
export function* joinedBy(between: string, texts: readonly Text[]): Generator<string> {
  for (const [at, text] of texts.entries()) {
    if (at > 0) yield between
    yield* typeof text === 'string' ? [text] : text
  }
}
