import { addMonths, ageAt, type Day, NO_DAY } from '../../foundations/day.ts'
import { workingDaysBetween } from '../../foundations/working-days.ts'
import type { Bounded, Condition, Duration } from '../../indicators/definition.ts'
import type { TestWord } from '../../indicators/language.ts'
import { daysOf } from '../tables/table.ts'
import { HOLDS } from './compare-values.ts'
import type { Compiled, Scene } from './compile.ts'
import { type CompiledPoint, compilePoint, withPlace } from './points.ts'

type TimeCondition = Extract<Condition, { is: 'time' }>
type AgeCondition = Extract<Condition, { is: 'age' }>

/** How long from one point to another. Time runs forward: where `to` is before `from` there is no time at all. */
export function compileTime({ from, to, tests }: TimeCondition, scene: Scene): Compiled {
  const [start, end] = [compilePoint(from, scene), compilePoint(to, scene)]
  const inHours = tests.some(({ bound }) => bound.unit === 'hours')
  const windowed = start.windowed || end.windowed
  if (inHours) return { test: hoursTest(start, end, tests, scene), windowed }
  const holds = everyDayTest(tests)
  const counted = tests.some(({ bound }) => bound.unit === 'working days')
  return {
    windowed,
    test: (row, asker, frame) => {
      const first = start.day(row, asker, frame)
      const last = end.day(row, asker, frame)
      if (first === NO_DAY || last === NO_DAY || last < first) return false
      if (!counted) return holds(first, last)
      return withPlace(scene.table, row, () => holds(first, last))
    },
  }
}

type DayTest = (from: Day, to: Day) => boolean

function everyDayTest(tests: Bounded<Duration>[]): DayTest {
  return tests.map(dayTest).reduce((so, next) => (from, to) => so(from, to) && next(from, to))
}

/** Whether the time between two days, the second not before the first, meets a test. */
export function dayTest({ word, bound }: Bounded<Duration>): DayTest {
  const { count, unit } = bound
  const holds = HOLDS[word]
  switch (unit) {
    case 'months':
      return (from, to) => holds(to, addMonths(from, count))
    case 'working days':
      return (from, to) => holds(workingDaysBetween(from, to), count)
    case 'weeks':
      return (from, to) => holds(to - from, 7 * count)
    case 'days':
      return (from, to) => holds(to - from, count)
    case 'hours':
      return (from, to) => holds((to - from) * 24, count)
  }
}

/** Hours count only where both ends have a time; otherwise days, and the figure says so. */
function hoursTest(
  start: CompiledPoint,
  end: CompiledPoint,
  tests: Bounded<Duration>[],
  scene: Scene,
): Compiled['test'] {
  const holds = everyDayTest(tests)
  return (row, asker, frame) => {
    const first = start.day(row, asker, frame)
    const last = end.day(row, asker, frame)
    if (first === NO_DAY || last === NO_DAY) return false
    const minutes = (end.minutes?.(row, asker) ?? Number.NaN) - (start.minutes?.(row, asker) ?? Number.NaN)
    if (Number.isNaN(minutes)) {
      scene.onHoursAsDays?.()
      return last >= first && holds(first, last)
    }
    return minutes >= 0 && tests.every(({ word, bound }) => holdsMinutes(word, minutes, bound, first, last))
  }
}

function holdsMinutes(word: TestWord, minutes: number, bound: Duration, first: Day, last: Day): boolean {
  return bound.unit === 'hours'
    ? HOLDS[word](minutes, bound.count * 60)
    : dayTest({ word, bound })(first, last)
}

/** Whole years at a point, from the date of birth. */
export function compileAge({ at, tests }: AgeCondition, scene: Scene): Compiled {
  const births = daysOf(scene.table, 'date_of_birth')
  const point = compilePoint(at, scene)
  if (births === undefined) return { test: () => false, windowed: false }
  return {
    windowed: point.windowed,
    test: (row, asker, frame) => {
      const day = point.day(row, asker, frame)
      if (births[row] === NO_DAY || day === NO_DAY) return false
      const age = ageAt(births[row], day)
      return tests.every(({ word, bound }) => HOLDS[word](age, bound))
    },
  }
}
