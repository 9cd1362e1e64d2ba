import { broughtTo } from '../../datasets/companions.ts'
import { AREA } from '../../datasets/dataset.ts'
import type { Recognised } from '../../datasets/recognition.ts'
import type { FoundExtract } from '../recognise.ts'
import { EPISODE_REASON } from './extract-cells.ts'

/** What each column of a file was read as, in the file's order: `Child Unique ID` → `child_id`. */
export function mappingOf({ recognised, header }: FoundExtract): Record<string, string> {
  const meanings = [
    ...ownColumns(recognised),
    ...joiningColumns(recognised),
    ...rowConditions(recognised),
    ...areaColumns(recognised),
    ...figureColumns(recognised),
  ]
  const byPlace = new Map<number, string[]>()
  for (const [at, meaning] of meanings) byPlace.set(at, [...(byPlace.get(at) ?? []), meaning])
  const places = [...byPlace].sort(([a], [b]) => a - b)
  return Object.fromEntries(places.map(([at, all]) => [header[at], all.join(', ')]))
}

type Meant = [at: number, meaning: string]

function ownColumns({ mapping, levels }: Recognised): Meant[] {
  return [...mapping].flatMap(([column, { at }]): Meant[] =>
    column === AREA && levels ? [] : [[at, column]],
  )
}

/** What rows are joined by, and no dataset has a column for. */
function joiningColumns({ dataset, extra, join }: Recognised): Meant[] {
  const keys = new Set([...broughtTo(dataset).map(({ same }) => same), ...(join ? [EPISODE_REASON] : [])])
  return extra.flatMap(({ at, meaning }): Meant[] =>
    meaning !== undefined && keys.has(meaning) ? [[at, meaning]] : [],
  )
}

function rowConditions({ only, without }: Recognised): Meant[] {
  return [
    ...(only ? [[only.at, `only ${only.words.join(' or ')}`] as Meant] : []),
    ...(without ? [[without.at, 'none with yes'] as Meant] : []),
  ]
}

function areaColumns({ levels }: Recognised): Meant[] {
  if (levels === undefined) return []
  return levels.areas.map(({ at, word }) => [at, `${AREA} (${word})`])
}

function figureColumns({ figures = [] }: Recognised): Meant[] {
  return figures.flatMap(({ indicator, numerator, denominator }): Meant[] => [
    [numerator.at, denominator ? `numerator of ${indicator}` : indicator],
    ...(denominator ? [[denominator.at, `denominator of ${indicator}`] as Meant] : []),
  ])
}
