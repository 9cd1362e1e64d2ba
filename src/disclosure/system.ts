/**
 * All that is known of the numbers of a run, as sums: every row says that some numbers, each added or taken
 * away, come to 0. A number is a published cell, or one that nobody prints and that follows from others
 * (those not in a share's numerator, what an area lacks to the whole). Values are exact; what else a number
 * may be is reckoned from where it stands, in whole steps of 1: a child, a day, a pound.
 */
export interface System {
  /** In units of the finest decimals of the run. */
  readonly values: bigint[]
  /** So many of these units are 1. */
  readonly one: bigint
  /** How many steps each number can be lowered and raised, whoever looks at it. */
  readonly downs: number[]
  readonly ups: number[]
  readonly rows: Row[]
  /** The rows in which a number stands. */
  readonly rowsOf: Term[][]
}

export interface Row {
  numbers: readonly number[]
  /** Those of them that are taken away: what the others make. */
  totals: readonly number[]
}

export interface Term {
  row: number
  sign: number
}

export function emptySystem(one: bigint): System {
  return { values: [], one, downs: [], ups: [], rows: [], rowsOf: [] }
}

/** A number of at least 0, or one that may be anything. Returns its place. */
export function addNumber(
  system: System,
  value: bigint,
  mayBe: 'at least 0' | 'anything' = 'at least 0',
): number {
  system.downs.push(mayBe === 'anything' || value < 0n ? Number.POSITIVE_INFINITY : stepsIn(value, system))
  system.ups.push(Number.POSITIVE_INFINITY)
  system.rowsOf.push([])
  return system.values.push(value) - 1
}

/** More steps than anybody counts are as good as any. */
const MANY = 1_000_000n

/** Whole steps in so many units. */
export function stepsIn(units: bigint, { one }: Pick<System, 'one'>): number {
  const steps = units / one
  return Number(steps < MANY ? steps : MANY)
}

/** The sum of the first is that of the second. */
export function addRow({ rows, rowsOf }: System, added: readonly number[], taken: readonly number[]): void {
  const row = rows.length
  rows.push({ numbers: [...added, ...taken], totals: taken })
  addTerm(rowsOf, added, { row, sign: 1 })
  addTerm(rowsOf, taken, { row, sign: -1 })
}

/** Most numbers stand in one row: a list that is pushed to makes room for many more. */
function addTerm(rowsOf: Term[][], numbers: readonly number[], term: Term): void {
  for (const number of numbers)
    if (rowsOf[number].length === 0) rowsOf[number] = [term]
    else rowsOf[number].push(term)
}

/**
 * The sum of the first is at most that of the second: what is between them is a number of its own, that
 * nobody prints. Returns it; says nothing where it does not hold.
 */
export function addAtMost(
  system: System,
  less: readonly number[],
  more: readonly number[],
): number | undefined {
  const rest = sumOf(system, more) - sumOf(system, less)
  if (rest < 0n) return undefined
  const between = addNumber(system, rest)
  addRow(system, [...less, between], more)
  return between
}

export function sumOf({ values }: System, numbers: readonly number[]): bigint {
  return numbers.reduce((sum, number) => sum + values[number], 0n)
}
