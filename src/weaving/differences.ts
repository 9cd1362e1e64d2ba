import { groupedBy } from '../foundations/group.ts'
import type { Block } from './blocks.ts'
import { linesIn } from './code.ts'
import { cellsOf, wordsOf } from './lines.ts'
import type { WovenRow, WovenTable } from './table.ts'

/** One thing that a document says and the data do not, or the other way round. */
export interface Difference {
  /** Where the document says it, counted from the line of the opening marker. */
  line: number
  text: string
}

/** Each number and word of a block that moved with the data, and each row that came or went. */
export function differences(block: Block, table: WovenTable): Difference[] {
  if (block.layout === 'line') return inLine(block, table)
  const { headings, rows } = readTable(block)
  if (headings.length === 0) return [{ line: 0, text: 'a table that is not in the document yet' }]
  const now = table.columns.map(({ heading }) => heading)
  return [...inHeadings(headings, now), ...inRows(headings, rows, table)]
}

function inLine({ content }: Block, { rows: [row], columns: [column] }: WovenTable): Difference[] {
  const [before, now] = [wordsOf(content), row.cells[0].text]
  return before === now ? [] : [{ line: 0, text: `${row.title}${column.suffix}: ${moved(before, now)}` }]
}

interface OldRow {
  line: number
  cells: string[]
}

/** The table of a block as the document has it; the second of its lines is a rule. */
function readTable({ content, indent }: Block): { headings: string[]; rows: OldRow[] } {
  const lines = [...linesIn(content)].map(({ line }, at) => ({ at, text: line.slice(indent.length).trim() }))
  const [head, , ...rest] = lines.filter(({ text }) => text.startsWith('|'))
  return {
    headings: head === undefined ? [] : cellsOf(head.text),
    rows: rest.map(({ at, text }) => ({ line: at, cells: cellsOf(text) })),
  }
}

function inHeadings(headings: readonly string[], now: readonly string[]): Difference[] {
  const [old, today] = [headings.join(' | '), now.join(' | ')]
  return old === today ? [] : [{ line: 0, text: `columns: ${moved(old, today)}` }]
}

/** Columns that document and data share: those that move with the data, and those that tell rows apart. */
interface Shared {
  moving: number[]
  fixed: number[]
  /** A cell as the document has it. */
  cellIn: (row: OldRow, column: number) => string
}

function sharedColumns(headings: readonly string[], { columns }: WovenTable): Shared {
  const shared = [...columns.keys()].filter(at => headings.includes(columns[at].heading))
  return {
    moving: shared.filter(at => columns[at].moves),
    fixed: shared.filter(at => !columns[at].moves),
    cellIn: ({ cells }, at) => cells[headings.indexOf(columns[at].heading)] ?? '',
  }
}

function inRows(headings: readonly string[], old: readonly OldRow[], table: WovenTable): Difference[] {
  const shared = sharedColumns(headings, table)
  // Rows that say the same of themselves are told apart by their order.
  const waiting = groupedBy(old, row => JSON.stringify(shared.fixed.map(at => shared.cellIn(row, at))))
  const told = table.rows.flatMap(row => {
    const before = waiting.get(JSON.stringify(shared.fixed.map(at => row.cells[at].text)))?.shift()
    return before === undefined ? [came(row, table, shared.moving[0])] : inCells(before, row, table, shared)
  })
  const left = [...waiting.values()].flat()
  return [...told, ...left.map(row => gone(row, shared))]
}

function inCells(
  before: OldRow,
  row: WovenRow,
  { columns }: WovenTable,
  { moving, cellIn }: Shared,
): Difference[] {
  return moving.flatMap(at => {
    const [was, now] = [cellIn(before, at), row.cells[at].text]
    const text = `${row.title}${columns[at].suffix}: ${moved(was, now)}`
    return was === now ? [] : [{ line: before.line, text }]
  })
}

function gone(row: OldRow, { fixed, moving, cellIn }: Shared): Difference {
  const about = fixed.map(at => cellIn(row, at)).join(', ') || 'a row'
  return { line: row.line, text: `${about}: document ${shown(cellIn(row, moving[0]))}, not in the data` }
}

/** A new row is told with the first of its numbers. */
function came({ title, cells }: WovenRow, { columns }: WovenTable, at: number | undefined): Difference {
  if (at === undefined) return { line: 0, text: `${title}: not in the document` }
  const text = `${title}${columns[at].suffix}: not in the document, data ${shown(cells[at].text)}`
  return { line: 0, text }
}

function moved(before: string, now: string): string {
  return `document ${shown(before)}, data ${shown(now)}`
}

function shown(text: string | undefined): string {
  return text || 'nothing'
}
