import { FEWEST_VALUES } from '../protection.ts'
import type { Cells } from './cells.ts'
import { cheapestRemedy } from './cheapest.ts'
import { pushFarthest } from './exchange.ts'
import { findMoveWithPrinted } from './moves.ts'
import { nearbyNumbers, nearOf } from './nearby.ts'

/** How many numbers around one are looked at; so many more where nothing else helps. */
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

export interface Wanted {
  /** How far the number can be raised and lowered already. */
  up: number
  down: number
  /** Whether to look at numbers that are far off. */
  far: boolean
}

/**
 * The cheapest way that is found by going through them in order; else what a walk over all numbers around
 * it needs, less what it can do without. `undefined` where nothing helps.
 */
export function remedyFor(cells: Cells, number: number, { up, down, far }: Wanted): Remedy | undefined {
  const lacking = FEWEST_VALUES - 1 - up - down
  const raised = cheapestRemedy(cells, number, up + lacking, Number.POSITIVE_INFINITY)
  const lowered = cheapestRemedy(cells, number, -(down + lacking), raised?.loss ?? Number.POSITIVE_INFINITY)
  const cheapest = (lowered ?? raised)?.hide
  if (cheapest && cheapest.length > 0) return { hide: cheapest, worlds: [] }
  const direct = directRemedy(cells, number, up + lacking, down + lacking)
  if (direct) return direct
  for (const most of far ? FAR_AROUND : AROUND) {
    const found = wideRemedy(cells, number, most)
    if (found) return found
  }
  return undefined
}

/** Straight on: each sum that is upset is settled at once by what upsets least. */
function directRemedy(cells: Cells, number: number, up: number, down: number): Remedy | undefined {
  const { losses } = cells
  for (const step of [up, -down]) {
    const needed = (mayHide: (other: number) => boolean): number[] | undefined => {
      const move = findMoveWithPrinted(cells, number, step, mayHide)
      return move && [...move.keys()].filter(other => !cells.isUnknown(other))
    }
    let hide = needed(other => losses[other] < Number.POSITIVE_INFINITY)
    for (const dispensable of byLoss(hide ?? [], losses)) {
      const left = new Set(hide)
      left.delete(dispensable)
      hide = needed(other => left.has(other)) ?? hide
    }
    if (hide && hide.length > 0) return { hide, worlds: [] }
  }
  return undefined
}

function wideRemedy(cells: Cells, number: number, most: number): Remedy | undefined {
  const { losses } = cells
  const mayHide = (other: number) => cells.isUnknown(other) || losses[other] < Number.POSITIVE_INFINITY
  const around = nearbyNumbers(cells, number, most, mayHide)
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
