import type { Cell as Area, Figure } from '../figures/figure.ts'
import { groupedBy } from '../foundations/group.ts'
import { breakdownLabel, codesText, valueCell } from './figure-rows.ts'
import { type Cell, type Column, NONE, type Sheet, words } from './sheet.ts'

export type Across = 'period' | 'area' | 'indicator'

/**
 * Figures for pasting: one of their dimensions across the top, a column for each, and the values under
 * it. What each line is about stands before the values, what must be said of them after.
 */
export function wideSheet(
  { figures, breakdowns }: { figures: readonly Figure[]; breakdowns: readonly string[] },
  across: Across,
): Sheet {
  const tops = topsOf(figures, across)
  const about = aboutColumns(breakdowns, across)
  const lines = linesOf(figures, about, across)
  const told = figures.some(({ notes }) => notes.length > 0)
  return {
    columns: [
      ...about.map(({ name, detail }): Column => ({ name, wraps: true, ...(detail && { detail }) })),
      ...tops.map((top): Column => ({ name: labelOf(top, across), numeric: true })),
      ...(told ? [{ name: 'notes', wraps: true }] : []),
    ],
    rows: lines.map(line => [
      ...about.map(({ text }) => words(text(line[0]))),
      ...valuesUnder(tops, line, across),
      ...(told ? [words(notesOf(line, across))] : []),
    ]),
  }
}

interface AboutColumn {
  name: string
  text: (figure: Figure) => string | undefined
  detail?: boolean
}

/** As in the long form, without what stands across the top; of an indicator across the top nothing. */
function aboutColumns(breakdowns: readonly string[], across: Across): AboutColumn[] {
  const ofIndicator: AboutColumn[] = [
    { name: 'indicator', text: ({ indicator }) => indicator.id, detail: true },
    { name: 'code', text: ({ indicator }) => codesText(indicator.codes), detail: true },
    { name: 'title', text: ({ indicator }) => indicator.title },
  ]
  return [
    ...(across === 'indicator' ? [] : ofIndicator),
    ...(across === 'area' ? [] : [{ name: 'area', text: ({ area }: Figure) => area.label }]),
    ...breakdowns.map(name => ({ name, text: (figure: Figure) => breakdownLabel(figure, name) })),
    ...(across === 'period' ? [] : [{ name: 'period', text: ({ period }: Figure) => period.label }]),
    ...(across === 'indicator' ? [] : [{ name: 'unit', text: ({ indicator }: Figure) => indicator.unit }]),
  ]
}

/** Figures that agree in everything but what stands across the top, in the order of the figures. */
function linesOf(figures: readonly Figure[], about: readonly AboutColumn[], across: Across): Figure[][] {
  const keyed = (figure: Figure) =>
    JSON.stringify([about.map(({ text }) => text(figure)), kindsOf(figure, across)])
  return [...groupedBy(figures, keyed).values()]
}

/** An area may be called as those of unknown area are, or as the whole. */
function kindsOf({ area, breakdown }: Figure, across: Across): string[] {
  const parts = Object.values(breakdown)
  return (across === 'area' ? parts : [area, ...parts]).map(({ kind }) => kind)
}

function labelOf({ area, period, indicator }: Figure, across: Across): string {
  return { area: area.label, period: period.label, indicator: indicator.id }[across]
}

function keyOf(figure: Figure, across: Across): string {
  return across === 'area' ? `${figure.area.kind} ${figure.area.label}` : labelOf(figure, across)
}

/** A figure for each column: indicators as in the catalogue, areas by text with the whole last, periods by their days. */
function topsOf(figures: readonly Figure[], across: Across): Figure[] {
  const tops = [...groupedBy(figures, figure => keyOf(figure, across)).values()].map(([first]) => first)
  if (across === 'area') tops.sort((a, b) => byArea(a.area, b.area))
  if (across === 'period') tops.sort(byPeriod)
  return tops
}

const PLACE: Record<Area['kind'], number> = { named: 0, unknown: 1, whole: 2 }

function byArea(a: Area, b: Area): number {
  return PLACE[a.kind] - PLACE[b.kind] || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0)
}

function byPeriod({ period: a }: Figure, { period: b }: Figure): number {
  return a.start - b.start || a.end - b.end
}

function valuesUnder(tops: readonly Figure[], line: readonly Figure[], across: Across): Cell[] {
  const byKey = groupedBy(line, figure => keyOf(figure, across))
  return tops.map(top => {
    const [figure] = byKey.get(keyOf(top, across)) ?? []
    return figure === undefined ? NONE : valueCell(figure)
  })
}

/** Each note with the column that it is about, `2007/08: extract starts 2006-06-03`, where it is not about them all. */
function notesOf(line: readonly Figure[], across: Across): string {
  const having = new Map<string, number>()
  for (const { notes } of line)
    for (const note of new Set(notes)) having.set(note, (having.get(note) ?? 0) + 1)
  const told = line.flatMap(figure =>
    figure.notes.map(note =>
      having.get(note) === line.length ? note : `${labelOf(figure, across)}: ${note}`,
    ),
  )
  return [...new Set(told)].join('; ')
}
