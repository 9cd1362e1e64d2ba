import type { Match } from './matching.ts'
import { statutoryMeaning } from './meanings.ts'
import type { ExtraColumn, Recognised, Recognition, Unread } from './recognition.ts'
import type { StatutoryList } from './statutory/list.ts'
import type { Fed } from './statutory-lists.ts'
import { twoColumns, unnamedColumns } from './unrecognised.ts'

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
    warnings: ignored.length > 0 ? [unnamedColumns(file, ignored)] : [],
  }
}

function withMeaning(column: { header: string; at: number }, list: StatutoryList | undefined): ExtraColumn {
  const meaning = statutoryMeaning(column.header, list)
  return meaning === undefined ? column : { ...column, meaning }
}

/** What the feed says of the rows, with the columns it speaks of found in the header. */
function asFed(
  header: readonly string[],
  { list, feed, sideBySide }: Fed,
): Pick<Recognised, 'list' | 'only' | 'without' | 'join' | 'sideBySide'> {
  const only = feed.only && place(header, feed.only.column, list)
  const without = feed.without === undefined ? undefined : place(header, feed.without, list)
  return {
    list: { standard: list.standard, list: list.list },
    ...(only && feed.only ? { only: { ...only, words: feed.only.words } } : {}),
    ...(without ? { without } : {}),
    ...(feed.join ? { join: feed.join } : {}),
    ...(sideBySide ? { sideBySide } : {}),
  }
}

function place(
  header: readonly string[],
  meaning: string,
  list: StatutoryList,
): { at: number; header: string } | undefined {
  const at = header.findIndex(name => statutoryMeaning(name, list) === meaning)
  return at < 0 ? undefined : { at, header: header[at] }
}
