import { columnOf, type Tables } from '../engine/tables/table.ts'
import { financialYearOf, type Period, type Step, stepsOf, type Window } from '../foundations/period.ts'
import { financialYearFrom } from '../foundations/period-kinds.ts'
import type { Catalogue } from '../indicators/catalogue.ts'
import type { Definition } from '../indicators/definition.ts'
import { commonCoverage, latestYearCovered } from './periods.ts'
import { latestDayOfSnapshots } from './spans.ts'

const GRACE_DAYS = 31

/**
 * The period of which a run makes figures of itself; where it can tell none, the one that is best asked
 * for: the latest quarter or month that all extracts cover, else the year of what there is.
 */
export function likelyPeriod(
  definitions: readonly Definition[],
  tables: Tables,
  catalogue: Catalogue,
): { label: string; mustBeAsked: boolean } | undefined {
  const own = latestYearCovered(definitions, tables, catalogue)
  if (own) return { label: own.label, mustBeAsked: false }
  const coverage = commonCoverage(definitions, tables, catalogue)
  const asked =
    coverage && coverage.start <= coverage.end ? latestWithin(coverage) : yearOfWhatThereIs(tables)
  return asked && { label: asked.label, mustBeAsked: true }
}

function latestWithin(coverage: Window): Period {
  const last = financialYearOf(coverage.end)
  const before = financialYearOf(last.start - 1)
  const isWithin = ({ start, end }: Period) =>
    start >= coverage.start - GRACE_DAYS && end <= coverage.end + GRACE_DAYS
  const steps = (step: Step) => {
    const read = stepsOf([before, last], step)
    return 'value' in read ? read.value : []
  }
  return steps('quarter').findLast(isWithin) ?? steps('month').findLast(isWithin) ?? last
}

function yearOfWhatThereIs(tables: Tables): Period | undefined {
  const ends = [...tables.values()].flatMap(({ coverage }) => (coverage ? [coverage.end] : []))
  const day = ends.length > 0 ? Math.max(...ends) : latestDayOfSnapshots(tables)
  if (day !== undefined) return financialYearOf(day)
  const years = tables.get('populations') && columnOf(tables.get('populations')!, 'year')
  const year = years?.kind === 'year' ? Math.max(...years.years) : -1
  return year > 0 ? financialYearFrom(year) : undefined
}
