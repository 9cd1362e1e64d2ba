/** What a reader is taken to know of some figures, as text: of events what is known of those of large tables, two lists at a time. */
import { countsOf } from '../../src/disclosure/cells/counts.ts'
import { familiesOf } from '../../src/disclosure/cells/families.ts'
import { knowledgeOf } from '../../src/disclosure/knowledge/knowledge.ts'
import type { System } from '../../src/disclosure/system.ts'
import type { Figure } from '../../src/figures/figure.ts'
import type { Window } from '../../src/foundations/period.ts'
import { catalogue, figuresOf, WHOLE } from './tables.ts'

export type Naming = (figure: Figure) => string

const byArea: Naming = ({ area }) => area.label
export const byPeriod: Naming = ({ period }) => period.label
export const byIndicator: Naming = ({ indicator }) => indicator.id

/** The sums of a run, `A + (5) = All areas`, in the order of their letters; and what may itself be of few. */
export function knownOf(figures: readonly Figure[], nameOf: Naming = byArea) {
  const counts = countsOf(figures, catalogue.definitions)
  const { system, following, untold } = knowledgeOf(counts, familiesOf(counts), catalogue.datasets, 0)
  const name = (number: number) =>
    number < counts.all.length ? nameOf(counts.all[number].figure) : `(${system.values[number]})`
  return {
    sums: system.rows.map(row => sumText(row, name)).sort(),
    left: following.left.map(name),
    rests: following.rests,
    system,
    untold,
  }
}

function sumText({ numbers, totals }: System['rows'][number], name: (number: number) => string): string {
  const parts = numbers.filter(number => !totals.includes(number)).map(name)
  return `${parts.join(' + ')} = ${totals.map(name).join(' + ')}`
}

export function sumsOf(figures: readonly Figure[], nameOf?: Naming): string[] {
  return knownOf(figures, nameOf).sums
}

/** Referrals of all areas in windows of the test's own. */
export function inWindows(
  id: string,
  windows: Record<string, readonly [start: number, end: number, many: number]>,
) {
  return Object.entries(windows).flatMap(([label, [start, end, many]]) => {
    const window: Window = { start, end }
    return figuresOf({ id }, { [WHOLE]: many }).map(figure => ({
      ...figure,
      period: { ...figure.period, label },
      window,
    }))
  })
}

/** The same figures, of an area. */
export function ofArea(label: string, figures: readonly Figure[]): Figure[] {
  return figures.map(figure => ({ ...figure, area: { kind: 'named', label } }))
}
