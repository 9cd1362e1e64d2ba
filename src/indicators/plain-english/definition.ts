import type { Dataset } from '../../datasets/dataset.ts'
import { joined } from '../../foundations/wording.ts'
import { conjuncts } from '../conjuncts.ts'
import type { Definition, FigureShape, Measure, Scope, ScopedMeasure } from '../definition.ts'
import type { About, Unit } from '../language.ts'
import { type AboutRows, aboutRowsOf, pointText } from './about-rows.ts'
import { rowsWith } from './clause.ts'
import { holds } from './conditions.ts'
import { datasetPassage } from './datasets.ts'
import { measured, measuredOfThese, measureName, sentence } from './measures.ts'
import { type Passage, passage } from './passage.ts'
import { type Use, usesOf } from './uses.ts'

/** What a definition may speak of besides itself. */
export interface Spoken {
  datasets: ReadonlyMap<string, Dataset>
  definitions: ReadonlyMap<string, Definition>
}

/** A definition in plain English, printed from the data: what is counted, over what, of which rows. */
export function inPlainEnglish(definition: Definition, spoken: Spoken): Passage[] {
  return [...counted(definition, spoken), ...reaches(definition.about, definition.scope)]
}

/** What holds of the rows of each dataset that a definition, or one that it names, looks at. */
export function datasetsInPlainEnglish(definition: Definition, spoken: Spoken): Passage[] {
  return [...allUses(definition, spoken)].flatMap(([id, use]) => {
    const dataset = spoken.datasets.get(id)
    return dataset ? [datasetPassage(dataset, use)] : []
  })
}

function allUses(definition: Definition, spoken: Spoken): Map<string, Use> {
  const all = usesOf(definition)
  for (const id of namesIn(definition.figure)) {
    const named = spoken.definitions.get(id)
    for (const [of, use] of named ? allUses(named, spoken) : []) {
      const known = all.get(of)
      all.set(
        of,
        known ? { columns: new Set([...known.columns, ...use.columns]), open: known.open || use.open } : use,
      )
    }
  }
  return all
}

function namesIn(figure: FigureShape): string[] {
  if (figure.shape === 'change') return []
  const over = figure.shape === 'ratio' && 'measure' in figure.over ? [figure.over] : []
  return [figure.count, ...over].flatMap(measure => (measure.measure === 'named' ? [measure.id] : []))
}

function counted({ scope, figure, unit }: Definition, spoken: Spoken): Passage[] {
  const about = aboutRowsOf(scope?.of ?? '', spoken.datasets, scope?.needs)
  const needs = [...needsSentence(scope), ...dueSentence(scope, about)]
  switch (figure.shape) {
    case 'count':
      return [...taken(figure.count, scope, about, spoken), ...needs]
    case 'ratio':
      if (isSupplied(figure.count) && 'measure' in figure.over && isSupplied(figure.over))
        return [
          passage('Numerator and denominator are counted by somebody else and read from a counts file.'),
        ]
      return [
        ...taken(figure.count, scope, about, spoken),
        ...needs,
        overSentence(figure.over, about, spoken),
        ...timesSentence(unit),
      ]
    case 'share':
      return [...taken(figure.count, scope, about, spoken), ...needs, shareSentence(figure, about)]
    case 'change':
      return [
        sentence('Takes ', scopeRows(scope, about)),
        ...needs,
        measuredOfThese('Before:', figure.from, about),
        measuredOfThese('After:', figure.to, about),
        passage('The figure is after less before, as a percentage of before.'),
      ]
  }
}

function isSupplied(measure: Measure): boolean {
  return measure.measure === 'supplied'
}

/** What is counted: rows, the figure of another definition, or what somebody else counted. */
function taken(measure: Measure, scope: Scope | undefined, about: AboutRows, spoken: Spoken): Passage[] {
  if (measure.measure === 'supplied')
    return [passage('Is counted by somebody else and read from a counts file.')]
  if (measure.measure === 'named') return [named('Takes', measure.id, spoken)]
  return measured(measure, scopeRows(scope, about), about)
}

function scopeRows(scope: Scope | undefined, about: AboutRows): Passage {
  const conditions = [scope?.when, ...conjuncts(scope?.where)].flatMap(condition => condition ?? [])
  return rowsWith(
    `rows of ${scope?.of ?? ''}`,
    conditions.map(condition => holds(condition, about)),
  )
}

/** Another definition by its title, with its own words under it. */
function named(start: string, id: string, spoken: Spoken): Passage {
  const definition = spoken.definitions.get(id)
  if (definition === undefined) return passage(`${start} ${id}.`)
  return passage(`${start} ${id} ("${definition.title}"):`, inPlainEnglish(definition, spoken))
}

function needsSentence(scope: Scope | undefined): Passage[] {
  const needs = scope?.needs ?? []
  if (needs.length === 0) return []
  return [passage(`A row without ${joined(needs, 'or')} is left out, and counted in a note.`)]
}

/** A due cohort: whether a limit was kept cannot be known before it has passed. */
function dueSentence(scope: Scope | undefined, about: AboutRows): Passage[] {
  if (scope?.when?.is !== 'in the window' || scope.when.point.point !== 'after') return []
  const limit = pointText(scope.when.point, about)
  return [
    passage(`Where ${limit} lies after the end of the extract, the row is left out, and counted in a note.`),
  ]
}

const TIMES: Partial<Record<Unit, string>> = {
  percent: 'as a percentage',
  'per 10,000': 'times 10,000',
  'per week': 'times 7 days',
  months: 'divided by 30.4375 days a month',
}

function timesSentence(unit: Unit): Passage[] {
  const times = TIMES[unit]
  return times === undefined ? [] : [passage(`The figure is that ${times}.`)]
}

function overSentence(over: Measure | ScopedMeasure, about: AboutRows, spoken: Spoken): Passage {
  const start = 'Divides this by'
  if ('scope' in over) {
    const inner = aboutRowsOf(over.scope.of, spoken.datasets, over.scope.needs)
    const { text, items } = scopeRows(over.scope, inner)
    return sentence(`${start} `, passage(measureName(over.count, text, inner), items))
  }
  if (over.measure === 'named') return named(start, over.id, spoken)
  return passage(`${start} ${measureName(over, 'these rows', about)}.`)
}

function shareSentence(
  { count, ofWhich, each }: Extract<FigureShape, { shape: 'share' }>,
  about: AboutRows,
): Passage {
  const these = SHARE_OF[count.measure] ?? 'it in rows'
  if (each !== undefined)
    return passage(`For each ${each} that occurs, the figure is the share of ${these} of that ${each}.`)
  const clauses = conjuncts(ofWhich).map(part => holds(part, about))
  return sentence('The figure is the share of ', rowsWith(these, clauses))
}

const SHARE_OF: Partial<Record<Measure['measure'], string>> = {
  rows: 'these',
  distinct: 'these with such a row',
}

/** How far back the extract must reach, and what may still change. */
function reaches({ history, matures }: About, scope: Scope | undefined): Passage[] {
  const before =
    history && `The extract of ${history.of} must reach ${history.reach} further back than the window`
  return [
    ...(history
      ? [`${before}${history.unless === undefined ? '' : `, unless it has ${history.unless}`}.`]
      : []),
    ...(matures
      ? [
          `Rows of ${scope?.of ?? ''} with ${matures.from} less than ${matures.after} before the end are noted: not yet mature.`,
        ]
      : []),
  ].map(text => passage(text))
}
