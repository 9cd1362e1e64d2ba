import type { Problem } from '../foundations/problem.ts'
import { counted } from '../foundations/wording.ts'
import type { Answer } from '../outcome.ts'
import { figureSheet, verdictSheet } from '../reports/figure-rows.ts'
import { grouped, toTargetText } from '../reports/figure-text.ts'
import { outputColumn } from '../reports/output-columns.ts'
import { type Cell, type Column, type Sheet, withAllRows } from '../reports/sheet.ts'
import { visibleLine } from '../reports/visible.ts'
import { wideSheet } from '../reports/wide.ts'
import { chosenColumns } from './columns.ts'
import { headingsOf } from './headings.ts'
import { bad } from './markers.ts'
import type { Showing } from './showing.ts'

/** A table of a document. */
export interface WovenTable {
  columns: WovenColumn[]
  rows: WovenRow[]
}

export interface WovenColumn extends Column {
  /** What stands over it. */
  heading: string
  /** It holds what may move with the data; the other columns say what a row is about. */
  moves: boolean
  /** What names a cell of it, after the title of its row. */
  suffix: string
}

export interface WovenRow {
  cells: Cell[]
  /** What it is about: `Plans for a second or subsequent time, Dover 2007/08`. */
  title: string
}

/** The answer as a document shows it, numbers with their thousands apart. */
export function tableOf(answer: Answer, showing: Showing): { table: WovenTable } | { problems: Problem[] } {
  const sheet = showing.across === undefined ? longSheet(answer) : wideSheet(answer, showing.across)
  const chosen = chosenColumns(sheet, showing)
  if ('problems' in chosen) return chosen
  const problems = [...notOneFigure(sheet, chosen.length, showing), ...wrongHeadings(chosen.length, showing)]
  if (problems.length > 0) return { problems }
  const titleOf = titles(sheet)
  const headings = showing.headings ?? headingsOf(sheet, chosen)
  return {
    table: {
      columns: chosen.map((at, place) => wovenColumn(sheet.columns[at], headings[place], showing)),
      rows: sheet.rows.map(row => ({
        cells: chosen.map(at => readable(row[at], sheet.columns[at])),
        title: titleOf(row),
      })),
    },
  }
}

function longSheet(answer: Answer): Sheet {
  const { judged } = answer
  return withAllRows(judged === undefined ? figureSheet(answer) : verdictSheet({ ...answer, judged }))
}

/** As people read it; what is left to the target in words. */
function readable(cell: Cell, { name }: Column): Cell {
  if (cell.kind !== 'number') return { ...cell, text: visibleLine(cell.text).trim() } as Cell
  return { ...cell, text: name === 'to_target' ? toTargetText(BigInt(cell.text)) : grouped(cell.text) }
}

function wovenColumn(column: Column, heading: string, { across }: Showing): WovenColumn {
  const { name, numeric = false } = column
  const suffix = across === 'period' && numeric ? ` ${name}` : `, ${name.replaceAll('_', ' ')}`
  return {
    ...column,
    heading,
    moves: numeric || outputColumn(name)?.moves === true,
    suffix: name === 'value' ? '' : suffix,
  }
}

function notOneFigure({ rows }: Sheet, columns: number, { layout, place }: Showing): Problem[] {
  if (layout === 'table' || (rows.length === 1 && columns === 1)) return []
  const found = rows.length === 1 ? `${columns} columns` : `${rows.length} figures`
  return [
    bad('not-one-figure', `${found} in a line`, place, {
      expected: 'one figure of one column',
      advice: 'ask for one, or put both markers on lines of their own for a table',
    }),
  ]
}

function wrongHeadings(columns: number, { headings, place }: Showing): Problem[] {
  if (headings === undefined || headings.length === columns) return []
  const expected = `${columns}, one for each column, parted by |`
  return [bad('wrong-headings', counted(headings.length, 'heading'), place, { expected })]
}

/** What tells one row from another, save what stands across the top: title, area, breakdowns, and the period last. */
function titles({ columns, rows }: Sheet): (row: readonly Cell[]) => string {
  const places = [...columns.keys()]
  const several = (at: number) => new Set(rows.map(row => row[at].text)).size > 1
  const told = places.filter(at => {
    const { name, numeric } = columns[at]
    if (numeric) return false
    const isBreakdown = outputColumn(name) === undefined
    return isBreakdown || name === 'title' || (name === 'area' && several(at))
  })
  const period = places.filter(at => columns[at].name === 'period')
  const textOf = (row: readonly Cell[], ats: readonly number[], between: string) =>
    ats.flatMap(at => row[at].text || []).join(between)
  return row => [textOf(row, told, ', '), textOf(row, period, ' ')].filter(text => text !== '').join(' ')
}
