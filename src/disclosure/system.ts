/**
 * All that is known of the numbers of a run, as sums: every row says that some numbers, each added or taken
 * away, come to 0. A number is a published cell, or one that nobody prints and that follows from others
 * (those not in a share's numerator, what an area lacks to the whole). All are whole numbers of units.
 */
export interface System {
  readonly values: number[]
  /** The least and the most that it can be, whoever looks at it. */
  readonly lows: number[]
  readonly highs: number[]
  readonly rows: Row[]
  /** The rows in which a number stands. */
  readonly rowsOf: Term[][]
}

export interface Row {
  numbers: number[]
  /** +1 or −1 for each. */
  signs: number[]
}

export interface Term {
  row: number
  sign: number
}

export function emptySystem(): System {
  return { values: [], lows: [], highs: [], rows: [], rowsOf: [] }
}

/** Returns the new number's place. */
export function addNumber(
  { values, lows, highs, rowsOf }: System,
  value: number,
  low = 0,
  high = Number.POSITIVE_INFINITY,
): number {
  lows.push(low)
  highs.push(high)
  rowsOf.push([])
  return values.push(value) - 1
}

/** The sum of the first is that of the second. */
export function addRow({ rows, rowsOf }: System, added: readonly number[], taken: readonly number[]): void {
  const row = rows.length
  rows.push({
    numbers: [...added, ...taken],
    signs: [...added.map(() => 1), ...taken.map(() => -1)],
  })
  for (const number of added) rowsOf[number].push({ row, sign: 1 })
  for (const number of taken) rowsOf[number].push({ row, sign: -1 })
}

/**
 * The sum of the first is at most that of the second: what is between them is a number of its own, that
 * nobody prints. Says nothing where it does not hold.
 */
export function addAtMost(
  system: System,
  less: readonly number[],
  more: readonly number[],
): number | undefined {
  const rest = sumOf(system, more) - sumOf(system, less)
  if (rest < 0) return undefined
  const between = addNumber(system, rest)
  addRow(system, [...less, between], more)
  return between
}

export function sumOf({ values }: System, numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + values[number], 0)
}
