/**
 * An intruder who counts rows: knows that every plan began in one place and one step, was a second one or not, and that
 * each printed number is a sum of such plans. Looks for other plans that would be printed alike, near the true ones first.
 * Shares no code with what it attacks.
 */
export interface Told {
  /** Which kinds of rows it counts, by their places in a list. */
  kinds: readonly number[]
  /** Missing where it is hidden. */
  value?: number
  /** A hidden number is at least this. */
  least: number
}

/** So many plans of a kind more or fewer than there are, at most; and so many of them tried, in haste and at leisure. */
const OFF = 8
const TRIALS = [200, 100_000]

/** Numbers that a hidden one may be, itself among them; four at the least, where there are four. */
export function mayBe(told: readonly Told[], truth: readonly number[], hidden: number): number[] {
  const found = new Set<number>()
  const own = sumOf(told[hidden].kinds, truth)
  for (const trials of TRIALS)
    for (let off = 0; off <= OFF; off++)
      for (const value of [own + off, own - off]) {
        if (found.size >= 4) return [...found]
        if (value < told[hidden].least || found.has(value)) continue
        const sums = told.map(({ kinds, value: printed, least }, at): Sum => {
          const is = at === hidden ? value : printed
          return { of: kinds, low: is ?? least, high: is ?? Number.POSITIVE_INFINITY }
        })
        const [low, high] = [truth.map(many => Math.max(0, many - OFF)), truth.map(many => many + OFF)]
        // What is asked is settled first, so that it is not tried again with all that hangs on nothing.
        const order = [...told[hidden].kinds, ...truth.keys()]
        if (isPossible(sums, truth, low, high, { left: trials, order })) found.add(value)
      }
  return [...found]
}

interface Sum {
  of: readonly number[]
  low: number
  high: number
}

function sumOf(kinds: readonly number[], many: readonly number[]): number {
  return kinds.reduce((sum, kind) => sum + many[kind], 0)
}

interface Trials {
  left: number
  /** Of kinds. */
  order: readonly number[]
}

/** Narrows what each kind may be by every sum until nothing changes; then tries the numbers of the first that is open. */
function isPossible(
  sums: readonly Sum[],
  truth: readonly number[],
  low: number[],
  high: number[],
  trials: Trials,
): boolean {
  if (trials.left-- <= 0 || !isNarrowed(sums, low, high)) return false
  const kind = trials.order.find(one => low[one] < high[one])
  if (kind === undefined) return true
  const values = Array.from({ length: high[kind] - low[kind] + 1 }, (_, at) => low[kind] + at)
  return values
    .sort((a, b) => Math.abs(a - truth[kind]) - Math.abs(b - truth[kind]))
    .some(value => isPossible(sums, truth, low.with(kind, value), high.with(kind, value), trials))
}

function isNarrowed(sums: readonly Sum[], low: number[], high: number[]): boolean {
  for (let isSettled = false; !isSettled; ) {
    isSettled = true
    for (const { of, low: fewest, high: most } of sums) {
      const [least, all] = [sumOf(of, low), sumOf(of, high)]
      if (least > most || all < fewest) return false
      for (const kind of of) {
        const [atLeast, atMost] = [fewest - (all - high[kind]), most - (least - low[kind])]
        if (atLeast <= low[kind] && atMost >= high[kind]) continue
        low[kind] = Math.max(low[kind], atLeast)
        high[kind] = Math.min(high[kind], atMost)
        if (low[kind] > high[kind]) return false
        isSettled = false
        break
      }
    }
  }
  return true
}
