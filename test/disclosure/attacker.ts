/**
 * An intruder with the published CSV and patience. Knows what the figures mean (areas add up to the whole,
 * the numerator of a rate is a count of its own, a share is part of its denominator), that a hidden number is
 * a whole one and not 0, and nothing of how the program decides. Works out by search which values each hidden
 * number may have. Shares no code with what it attacks.
 */
import { parse } from 'csv-parse/sync'

/** Which number a cell is: two cells of one name are one number. */
type Name = string

interface Cell {
  name: Name
  text: string
}

/** Numbers that are added (+1) or taken away (−1) and together come to 0, or to no more than 0. */
interface Sum {
  terms: Map<Name, number>
  atMost: boolean
}

export interface Published {
  /** By name: what is printed; `undefined` is `[c]`. */
  numbers: Map<Name, number | undefined>
  sums: Sum[]
}

interface Row {
  indicator: string
  area: string
  period_start: string
  period_end: string
  numerator: string
  denominator: string
  [breakdown: string]: string
}

const FIXED = new Set(
  'indicator code title area period period_start period_end numerator denominator value unit notes baseline baseline_period target target_period gap to_target change verdict reason'.split(
    ' ',
  ),
)

/** What one indicator's numbers are called by another. */
const SAME: Record<string, { numerator?: string; denominator?: string }> = {
  'cp-plan-rate': { numerator: 'cp-plans' },
  'cp-plan-start-rate': { numerator: 'cp-plan-starts' },
  'cp-plan-end-rate': { numerator: 'cp-plan-ends' },
  'cp-second-plan-share': { numerator: 'cp-second-plans', denominator: 'cp-plan-starts' },
  'cp-plan-category-share': { numerator: 'cp-plans', denominator: 'cp-plans' },
  'referral-rate': { numerator: 'referrals' },
  're-referral-share': { denominator: 'referrals' },
  'referral-nfa-share': { denominator: 'referrals' },
  'referral-to-assessment-share': { denominator: 'referrals' },
  'referral-to-any-assessment-share': { denominator: 'referrals' },
  'cic-rate': { numerator: 'cic' },
  'cin-rate': { numerator: 'cin' },
}

/** The column of which a share is given each: its denominator is over all of them. */
const EACH: Record<string, string> = {
  'cp-plan-category-share': 'latest_category',
  'training-agency-share': 'agency',
}
const KNOWN = new Set(['under18-population', 'under18-share', 'bme-share'])

export interface Reading {
  whole: string
  /** The indicators that count what there is on the last day: the first day of the window says nothing. */
  stocks?: ReadonlySet<string>
  /** Those that count what happens in a window, which a longer window holds, too. */
  flows?: ReadonlySet<string>
}

export function readPublished(csv: string, reading: Reading): Published {
  const rows = parse(csv, { columns: true }) as Row[]
  const breakdowns = rows.length === 0 ? [] : Object.keys(rows[0]).filter(name => !FIXED.has(name))
  const published: Published = { numbers: new Map(), sums: [] }
  const places = new Map<Name, { of: string; place: Record<string, string>; window: string }>()
  for (const row of rows) {
    if (KNOWN.has(row.indicator)) continue
    const isRate = row.denominator !== '' && /-rate$/.test(row.indicator)
    const numerator = cellOf(row, 'numerator', breakdowns, reading, places)
    const denominator = isRate ? undefined : cellOf(row, 'denominator', breakdowns, reading, places)
    for (const cell of [numerator, denominator]) if (cell) keep(cell, published)
    if (numerator && denominator && /-share$/.test(row.indicator))
      published.sums.push({
        terms: new Map([
          [numerator.name, 1],
          [denominator.name, -1],
        ]),
        atMost: true,
      })
    if (numerator && denominator && /-before-after$/.test(row.indicator))
      published.sums.push({
        terms: new Map([
          [numerator.name, -1],
          [denominator.name, -1],
        ]),
        atMost: true,
      })
  }
  addTotals(published, places)
  addPeriods(published, places, reading.flows)
  addParts(published, rows, row => [
    cellOf(row, 'numerator', breakdowns, reading, places)?.name,
    cellOf(row, 'denominator', breakdowns, reading, places)?.name,
  ])
  return published
}

