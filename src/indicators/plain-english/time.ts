import { joined } from '../../foundations/wording.ts'
import type { Bounded, Condition, Duration, Point } from '../definition.ts'
import { durationText } from '../points.ts'
import { type AboutRows, orBlank, pointText } from './about-rows.ts'
import { type Clause, clause } from './clause.ts'
import { opposite, testsText } from './tests.ts'

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

/** `end_date is more than 45 working days after start_date, or before it`: too long, too short or no time at all. */
export function failsTime({ from, to, tests }: Time, about: AboutRows): Clause {
  const backwards = isSubject(from, to)
  const [subject, other] = backwards ? [from, to] : [to, from]
  const [side, otherSide] = backwards ? ['before', 'after'] : ['after', 'before']
  const that = pointText(other, about)
  const late = lateText(tests.filter(test => !isAlways(test)).map(opposite), side, that)
  const text = late === '' ? `${otherSide} ${that}` : `${late}, or ${otherSide} it`
  const start = `${pointText(subject, about)} is ${text}${blankText(subject, other, about)}`
  return clause(isOwn(subject) ? 'whose' : 'for which', start)
}

/** `less than 1 day or more than 12 months after start_date` */
function lateText(tests: readonly Bounded<Duration>[], side: string, other: string): string {
  const isSameDay = ({ word, bound }: Bounded<Duration>) => word === 'atMost' && bound.count === 0
  const others = tests.filter(test => !isSameDay(test))
  const texts = others.map(({ word, bound }) => testsText([{ word, bound: durationText(bound) }]))
  return joined(
    [
      ...(tests.some(isSameDay) ? [`on ${other}`] : []),
      ...(texts.length === 0 ? [] : [`${joined(texts, 'or')} ${side} ${other}`]),
    ],
    'or',
  )
}

/** No time is shorter than none. */
function isAlways({ word, bound }: Bounded<Duration>): boolean {
  return word === 'atLeast' && bound.count === 0
}

function blankText(subject: Point, other: Point, about: AboutRows): string {
  const columns = [subject, other].flatMap(point => (point.point === 'the end' ? [] : [point]))
  return orBlank(
    pointText(subject, about),
    columns.filter(({ of }) => of === 'row'),
    about,
  )
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
