import { TOTAL } from '../loss.ts'
import { FEWEST_VALUES } from '../protection.ts'
import type { Cells, World } from './cells.ts'
import { pushFarthest } from './exchange.ts'
import { type MayHide, nearbyNumbers, nearOf } from './nearby.ts'
import type { Proofs } from './proof.ts'
import { cheapestMove, timesOf } from './search.ts'

const NEEDED = FEWEST_VALUES - 1
/** How many numbers around one are looked at where going through the cheapest ones in order finds nothing. */
const AROUND = [60, 200, 600]

/** What to hide so that a number may be so many others, with worlds that show it, if they are at hand. */
export interface Remedy {
  hide: readonly number[]
  worlds: readonly World[]
}

/** The cheapest that is found; `undefined` where nothing helps. */
export function remedyFor(cells: Cells, number: number, proofs: Proofs): Remedy | undefined {
  const cellsAlone = (other: number) => cells.losses[other] < TOTAL
  const all = (other: number) => cells.mayBeHidden(other)
  return (
    directRemedy(cells, number, proofs, cellsAlone) ??
    wideRemedy(cells, number, cellsAlone, AROUND.slice(0, 1)) ??
    directRemedy(cells, number, proofs, all) ??
    wideRemedy(cells, number, all, AROUND)
  )
}

/** One move, made as often as it can be to either side. */
function directRemedy(cells: Cells, number: number, proofs: Proofs, mayHide: MayHide): Remedy | undefined {
  const [up, down] = [proofs.reached(number, 1), proofs.reached(number, -1)]
  const isEnough = (move: World) => {
    const [forth, back] = [timesOf(cells, move, 1), timesOf(cells, move, -1)]
    const [more, less] = (move.get(number) ?? 0) > 0 ? [forth, back] : [back, forth]
    return Math.max(up, more) + Math.max(down, less) >= NEEDED
  }
  const move = cheapestMove(cells, { number, ways: [1, -1], mayHide, isEnough })
  const hide = move && printedIn([move], cells)
  return hide && hide.length > 0 ? { hide, worlds: [] } : undefined
}

/** Whatever a walk over the numbers around it changes, the hidden and the cheap ones first. */
function wideRemedy(
  cells: Cells,
  number: number,
  mayHide: MayHide,
  around: readonly number[],
): Remedy | undefined {
  const price = (other: number) => (cells.isUnknown(other) ? 0 : cells.losses[other])
  for (const most of around) {
    const near = nearbyNumbers(cells, number, most, mayHide)
    const others = near.filter(other => other !== number).sort((a, b) => price(a) - price(b) || a - b)
    const numbers = [number, ...others]
    const found = pushFarthest(nearOf(cells, numbers), 0, NEEDED)
    if (found.length < NEEDED) continue
    const worlds = found.map(changes => new Map(changes.map((by, at) => [numbers[at], by])))
    return { hide: printedIn(worlds, cells), worlds }
  }
  return undefined
}

/** The printed numbers that are other in some of the worlds. */
function printedIn(worlds: readonly World[], cells: Cells): number[] {
  const changed = worlds.flatMap(world => [...world].filter(([, by]) => by !== 0).map(([number]) => number))
  return [...new Set(changed)].filter(number => !cells.isUnknown(number))
}