/**
 * The same with the sums that hold of the truth. A child in two areas is one child of the whole: then the whole
 * is at most the sum, and at least each of them.
 */
export function withSumsThatHold(published: Published, truth: Published): Published {
  const isKept = ({ terms, atMost }: Sum) => {
    const sum = [...terms].reduce((total, [name, by]) => total + by * (truth.numbers.get(name) ?? 0), 0)
    return atMost ? sum <= 0 : sum === 0
  }
  const looser = published.sums.flatMap((sum): Sum[] => {
    if (sum.atMost || isKept(sum)) return [sum]
    const [whole, parts] = [-1, 1].map(sign => [...sum.terms].filter(([, by]) => by === sign).map(([n]) => n))
    const negated = new Map([...sum.terms].map(([name, by]) => [name, -by]))
    const each = parts.map(part => new Map([part, ...whole].map(name => [name, name === part ? 1 : -1])))
    return [negated, sum.terms, ...each].map(terms => ({ terms, atMost: true }))
  })
  return { ...published, sums: looser.filter(isKept) }
}

function cellOf(
  row: Row,
  part: 'numerator' | 'denominator',
  breakdowns: string[],
  { whole, stocks }: Reading,
  places: Map<Name, { of: string; place: Record<string, string>; window: string }>,
): Cell | undefined {
  if (!/^(-?\d+(\.\d+)?|\[c\])$/.test(row[part])) return undefined
  const of = SAME[row.indicator]?.[part] ?? `${row.indicator} ${part}`
  const renamed = of.includes(' ') ? of : `${of} numerator`
  const place: Record<string, string> = {}
  if (row.area !== whole) place.area = row.area
  for (const column of breakdowns)
    if (!['', 'Total'].includes(row[column]) && !(part === 'denominator' && EACH[row.indicator] === column))
      place[column] = row[column]
  const window = `${stocks?.has(row.indicator) ? '' : row.period_start} ${row.period_end}`
  const name = JSON.stringify([renamed, window, place])
  places.set(name, { of: renamed, place, window })
  return { name, text: row[part] }
}

function keep({ name, text }: Cell, { numbers }: Published): void {
  const value = text === '[c]' ? undefined : Number(text)
  if (numbers.has(name) && numbers.get(name) !== value)
    throw new Error(`${name} is printed as ${text} and otherwise`)
  numbers.set(name, value)
}

type Places = Map<Name, { of: string; place: Record<string, string>; window: string }>

function addTotals({ numbers, sums }: Published, places: Places): void {
  const families = new Map<string, Map<Name, number>>()
  for (const [name, { of, place, window }] of places)
    for (const column of Object.keys(place)) {
      const { [column]: _, ...rest } = place
      const total = JSON.stringify([of, window, rest])
      if (!numbers.has(total)) continue
      const key = `${column} ${total}`
      const terms = families.get(key) ?? new Map([[total, -1]])
      families.set(key, terms)
      terms.set(name, 1)
    }
  for (const terms of families.values()) sums.push({ terms, atMost: false })
}

/** Shares of events: those of the numerator are some of the others on every day. */
const SOME = new Set(['re-referral-share', 'referral-nfa-share', 'cp-second-plan-share'])

/** Between the end of a window and that of a longer one are no more of some than of all. */
function addParts({ sums }: Published, rows: Row[], namesOf: (row: Row) => (Name | undefined)[]): void {
  const shares = rows.filter(({ indicator }) => SOME.has(indicator))
  const placeOf = (row: Row) =>
    JSON.stringify(Object.entries(row).filter(([column]) => column === 'indicator' || !FIXED.has(column)))
  for (const row of shares)
    for (const longer of shares) {
      if (longer === row || longer.area !== row.area || placeOf(longer) !== placeOf(row)) continue
      if (longer.period_start > row.period_start || longer.period_end < row.period_end) continue
      const names = [...namesOf(longer), ...namesOf(row)]
      if (names.some(name => name === undefined) || new Set(names).size < 4) continue
      const terms = new Map(names.map((name, at) => [name!, [1, -1, -1, 1][at]]))
      sums.push({ terms, atMost: true })
    }
}

