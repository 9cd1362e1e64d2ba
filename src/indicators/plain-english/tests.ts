import { counted, joined } from '../../foundations/wording.ts'
import type { Bounded } from '../definition.ts'
import type { TestWord } from '../language.ts'

const OPPOSITE: Record<TestWord, TestWord> = {
  atLeast: 'lessThan',
  lessThan: 'atLeast',
  atMost: 'moreThan',
  moreThan: 'atMost',
}

/** The test that holds where this one fails. */
export function opposite<Bound>({ word, bound }: Bounded<Bound>): Bounded<Bound> {
  return { word: OPPOSITE[word], bound }
}

const AMOUNTS: Record<TestWord, string> = {
  atLeast: 'at least',
  atMost: 'at most',
  moreThan: 'more than',
  lessThan: 'less than',
}

const DAYS: Record<TestWord, string> = {
  atLeast: 'on or after',
  atMost: 'on or before',
  moreThan: 'after',
  lessThan: 'before',
}

/** `at least 1 and at most 3`; of days `on or after start_date`. */
export function testsText(tests: readonly Bounded<string | number>[], ofDays = false): string {
  const words = ofDays ? DAYS : AMOUNTS
  return joined(fromBelow(tests).map(({ word, bound }) => `${words[word]} ${bound}`))
}

/** What bounds from below is said first. */
function fromBelow<Bound>(tests: readonly Bounded<Bound>[]): Bounded<Bound>[] {
  const isLower = ({ word }: Bounded<Bound>) => word === 'atLeast' || word === 'moreThan'
  return [...tests.filter(isLower), ...tests.filter(test => !isLower(test))]
}

/** `exactly 1 row`, `at least 2 rows` */
export function rowsText(tests: readonly Bounded<number>[]): string {
  const bounds = new Map(tests.map(({ word, bound }) => [word, bound]))
  const least = bounds.get('atLeast')
  if (tests.length === 2 && least !== undefined && least === bounds.get('atMost'))
    return `exactly ${counted(least, 'row')}`
  const words = { ...AMOUNTS, lessThan: 'fewer than' }
  const texts = fromBelow(tests).map(({ word, bound }) => `${words[word]} ${bound}`)
  return `${joined(texts)} ${tests.at(-1)?.bound === 1 ? 'row' : 'rows'}`
}

/** `10 to 17`, `8 or over`, `under 18` */
export function ageText(tests: readonly Bounded<number>[]): string {
  const bounds = new Map(tests.map(({ word, bound }) => [word, bound]))
  const [least, most] = [bounds.get('atLeast'), bounds.get('atMost')]
  if (tests.length === 2 && least !== undefined && most !== undefined)
    return least === most ? String(least) : `${least} to ${most}`
  return joined(tests.map(ageTestText))
}

function ageTestText({ word, bound }: Bounded<number>): string {
  const words: Record<TestWord, string> = {
    atLeast: `${bound} or over`,
    atMost: `${bound} or under`,
    moreThan: `over ${bound}`,
    lessThan: `under ${bound}`,
  }
  return words[word]
}
