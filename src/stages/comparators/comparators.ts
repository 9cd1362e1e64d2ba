import type { Figure } from '../../figures/figure.ts'
import { meanOf } from '../../figures/mean.ts'
import { groupedBy } from '../../foundations/group.ts'
import { didYouMean } from '../../foundations/nearest.ts'
import { EXIT, error, type Problem, Refusal } from '../../foundations/problem.ts'
import type { Comparator, Request } from '../../request.ts'
import { type Authority, authorities } from './neighbours.ts'

const ENGLAND = 'England'

/**
 * The areas whose published figures stand beside those asked for, or are needed for it. Refuses an area
 * that the model of statistical neighbours does not name (exit usage), and comparators of no area.
 */
export function areasCompared({ compare, areas }: Request): string[] {
  if (compare === undefined) return []
  const compared = authoritiesOf(areas)
  return [
    ...widerAreas(compare, compared),
    ...(compare.includes('neighbours') ? compared.flatMap(({ neighbours }) => neighbours) : []),
  ]
}

/** Of each indicator the areas' own figures, then those of England and the regions, and the means of neighbours. */
export function withComparators(figures: readonly Figure[], { compare, areas }: Request): Figure[] {
  if (compare === undefined) return [...figures]
  const compared = authoritiesOf(areas)
  return byIndicator(figures).flatMap(ofIndicator => {
    const of = (area: string) => ofIndicator.filter(({ area: { label } }) => label === area)
    const own = ofIndicator.filter(({ area: { label } }) => areas.includes(label))
    const wider = widerAreas(compare, compared).flatMap(area =>
      alike(own, compared[0], figure => same(of(area), figure) ?? missing(figure, area)),
    )
    if (!compare.includes('neighbours')) return [...own, ...wider]
    const means = compared.flatMap(authority =>
      alike(own, authority, figure => meanOfNeighbours(figure, authority, of)),
    )
    return [...own, ...wider, ...means]
  })
}

function widerAreas(compare: readonly Comparator[], compared: readonly Authority[]): string[] {
  return [
    ...(compare.includes('england') ? [ENGLAND] : []),
    ...(compare.includes('region') ? new Set(compared.map(({ region }) => region)) : []),
  ]
}

/** One for each figure of an authority: the same window and breakdowns. */
function alike(own: readonly Figure[], { name }: Authority, make: (figure: Figure) => Figure): Figure[] {
  return own.filter(({ area }) => area.label === name).map(make)
}

function meanOfNeighbours(
  figure: Figure,
  { name, neighbours }: Authority,
  of: (area: string) => Figure[],
): Figure {
  const label = `Statistical neighbours of ${name}`
  const theirs = neighbours.flatMap(neighbour => same(of(neighbour), figure) ?? [])
  const { mean, many } = meanOf(theirs, figure.indicator.decimals)
  if (mean === undefined && theirs.some(({ symbol }) => symbol === 'c'))
    return { ...bare(figure, label), symbol: 'c', notes: [] }
  if (mean === undefined) return missing(figure, label)
  return {
    ...bare(figure, label),
    median: mean,
    notes: [`mean of ${many} of ${neighbours.length} neighbours`],
  }
}

/** The figure of the same window and breakdowns. */
function same(candidates: readonly Figure[], { period, breakdown }: Figure): Figure | undefined {
  return candidates.find(
    candidate =>
      candidate.period.label === period.label &&
      Object.entries(breakdown).every(([column, cell]) => isSame(candidate.breakdown[column], cell)),
  )
}

function isSame(a: Figure['area'] | undefined, b: Figure['area']): boolean {
  return a?.kind === b.kind && a.label === b.label
}

function missing(figure: Figure, label: string): Figure {
  return { ...bare(figure, label), symbol: 'x', notes: [`no figure of ${label} to compare with`] }
}

function bare({ indicator, breakdown, period, window }: Figure, label: string) {
  return { indicator, area: { kind: 'named' as const, label }, breakdown, period, window }
}

function byIndicator(figures: readonly Figure[]): Figure[][] {
  return [...groupedBy(figures, ({ indicator }) => indicator.id).values()]
}

function authoritiesOf(areas: readonly string[]): Authority[] {
  const known = authorities()
  const found = areas.map(area => known.get(area) ?? unknownAuthority(area, known.keys()))
  const problems = found.filter((item): item is Problem => 'severity' in item)
  if (areas.length === 0) problems.push(noArea())
  if (problems.length > 0) throw new Refusal(problems)
  return found as Authority[]
}

function unknownAuthority(area: string, known: Iterable<string>): Problem {
  const close = didYouMean(area, known)
  return error('unknown-authority', EXIT.usage, `no authority "${area}" among the statistical neighbours`, {
    expected: 'an English authority as the Department for Education spells it',
    ...(close !== undefined && { advice: close }),
  })
}

function noArea(): Problem {
  return error('usage', EXIT.usage, '--compare without an area to compare', { expected: '--area Kent' })
}
