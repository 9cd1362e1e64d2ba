import type { Problem } from '../../foundations/problem.ts'
import type { EmptyLines } from '../block-scan.ts'
import type { ColumnBuilder } from '../columns/builder.ts'
import { withRoom } from '../columns/room.ts'
import { ROWS_BELOW } from '../header.ts'
import type { Reading } from '../read-rows.ts'
import type { RowReader } from '../row-reader.ts'
import type { ColumnPart, Part } from './part.ts'

/**
 * Whether a part that was read from here on stands for what would be read on: the row before is a row
 * among others, not the last one, and no empty line waits to be told from one under the rows. The header
 * was judged by the rows below it, so there must be some.
 */
export function canBeAppended(part: Part, { rows, scan, end }: Reading): boolean {
  const before = rows.count + rows.refused + rows.passedOver
  return (
    before >= ROWS_BELOW && part.lastLine > 0 && !end.isTotal && scan.commas.count + scan.blanks.count === 0
  )
}

/** Puts what was read of the later part of a file behind what was read before it; so many lines lie before it. */
export function append(part: Part, { rows, scan, end }: Reading, linesBefore: number): void {
  appendRows(part, rows, linesBefore)
  rows.refused += part.refused
  rows.passingOver.count += part.passedOver
  const moved = (problem: Problem) => ({ ...problem, line: (problem.line ?? 0) + linesBefore })
  rows.problems.append(part.problems.map(kind => ({ ...kind, held: kind.held.map(moved) })))
  for (const [request, notice] of part.notices)
    if (!rows.notices.has(request)) rows.notices.set(request, moved(notice))
  part.lineEnds.forEach((count, kind) => {
    scan.lineEnds[kind] += count
  })
  const below = ({ lines, count }: EmptyLines): EmptyLines => ({
    lines: lines.map(line => line + linesBefore),
    count,
  })
  scan.commas = below(part.commasUnder)
  scan.blanks = below(part.blanksUnder)
  const blanks = below(part.blanks)
  if (end.blanks.count === 0) end.blanks.lines.push(...blanks.lines)
  end.blanks.count += blanks.count
  end.lastLine = part.lastLine + linesBefore
  end.isTotal = part.isTotal
  end.isCutShort = part.isCutShort
}

function appendRows(part: Part, rows: RowReader, linesBefore: number): void {
  const { count } = rows
  const all = count + part.rows
  const codes = part.dictionaries.splice(0).map((texts, at) => {
    const builder = rows.builders.find((_, column) => part.columns[column].dictionary === at)
    return builder?.dictionary?.codesOfTexts(texts)
  })
  rows.builders.forEach((builder, column) => {
    appendColumn(builder, part.columns[column], codes, count, part.rows)
    part.columns[column].arrays = []
  })
  rows.lines = withRoom(rows.lines, all, rows.block.rowsForeseen)
  for (let row = 0; row < part.rows; row++) rows.lines[count + row] = part.lines[row] + linesBefore
  rows.count = all
}

function appendColumn(
  builder: ColumnBuilder,
  { arrays, orders, dictionary }: ColumnPart,
  codes: readonly (Int32Array | undefined)[],
  base: number,
  rows: number,
): void {
  builder.makeRoom(base + rows, 0)
  const known = dictionary === undefined ? undefined : codes[dictionary]
  builder.arrays().forEach((values, i) => {
    if (known === undefined) values.set(arrays[i].subarray(0, rows), base)
    else for (let row = 0; row < rows; row++) values[base + row] = newCode(known, arrays[i][row])
  })
  for (const order of orders ?? []) builder.orders?.add(order)
}

function newCode(known: Int32Array, code: number): number {
  return code < 0 ? code : known[code]
}
