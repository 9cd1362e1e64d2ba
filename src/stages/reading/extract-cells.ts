import { FLAG_WORDS, FLAG_WORDS_OF, plainWord } from '../../datasets/code-words.ts'
import { broughtTo } from '../../datasets/companions.ts'
import { AREA, type Dataset } from '../../datasets/dataset.ts'
import { missingKind } from '../../datasets/missing-kinds.ts'
import type { Recognised } from '../../datasets/recognition.ts'
import type { ColumnKind } from '../../extracts/column.ts'
import type { ColumnRequest, PassOver, ReadOptions } from '../../extracts/extract.ts'
import { isBlank } from '../../extracts/values/blank.ts'
import { readFlag } from '../../extracts/values/flag.ts'
import type { ColumnsAsked } from '../../request.ts'
import { breakdownColumns } from './breakdown-columns.ts'
import type { Dictionaries } from './dictionaries.ts'

/** Why a new episode began, in the words of the statutory collections. */
export const EPISODE_REASON = 'episode_reason'

/** The name under which a column of a published file is read until it is known what it says. */
export function publishedColumn(at: number): string {
  return `column ${at + 1}`
}

/** Every column that the dataset names, what joins its rows to others, and what is asked for besides. */
export function columnRequests(
  recognised: Recognised,
  { by, besides = [] }: ColumnsAsked,
  dictionaries: Dictionaries,
): ColumnRequest[] {
  const words = recognised.list === undefined ? {} : { bare: plainWord }
  const asked = (name: string, at: number, kind: ColumnKind): ColumnRequest => ({
    name,
    at,
    kind,
    required: false,
    ...(isCoded(kind) && { dictionary: dictionaries(name) }),
    ...(kind === 'category' && words),
    ...(kind === 'flag' && { bare: plainWord, answers: answersOf(recognised.dataset, name) }),
  })
  const { dataset, mapping, extra, levels } = recognised
  const named = [...mapping]
    .filter(([name]) => name !== AREA || levels === undefined)
    .map(([name, { at }]) => ({
      ...asked(name, at, dataset.columns[name]?.kind ?? 'category'),
      required: isRequired(dataset, name),
      ...(dataset.columns[name]?.says && { says: dataset.columns[name].says }),
    }))
  const asWritten = besides.map((meaning): [string, ColumnKind] => [meaning, 'category'])
  const joining = [...joiningMeanings(recognised), ...asWritten].flatMap(([meaning, kind]) => {
    const found = extra.find(column => column.meaning === meaning)
    return found === undefined || mapping.has(meaning) ? [] : [asked(meaning, found.at, kind)]
  })
  const further = breakdownColumns(recognised, by).map(({ column, claimants: [{ at }] }) =>
    asked(column, at, 'category'),
  )
  return [...named, ...joining, ...further, ...publishedRequests(recognised, dictionaries)]
}

/** The rows that are of another dataset, level or kind, or have a symbol for their number. */
export function rowsPassedOver(recognised: Recognised): PassOver[] {
  const { dataset, mapping, only, without, needs, levels, sideBySide, symbols } = recognised
  const required = [...mapping].filter(([name]) => isRequired(dataset, name))
  const ofKind = (kind: ColumnKind) => required.filter(([name]) => dataset.columns[name].kind === kind)
  return [
    ...(only ? [{ at: only.at, when: outside(only.words) }] : []),
    ...(without ? [{ at: without.at, when: isYes }] : []),
    ...(needs ? [{ at: needs.at, when: isBlank }] : []),
    ...(levels ? [{ at: levels.at, when: outside(levels.areas.map(({ word }) => word)) }] : []),
    ...(sideBySide
      ? required
          .filter(([name]) => dataset.columns[name].kind !== 'id')
          .map(([, { at }]) => ({ at, when: isBlank }))
      : []),
    ...(symbols ? ofKind('number').map(([, { at }]) => ({ at, when: isSymbol })) : []),
  ]
}

/** The days of an episode: its end is not before its start. */
export function orderOfDays({ dataset: { columns, episode } }: Recognised): Pick<ReadOptions, 'order'> {
  return episode && columns[episode[1]] ? { order: { earlier: episode[0], later: episode[1] } } : {}
}

function isRequired(dataset: Dataset, name: string): boolean {
  const spec = dataset.columns[name]
  return spec?.required === true && spec.default === undefined
}

function isCoded(kind: ColumnKind): boolean {
  return kind === 'id' || kind === 'category'
}

/** What no dataset has a column for and rows are joined by: the id of an enquiry, the reason of an episode. */
function joiningMeanings({ dataset, join }: Recognised): [meaning: string, kind: ColumnKind][] {
  const keys = new Set(broughtTo(dataset).map(({ same }) => same))
  return [
    ...[...keys].map((key): [string, ColumnKind] => [key, 'id']),
    ...(join ? [[EPISODE_REASON, 'category'] as [string, ColumnKind]] : []),
  ]
}

function publishedRequests({ levels, figures }: Recognised, dictionaries: Dictionaries): ColumnRequest[] {
  const places = (figures ?? []).flatMap(({ numerator, denominator }) => [numerator.at, denominator?.at])
  const cells = [levels?.at, ...places].filter(at => at !== undefined)
  const areas = levels?.areas.map(({ at }) => at) ?? []
  const asked = (at: number): ColumnRequest => ({
    name: publishedColumn(at),
    at,
    kind: 'category',
    required: false,
  })
  return [
    ...[...new Set(cells)].map(asked),
    ...areas.map(at => ({ ...asked(at), dictionary: dictionaries(AREA) })),
  ]
}

function answersOf(dataset: Dataset, column: string): ReadonlyMap<string, boolean | undefined> {
  const lists = [FLAG_WORDS, FLAG_WORDS_OF[dataset.id]?.[column] ?? { yes: [], no: [], none: [] }]
  return new Map(
    lists.flatMap(({ yes, no, none }) => [
      ...none.map(word => [word, undefined] as const),
      ...yes.map(word => [word, true] as const),
      ...no.map(word => [word, false] as const),
    ]),
  )
}

function outside(words: readonly string[]): (text: string) => boolean {
  const known = new Set(words.map(word => word.toLowerCase()))
  return text => !known.has(plainWord(text).toLowerCase())
}

function isYes(text: string): boolean {
  const reading = readFlag(plainWord(text))
  return 'first' in reading && reading.first === 1
}

function isSymbol(text: string): boolean {
  return missingKind(text) !== undefined
}
