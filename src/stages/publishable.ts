import { withoutCounts } from '../disclosure/notes.ts'
import { protect } from '../disclosure/protect.ts'
import type { Protection } from '../disclosure/protection.ts'
import type { Figure } from '../figures/figure.ts'
import { type Problem, warning, withoutDoubles } from '../foundations/problem.ts'
import type { Catalogue } from '../indicators/catalogue.ts'
import type { Outcome } from '../outcome.ts'
import type { Request } from '../request.ts'
import type { Computed } from './compute.ts'

/** One answer before anything is hidden; how it is judged, where it is. */
interface Unprotected {
  outcome: Pick<Outcome, 'figures'>
  computed: Pick<Computed, 'yearEarlier'>
  judging?: (computed: Computed) => unknown
}

/**
 * The figures of several answers as they may be shown, decided over all of them at once; as they are where
 * nothing was asked to be hidden or rounded. They are judged afterwards: a verdict, a gap or a change then
 * tells nothing that the figure does not.
 */
export function publishableTogether(
  answers: readonly Unprotected[],
  request: Request,
  catalogue: Catalogue,
): Computed[] {
  const parts = answers.map(({ outcome: { figures }, computed, judging }) =>
    withEarlier({ figures, yearEarlier: computed.yearEarlier }, isAsked(request) ? judging : undefined),
  )
  const shown = protect(
    parts.flatMap(({ figures, earlier }) => [...figures, ...earlier.values()]),
    protectionOf(request),
    catalogue,
    progressOf(request),
  )
  let from = 0
  return parts.map(part => {
    const until = from + part.figures.length + part.earlier.size
    const own = shown.slice(from, until)
    from = until
    return isAsked(request) ? asShown(part, own) : part
  })
}

/** Of large tables it takes long to find what would give hidden counts away. */
function progressOf({ suppress, progress }: Request): Parameters<typeof protect>[3] {
  if (suppress === undefined || progress === undefined) return undefined
  const text = 'looking for what would give hidden counts away'
  progress(text)
  return (done, all) => progress(`${text}, ${done} of ${all}`)
}

interface Part extends Computed {
  /** The figures of a year earlier that stand in for baselines: they are shown with them. */
  earlier: Map<Figure, Figure>
}

/** Which figures of a year earlier are looked at, the judging tells. */
function withEarlier(computed: Computed, judging: Unprotected['judging']): Part {
  const earlier = new Map<Figure, Figure>()
  judging?.({
    figures: computed.figures,
    yearEarlier: figure => {
      const found = computed.yearEarlier(figure)
      if (found) earlier.set(figure, found)
      return found
    },
  })
  return { ...computed, earlier }
}

function asShown({ figures, earlier }: Part, shown: readonly Figure[]): Computed {
  const shownOf = new Map(figures.map((figure, at) => [figure, shown[at]]))
  const shownEarlier = new Map(
    [...earlier.keys()].map((figure, at) => [shownOf.get(figure), shown[figures.length + at]]),
  )
  return { figures: shown.slice(0, figures.length), yearEarlier: figure => shownEarlier.get(figure) }
}

/**
 * How many rows were read or refused may be as telling as a figure; so may the hash of a file: of a few supplied
 * counts all but the hidden ones are printed, and whoever tries those finds the one file that has it. Whoever has
 * the extracts is told the lines of problems, the answer each problem of a file once: it tells no lines.
 */
export function publishableRest({ inputs, problems, ...rest }: Outcome, request: Request): Outcome {
  if (!isAsked(request)) return { inputs, problems, ...rest }
  const told = problems.map((problem): Problem => ({ ...problem, found: withoutCounts(problem.found) }))
  const extracts = new Set(inputs.map(({ file }) => file))
  return {
    ...rest,
    inputs: inputs.map(({ file, dataset }) => ({ file, dataset })),
    problems: told,
    remarks: withoutDoubles(told.map(problem => (isOf(extracts, problem) ? withoutLine(problem) : problem))),
  }
}

function isOf(files: ReadonlySet<string>, { file }: Problem): boolean {
  return file !== undefined && files.has(file)
}

function withoutLine({ line: _, column: __, unlisted: ___, ...problem }: Problem): Problem {
  return problem
}

/** What explains a figure to those who may see the extracts is not for others. */
export function tellUnprotected(request: Request): Problem[] {
  if (!isAsked(request)) return []
  return [
    warning('unprotected', 'counts that are told as they are, although calc, check and report protect them', {
      advice: 'do not publish them',
    }),
  ]
}

function protectionOf({ suppress, roundTo }: Request): Protection {
  return { ...(suppress !== undefined && { suppress }), ...(roundTo !== undefined && { roundTo }) }
}

function isAsked({ suppress, roundTo }: Request): boolean {
  return suppress !== undefined || roundTo !== undefined
}
