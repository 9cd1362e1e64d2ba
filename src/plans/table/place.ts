/** Where a cell begins: its line, and its character in that line, both from 1, as in every message. */
export interface CellPlace {
  line: number
  column: number
}

/** Finds cells of a text of comma-separated rows, each row by the line on which it begins. */
export function cellFinder(text: string): (line: number, at: number) => CellPlace {
  let starts: number[] | undefined
  return (line, at) => {
    starts ??= startsOfLines(text)
    return placeOf(text, { line, from: starts[line - 1] }, at)
  }
}

function startsOfLines(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
}

function placeOf(text: string, row: { line: number; from: number }, at: number): CellPlace {
  let { line, from } = row
  let quoted = false
  let cell = 0
  let i = from
  for (; cell < at; i++) {
    if (text[i] === '"') quoted = !quoted
    else if (text[i] === ',' && !quoted) cell++
    else if (text[i] === '\n') {
      line++
      from = i + 1
    }
  }
  return { line, column: [...text.slice(from, i)].length + 1 }
}
