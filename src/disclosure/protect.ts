import type { Dataset } from '../datasets/dataset.ts'
import type { Figure } from '../figures/figure.ts'
import { EXIT, error, type Problem, Refusal } from '../foundations/problem.ts'
import type { Definition } from '../indicators/definition.ts'
import { type Counts, countsOf, type FigureCounts } from './cells/counts.ts'
import { familiesOf } from './cells/families.ts'
import { addBalances } from './knowledge/balance.ts'
import { addChanges, addShares, addSubsets } from './knowledge/shares.ts'
import { addTotals } from './knowledge/totals.ts'
import { addWindows } from './knowledge/windows.ts'
import { lossesOf } from './loss.ts'
import { withoutCounts } from './notes.ts'
import { primaryOf } from './primary.ts'
import { FEWEST_VALUES, type Protection } from './protection.ts'
import { rounded } from './rounding.ts'
import { Cells } from './secondary/cells.ts'
import { hideSecondary } from './secondary/secondary.ts'
import { addNumber, emptySystem } from './system.ts'

/** What the figures are made of. */
export interface Known {
  definitions: ReadonlyMap<string, Definition>
  datasets: ReadonlyMap<string, Dataset>
}

/**
 * The figures as they may be published, in the same order: all that one run shows, in however many tables,
 * must be given at once. Refuses (exit disclosure) where a hidden number could still be worked out.
 */
export function protect(
  figures: readonly Figure[],
  { suppress, roundTo }: Protection,
  known: Known,
): Figure[] {
  if (suppress === undefined && roundTo === undefined) return [...figures]
  const counts = countsOf(figures, known.definitions)
  const hidden = suppress === undefined ? new Set<number>() : hiddenOf(counts, suppress, known)
  return figures.map((figure, at) => {
    const shown = withHidden(withoutTelling(figure), counts.ofFigure[at], hidden)
    return roundTo === undefined ? shown : rounded(shown, counts.ofFigure[at], roundTo)
  })
}

/** Which counts are hidden: the small ones, and what would give them away. */
function hiddenOf(counts: Counts, suppress: number, { datasets }: Known): Set<number> {
  const { all } = counts
  const system = emptySystem(counts.one)
  for (const { value, counted } of all) addNumber(system, value, counted.isChange ? 'anything' : 'at least 0')
  const families = familiesOf(counts)
  const left = addTotals(families, system)
  const rests = addShares(counts, system)
  const after = addChanges(counts, system)
  addSubsets(counts, rests, system)
  addWindows(counts, system)
  addBalances(counts, datasets, system)
  const primary = primaryOf(counts, { rests, after, left }, system, suppress)
  if (suppress <= FEWEST_VALUES && primary.hidden.size > 0) throw new Refusal(leavesTooFew(suppress))
  const cells = new Cells(system, lossesOf(all, families))
  for (const [number, range] of primary.hidden) cells.hide(number, range)
  const unsafe = hideSecondary(cells, [...primary.hidden.keys(), ...primary.unprinted])
  if (unsafe.length > 0) throw new Refusal(cannotBeHidden(unsafe, counts))
  return new Set([...all.keys()].filter(number => cells.isUnknown(number)))
}

/** Whoever sees a hidden count knows that it is one of those that the rule hides. */
function leavesTooFew(suppress: number): Problem {
  return error('disclosure', EXIT.disclosure, `a count that is hidden because it is less than ${suppress}`, {
    expected: `at least ${FEWEST_VALUES} numbers that a hidden count may be`,
    advice: `hide more, with --suppress ${FEWEST_VALUES + 1}`,
  })
}

function cannotBeHidden(unsafe: readonly number[], { all }: Counts): Problem {
  const figure = all[unsafe.find(number => number < all.length) ?? 0]?.figure
  return error(
    'disclosure',
    EXIT.disclosure,
    `a hidden count that can still be worked out (${figure?.indicator.id}, ${figure?.area.label}, ${figure?.period.label})`,
    {
      expected: `at least ${FEWEST_VALUES} numbers that it may be`,
      advice: 'ask for fewer figures, areas or periods',
    },
  )
}

/** A figure without its hidden numbers has no value either. */
function withHidden(
  figure: Figure,
  { numerator, denominator }: FigureCounts,
  hidden: ReadonlySet<number>,
): Figure {
  const noNumerator = numerator !== undefined && hidden.has(numerator)
  const noDenominator = denominator !== undefined && hidden.has(denominator)
  if (!noNumerator && !noDenominator) return figure
  const { numerator: n, denominator: d, median: _, ...rest } = figure
  return {
    ...rest,
    ...(n && !noNumerator && { numerator: n }),
    ...(d && !noDenominator && { denominator: d }),
    symbol: 'c',
  }
}

function withoutTelling(figure: Figure): Figure {
  return { ...figure, notes: figure.notes.map(withoutCounts) }
}
