import { AREA } from '../../datasets/dataset.ts'
import type { LevelColumns } from '../../datasets/recognition.ts'
import type { WiderAreas } from '../../engine/tables/table.ts'
import { type CodeColumn, NONE, type Rows } from '../../extracts/column.ts'
import { publishedColumn } from './extract-cells.ts'

/**
 * Names the area of each row by the column of its level: England, a region, an authority. Tells too which
 * of these areas hold others again, so that no child is summed twice.
 */
export function placeByLevel(rows: Rows, { at, areas }: LevelColumns): { rows: Rows; wider: WiderAreas } {
  const level = codeColumn(rows, at)
  const names = areas.map(area => codeColumn(rows, area.at))
  const levelOf = levelsByCode(level, areas)
  const codes = new Int32Array(rows.count)
  const wider = new Map<string, 'all' | 'some'>()
  for (let row = 0; row < rows.count; row++) {
    const place = levelOf[level.codes[row]]
    codes[row] = names[place].codes[row]
    const { holds } = areas[place]
    if (holds && codes[row] !== NONE) wider.set(names[place].dictionary.text(codes[row]), holds)
  }
  const columns = new Map(rows.columns)
  for (const place of [at, ...areas.map(area => area.at)]) columns.delete(publishedColumn(place))
  columns.set(AREA, { kind: 'category', codes, dictionary: names[0].dictionary })
  return { rows: { ...rows, columns }, wider }
}

function levelsByCode({ dictionary }: CodeColumn, areas: LevelColumns['areas']): Int32Array {
  const words = areas.map(({ word }) => word.toLowerCase())
  return Int32Array.from({ length: dictionary.size }, (_, code) =>
    words.indexOf(dictionary.text(code).toLowerCase()),
  )
}

function codeColumn(rows: Rows, at: number): CodeColumn {
  return rows.columns.get(publishedColumn(at)) as CodeColumn
}
