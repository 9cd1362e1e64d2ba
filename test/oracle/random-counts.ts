import type { Cast } from './cast.ts'
import type { Dice } from './dice.ts'
import { readPeriod } from './periods.ts'
import type { Row } from './reading.ts'

/** Sizes over which rates have many exact ties at one decimal. */
const SIZES = [160, 800, 1_600, 3_200, 20_000, 32_000, 7_919]
const YEARS = [2020, 2021, 2022, 2023, 2024]

/** One estimate: a plain row, bands that tile 0 to 17, or the same with an older one that is no under-18. */
function estimate(year: number, area: string, dice: Dice): Row[] {
  const population = dice.pick(SIZES)
  const row = { year: String(year), area }
  if (dice.chance(0.6)) return [{ ...row, population: String(population), age_band: dice.pick(['', '0-17']) }]
  const youngest = Math.floor(population / 3)
  const tiles = [
    { ...row, population: String(youngest), age_band: '0-4' },
    { ...row, population: String(population - youngest), age_band: '5-17' },
  ]
  return dice.chance(0.5) ? [...tiles, { ...row, population: '999', age_band: '18-24' }] : tiles
}

/** Years of one area: the first is always there, later ones may be missing; late starters begin in 2023. */
function yearsOf(late: boolean, dice: Dice): number[] {
  return YEARS.filter(year => (late ? year >= 2023 : year === 2020 || dice.chance(0.7)))
}

/**
 * Estimates by area, with or without a row of the whole, one area that only they name, and one of the cast
 * that they may leave out. Only beside a row of the whole does an area start late: what the sum over areas
 * would be without it nobody has said.
 */
export function randomPopulations({ dice, areas, whole }: Cast): Row[] {
  const withWhole = dice.chance(0.5)
  const named = [...(dice.chance(0.3) ? areas.slice(1) : areas), 'Only Here']
  const rows = named.flatMap(area =>
    yearsOf(withWhole && dice.chance(0.2), dice).flatMap(year => estimate(year, area, dice)),
  )
  if (!withWhole) return rows
  const name = dice.pick(['', whole])
  return [...rows, ...yearsOf(false, dice).flatMap(year => estimate(year, name, dice))]
}

const PERIODS = [
  '2022/23',
  '2023-24',
  '2025',
  '2023/24 Q4',
  '2024/25Q1',
  'Mar 2024',
  '2023-04',
  '2024-03',
  '2024-09-30',
]

/** Rows of one indicator: for each period the whole alone, areas alone, or both; one row a figure. */
function countsOf(indicator: () => string, areas: string[], withBase: boolean, { dice, whole }: Cast): Row[] {
  const rows: Row[] = []
  const done = new Set<string>()
  for (const period of PERIODS) {
    const { start, end } = readPeriod(period)
    if (done.has(start + end) || (rows.length > 0 && dice.chance(0.3))) continue
    done.add(start + end)
    const mode = rows.length === 0 ? 'both' : dice.pick(['whole', 'areas', 'both'])
    const named = mode === 'whole' ? [] : areas.filter(() => dice.chance(0.8))
    for (const area of mode === 'areas' ? named : [...named, dice.pick(['', whole])]) {
      const denominator = withBase ? dice.pick([0, 7, 16, 80, 112, 1120]) : undefined
      const numerator = dice.whole(0, denominator ?? 90)
      rows.push({ indicator: indicator(), period, numerator: String(numerator), area })
      if (denominator !== undefined) rows.at(-1)!.denominator = String(denominator)
    }
  }
  return rows
}

/** Repeat domestic violence, always counted elsewhere; children in need where there is no extract of them. */
export function randomCounts(cast: Cast, populations: Row[], needSupplied: boolean): Row[] {
  const { dice } = cast
  const repeats = countsOf(() => dice.pick(['NI32', 'ni 32', 'dv-repeat-share']), cast.areas, true, cast)
  if (!needSupplied) return repeats
  const measured = cast.areas.filter(area =>
    populations.some(row => row.area === area && row.year === '2020'),
  )
  return [...repeats, ...countsOf(() => 'cin', measured, false, cast)]
}
