import type { Tables } from '../engine/tables/table.ts'
import { isoDay } from '../foundations/day.ts'
import {
  latestFinancialYearWithin,
  type Period,
  type Step,
  stepsOf,
  type Window,
} from '../foundations/period.ts'
import { EXIT, error, Refusal } from '../foundations/problem.ts'
import type { Catalogue } from '../indicators/catalogue.ts'
import type { Definition } from '../indicators/definition.ts'
import { allNeeds } from './choose.ts'

/** The periods asked for; else the latest financial year that every extract needed covers; then in steps. */
export function settlePeriods(
  asked: readonly Period[] | undefined,
  every: Step | undefined,
  definitions: readonly Definition[],
  tables: Tables,
  catalogue: Catalogue,
): Period[] {
  const periods = asked ?? [defaultPeriod(definitions, tables, catalogue)]
  if (every === undefined) return [...periods]
  const steps = stepsOf([...periods], every)
  if ('problem' in steps) throw new Refusal(steps.problem)
  return steps.value
}

function defaultPeriod(definitions: readonly Definition[], tables: Tables, catalogue: Catalogue): Period {
  const year = latestYearCovered(definitions, tables, catalogue)
  if (year) return year
  const coverage = coverageTogether(definitions, tables, catalogue)
  throw new Refusal(
    error('no-period', EXIT.usage, coverage ? noYearIn(coverage) : 'no dates from which to tell the period', {
      expected: 'a period',
      advice: 'name one, for example -p 2024/25',
    }),
  )
}

/** The latest financial year that every extract needed covers, if there is one. */
export function latestYearCovered(
  definitions: readonly Definition[],
  tables: Tables,
  catalogue: Catalogue,
): Period | undefined {
  const coverage = coverageTogether(definitions, tables, catalogue)
  return coverage && latestFinancialYearWithin(coverage)
}

/** Of the extracts; where there is none with a day, of the figures that somebody else counted. */
function coverageTogether(
  definitions: readonly Definition[],
  tables: Tables,
  catalogue: Catalogue,
): Window | undefined {
  return commonCoverage(definitions, tables, catalogue) ?? tables.get('counts')?.coverage
}

function noYearIn({ start, end }: Window): string {
  return end < start
    ? 'extracts that have no day in common'
    : `no whole financial year in the extracts, which hold ${isoDay(start)} to ${isoDay(end)} together`
}

/** The days that every extract needed speaks for; for a stock and a snapshot only the last of them matter. */
export function commonCoverage(
  definitions: readonly Definition[],
  tables: Tables,
  catalogue: Catalogue,
): Window | undefined {
  let start = Number.NEGATIVE_INFINITY
  let end = Number.POSITIVE_INFINITY
  for (const definition of definitions)
    for (const { dataset } of allNeeds(definition, catalogue)) {
      const table = dataset === 'populations' || dataset === 'counts' ? undefined : tables.get(dataset)
      const coverage = table?.coverage
      if (coverage === undefined) continue
      if (definition.nature !== 'stock' && !table?.dataset.snapshot) start = Math.max(start, coverage.start)
      end = Math.min(end, coverage.end)
    }
  return end === Number.POSITIVE_INFINITY ? undefined : { start: Math.max(start, -100_000), end }
}
