import { birthday, type Day, NO_DAY } from '../../foundations/day.ts'
import type { Point } from '../../indicators/definition.ts'
import { columnOf, daysOf, type Table } from '../tables/table.ts'
import type { Compiled, Scene } from './compile.ts'
import { compilePoint } from './points.ts'

/** Later than every day: where an episode is still open. */
const NEVER: Day = 0x7fffffff

/** A day from start to end, both included; a period that lies wholly in it. */
export function compileInWindow(point: Point, scene: Scene): Compiled {
  const period =
    point.point === 'column' && point.of === 'row' ? columnOf(scene.table, point.column) : undefined
  if (period?.kind === 'period')
    return {
      windowed: true,
      test: (row, _asker, { start, end }) => period.starts[row] >= start && period.ends[row] <= end,
    }
  const { day } = compilePoint(point, scene)
  return {
    windowed: true,
    test: (row, asker, frame) => {
      const at = day(row, asker, frame)
      return at >= frame.start && at <= frame.end
    },
  }
}

export function compileOpenAt(point: Point, scene: Scene): Compiled {
  const { starts, until } = episodesOf(scene.table)
  const at = compilePoint(point, scene)
  return {
    windowed: at.windowed,
    test: (row, asker, frame) => {
      const day = at.day(row, asker, frame)
      return starts[row] !== NO_DAY && starts[row] <= day && until[row] > day
    },
  }
}

/** Open on at least one day of the window; the day of leaving is not one. */
export function compileOpenInWindow(scene: Scene): Compiled {
  const episodes = episodesOf(scene.table)
  return { windowed: true, test: (row, _asker, frame) => daysOpen(episodes, row, frame.start, frame.end) > 0 }
}

export interface Episodes {
  starts: Int32Array
  /** The first day on which the episode is no longer open. */
  until: Int32Array
}

export function daysOpen({ starts, until }: Episodes, row: number, start: Day, end: Day): number {
  if (starts[row] === NO_DAY) return 0
  return Math.max(0, Math.min(until[row], end + 1) - Math.max(starts[row], start))
}

const cache = new WeakMap<Table, Map<boolean, Episodes>>()

/** When each episode is open: to its end, and no longer than to the birthday after which it does not count. */
export function episodesOf(table: Table, withAge = true): Episodes {
  const known = cache.get(table) ?? new Map<boolean, Episodes>()
  cache.set(table, known)
  const found = known.get(withAge) ?? findEpisodes(table, withAge)
  known.set(withAge, found)
  return found
}

function findEpisodes(table: Table, withAge: boolean): Episodes {
  const [startName, endName] = table.dataset.episode ?? ['', '']
  const none = new Int32Array(table.rows.count).fill(NO_DAY)
  const starts = daysOf(table, startName) ?? none
  const ends = daysOf(table, endName) ?? none
  const births = withAge && table.dataset.untilAge !== undefined ? daysOf(table, 'date_of_birth') : undefined
  const until = new Int32Array(table.rows.count)
  for (let row = 0; row < until.length; row++) {
    const end = ends[row] === NO_DAY ? NEVER : ends[row]
    const born = births?.[row] ?? NO_DAY
    until[row] = born === NO_DAY ? end : Math.min(end, birthday(born, table.dataset.untilAge ?? 0))
  }
  return { starts, until }
}