/** Windows that make up another, end to end; events alone. */
function addPeriods({ numbers, sums }: Published, places: Places, flows?: ReadonlySet<string>): void {
  const alike = new Map<string, { name: Name; start: string; end: string }[]>()
  for (const [name, { of, place, window }] of places) {
    const isFlow = flows ? flows.has(of.split(' ')[0]) : /referrals|starts|ends|second-plans/.test(of)
    if (!isFlow) continue
    const [start, end] = window.split(' ')
    const key = JSON.stringify([of, place])
    alike.set(key, [...(alike.get(key) ?? []), { name, start, end }])
  }
  for (const group of alike.values())
    for (const whole of group) {
      const inner = group.filter(one => one !== whole && one.start >= whole.start && one.end <= whole.end)
      const chain: Name[] = []
      for (let at = whole.start; ; ) {
        const next = inner.find(one => one.start === at)
        if (next === undefined) break
        chain.push(next.name)
        if (next.end === whole.end) {
          sums.push({
            terms: new Map([[whole.name, -1], ...chain.map(name => [name, 1] as const)]),
            atMost: false,
          })
          break
        }
        at = new Date(Date.parse(next.end) + 86_400_000).toISOString().slice(0, 10)
      }
      for (const one of inner)
        if (numbers.has(one.name))
          sums.push({
            terms: new Map([
              [one.name, 1],
              [whole.name, -1],
            ]),
            atMost: true,
          })
    }
}

export interface Range {
  low: number
  high: number
}

/** What is known of hidden numbers besides: by name; otherwise that they are at least 1. */
export type Ranges = Map<Name, Range>

/** What nobody is taken to know: that a hidden 0 is none. 3.5 hours may be half an hour, and a change anything. */
export function rangesOf({ numbers }: Published): Ranges {
  const ranges: Ranges = new Map()
  for (const [name, value = 1] of numbers) {
    const isChange = /-before-after numerator/.test(name)
    if (isChange || value < 1 || !Number.isInteger(value))
      ranges.set(name, { low: isChange ? -400 : value % 1, high: 400 })
  }
  return ranges
}

/**
 * By name the values that each hidden number may have, at most so many of them. Where the search for a world
 * begins is no knowledge: from the truth it is found at once, if there is one near by.
 */
export function possibleValues(
  published: Published,
  ranges: Ranges,
  most: number,
  begin: Published['numbers'] = new Map(),
): Map<Name, number[]> {
  const found = new Map<Name, number[]>()
  for (const part of components(published)) {
    const problem = problemOf(part, published, ranges, begin)
    if (!narrow(problem, problem.lows, problem.highs)) throw new Error('what is published contradicts itself')
    for (const [at, name] of problem.names.entries()) found.set(name, valuesOf(problem, at, most))
  }
  return found
}

/** Hidden numbers that some sum ties to each other. */
function components({ numbers, sums }: Published): Name[][] {
  const leader = new Map<Name, Name>()
  const find = (name: Name): Name => {
    let at = name
    while (leader.get(at) !== at) at = leader.get(at) as Name
    return at
  }
  for (const [name, value] of numbers) if (value === undefined) leader.set(name, name)
  for (const { terms } of sums) {
    const hidden = [...terms.keys()].filter(name => leader.has(name))
    for (const other of hidden.slice(1)) leader.set(find(other), find(hidden[0]))
  }
  const groups = new Map<Name, Name[]>()
  for (const name of leader.keys()) groups.set(find(name), [...(groups.get(find(name)) ?? []), name])
  return [...groups.values()]
}

/** Unknowns by place, and what their sums must come to. */
interface Problem {
  names: Name[]
  lows: number[]
  highs: number[]
  begins: number[]
  equations: { at: number[]; by: number[]; to: number; atMost: boolean }[]
  /** By place of an unknown: the equations that it is in. */
  equationsOf: number[][]
}

/** More than any hidden number: nobody hides what is much larger than all that is printed. */
function largest({ numbers }: Published): number {
  return 400 + 2 * Math.max(0, ...[...numbers.values()].map(value => value ?? 0))
}

