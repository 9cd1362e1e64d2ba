/** Where a cell begins: its line, and its character in that line, both from 1, as in every message. */
export interface CellPlace {
  line: number
  column: number
}

interface LineStart {
  line: number
  from: number
}

const FIRST_LINE: LineStart = { line: 1, from: 0 }

/**
 * Finds cells of a text of comma-separated rows, each row by the line on which it begins. Rows are asked for one
 * after the other, so each line is looked for from the one before.
 */
export function cellFinder(text: string): (line: number, at: number) => CellPlace {
  let last = FIRST_LINE
  return (line, at) => {
    last = startOf(text, line, line < last.line ? FIRST_LINE : last)
    return placeOf(text, last, at)
  }
}

function startOf(text: string, wanted: number, known: LineStart): LineStart {
  let { line, from } = known
  for (; line < wanted; line++) from = text.indexOf('\n', from) + 1
  return { line, from }
}

function placeOf(text: string, row: LineStart, at: number): CellPlace {
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
