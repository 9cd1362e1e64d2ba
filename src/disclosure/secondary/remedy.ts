import { TOTAL } from '../loss.ts'
import { FEWEST_VALUES } from '../protection.ts'
import type { Cells } from './cells.ts'
import { cheapestRemedy } from './cheapest.ts'
import { pushFarthest } from './exchange.ts'
import { findMoveWithPrinted, isEnough, type Reached } from './moves.ts'
import { nearbyNumbers, nearOf } from './nearby.ts'

/** How many numbers around one are looked at: few for cells alone; so many more where nothing else helps. */
const CLOSE_AROUND = [60, 200]
const AROUND = [60, 200, 600]
const FAR_AROUND = [...AROUND, 1000, 1500, 3000, 6000]
/** Those among which a smaller remedy is looked for. */
const CLOSE = 200

/** A world that differs from the true one by so much in each number. */
export type World = ReadonlyMap<number, number>

/** What to hide so that a number may be so many others, with worlds that show it, if they are at hand. */
export interface Remedy {
  hide: readonly number[]
  worlds: readonly World[]
}

/**
 * The cheapest way that is found by going through them in order; else what a walk over all numbers around
 * it needs, less what it can do without. `undefined` where nothing helps; `far` looks at numbers far off, too.
 */
export function remedyFor(cells: Cells, number: number, reached: Reached, far: boolean): Remedy | undefined {
  for (const below of [TOTAL, TOTAL ** 2])
    for (const found of remedies(cells, number, reached, below, CLOSE_AROUND)) if (found) return found
  for (const found of remedies(cells, number, reached, Number.POSITIVE_INFINITY, far ? FAR_AROUND : AROUND))
    if (found) return found
  return undefined
}

/** One way after the other, hiding nothing whose loss is as much as `below`. */
function* remedies(
  cells: Cells,
  number: number,
  reached: Reached,
  below: number,
  sizes: readonly number[],
): Generator<Remedy | undefined> {
  const mayHide = (other: number) => cells.losses[other] < below
  yield asRemedy(cheapestRemedy(cells, number, reached, mayHide))
  yield asRemedy(directRemedy(cells, number, reached, mayHide))
  for (const most of sizes) yield wideRemedy(cells, number, most, mayHide)
}

function asRemedy(hide: readonly number[] | undefined): Remedy | undefined {
  return hide && hide.length > 0 ? { hide, worlds: [] } : undefined
}

type MayHide = (number: number) => boolean

/** Straight on: each sum that is upset is settled at once by what upsets least. */
function directRemedy(
  cells: Cells,
  number: number,
  reached: Reached,
  mayHide: MayHide,
): number[] | undefined {
  const { losses } = cells
  for (const step of [1, -1]) {
    const needed = (may: MayHide): number[] | undefined => {
      const move = findMoveWithPrinted(cells, number, step, may)
      if (move === undefined || !isEnough(cells, number, move, reached)) return undefined
      return [...move.keys()].filter(other => !cells.isUnknown(other))
    }
    let hide = needed(mayHide)
    for (const dispensable of byLoss(hide ?? [], losses)) {
      const left = new Set(hide)
      left.delete(dispensable)
      hide = needed(other => left.has(other)) ?? hide
    }
    if (hide) return hide
  }
  return undefined
}

function wideRemedy(cells: Cells, number: number, most: number, mayHide: MayHide): Remedy | undefined {
  const { losses } = cells
  const around = nearbyNumbers(cells, number, most, other => cells.isUnknown(other) || mayHide(other))
  let found = worldsAmong(cells, number, around)
  for (const dispensable of byLoss(found?.hide ?? [], losses)) {
    const left = new Set(found?.hide)
    left.delete(dispensable)
    const among = around.filter((other, at) => (at < CLOSE && cells.isUnknown(other)) || left.has(other))
    const helping = [...among, ...helpingIn(found?.worlds ?? [], cells)]
    found = worldsAmong(cells, number, [...new Set(helping)]) ?? found
  }
  return found
}

/** The hidden numbers that change in some worlds. */
function helpingIn(worlds: readonly World[], cells: Cells): number[] {
  return worlds.flatMap(world => [...world.keys()].filter(other => cells.isUnknown(other)))
}

function byLoss(numbers: readonly number[], losses: readonly number[]): number[] {
  return [...numbers].sort((a, b) => losses[b] - losses[a] || b - a)
}

/** Worlds that show enough values, and which printed numbers change in them; `undefined` where there are not enough. */
function worldsAmong(cells: Cells, number: number, among: readonly number[]): Remedy | undefined {
  const price = (other: number) => (cells.isUnknown(other) ? 0 : cells.losses[other])
  const numbers = [
    number,
    ...among.filter(other => other !== number).sort((a, b) => price(a) - price(b) || a - b),
  ]
  const near = nearOf(cells, numbers)
  const found = pushFarthest(near, 0, FEWEST_VALUES - 1)
  if (found.length < FEWEST_VALUES - 1) return undefined
  const worlds = found.map(
    changes =>
      new Map(numbers.flatMap((other, at) => (changes[at] === 0 ? [] : [[other, changes[at]] as const]))),
  )
  const changed = new Set(worlds.flatMap(world => [...world.keys()]))
  return { hide: [...changed].filter(other => !cells.isUnknown(other)), worlds }
}
