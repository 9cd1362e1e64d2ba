import { remembered } from '../foundations/remembered.ts'
import type { Dataset } from './dataset.ts'

/** What the name of a file says of its dataset. */
export interface Named {
  /** It is called so, give or take years, dates and words like `extract`: `cp_plans_2024.csv`. */
  exactly?: Dataset
  /** Datasets whose names it ends with: `kent_referrals_2024.csv`. (`cla placements` are placements, not `cla`.) */
  ending: Dataset[]
  /** Datasets by whose own id it begins: `referrals_north.csv`. Tells between files that fit several alike. */
  beginning: Dataset[]
}

interface Mention {
  dataset: Dataset
  from: number
  to: number
}

/** Words around the name of a dataset that do not change what the file is. */
const AROUND = new Set(
  (
    'extract extracts export exports data dataset list table file copy final draft latest current all ytd fy q v ' +
    'open closed quarter month year monthly annual annex a ssd ssda ssda903 903 from to ' +
    'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august ' +
    'september october november december'
  )
    .split(' ')
    .map(singular),
)

/** Reads the last part of a path; `-` (standard input) says nothing. */
export function namedFor(file: string, datasets: readonly Dataset[]): Named {
  const words = wordsOf(file)
  const mentions = outermost(datasets.flatMap(dataset => mentionsOf(dataset, words)))
  const ending = mentions.filter(({ to }) => isAround(words.slice(to)))
  const exactly = ending.find(({ from }) => isAround(words.slice(0, from)))?.dataset
  return {
    ...(exactly === undefined ? {} : { exactly }),
    ending: [...new Set(ending.map(({ dataset }) => dataset))],
    beginning: mentions
      .filter(
        ({ dataset, from, to }) => isAround(words.slice(0, from)) && isOwnId(dataset, words.slice(from, to)),
      )
      .map(({ dataset }) => dataset),
  }
}

function isOwnId({ id }: Dataset, words: string[]): boolean {
  return wordsOf(id).join(' ') === words.join(' ')
}

/** `CPPlans_2024.csv` → `cp plan 2024`: without ending, split where case or kind of character changes, singular. */
function wordsOf(file: string): string[] {
  const name = file.replace(/^.*[\\/]/, '').replace(/(?:\.(?:csv|txt|gz))+$/i, '')
  return (SMALL_LETTERS.test(name) ? name.split('_') : splitAnywhere(name))
    .filter(word => word !== '')
    .map(singular)
}

/** As datasets are called. */
const SMALL_LETTERS = /^[a-z_]*$/
/** As most files are called; other letters take tables of Unicode, which are slow to make ready. */
const ASCII = /^[\0-\x7f]*$/

function splitAnywhere(name: string): string[] {
  const { changes, between } = boundaries(ASCII.test(name))
  return changes
    .reduce((text, change) => text.replace(change, '$1 $2'), name)
    .toLowerCase()
    .split(between)
}

/** Where a name falls into words: where case or kind of character changes, and at all that is neither letter nor number. */
const boundaries = remembered((ascii: boolean) => {
  const [small, capital, letter, number] = ascii
    ? ['a-z', 'A-Z', 'A-Za-z', '0-9']
    : ['\\p{Ll}', '\\p{Lu}', '\\p{L}', '\\p{N}']
  const flags = ascii ? '' : 'u'
  const change = (before: string, after: string) => new RegExp(`([${before}])(${after})`, `g${flags}`)
  return {
    changes: [
      change(small, `[${capital}]`),
      change(capital, `[${capital}][${small}]`),
      change(letter, `[${number}]`),
      change(number, `[${letter}]`),
    ],
    between: new RegExp(`[^${letter}${number}]+`, flags),
  }
})

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function mentionsOf(dataset: Dataset, words: string[]): Mention[] {
  return keysOf(dataset).flatMap(key => runsThatRead(key, words).map(([from, to]) => ({ dataset, from, to })))
}

/** The names of a dataset, each as one word. */
const keysOf = remembered(({ id, alsoNamed = [] }: Dataset): readonly string[] =>
  [id, ...alsoNamed].map(name => wordsOf(name).join('')),
)

/** Neighbouring words that put together are the key, so that separators do not matter (`section 47`, `cpplans`). */
function runsThatRead(key: string, words: string[]): [from: number, to: number][] {
  const runs: [number, number][] = []
  for (let from = 0; from < words.length; from++) {
    let text = ''
    for (let to = from + 1; to <= words.length && text.length < key.length; to++) {
      text += words[to - 1]
      if (text === key) runs.push([from, to])
    }
  }
  return runs
}

/** `cin` inside `cin plans` is no mention of children in need. */
function outermost(mentions: Mention[]): Mention[] {
  return mentions.filter(
    inner =>
      !mentions.some(
        outer =>
          outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from,
      ),
  )
}

function isAround(words: string[]): boolean {
  return words.every(word => AROUND.has(word) || (ASCII.test(word) ? /^\d+$/ : /^\p{N}+$/u).test(word))
}
