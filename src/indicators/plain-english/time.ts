import type { Bounded, Condition, Duration, Point } from '../definition.ts'
import { durationText } from '../points.ts'
import { type AboutRows, pointText } from './about-rows.ts'
import { type Clause, clause } from './clause.ts'
import { testsText } from './tests.ts'

type Time = Extract<Condition, { is: 'time' }>

/** `end_date is at most 45 working days after start_date and not before it` */
export function timeClause({ from, to, tests }: Time, about: AboutRows): Clause {
  const backwards = isSubject(from, to)
  const [subject, other] = backwards ? [from, to] : [to, from]
  const text = `${pointText(subject, about)} is ${predicate(tests, pointText(other, about), backwards)}`
  return clause(isOwn(subject) ? 'whose' : 'for which', text)
}

/** The earlier point is spoken of where it is the row's own and the later one is not, or is the end. */
function isSubject(from: Point, to: Point): boolean {
  if (to.point === 'the end') return true
  return isOwn(from) && !isOwn(to)
}

function isOwn(point: Point): boolean {
  return point.point === 'column' && point.of === 'row'
}

/** Time runs forward, so a limit above is a limit at the other end too. */
function predicate(tests: readonly Bounded<Duration>[], other: string, backwards: boolean): string {
  const [side, otherSide] = backwards ? ['before', 'after'] : ['after', 'before']
  const [first] = tests
  if (tests.length === 1 && first.bound.count === 0 && first.word === 'atLeast')
    return `on or ${side} ${other}`
  if (tests.length === 1 && first.bound.count === 0 && first.word === 'moreThan') return `${side} ${other}`
  const texts = testsText(tests.map(({ word, bound }) => ({ word, bound: durationText(bound) })))
  const forward = tests.some(isForward) ? '' : ` and not ${otherSide} it`
  return `${texts} ${side} ${other}${forward}`
}

/** Whether a test alone already says which comes first. */
function isForward({ word, bound }: Bounded<Duration>): boolean {
  return word === 'moreThan' || (word === 'atLeast' && bound.count > 0)
}
