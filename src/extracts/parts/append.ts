import type { Problem } from '../../foundations/problem.ts'
import type { EmptyLines } from '../block-scan.ts'
import type { ColumnBuilder } from '../columns/builder.ts'
import { type Numbers, withRoom } from '../columns/room.ts'
import type { ByteDictionary } from '../dictionary.ts'
import type { Reading } from '../read-rows.ts'
import type { RowReader } from '../row-reader.ts'
import { ROWS_BELOW } from '../rows-below.ts'
import type { Part } from './part.ts'

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
  const codesIn = renumbering(part)
  rows.builders.forEach((builder, column) => {
    const { orders, dictionary } = part.columns[column]
    const codes = builder.dictionary && codesIn(builder.dictionary, dictionary)
    appendColumn(builder, part.columns[column].arrays.splice(0), codes, { base: count, count: part.rows })
    for (const order of orders ?? []) builder.orders?.add(order)
  })
  rows.lines = withRoom(rows.lines, all, rows.block.rowsForeseen)
  for (let row = 0; row < part.rows; row++) rows.lines[count + row] = part.lines[row] + linesBefore
  rows.count = all
}

/** The numbers of the part's texts in our dictionaries: worked out when first asked for, and then the texts let go. */
function renumbering({ dictionaries }: Part) {
  const known = new Map<number, Int32Array>()
  return (ours: ByteDictionary, theirs = -1): Int32Array => {
    const codes = known.get(theirs) ?? ours.codesOfTexts(dictionaries[theirs])
    known.set(theirs, codes)
    delete dictionaries[theirs]
    return codes
  }
}

function appendColumn(
  builder: ColumnBuilder,
  arrays: Numbers[],
  codes: Int32Array | undefined,
  { base, count }: { base: number; count: number },
): void {
  builder.makeRoom(base + count, base + count)
  builder.arrays().forEach((values, i) => {
    const added = arrays[i]
    if (codes === undefined) values.set(added.subarray(0, count), base)
    else for (let row = 0; row < count; row++) values[base + row] = newCode(codes, added[row])
  })
}

function newCode(codes: Int32Array, code: number): number {
  return code < 0 ? code : codes[code]
}
