import type { Table, Tables } from '../engine/tables/table.ts'
import type { Window } from '../foundations/period.ts'
import { remembered } from '../foundations/remembered.ts'
import { type Birthdays, birthdaysOf } from './birthdays.ts'
import { type Calendar, calendarOf } from './calendar.ts'
import type { Readings, Sighting } from './doubt.ts'
import { type Episodes, episodesOf } from './episodes.ts'
import { reachesOf } from './reach.ts'

/** Everything that was read, as rules look at it: what several of them need is worked out once. */
export interface County {
  tables: Tables
  /** Lists that are no dataset of their own, and may know when a child was born. */
  lists: readonly Readings[]
  birthdays: Birthdays
  /** On which days each extract has its events; only of extracts that tell of events. */
  calendars: ReadonlyMap<Table, Calendar>
  /** The days that an extract plainly speaks for. */
  reach(table: Table): Window | undefined
  /** `undefined` of an extract that tells no child, no start or no end. */
  episodes(table: Table): Episodes | undefined
}

/** Works out what several rules need. */
export function countyOf(tables: Tables, lists: readonly Readings[]): County {
  const all = [...tables.values()]
  const calendars = new Map(
    all.flatMap(table => {
      const calendar = calendarOf(table)
      return calendar === undefined ? [] : [[table, calendar] as const]
    }),
  )
  return {
    tables,
    lists,
    episodes: remembered(episodesOf),
    birthdays: birthdaysOf([...lists, ...all].map(({ rows }) => rows)),
    calendars,
    reach: reachesOf(calendars),
  }
}

/** What is seen in each extract on its own; in those of some datasets, where they are named. */
export function inEach(
  { tables }: County,
  rowsOf: (table: Table) => Int32Array | undefined,
  datasets?: readonly string[],
): Sighting[] {
  return [...tables.values()].flatMap(table => {
    if (datasets && !datasets.includes(table.dataset.id)) return []
    const rows = rowsOf(table)
    return rows === undefined || rows.length === 0 ? [] : [{ table, rows }]
  })
}

/** What is seen among the episodes of each extract of which a child has one at a time. */
export function inEachOneAtATime(county: County, rowsOf: (episodes: Episodes) => Int32Array): Sighting[] {
  return inEach(county, table => {
    const episodes = table.dataset.oneAtATime ? county.episodes(table) : undefined
    return episodes && rowsOf(episodes)
  })
}
