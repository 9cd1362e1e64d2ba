import type { Dataset } from '../datasets/dataset.ts'
import type {
  Condition,
  Definition,
  Fault,
  FigureShape,
  Measure,
  Scope,
  ScopedMeasure,
} from './definition.ts'
import { faultsOfFigure } from './figure-faults.ts'
import type { About } from './language.ts'
import { faultsOfAbout } from './parse-about.ts'
import { parseCondition, parseWhen } from './parse-condition.ts'
import { parseValue } from './parse-value.ts'
import { column, type Reader, readerOf } from './reader.ts'
import { ABOUT_WORDS, FIGURE_WORDS, SCOPE_WORDS } from './vocabulary.ts'
import { choices, fault, isMap, listOf, unknownWords } from './words.ts'

/** What a definition may speak of besides itself. */
export interface Known {
  datasets: ReadonlyMap<string, Dataset>
  /** Ids of all definitions, for those that name another. */
  indicators: ReadonlySet<string>
}

/**
 * Reads one definition as it is written (an object of the language, from TypeScript or YAML) and
 * writes every short form out. All faults are told at once, each with its place in the definition.
 */
export function parseDefinition(raw: unknown, known: Known): { definition?: Definition; faults: Fault[] } {
  const faults: Fault[] = []
  if (!isMap(raw)) return { faults: [fault([], 'no definition', 'a map of the words of the language')] }
  unknownWords(raw, [...SCOPE_WORDS, ...FIGURE_WORDS, ...ABOUT_WORDS], [], faults)
  faults.push(...faultsOfAbout(raw))
  const scope = raw.of === undefined ? undefined : parseScope(raw, [], known, faults)
  if (raw.of === undefined) refuseScopeWords(raw, faults)
  checkReach(raw, known, faults)
  const figure = parseFigure(raw, scope, known, faults)
  if (figure) faults.push(...faultsOfFigure(figure, raw.of !== undefined))
  if (faults.length > 0 || figure === undefined) return { faults }
  const about = { ...raw, why: raw.why ?? '', sources: raw.sources ?? [] } as unknown as About
  const definition: Definition = {
    id: about.id,
    codes: about.codes ?? [],
    title: about.title,
    unit: about.unit,
    decimals: about.decimals,
    polarity: about.polarity,
    theme: about.theme,
    nature: 'ratio',
    about,
    of: scope?.of,
    figure,
    ...(scope && { scope: { ...scope, ...(isDue(scope, figure) && { due: true }) } }),
  }
  return { definition, faults }
}

/** Before and after a limit is another matter: nobody asks whether it was kept. */
function isDue({ when }: Scope, { shape }: FigureShape): boolean {
  return shape === 'share' && when?.is === 'in the window' && when.point.point === 'after'
}

/** `history` and `matures` speak of datasets and columns that must be there. */
function checkReach(raw: Record<string, unknown>, known: Known, faults: Fault[]): void {
  if (isMap(raw.history)) {
    const dataset = known.datasets.get(String(raw.history.of))
    if (dataset === undefined)
      faults.push(
        fault(
          ['history', 'of'],
          `an unknown dataset "${raw.history.of}"`,
          ...choices(String(raw.history.of), [...known.datasets.keys()]),
        ),
      )
    else if (raw.history.unless !== undefined)
      column(String(raw.history.unless), ['history', 'unless'], { dataset, known, faults })
  }
  const dataset = known.datasets.get(String(raw.of))
  if (isMap(raw.matures) && dataset !== undefined)
    column(String(raw.matures.from), ['matures', 'from'], { dataset, known, faults })
}

function refuseScopeWords(raw: Record<string, unknown>, faults: Fault[]): void {
  for (const word of SCOPE_WORDS)
    if (raw[word] !== undefined)
      faults.push(fault([word], `"${word}" without a dataset`, 'the word "of" with it'))
}

function parseScope(
  raw: Record<string, unknown>,
  path: Fault['path'],
  known: Known,
  faults: Fault[],
): Scope | undefined {
  const dataset = known.datasets.get(String(raw.of))
  if (dataset === undefined) {
    faults.push(
      fault(
        [...path, 'of'],
        `an unknown dataset "${raw.of}"`,
        ...choices(String(raw.of), [...known.datasets.keys()]),
      ),
    )
    return undefined
  }
  const reader: Reader = { dataset, known, faults }
  const needs = raw.needs === undefined ? [] : columnsOf(raw.needs, [...path, 'needs'], reader)
  return {
    of: dataset.id,
    needs,
    ...(raw.when !== undefined && { when: parseWhen(raw.when, [...path, 'when'], reader) }),
    ...(raw.where !== undefined && { where: parseCondition(raw.where, [...path, 'where'], reader) }),
  }
}

