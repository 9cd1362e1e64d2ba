/** Seeded chance: the same seed throws the same dice. */
export type Dice = {
  /** A whole number from `low` to `high`, both included. */
  whole: (low: number, high: number) => number
  pick: <T>(list: readonly T[]) => T
  chance: (probability: number) => boolean
}

export function dice(seed: number): Dice {
  let state = seed >>> 0
  // mulberry32, a small generator in the public domain
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    whole,
    pick: list => list[whole(0, list.length - 1)]!,
    chance: probability => next() < probability,
  }
}
