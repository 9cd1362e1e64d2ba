import type { Period } from '../../foundations/period.ts'
import type { ReportOutcome } from '../../outcome.ts'
import type { Judged } from '../../plans/judged.ts'
import { themeTitle } from '../headings.ts'
import { type Ranking, rankings } from './ranking.ts'
import { isInPlan, isTotal, type Series, seriesOf } from './series.ts'
import { worstFirst } from './worst-first.ts'

/** A scorecard as every document format prints it: which figures stand where, and in which order. */
export interface Scorecard {
  outcome: ReportOutcome
  /** Every line, in the order of the figures. */
  series: Series[]
  /** The whole, or each of the areas asked for where there is no whole. */
  areas: string[]
  /** As asked for; the last is the one that is judged. */
  periods: Period[]
  /** Held against the plan, worst first. */
  held: Series[]
  /** Of the areas inside the whole, in the plan too. */
  heldInAreas: Series[]
  /** Rows of the plan without a figure. */
  unmatched: Judged[]
  /** Figures that the plan does not speak of. */
  themes: Theme[]
  rankings: Ranking[]
}

export interface Theme {
  /** `Child protection` */
  title: string
  entries: Entry[]
}

/** One indicator: its totals, then its parts. */
export interface Entry {
  /** One of its lines, for what they share. */
  of: Series
  totals: Series[]
  parts: Series[]
}

export function scorecardOf(outcome: ReportOutcome): Scorecard {
  const series = seriesOf(outcome)
  const hasWhole = series.some(({ area }) => area.kind === 'whole')
  const main = series.filter(({ area }) => !hasWhole || area.kind === 'whole')
  const held = main.filter(isHeld)
  return {
    outcome,
    series,
    areas: [...new Set(main.map(({ area }) => area.label))],
    periods: periodsOf(series),
    held: worstFirst(held),
    heldInAreas: hasWhole ? series.filter(one => one.area.kind !== 'whole' && isHeld(one)) : [],
    unmatched: outcome.judged?.filter(({ figure }) => figure === undefined) ?? [],
    themes: themesOf(main.filter(one => !isHeld(one))),
    rankings: rankings(series),
  }
}

function isHeld(series: Series): boolean {
  return isTotal(series) && isInPlan(series)
}

function periodsOf(series: readonly Series[]): Period[] {
  const periods = new Map<string, Period>()
  for (const { rows } of series)
    for (const { figure } of rows) periods.set(figure.period.label, figure.period)
  return [...periods.values()]
}

function themesOf(series: readonly Series[]): Theme[] {
  const themes = new Map<string, Map<string, Entry>>()
  for (const one of series) {
    const { theme, id } = one.indicator
    const entries = themes.get(theme) ?? new Map<string, Entry>()
    const entry = entries.get(id) ?? { of: one, totals: [], parts: [] }
    ;(isTotal(one) ? entry.totals : entry.parts).push(one)
    themes.set(theme, entries.set(id, entry))
  }
  return [...themes].map(([theme, entries]) => ({ title: themeTitle(theme), entries: [...entries.values()] }))
}
