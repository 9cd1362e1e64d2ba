import { rowsByFile } from '../engine/tables/by-file.ts'
import { rowsWhere } from '../engine/tables/select.ts'
import type { Tables } from '../engine/tables/table.ts'
import type { Rows } from '../extracts/column.ts'
import { groupedBy } from '../foundations/group.ts'
import { countyOf } from './county.ts'
import { type Doubt, type DoubtRule, type Readings, type Sighting, textFor } from './doubt.ts'
import { DOUBT_RULES } from './rules/index.ts'

/** So many lines of each reason are told; the others are counted. */
export const MOST_LINES = 20

export interface Doubted {
  doubts: Doubt[]
  /** How many rows of a file are doubted as rows of a dataset, each once whatever the reasons. */
  rowsOf(file: string, dataset: string): number
}

/** What every rule says of what was read: datasets, and lists that are no dataset of their own. */
export function doubtsOf(tables: Tables, lists: readonly Readings[]): Doubted {
  const county = countyOf(tables, lists)
  const doubts: Doubt[] = []
  const doubted = new Map<Rows, Uint8Array>()
  for (const rule of DOUBT_RULES)
    for (const sighting of rule.look(county)) {
      doubts.push(...tellByFile(rule, sighting))
      mark(sighting, doubted)
    }
  const counts = countsByFile([...tables.values(), ...lists], doubted)
  return { doubts, rowsOf: (file, dataset) => counts.get(`${dataset} ${file}`) ?? 0 }
}

function tellByFile(rule: DoubtRule, { table, rows, at, found }: Sighting): Doubt[] {
  const { dataset } = table
  const statutory = rule.statutory && textFor(rule.statutory, dataset.id)
  const told = {
    code: rule.id,
    dataset: dataset.id,
    found: found ?? textFor(rule.found, dataset.id) ?? '',
    effect: textFor(rule.effect, dataset.id) ?? '',
    advice: rule.advice,
    ...(statutory !== undefined && { rule: statutory }),
    why: rule.why,
  }
  if (rows.length === 0) return [{ ...told, file: fileOf(table.rows, at ?? 0), rows: 0, lines: [] }]
  return [...linesByFile(table.rows, rows)].map(([file, lines]) => ({
    ...told,
    file,
    rows: lines.length,
    lines: [...lines.sort().subarray(0, MOST_LINES)],
  }))
}

/** The lines of some rows, by the file that they stand in. */
function linesByFile({ files, fileNames, lines }: Rows, rows: Int32Array): Map<string, Uint32Array> {
  const byFile = groupedBy(rows, row => fileNames[files[row]])
  const linesOf = (file: string) => Uint32Array.from(byFile.get(file) ?? [], row => lines[row])
  const inOrder = [...new Set(fileNames)].filter(file => byFile.has(file))
  return new Map(inOrder.map(file => [file, linesOf(file)]))
}

function fileOf({ files, fileNames }: Rows, row: number): string {
  return fileNames[files[row] ?? 0]
}

function mark({ table, rows }: Sighting, doubted: Map<Rows, Uint8Array>): void {
  const marks = doubted.get(table.rows) ?? new Uint8Array(table.rows.count)
  for (const row of rows) marks[row] = 1
  doubted.set(table.rows, marks)
}

function countsByFile(all: readonly Readings[], doubted: ReadonlyMap<Rows, Uint8Array>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { dataset, rows } of all) {
    const marks = doubted.get(rows)
    if (marks === undefined) continue
    const some = rowsWhere(rows.count, row => marks[row] === 1)
    for (const [file, count] of rowsByFile(rows, some)) counts.set(`${dataset.id} ${file}`, count)
  }
  return counts
}