function parseFigure(
  raw: Record<string, unknown>,
  scope: Scope | undefined,
  known: Known,
  faults: Fault[],
): FigureShape | undefined {
  const dataset = scope && known.datasets.get(scope.of)
  const reader = raw.of === undefined ? { known, faults } : readerOf(dataset, { known, faults })
  if (raw.change !== undefined) return parseChange(raw.change, reader)
  if (raw.count === undefined) {
    faults.push(fault([], 'no figure', 'the word "count" or "change"'))
    return undefined
  }
  const count = parseMeasure(raw.count, ['count'], reader)
  if (count === undefined) return undefined
  if (raw.over !== undefined && raw.ofWhich !== undefined)
    faults.push(fault(['over'], 'both "over" and "ofWhich"', 'one of them'))
  if (raw.over !== undefined) {
    const over = parseOver(raw.over, reader)
    return over && { shape: 'ratio', count, over }
  }
  if (raw.ofWhich === undefined) return { shape: 'count', count }
  const ofWhich = parseCondition(raw.ofWhich, ['ofWhich'], { ...reader, eachAllowed: true })
  const each = ofWhich.is === 'each' ? ofWhich.column : undefined
  return { shape: 'share', count, ofWhich, ...(each !== undefined && { each }) }
}

function parseChange(raw: unknown, reader: Reader): FigureShape | undefined {
  if (!isMap(raw)) {
    reader.faults.push(fault(['change'], 'no map', '{ from: MEASURE, to: MEASURE }'))
    return undefined
  }
  unknownWords(raw, ['from', 'to'], ['change'], reader.faults)
  const from = parseMeasure(raw.from, ['change', 'from'], reader)
  const to = parseMeasure(raw.to, ['change', 'to'], reader)
  return from && to && { shape: 'change', from, to }
}

function parseOver(raw: unknown, reader: Reader): Measure | ScopedMeasure | undefined {
  if (!isMap(raw) || raw.of === undefined) return parseMeasure(raw, ['over'], reader)
  unknownWords(raw, [...SCOPE_WORDS, 'count'], ['over'], reader.faults)
  const scope = parseScope(raw, ['over'], reader.known, reader.faults)
  const dataset = scope && reader.known.datasets.get(scope.of)
  const count = parseMeasure(raw.count, ['over', 'count'], readerOf(dataset, reader))
  return scope && count && { scope, count }
}

function columnsOf(raw: unknown, path: Fault['path'], reader: Reader): string[] {
  return listOf(raw, path, reader.faults).map(name => column(name, path, reader))
}

function parseMeasure(raw: unknown, path: Fault['path'], reader: Reader): Measure | undefined {
  if (raw === 'rows' || raw === 'supplied') return { measure: raw }
  if (typeof raw === 'string') {
    if (reader.known.indicators.has(raw)) return { measure: 'named', id: raw }
    const words = ['rows', 'supplied', ...reader.known.indicators]
    reader.faults.push(
      fault(
        path,
        `an unknown measure "${raw}"`,
        ...choices(raw, words, 'rows, supplied or the id of a definition'),
      ),
    )
    return undefined
  }
  const known = ['distinct', 'sum', 'median'] as const
  const word = isMap(raw) ? known.find(k => raw[k] !== undefined) : undefined
  if (isMap(raw) && word === undefined && Object.keys(raw).length > 0) {
    unknownWords(raw, known, path, reader.faults)
    return undefined
  }
  if (!isMap(raw) || word === undefined) {
    reader.faults.push(
      fault(path, 'no measure', 'rows, supplied, distinct, sum, median or the id of a definition'),
    )
    return undefined
  }
  unknownWords(raw, [word], path, reader.faults)
  if (word === 'distinct')
    return { measure: 'distinct', columns: columnsOf(raw.distinct, [...path, word], reader) }
  const value = parseValue(raw[word], [...path, word], reader)
  return value && { measure: word, value }
}

/** The `keep` condition of a dataset, which is written in the same words and asks of its own rows alone. */
export function parseKeep(dataset: Dataset, faults: Fault[] = []): Condition {
  const reader: Reader = {
    dataset,
    known: { datasets: new Map([[dataset.id, dataset]]), indicators: new Set() },
    faults,
  }
  return parseCondition(dataset.keep, ['keep'], reader)
}
