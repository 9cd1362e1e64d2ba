import type { Match } from './matching.ts'
import { statutoryMeaning } from './meanings.ts'
import type {
  ExtraColumn,
  FigureColumns,
  LevelColumns,
  PublishedFigure,
  Recognised,
  Recognition,
  Unread,
} from './recognition.ts'
import type { AreaLevels, StatutoryList } from './statutory/list.ts'
import type { Fed } from './statutory-lists.ts'
import { twoColumns } from './unrecognised.ts'

/** The file as that dataset; two columns for one meaning are an error, never a guess. */
export function recognised(file: Unread, matched: Match, fed?: Fed): Recognition {
  if (matched.doubles.length > 0) return { passedOver: false, problem: twoColumns(file, matched) }
  const { dataset, mapping } = matched
  const taken = new Set([...mapping.values()].map(({ at }) => at))
  const places = file.header.map((header, at) => ({ header, at }))
  const ignored = places.filter(({ header }) => header.trim() === '').map(({ at }) => at)
  const extra = places.filter(({ header, at }) => header.trim() !== '' && !taken.has(at))
  return {
    dataset,
    mapping,
    extra: extra.map(column => withMeaning(column, fed?.list)),
    ignored,
    ...(fed === undefined ? {} : asFed(file.header, fed)),
    also: [],
    warnings: [],
  }
}

function withMeaning(column: { header: string; at: number }, list: StatutoryList | undefined): ExtraColumn {
  const meaning = statutoryMeaning(column.header, list)
  return meaning === undefined ? column : { ...column, meaning }
}

/** What the feed says of the rows, with the columns it speaks of found in the header. */
function asFed(header: readonly string[], { list, feed, figures, sideBySide }: Fed): Partial<Recognised> {
  const place = (meaning: string | undefined) =>
    meaning === undefined ? undefined : placeOf(header, meaning, list)
  const only = place(feed.only?.column)
  const without = place(feed.without)
  const needs = place(feed.needs)
  const levels = feed.levels && levelColumns(feed.levels, place)
  return {
    list: { standard: list.standard, list: list.list },
    ...(only && feed.only && { only: { ...only, words: feed.only.words } }),
    ...(without && { without }),
    ...(needs && { needs }),
    ...(feed.once && { once: feed.once }),
    ...(feed.join && { join: feed.join }),
    ...(feed.brought && { brought: feed.brought }),
    ...(feed.figures && { figures: figureColumns(figures, place) }),
    ...(levels && { levels }),
    ...(feed.symbols && { symbols: feed.symbols }),
    ...(sideBySide && { sideBySide }),
  }
}

type Place = (meaning: string | undefined) => { at: number; header: string } | undefined

/** The figures that the file has columns for. */
function figureColumns(figures: readonly PublishedFigure[], place: Place): FigureColumns[] {
  return figures.flatMap(({ indicator, ...of }) => {
    const [numerator, denominator] = [place(of.numerator), place(of.denominator)]
    if (numerator === undefined || (of.denominator !== undefined && denominator === undefined)) return []
    return [{ indicator, numerator, ...(denominator && { denominator }) }]
  })
}

function levelColumns({ column, areas }: AreaLevels, place: Place): LevelColumns | undefined {
  const level = place(column)
  if (level === undefined) return undefined
  return {
    at: level.at,
    areas: areas.flatMap(({ word, area, holds }) => {
      const name = place(area)
      return name === undefined ? [] : [{ word, at: name.at, ...(holds && { holds }) }]
    }),
  }
}

function placeOf(
  header: readonly string[],
  meaning: string,
  list: StatutoryList,
): { at: number; header: string } | undefined {
  const at = header.findIndex(name => statutoryMeaning(name, list) === meaning)
  return at < 0 ? undefined : { at, header: header[at] }
}
