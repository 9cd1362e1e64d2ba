/** From one offset of a text up to another. */
export interface Range {
  start: number
  end: number
}

const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?!.*`)|~{3,})/

/**
 * What a Markdown document shows as code: fenced blocks, and what stands between backticks on one line.
 * A fence that nothing closes goes on to the end, as it does when the document is shown.
 */
export function codeIn(text: string): Range[] {
  const ranges: Range[] = []
  let fence: { mark: string; start: number } | undefined
  for (const { line, start, end } of linesIn(text)) {
    if (fence === undefined) {
      const mark = FENCE.exec(line)?.[1]
      if (mark === undefined) ranges.push(...spansIn(line, start))
      else fence = { mark, start }
    } else if (closes(line, fence.mark)) {
      ranges.push({ start: fence.start, end })
      fence = undefined
    }
  }
  if (fence !== undefined) ranges.push({ start: fence.start, end: text.length })
  return ranges
}

/** As many of the same marks or more, and nothing else. */
function closes(line: string, mark: string): boolean {
  const own = line.replace(/^[ \t>]*/, '').trimEnd()
  return own.length >= mark.length && own === mark[0].repeat(own.length)
}

/** `code` between two equally long runs of backticks; a backslash before a run outside of code makes it text. */
function spansIn(line: string, from: number): Range[] {
  const spans: Range[] = []
  const runs = [...line.matchAll(/(?<!`)`+/g)]
  const last = new Map(runs.map(([{ length }], at) => [length, at]))
  for (let at = 0; at < runs.length; at++) {
    const { index, 0: mark } = runs[at]
    if (line[index - 1] === '\\' || last.get(mark.length) === at) continue
    let other = at + 1
    while (runs[other][0].length !== mark.length) other++
    spans.push({ start: from + index, end: from + runs[other].index + mark.length })
    at = other
  }
  return spans
}

/** Each line without its end, and where it begins and ends. */
export function* linesIn(text: string): Generator<{ line: string } & Range> {
  let start = 0
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r/g)) {
    yield { line: text.slice(start, index), start, end: index }
    start = index + lineEnd.length
  }
  yield { line: text.slice(start), start, end: text.length }
}
