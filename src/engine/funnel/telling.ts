import type { Dataset } from '../../datasets/dataset.ts'
import type { Rows } from '../../extracts/column.ts'
import type { RowPlace } from '../../figures/account.ts'
import type { Scope } from '../../indicators/definition.ts'
import { type AboutRows, aboutRowsOf } from '../../indicators/plain-english/about-rows.ts'
import { type Engine, sceneOf } from '../engine.ts'
import { placeOf } from '../tables/table.ts'
import { beginningOf, type FileRead } from './head.ts'
import { everyRow } from './sieve.ts'

/** What is needed to tell how a figure came about, beside the figure itself. */
export interface Telling {
  engine: Engine
  step: number
  /** The files of each dataset as they were read; without them a funnel begins with the rows of the tables. */
  files?: ReadonlyMap<string, readonly FileRead[]>
  /** Whether the places of the rows that count are told, too. */
  lines: boolean
}

/** A scope with its rows, all of them still there. */
export function beginScope(scope: Scope, { engine, files }: Telling) {
  const scene = sceneOf(scope, engine)
  const begun = beginningOf(scene.table, files?.get(scope.of))
  return { scene, begun, sifted: { rows: everyRow(scene.table.rows), steps: begun.steps } }
}

export function aboutScope(scope: Scope, { engine }: Telling): AboutRows {
  const datasets = new Map<string, Dataset>()
  for (const [id, { dataset }] of engine.tables) datasets.set(id, dataset)
  return aboutRowsOf(scope.of, datasets, scope.needs)
}

/** By file, then by line. */
export function placesOfRows(rows: Rows, some: Iterable<number>): RowPlace[] {
  const places = [...some].map(row => placeOf(rows, row))
  return places.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
}
