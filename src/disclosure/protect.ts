import type { Dataset } from '../datasets/dataset.ts'
import type { Figure } from '../figures/figure.ts'
import { isZero } from '../foundations/amount.ts'
import { Refusal } from '../foundations/problem.ts'
import type { Definition } from '../indicators/definition.ts'
import type { Counted } from './cells/counted.ts'
import { type Counts, countsOf, type FigureCounts } from './cells/counts.ts'
import { familiesOf } from './cells/families.ts'
import { knowledgeOf } from './knowledge/knowledge.ts'
import { lossesOf } from './loss.ts'
import { telling } from './measured.ts'
import { withoutCounts } from './notes.ts'
import { primaryOf } from './primary.ts'
import { FEWEST_VALUES, type Protection } from './protection.ts'
import { cannotBeHidden, inOtherWindows, leavesTooFew, MOST_FIGURES, tooMany } from './refusals.ts'
import { rounded } from './rounding.ts'
import { Cells } from './secondary/cells.ts'
import { LIMITS } from './secondary/limits.ts'
import { Places } from './secondary/places.ts'
import { hideSecondary, type Progress } from './secondary/secondary.ts'

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
  progress: Progress = () => {},
): Figure[] {
  if (suppress === undefined && roundTo === undefined) return [...figures]
  if (suppress !== undefined && figures.length > MOST_FIGURES) throw new Refusal(tooMany(figures.length))
  const { ofFigure, told, tables } = numbersOf(figures, suppress, known)
  const { hidden, unsafe } = tables ? hiddenIn(tables, progress) : NOTHING_HIDDEN
  if (unsafe.length > 0) throw new Refusal(cannotBeHidden(unsafe, countsOf(figures, known.definitions)))
  return figures.map((figure, at) => {
    const isTold = told?.get(at)?.some(number => hidden.has(number)) ?? false
    const counted = withHidden(withoutTelling(figure), ofFigure[at], hidden)
    const shown = isTold ? withoutMeasure(counted, ofFigure[at]) : counted
    return roundTo === undefined ? shown : rounded(shown, ofFigure[at], roundTo)
  })
}

/** What is known of the numbers of all tables, with those hidden that are small. */
interface Tables {
  cells: Cells
  /** These must not be worked out. */
  asked: readonly number[]
}

interface Hidden {
  hidden: ReadonlySet<number>
  /** What could be worked out whatever is hidden. */
  unsafe: readonly number[]
}

const NOTHING_HIDDEN: Hidden = { hidden: new Set(), unsafe: [] }

/**
 * The numbers of each figure and, where some are to be hidden, the tables that they make. What each of them counts,
 * and where, ends here: of very many numbers it would take as much memory as the search for what to hide.
 */
function numbersOf(figures: readonly Figure[], suppress: number | undefined, known: Known): Numbers {
  const counts = countsOf(figures, known.definitions)
  const { ofFigure } = counts
  if (suppress === undefined) return { ofFigure }
  return { ofFigure, told: telling(figures, counts), tables: tablesOf(counts, suppress, known.datasets) }
}

interface Numbers {
  ofFigure: readonly FigureCounts[]
  /** What a measure tells of, by the place of its figure. */
  told?: ReadonlyMap<number, readonly number[]>
  tables?: Tables
}

function tablesOf(counts: Counts, suppress: number, datasets: Known['datasets']): Tables {
  const families = familiesOf(counts)
  const { system, following, untold } = knowledgeOf(counts, families, datasets)
  const { hidden, unprinted } = primaryOf(counts, following, system, suppress)
  if (suppress <= FEWEST_VALUES && hidden.size > 0) throw new Refusal(leavesTooFew(suppress))
  if ([...hidden.keys()].some(number => untold.has(counts.all[number].counted.base)))
    throw new Refusal(inOtherWindows())
  const cells = new Cells(
    system,
    lossesOf(counts.all, families),
    new Places(counts.all.map(({ place }) => place)),
  )
  for (const [number, range] of hidden) cells.hide(number, range)
  return { cells, asked: [...hidden.keys(), ...unprinted] }
}

/** Which counts are hidden: the small ones, and what would give them away. */
function hiddenIn({ cells, asked }: Tables, progress: Progress): Hidden {
  const unsafe = hideSecondary(cells, asked, LIMITS, progress)
  const printed = [...cells.losses.keys()]
  return { hidden: new Set(printed.filter(number => cells.isUnknown(number))), unsafe }
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

/** How much there is of what is hidden is hidden, too; of none there is nothing. */
function withoutMeasure(figure: Figure, { parts }: FigureCounts): Figure {
  const { numerator: n, denominator: d, median, ...rest } = figure
  const isMeasured = (counted?: Counted) => counted?.isSum || counted?.isChange
  const isMeasuredBelow = isMeasured(parts.denominator)
  if (d && isZero(d) && !isMeasuredBelow) return figure
  return {
    ...rest,
    ...(n && !isMeasured(parts.numerator) && { numerator: n }),
    ...(d && !isMeasuredBelow && { denominator: d }),
    symbol: 'c',
  }
}

function withoutTelling(figure: Figure): Figure {
  const notes = figure.notes.map(withoutCounts)
  return notes.every((note, at) => note === figure.notes[at]) ? figure : { ...figure, notes }
}
