import { indicators } from '../src/indicators/all.ts'
import { rules } from '../src/indicators/rules.ts'
import {
  ABOUT_WORDS,
  FIGURE_WORDS,
  POLARITIES,
  SCOPE_WORDS,
  THEMES,
  UNITS,
} from '../src/indicators/vocabulary.ts'
import { related } from './conditions.ts'
import { column, duration, INDICATOR_ID, point } from './points.ts'
import { either, listOf, map, matching, offered, oneOrMore, ref, type Shape, text, told } from './shapes.ts'

type ScopeWord = (typeof SCOPE_WORDS)[number]
type FigureWord = (typeof FIGURE_WORDS)[number]
type AboutWord = (typeof ABOUT_WORDS)[number]

const scope: Record<ScopeWord, Shape> = {
  of: told(ref('dataset id'), 'the dataset whose rows are looked at'),
  when: told(ref('condition map'), 'the one condition that ties a row to the window'),
  where: told(ref('condition'), 'further conditions'),
  needs: told(oneOrMore(column), 'a row without these is left out, and counted in the note'),
}

const time = map({ from: point, to: point, in: { enum: ['days', 'working days'] } }, ['from', 'to', 'in'])
const relatedCount = either({ const: 'rows' }, map({ sum: column }, ['sum']))
const value = either(
  column,
  map({ time }, ['time']),
  map({ daysOpen: { const: 'in the window' } }, ['daysOpen']),
  related({ count: relatedCount }, ['count']),
)

const measure = either(
  { enum: ['rows', 'supplied'] },
  offered(
    indicators.map(({ id }) => id),
    INDICATOR_ID,
  ),
  map({ distinct: oneOrMore(column) }, ['distinct']),
  map({ sum: ref('value') }, ['sum']),
  map({ median: ref('value') }, ['median']),
)

const figure: Record<FigureWord, Shape> = {
  count: told(
    ref('measure'),
    'how many: rows, different values, a sum, a median, or the count of another definition by its id',
  ),
  over: told(
    either(ref('measure'), map({ ...scope, count: ref('measure') }, ['of', 'count'])),
    'what the count is divided by; perhaps of another dataset',
  ),
  ofWhich: told(ref('condition'), 'a share: those of the count that meet this'),
  change: told(
    map({ from: ref('measure'), to: ref('measure') }, ['from', 'to']),
    'before and after: what came less what was, over what was',
  ),
}

const about: Record<AboutWord, Shape> = {
  id: told(matching(INDICATOR_ID), 'small letters, digits and hyphens: cp-plan-rate'),
  title: text('what people call it'),
  codes: told(listOf(text()), 'codes under which plans know it: [NI65]'),
  theme: { enum: THEMES },
  unit: { enum: UNITS },
  decimals: { type: 'integer', minimum: 0, maximum: 6 },
  polarity: told({ enum: POLARITIES }, 'which way is good; none where only a plan says'),
  why: text('why anybody counts this, in a sentence'),
  rules: told(listOf(either({ enum: Object.keys(rules) }, text())), 'the rules that it follows, by name'),
  sources: told(listOf(map({ document: text(), place: text() }, ['document'])), 'where it is laid down'),
  history: told(
    map({ of: ref('dataset id'), reach: duration, unless: column }, ['of', 'reach']),
    'how far back the extract must reach, and the column that excuses it',
  ),
  matures: told(
    map({ after: duration, from: column }, ['after', 'from']),
    'how long after a day a row may still change',
  ),
  example: told(
    { type: 'object' },
    'a few rows as CSV text by dataset, the period and the figure worked by hand',
  ),
}

const MUST_HAVE: readonly AboutWord[] = ['title', 'theme', 'unit', 'decimals', 'polarity']

/** One definition, in the words of the language. */
export const definitions: Record<string, Shape> = {
  indicator: map(
    { ...inOrder(ABOUT_WORDS, about), ...inOrder(SCOPE_WORDS, scope), ...inOrder(FIGURE_WORDS, figure) },
    MUST_HAVE,
  ),
  measure,
  value,
}

function inOrder<Word extends string>(
  words: readonly Word[],
  shapes: Record<Word, Shape>,
): Record<string, Shape> {
  return Object.fromEntries(words.map(word => [word, shapes[word]]))
}
