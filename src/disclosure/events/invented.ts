import { Cells } from '../secondary/cells.ts'
import { Simplex } from '../secondary/simplex.ts'
import { solvedSums } from '../secondary/solved-sums.ts'
import { addNumber, emptySystem } from '../system.ts'
import type { Sums } from './sums.ts'

const TINY = 1e-6
/** So often a fraction is cut off. */
const ROUNDS = 20
const TURNS = 5_000

/**
 * Whole numbers of at least 0 with which each printed number is what it is; `undefined` where none were found. A linear
 * programme: all are 0 at first, and the printed ones are raised as far as what is printed.
 */
export function invented(sums: Sums, worthOf: (printed: number) => number): number[] | undefined {
  const wanted = [...sums.printed.keys()].map(worthOf)
  const simplex = simplexOf(sums)
  simplex.most.fill(Number.POSITIVE_INFINITY)
  simplex.most.set(wanted)
  simplex.above.fill(-1, 0, wanted.length)
  simplex.below.fill(-1, 0, wanted.length)
  for (let round = 0; round < ROUNDS; round++) {
    simplex.solve(TURNS)
    if (wanted.some((value, at) => Math.abs(value - simplex.off[at]) > TINY)) return undefined
    const fraction = simplex.off.findIndex(number => Math.abs(number - Math.round(number)) > TINY)
    if (fraction === -1) return [...simplex.off.subarray(wanted.length)].map(Math.round)
    simplex.most[fraction] = Math.floor(simplex.off[fraction])
  }
  return undefined
}

/** The printed numbers come first, in their order. */
function simplexOf(sums: Sums): Simplex {
  const system = emptySystem(1n)
  const places = new Map([...sums.printed.keys()].map(number => [number, addNumber(system, 0n)]))
  sums.addTo(system, new Array<bigint>(sums.numbers).fill(0n), number => places.get(number)!)
  const numbers = [...system.values.keys()]
  return new Simplex(
    numbers.length,
    solvedSums(
      new Cells(system, []),
      numbers,
      numbers.map(() => 0),
    ),
  )
}
