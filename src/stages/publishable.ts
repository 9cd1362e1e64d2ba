import { withoutCounts } from '../disclosure/notes.ts'
import { protect } from '../disclosure/protect.ts'
import type { Figure } from '../figures/figure.ts'
import type { Problem } from '../foundations/problem.ts'
import type { Catalogue } from '../indicators/catalogue.ts'
import type { Outcome, Request } from '../request.ts'
import type { Computed } from './compute.ts'

/** The figures as they may be shown; as they are where nothing was asked to be hidden or rounded. */
export function publishableFigures(
  figures: readonly Figure[],
  { suppress, roundTo }: Request,
  catalogue: Catalogue,
): Figure[] {
  return protect(
    figures,
    { ...(suppress !== undefined && { suppress }), ...(roundTo !== undefined && { roundTo }) },
    catalogue,
  )
}

/**
 * The figures to be judged, as they may be shown: a verdict, a gap or a change then tells nothing that the
 * figure does not. The figures of a year earlier that stand in for baselines are shown with them; which they
 * are, the judging tells.
 */
export function publishable(
  computed: Computed,
  request: Request,
  catalogue: Catalogue,
  judging: (computed: Computed) => unknown,
): Computed {
  if (!isAsked(request)) return computed
  const { figures } = computed
  const earlier = new Map<Figure, Figure>()
  judging({
    figures,
    yearEarlier: figure => {
      const found = computed.yearEarlier(figure)
      if (found) earlier.set(figure, found)
      return found
    },
  })
  const shown = publishableFigures([...figures, ...earlier.values()], request, catalogue)
  const shownOf = new Map(figures.map((figure, at) => [figure, shown[at]]))
  const shownEarlier = new Map(
    [...earlier.keys()].map((figure, at) => [shownOf.get(figure), shown[figures.length + at]]),
  )
  return { figures: shown.slice(0, figures.length), yearEarlier: figure => shownEarlier.get(figure) }
}

/** How many rows were read or refused may be as telling as a figure. */
export function publishableRest({ inputs, problems, ...rest }: Outcome, request: Request): Outcome {
  if (!isAsked(request)) return { inputs, problems, ...rest }
  return {
    ...rest,
    inputs: inputs.map(({ rows: _, rejected: __, ...input }) => input),
    problems: problems.map((problem): Problem => ({ ...problem, found: withoutCounts(problem.found) })),
  }
}

function isAsked({ suppress, roundTo }: Request): boolean {
  return suppress !== undefined || roundTo !== undefined
}
