import type { Dataset } from '../../datasets/dataset.ts'
import { type Counted, conditionsOnRows } from '../cells/counted.ts'
import type { Count } from '../cells/counts.ts'
import { placeKey } from '../cells/place.ts'

/**
 * Counts of one place that differ in their windows alone. Of episodes two such lists, what began and what ended, one
 * of which may be empty, and what was open on some days, as far as it is printed; of all else one list, and no stocks.
 */
export interface Flow {
  lists: (readonly number[])[]
  stocks: ReadonlyMap<number, number>
}

const NONE: ReadonlyMap<number, number> = new Map()

type Datasets = ReadonlyMap<string, Dataset>

/** What is counted under fewer conditions, or in a wider place, and so holds what is counted under more, comes first. */
export function flowsOf(all: readonly Count[], datasets: Datasets, tied: ReadonlySet<string>): Flow[] {
  const flows: Flow[] = []
  const ofEpisodes = new Map<string, Map<string, Episodes>>()
  for (const list of widestFirst(sameInOtherWindows(all), all)) {
    const count = all[list[0]]
    const free = freeSide(count, datasets, ofEpisodes)
    if (free !== undefined) {
      if (free.flow.lists.every(({ length }) => length === 0)) flows.push(free.flow)
      free.flow.lists[free.side] = list
      // Very many areas have one window each, which says nothing of another.
    } else if (list.length > 1 || tied.has(count.counted.base)) flows.push({ lists: [list], stocks: NONE })
  }
  addStocks(all, ofEpisodes)
  return flows
}

/** A flow of which the stocks are yet to be found. */
interface Episodes extends Flow {
  stocks: Map<number, number>
}

/** Where the list of a count belongs; `undefined` where it is not of episodes, or another one stands there. */
function freeSide(
  { counted, place }: Count,
  datasets: Datasets,
  ofEpisodes: Map<string, Map<string, Episodes>>,
): { flow: Episodes; side: 0 | 1 } | undefined {
  const side = sideOf(counted, datasets)
  if (side === undefined) return undefined
  const flow = flowIn(ofEpisodes, counted, placeKey(place))
  return flow.lists[side].length === 0 ? { flow, side } : undefined
}

/** What began is the first list of a flow, what ended the second. */
export function sideOf({ of, day, isSum }: Counted, datasets: Datasets): 0 | 1 | undefined {
  const episode = datasets.get(of ?? '')?.episode
  if (episode === undefined || isSum) return undefined
  return day === episode[0] ? 0 : day === episode[1] ? 1 : undefined
}

function flowIn(flows: Map<string, Map<string, Episodes>>, counted: Counted, place: string): Episodes {
  const rows = keyOfRows(counted)
  const inPlaces = flows.get(rows) ?? new Map<string, Episodes>()
  flows.set(rows, inPlaces)
  const flow = inPlaces.get(place) ?? { lists: [[], []], stocks: new Map<number, number>() }
  inPlaces.set(place, flow)
  return flow
}

function keyOfRows(counted: Counted): string {
  return `${counted.of} ${conditionsOnRows(counted)}`
}

/** Of plans and children, both open on a day, the plans: they begin and end. */
function addStocks(all: readonly Count[], ofEpisodes: ReadonlyMap<string, Map<string, Episodes>>): void {
  const isFewer = (at: number, than: number | undefined) =>
    than === undefined || all[at].counted.conditions.size < all[than].counted.conditions.size
  for (const [at, { counted, place, window }] of all.entries()) {
    if (!counted.openAtEnd || counted.isSum) continue
    const flow = ofEpisodes.get(keyOfRows(counted))?.get(placeKey(place))
    if (flow && isFewer(at, flow.stocks.get(window.end))) flow.stocks.set(window.end, at)
  }
}

function widestFirst(lists: number[][], all: readonly Count[]): number[][] {
  const narrowness = ([at]: number[]) => all[at].counted.conditions.size + all[at].place.length
  return lists.sort((a, b) => narrowness(a) - narrowness(b))
}

/** Counts of events or spells that differ in their windows alone. */
export function sameInOtherWindows(all: readonly Count[]): number[][] {
  const lists: number[][] = []
  const byPlace = new Map<string, Map<string, number[]>>()
  for (const [at, { counted, place }] of all.entries()) {
    if (counted.tie === 'stock' || counted.known) continue
    const alike = byPlace.get(counted.key) ?? new Map<string, number[]>()
    byPlace.set(counted.key, alike)
    const key = placeKey(place)
    const list = alike.get(key)
    if (list) list.push(at)
    else {
      const alone = [at]
      alike.set(key, alone)
      lists.push(alone)
    }
  }
  return lists
}
