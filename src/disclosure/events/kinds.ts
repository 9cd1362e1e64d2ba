import { conditionsIn, denied, isOnceBy } from '../cells/conditions.ts'
import type { Counted } from '../cells/counted.ts'

/** The conditions that some rows fulfil. */
export type Kind = ReadonlySet<string>

/** How many rows there are of it, were each of them counted. */
export function kindOf({ conditions }: Counted): Kind {
  return new Set([...conditions].filter(condition => !isOnceBy(condition)))
}

export function keyOfKind(kind: Kind): string {
  return [...kind].sort().join(' & ')
}

/** A row is of it or not, on whatever day somebody looks. */
export function isLasting(kind: Kind): boolean {
  return ![...kind].some(condition =>
    /"(?:the end|in the window|open in the window|days open)"/.test(condition),
  )
}

/** Of some kinds, by their places: the first is some of the second, and no other is between them. */
export function nestedKinds(kinds: readonly Kind[]): (readonly [some: number, all: number])[] {
  return pairsOf(kinds).filter(
    ([some, all]) =>
      isSomeOf(kinds[some], kinds[all]) &&
      !kinds.some(
        (kind, at) => at !== some && at !== all && isSomeOf(kinds[some], kind) && isSomeOf(kind, kinds[all]),
      ),
  )
}

/** Four kinds, by their places: all that are of one and of the other are of both, and those of either among a fourth. */
export interface Square {
  both: number
  one: number
  other: number
  either: number
}

export function squaresOf(kinds: readonly Kind[]): Square[] {
  const places = new Map(kinds.map((kind, at) => [keyOfKind(kind), at]))
  return pairsOf(kinds).flatMap(([one, other]) => {
    if (one > other || isSomeOf(kinds[one], kinds[other]) || isSomeOf(kinds[other], kinds[one])) return []
    const joined = keyOfKind(new Set([...kinds[one], ...kinds[other]]))
    const both = places.get(joined)
    if (both === undefined) return []
    const wider = kinds.flatMap((kind, at) =>
      isSomeOf(kinds[one], kind) && isSomeOf(kinds[other], kind) ? [at] : [],
    )
    return wider.map(either => ({ both, one, other, either }))
  })
}

/** Three kinds, by their places: rows that meet a condition, rows that do not, and those of which both are all. */
export interface Opposites {
  meeting: number
  others: number
  either: number
}

export function oppositesOf(kinds: readonly Kind[]): Opposites[] {
  const places = new Map(kinds.map((kind, at) => [keyOfKind(kind), at]))
  return kinds.flatMap((kind, others) =>
    [...kind].flatMap(condition => {
      const of = denied(condition)
      if (of === undefined) return []
      const fewer = [...kind].filter(other => other !== condition)
      const either = places.get(keyOfKind(new Set(fewer)))
      const meeting = places.get(keyOfKind(new Set([...fewer, ...conditionsIn(of)])))
      return meeting === undefined || either === undefined ? [] : [{ meeting, others, either }]
    }),
  )
}

function isSomeOf(some: Kind, all: Kind): boolean {
  return [...all].every(condition => some.has(condition))
}

function pairsOf(kinds: readonly Kind[]): (readonly [number, number])[] {
  return kinds.flatMap((_, one) =>
    kinds.flatMap((_, other) => (one === other ? [] : [[one, other] as const])),
  )
}
