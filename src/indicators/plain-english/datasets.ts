import type { Dataset, DatasetColumn, Lookup } from '../../datasets/dataset.ts'
import { joined } from '../../foundations/wording.ts'
import { conjuncts } from '../conjuncts.ts'
import type { Condition } from '../definition.ts'
import { parseKeep } from '../parse.ts'
import { aboutRowsOf } from './about-rows.ts'
import { alone } from './clause.ts'
import { fails, holds } from './conditions.ts'
import { inOneLine, type Passage, passage } from './passage.ts'
import type { Use } from './uses.ts'

/** What holds of a dataset's rows before anything is counted, as far as a definition uses them. */
export function datasetPassage(dataset: Dataset, { columns, open }: Use): Passage {
  const used = Object.keys(dataset.columns).filter(name => columns.has(name))
  return passage(
    `${dataset.id}: ${dataset.title}.`,
    [
      ...(dataset.keep === undefined ? [] : [`A row counts only where ${keepText(dataset)}.`]),
      ...(dataset.oneRowPer ? [`Several rows with the same ${joined(dataset.oneRowPer)} are one.`] : []),
      ...(open && dataset.episode ? [openText(dataset.episode, dataset.untilAge)] : []),
      ...used.flatMap(name => columnTexts(name, dataset.columns[name])),
      ...(dataset.repeats ? ['Equal rows are separate rows.'] : []),
    ].map(text => passage(text)),
  )
}

/** Which rows are of the kind at all: `other_authority is no or blank`. */
function keepText(dataset: Dataset): string {
  const about = aboutRowsOf(dataset.id, new Map([[dataset.id, dataset]]))
  return joined(keepOf(dataset).map(part => inOneLine(alone(holds(part, about)))))
}

/** Which rows are not: `other_authority is yes`. */
export function notKeptText(dataset: Dataset): string {
  const about = aboutRowsOf(dataset.id, new Map([[dataset.id, dataset]]))
  return joined(
    keepOf(dataset).map(part => inOneLine(alone(fails(part, about)))),
    'or',
  )
}

function keepOf(dataset: Dataset): Condition[] {
  return conjuncts(parseKeep(dataset))
}

function openText([start, end]: [string, string], untilAge: number | undefined): string {
  const age =
    untilAge === undefined ? '' : `, and no longer than to the day before the ${untilAge}th birthday`
  return `Open from ${start} to the day before ${end}, or still where that is blank${age}.`
}

function columnTexts(name: string, spec: DatasetColumn): string[] {
  const { values, else: other, foundIn, lookup, default: blank } = spec
  return [
    ...(values ? [`Codes of ${name} are put into words: ${codesText(values)}.`] : []),
    ...(other === undefined ? [] : [`Where ${name} is blank, ${other} stands for it.`]),
    ...(foundIn === undefined
      ? []
      : [`Where ${name} is blank, it is the word of them that ${foundIn} holds.`]),
    ...(blank === undefined ? [] : [`Where ${name} is blank, it is ${blankText(blank)}.`]),
    ...(lookup ? [lookupText(name, lookup)] : []),
  ]
}

function blankText(blank: NonNullable<DatasetColumn['default']>): string {
  return typeof blank === 'boolean' ? (blank ? 'yes' : 'no') : String(blank)
}

function codesText(values: Record<string, string[]>): string {
  return Object.entries(values)
    .map(([word, codes]) => `${word} (${codes.join(', ')})`)
    .join(', ')
}

function lookupText(name: string, { of, take, same, upTo, otherwise }: Lookup): string {
  const latest = (key: string, day: string) => `the latest with the same ${key} on or before ${day}`
  const found = upTo === undefined ? `that with the same ${same}` : latest(same, upTo)
  const instead = otherwise ? `; where ${same} is blank, ${latest(otherwise.same, otherwise.upTo)}` : ''
  return `Where ${name} is not given, it is the ${take} of ${of}: ${found}${instead}.`
}
