import type { Figure, IndicatorInfo } from '../../figures/figure.ts'
import { didYouMean } from '../../foundations/nearest.ts'
import type { WindowKind } from '../../foundations/period.ts'
import { EXIT, error, type Problem, warning } from '../../foundations/problem.ts'
import { csvText } from '../csv.ts'
import { valueCell } from '../figure-rows.ts'
import { wholeText } from '../pieces.ts'
import { type Cell, type Column, type Sheet, words } from '../sheet.ts'
import { columnName, type Filter, filtersOf, itemOf } from './columns.ts'
import { metaSheet } from './meta.ts'
import { type Place, placeNames, placeOf } from './place.ts'
import { COUNTRY, REGIONS } from './published-places.ts'
import { reportingYear, type TimeCells, timeOf } from './time.ts'

/** The two files that the national platform takes together. */
export interface OpenData {
  data: string
  /** What the columns of the other one mean. */
  meta: string
}

interface Asked {
  figures: readonly Figure[]
  breakdowns: readonly string[]
  window: WindowKind
}

/**
 * Figures as an open data file of "Explore education statistics", after the Department's open data
 * standards and the rules of its public screener: an indicator a column, digits only, symbols without
 * brackets. Problems (exit usage): an area that the Department does not know, a period or a breakdown
 * for which the platform has no place.
 */
export function openData({ figures, breakdowns, window }: Asked): {
  files?: OpenData
  problems: Problem[]
} {
  const placed = figures.filter(({ area }) => area.kind !== 'unknown')
  const { filters, problems } = filtersOf(breakdowns, placed)
  const { rows, problems: unplaced } = rowsOf(placed, filters)
  const faults = [...problems, ...unplaced]
  if (faults.length > 0) return { problems: faults }
  const indicators = [...new Map(placed.map(({ indicator }) => [indicator.id, indicator])).values()]
  const files = {
    data: wholeText(csvText(dataSheet(rows, filters, indicators))),
    meta: wholeText(csvText(metaSheet(rows, filters, indicators, window))),
  }
  return {
    files,
    problems: [...(placed.length < figures.length ? [unknownLeftOut()] : []), ...placed.flatMap(untold)],
  }
}

function unknownLeftOut(): Problem {
  return warning('left-out', 'the figures of unknown area left out: the platform has no such place')
}

/** What must be said of a figure, for which the file has no column. */
function untold({ indicator, area, period, notes }: Figure): Problem[] {
  return notes.map(note =>
    warning('left-out', `a note left out: ${indicator.id}, ${area.label}, ${period.label}: ${note}`, {
      advice: 'say it in the release',
    }),
  )
}

/** One line of the file: a place, a time, a value of each filter, and the figures that agree in them. */
export interface Row {
  place: Place
  time: TimeCells
  items: string[]
  figures: Map<string, Figure>
}

function rowsOf(
  figures: readonly Figure[],
  filters: readonly Filter[],
): { rows: Row[]; problems: Problem[] } {
  const rows = new Map<string, Row>()
  const problems = new Map<string, () => Problem>()
  for (const figure of figures) {
    const place = placeOf(figure.area.label, reportingYear(figure.period))
    const time = timeOf(figure.period)
    const { area, period } = figure
    if (place === undefined) problems.set(area.label, () => noPlace(area.label))
    if (time === undefined) problems.set(period.label, () => noTime(period.label))
    if (place === undefined || time === undefined) continue
    const items = filters.map(({ breakdown }) => itemOf(figure, breakdown))
    const key = JSON.stringify([place, time, items])
    const row: Row = rows.get(key) ?? { place, time, items, figures: new Map() }
    row.figures.set(figure.indicator.id, figure)
    rows.set(key, row)
  }
  return { rows: [...rows.values()], problems: firstOf([...problems.values()]) }
}

/** More are counted, and not looked up among the names of all places. */
const MOST_TOLD = 100

function firstOf(problems: readonly (() => Problem)[]): Problem[] {
  const told = problems.slice(0, MOST_TOLD).map(problem => problem())
  const unlisted = problems.length - told.length
  return unlisted === 0 ? told : [...told.slice(0, -1), { ...told[told.length - 1], unlisted }]
}

function noPlace(name: string): Problem {
  return error('no-such-place', EXIT.usage, `the area ${name}, which is no place of the platform`, {
    expected: 'a local authority, a region or England, by its published name',
    advice: didYouMean(name, placeNames()) ?? 'area: in the configuration says what the whole is called',
  })
}

function noTime(label: string): Problem {
  return error(
    'no-such-time',
    EXIT.usage,
    `the twelve months to ${label}, for which the platform has no word`,
    {
      expected: 'financial or academic years, quarters or months',
    },
  )
}

function dataSheet(
  rows: readonly Row[],
  filters: readonly Filter[],
  indicators: readonly IndicatorInfo[],
): Sheet {
  const places = placeColumns(rows)
  const columns: Column[] = [
    ...['time_period', 'time_identifier', 'geographic_level', ...Object.keys(places)],
    ...filters.map(({ name }) => name),
    ...indicators.map(({ id }) => columnName(id)),
  ].map(name => ({ name }))
  return {
    columns,
    rows: rows.map(({ place, time, items, figures }) => [
      ...[time.period, time.identifier, place.level, ...Object.values(places).map(text => text(place))].map(
        words,
      ),
      ...items.map(words),
      ...indicators.map(({ id }) => indicatorCell(figures.get(id))),
    ]),
  }
}

/** Columns of a level that no row has would be blank throughout. */
function placeColumns(rows: readonly Row[]): Record<string, (place: Place) => string> {
  const levels = new Set(rows.map(({ place }) => place.level))
  const inLevel = levels.has('Local authority') ? AUTHORITY : levels.has('Regional') ? REGION : {}
  return { country_code: () => COUNTRY.code, country_name: () => COUNTRY.name, ...inLevel }
}

const REGION: Record<string, (place: Place) => string> = {
  region_code: place => ('region' in place ? place.region : ''),
  region_name: place => ('region' in place ? REGIONS[place.region] : ''),
}
const AUTHORITY: Record<string, (place: Place) => string> = {
  ...REGION,
  old_la_code: place => ('oldCode' in place ? place.oldCode : ''),
  new_la_code: place => ('newCode' in place ? place.newCode : ''),
  la_name: place => ('name' in place ? place.name : ''),
}

/** No cell of an indicator is blank: where there is no such figure, it does not apply. */
function indicatorCell(figure: Figure | undefined): Cell {
  if (figure === undefined) return words('z')
  const cell = valueCell(figure)
  return cell.kind === 'symbol' ? words(cell.text.slice(1, -1)) : cell
}
