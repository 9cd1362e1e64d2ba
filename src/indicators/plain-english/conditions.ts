import { joined } from '../../foundations/wording.ts'
import { conjuncts } from '../conjuncts.ts'
import type { Bounded, Condition, Point, Related } from '../definition.ts'
import type { Literal } from '../language.ts'
import { type AboutRows, kindOf, mayBeBlank, orBlank, pointText, refText, related } from './about-rows.ts'
import { alone, type Clause, clause, rowsWith, together } from './clause.ts'
import type { Passage } from './passage.ts'
import { ageText, opposite, rowsText, testsText } from './tests.ts'
import { failsTime, timeClause } from './time.ts'

type Has = Extract<Condition, { is: 'has' }>

/** What a condition says of a row. */
export function holds(condition: Condition, about: AboutRows): Clause {
  switch (condition.is) {
    case 'all':
      return together(
        conjuncts(condition).map(part => holds(part, about)),
        'and',
        'all of these hold',
      )
    case 'any':
      return together(
        condition.of.map(part => holds(part, about)),
        'or',
        'at least one of these holds',
      )
    case 'not':
      return fails(condition.of, about)
    case 'equal':
      return clause('whose', `${condition.column} ${equalText(condition.column, condition.values, about)}`)
    case 'compared':
      return clause(
        'whose',
        `${condition.column} is ${comparedText(condition.column, condition.tests, about)}`,
      )
    case 'time':
      return timeClause(condition, about)
    case 'age':
      return clause('whose', `age ${onPoint(condition.at, about)} is ${ageText(condition.tests)}`)
    case 'in the window':
      return inWindow(condition, about)
    case 'in force':
      return clause('whose', `${condition.column} is in force (the newest not after the year of the window)`)
    case 'open at':
      return clause('row', `open ${onPoint(condition.point, about)}`)
    case 'open in the window':
      return clause('row', 'open on at least one day of the window')
    case 'filled':
      return clause('whose', `${joined(condition.columns)} ${areOrIs(condition.columns)} filled`)
    case 'has':
      return hasClause(condition.tests.length === 0 ? 'a row' : rowsText(condition.tests), condition, about)
    case 'each':
      return clause('whose', `${condition.column} is that one`)
  }
}

/** What is said of a row that does not meet a condition; a test on no value fails, so a blank does not meet it. */
export function fails(condition: Condition, about: AboutRows): Clause {
  switch (condition.is) {
    case 'any':
      return clause('for which', 'none of these holds:', each(condition.of, about))
    case 'all':
      return clause('for which', 'not all of these hold:', each(conjuncts(condition), about))
    case 'not':
      return holds(condition.of, about)
    case 'equal':
      return clause('whose', `${condition.column} ${unequalText(condition.column, condition.values, about)}`)
    case 'compared':
      return failsCompared(condition, about)
    case 'in the window':
      return inWindow(condition, about, true)
    case 'open at':
      return clause('row', `not open ${onPoint(condition.point, about)}`)
    case 'open in the window':
      return clause('row', 'not open on any day of the window')
    case 'time':
      return failsTime(condition, about)
    case 'age':
      return clause(
        'whose',
        `age ${onPoint(condition.at, about)} is not ${ageText(condition.tests)}${unknown(about)}`,
      )
    case 'filled':
      return clause('whose', `${joined(condition.columns, 'or')} is blank`)
    case 'each':
      return clause('whose', `${condition.column} is another or blank`)
    case 'has':
      if (isAtLeastOne(condition.tests)) return hasClause('no row', condition, about)
      break
  }
  const { text, items } = holds(condition, about)
  return clause('for which', `it is not so that ${text}`, items)
}

function each(conditions: readonly Condition[], about: AboutRows): Passage[] {
  return conditions.map(part => alone(holds(part, about)))
}

function hasClause(rows: string, { related }: Pick<Has, 'related'>, about: AboutRows): Clause {
  const { text, items } = relatedRows(rows, related, about)
  const verb = /^(a|no|exactly 1) row$|than 1 row$|least 1 row$|most 1 row$/.test(rows) ? 'is' : 'are'
  return clause('for which', `there ${verb} ${text}`, items)
}

/** `rows of sessions with the same person_id whose session_date is in the window` */
export function relatedRows(rows: string, { of, same, where }: Related, about: AboutRows): Passage {
  const inner = related(about, of)
  const clauses = conjuncts(where).map(part => holds(part, inner))
  return rowsWith(`${rows} of ${of} with the same ${joined(same)}`, clauses)
}

function isAtLeastOne(tests: readonly Bounded<number>[]): boolean {
  return tests.every(({ word, bound }) => word === 'atLeast' && bound === 1)
}

function areOrIs(columns: readonly string[]): string {
  return columns.length === 1 ? 'is' : 'are'
}

/** `at the end of the window`, `on referral_date`, `on the day 45 working days after referral_date` */
function onPoint(point: Point, about: AboutRows): string {
  return `${point.point === 'the end' ? 'at' : 'on'} ${pointText(point, about)}`
}

function unknown(about: AboutRows): string {
  return mayBeBlank(about, 'date_of_birth') ? ' (or not known)' : ''
}

type InWindow = Extract<Condition, { is: 'in the window' }>

function inWindow({ point }: InWindow, about: AboutRows, not = false): Clause {
  const own = point.point === 'column' && point.of === 'row'
  const isPeriod = own && kindOf(about, point.column) === 'period'
  const verb = isPeriod ? `${not ? 'does not lie' : 'lies'} wholly` : `is ${not ? 'not ' : ''}`.trim()
  const said = pointText(point, about)
  const blank = not && point.point !== 'the end' ? orBlank(said, [point], about) : ''
  const text = `${said} ${verb} in the window${blank}`
  return clause(own ? 'whose' : 'for which', text)
}

function equalText(column: string, values: readonly Literal[], about: AboutRows): string {
  if (kindOf(about, column) === 'ages') return `lies within ${joined(values.map(literalText), 'or')}`
  return `is ${joined(values.map(literalText), 'or')}`
}

function unequalText(column: string, values: readonly Literal[], about: AboutRows): string {
  const blank = mayBeBlank(about, column)
  if (values.length === 1 && typeof values[0] === 'boolean')
    return `is ${literalText(!values[0])}${blank ? ' or blank' : ''}`
  const verb = kindOf(about, column) === 'ages' ? 'does not lie within' : 'is other than'
  return `${verb} ${joined(values.map(literalText), 'or')}${blank ? ' (or blank)' : ''}`
}

function literalText(value: Literal): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}

type Compared = Extract<Condition, { is: 'compared' }>

function comparedText(column: string, tests: Compared['tests'], about: AboutRows): string {
  const ofDays = ['day', 'moment'].includes(kindOf(about, column) ?? '')
  const words = tests.map(({ word, bound }) => ({
    word,
    bound: typeof bound === 'number' ? bound : refText(bound, about),
  }))
  return testsText(words, ofDays)
}

function failsCompared({ column, tests }: Compared, about: AboutRows): Clause {
  if (tests.length > 1)
    return clause('for which', `it is not so that ${column} is ${comparedText(column, tests, about)}`)
  const others = tests.flatMap(({ bound }) => (typeof bound === 'number' ? [] : [bound]))
  const or = orBlank(column, [{ column, of: 'row' }, ...others], about)
  return clause('whose', `${column} is ${comparedText(column, tests.map(opposite), about)}${or}`)
}
