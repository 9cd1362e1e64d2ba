import { joined } from '../../foundations/wording.ts'
import type { Measure, Value } from '../definition.ts'
import { type AboutRows, pointText } from './about-rows.ts'
import { relatedRows } from './conditions.ts'
import { inOneLine, type Passage, passage } from './passage.ts'

/** What is done with rows: `Counts rows of …`, `Adds up minutes of rows of …`. */
export function measured(measure: Measure, rows: Passage, about: AboutRows): Passage[] {
  switch (measure.measure) {
    case 'distinct':
      return [sentence(`Counts ${eachOnce(measure.columns)} in `, rows)]
    case 'median':
      return [sentence(`Takes the middle value (median) of ${valueText(measure.value, about)} over `, rows)]
    case 'sum':
      if (measure.value.value !== 'related')
        return [sentence(`Adds up ${valueText(measure.value, about)} over `, rows)]
      return [sentence('Takes ', rows), ...relatedTotal(measure.value, about)]
    default:
      return [sentence('Counts ', rows)]
  }
}

/** Words, then the rows: a full stop where no list follows. */
export function sentence(start: string, { text, items }: Passage): Passage {
  return passage(`${start}${text}${items.length === 0 ? '.' : ''}`, items)
}

function relatedTotal(value: RelatedValue, about: AboutRows): Passage[] {
  return [sentence('For each of them adds up ', relatedText(value, about))]
}

/** The same of rows that were named before: `for each of these rows adds up …`. */
export function measuredOfThese(start: string, measure: Measure, about: AboutRows): Passage {
  if (measure.measure === 'sum' && measure.value.value === 'related')
    return sentence(`${start} for each of these rows adds up `, relatedText(measure.value, about))
  return passage(`${start} takes ${measureName(measure, 'these rows', about)}.`)
}

type RelatedValue = Extract<Value, { value: 'related' }>

/** `the rows of sessions with the same person_id …`, `severity of the rows of events …` */
function relatedText({ related, count }: RelatedValue, about: AboutRows): Passage {
  return relatedRows(count.measure === 'sum' ? `${count.column} of the rows` : 'the rows', related, about)
}

/** What the number is, as words for it: `the number of these rows`, `the total of fte over rows of workers …`. */
export function measureName(measure: Measure, rows: string, about: AboutRows): string {
  switch (measure.measure) {
    case 'rows':
      return `the number of ${rows}`
    case 'distinct':
      return `the number of different ${joined(measure.columns)} in ${rows}`
    case 'sum':
      return `the total of ${valueText(measure.value, about)} over ${rows}`
    case 'median':
      return `the middle value (median) of ${valueText(measure.value, about)} over ${rows}`
    case 'supplied':
      return 'a number that somebody else counted'
    case 'named':
      return measure.id
  }
}

function eachOnce(columns: readonly string[]): string {
  return columns.length === 1 ? `each ${columns[0]} once` : `each combination of ${joined(columns)} once`
}

function valueText(value: Value, about: AboutRows): string {
  switch (value.value) {
    case 'column':
      return value.column
    case 'time':
      return `the ${value.in} from ${pointText(value.from, about)} to ${pointText(value.to, about)}`
    case 'days open':
      return 'days open in the window'
    case 'related':
      return inOneLine(relatedText(value, about))
  }
}