function problemOf(
  names: Name[],
  { numbers, sums }: Published,
  ranges: Ranges,
  begin: Published['numbers'],
): Problem {
  const at = new Map(names.map((name, i) => [name, i]))
  const equations: Problem['equations'] = []
  for (const { terms, atMost } of sums) {
    const equation = { at: [] as number[], by: [] as number[], to: 0, atMost }
    for (const [name, by] of terms) {
      const place = at.get(name)
      const value = numbers.get(name)
      if (place !== undefined) {
        equation.at.push(place)
        equation.by.push(by)
      } else if (value !== undefined) equation.to -= by * value
      else equation.to = Number.NaN
    }
    if (equation.at.length > 0 && !Number.isNaN(equation.to)) equations.push(equation)
  }
  const high = largest({ numbers, sums })
  const range = (name: Name): Range => ranges.get(name) ?? { low: 1, high }
  const equationsOf = names.map((): number[] => [])
  for (const [i, equation] of equations.entries()) for (const place of equation.at) equationsOf[place].push(i)
  return {
    names,
    equationsOf,
    lows: names.map(name => range(name).low),
    highs: names.map(name => range(name).high),
    begins: names.map(name => begin.get(name) ?? range(name).low),
    equations,
  }
}

function valuesOf(problem: Problem, at: number, most: number): number[] {
  const { lows, highs, begins } = problem
  const values: number[] = []
  for (const value of outwards(begins[at], lows[at], highs[at])) {
    if (values.length === most) break
    if (isPossible(problem, fixed(lows, at, value), fixed(highs, at, value), at, { left: 3000 }))
      values.push(value)
  }
  return values
}

function fixed(bounds: number[], at: number, value: number): number[] {
  const changed = [...bounds]
  changed[at] = value
  return changed
}

/** The whole numbers from low to high, the nearest to where it begins first. */
function* outwards(begin: number, low: number, high: number): Generator<number> {
  const from = Math.min(high, Math.max(low, begin))
  yield from
  for (let by = 1; from + by <= high || from - by >= low; by++) {
    if (from + by <= high) yield from + by
    if (from - by >= low) yield from - by
  }
}

/**
 * Whether some whole numbers within the bounds, of which one was just set, keep all sums; not found in so many steps is
 * none.
 */
function isPossible(
  problem: Problem,
  lows: number[],
  highs: number[],
  set: number,
  budget: { left: number },
): boolean {
  if (budget.left-- <= 0 || !narrow(problem, lows, highs, problem.equationsOf[set])) return false
  let open: number | undefined
  for (const at of lows.keys())
    if (lows[at] < highs[at] && (open === undefined || highs[at] - lows[at] < highs[open] - lows[open]))
      open = at
  if (open === undefined) return true
  for (const value of outwards(problem.begins[open], lows[open], highs[open])) {
    if (budget.left <= 0) return false
    if (isPossible(problem, fixed(lows, open, value), fixed(highs, open, value), open, budget)) return true
  }
  return false
}

/**
 * Draws the bounds together as far as each sum alone tells, beginning with some of them; `false` where nothing is left.
 * A sum is looked at again when a bound of one of its numbers has changed.
 */
function narrow(
  { equations, equationsOf }: Problem,
  lows: number[],
  highs: number[],
  first: Iterable<number> = equations.keys(),
): boolean {
  const waiting = new Set(first)
  for (const next of waiting) {
    waiting.delete(next)
    const { at, by, to, atMost } = equations[next]
    let [least, greatest] = [0, 0]
    for (const [i, number] of at.entries()) {
      least += by[i] > 0 ? lows[number] : -highs[number]
      greatest += by[i] > 0 ? highs[number] : -lows[number]
    }
    if (least > to || (!atMost && greatest < to)) return false
    for (const [i, number] of at.entries()) {
      const [own, ownMost] = by[i] > 0 ? [lows[number], highs[number]] : [-highs[number], -lows[number]]
      const high = to - (least - own)
      const low = atMost ? Number.NEGATIVE_INFINITY : to - (greatest - ownMost)
      const [l, h] = by[i] > 0 ? [low, high] : [-high, -low]
      if (l <= lows[number] && h >= highs[number]) continue
      lows[number] = Math.max(l, lows[number])
      highs[number] = Math.min(h, highs[number])
      if (lows[number] > highs[number]) return false
      for (const other of equationsOf[number]) waiting.add(other)
    }
  }
  return true
}
