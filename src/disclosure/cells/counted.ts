import type { Condition, Definition, Measure, Scope, Value } from '../../indicators/definition.ts'
import { conditionsIn, hangsOnWindow, isOnceBy, ONCE_BY, WITH } from './conditions.ts'

/**
 * What a number counts. Two numbers of one run that count the same in the same place are one number,
 * whichever indicators print them: the numerator of a rate is a count of its own.
 */
export interface Counted {
  /** The same for what is counted alike. */
  key: string
  /** The rows looked at and what of them is counted, further conditions aside. */
  base: string
  /** A subset of the rows that another counts has all of its conditions. */
  conditions: ReadonlySet<string>
  of?: string
  tie: Tie
  /** The column of the day by which events are counted. */
  day?: string
  /** It hangs on the last day of its window alone. */
  ofDay: boolean
  /** Episodes that are open at the end. */
  openAtEnd: boolean
  /** How much, not how many. */
  isSum: boolean
  /** A change may be below 0. */
  isChange: boolean
  /** Published by others already, as populations are. */
  known: boolean
}

/** How a count hangs on its window: events add up over time, spells grow with it, a stock is of a day. */
export type Tie = 'events' | 'spells' | 'stock'

/** What the parts of a figure count. */
export interface CountedParts {
  numerator?: Counted
  denominator?: Counted
  /** The numerator is part of the denominator. */
  share?: boolean
  /** Those of a share's denominator that are not in its numerator. */
  rest?: Counted
  /** Of a change, what was there after. */
  after?: Counted
  /** The numerator belongs to those of the denominator: a sum over them. */
  sumOver?: boolean
  /** A share of each value of this column is over all of them. */
  each?: string
  /** What is summed, or of what there is a middle value. */
  measured: readonly Measured[]
}

/** A value of some rows, and these rows counted. */
export interface Measured {
  rows: Counted
  value: Value
}

type Definitions = ReadonlyMap<string, Definition>

export function countedParts(definition: Definition, definitions: Definitions): CountedParts {
  return { ...numbersOf(definition, definitions), measured: measuredBy(definition) }
}

function measuredBy({ figure, scope }: Definition): Measured[] {
  const ofScope = (measure: Measure) => measuredIn(scope, measure)
  switch (figure.shape) {
    case 'ratio': {
      const { count, over } = figure
      return [...ofScope(count), ...('measure' in over ? ofScope(over) : measuredIn(over.scope, over.count))]
    }
    case 'change':
      return [figure.from, figure.to].flatMap(ofScope)
    default:
      return ofScope(figure.count)
  }
}

function measuredIn(scope: Scope | undefined, measure: Measure): Measured[] {
  if (scope === undefined || (measure.measure !== 'sum' && measure.measure !== 'median')) return []
  return [{ rows: inScope(scope, { measure: 'rows' }), value: measure.value }]
}

function numbersOf(definition: Definition, definitions: Definitions): Omit<CountedParts, 'measured'> {
  const { figure } = definition
  const counted = (measure: Measure, part: string): Counted =>
    countedBy(definition, measure, part, definitions)
  switch (figure.shape) {
    case 'count':
      return figure.count.measure === 'median'
        ? { denominator: counted({ measure: 'rows' }, 'denominator') }
        : { numerator: counted(figure.count, 'numerator') }
    case 'share': {
      const denominator = counted(figure.count, 'denominator')
      if (figure.each !== undefined)
        return { numerator: denominator, denominator, share: true, each: figure.each }
      return {
        numerator: within(denominator, figure.ofWhich),
        denominator,
        share: true,
        rest: within(denominator, { is: 'not', of: figure.ofWhich }),
      }
    }
    case 'ratio': {
      const numerator = counted(figure.count, 'numerator')
      if (!('measure' in figure.over)) {
        const { scope, count } = figure.over
        return { numerator, denominator: inScope(scope, count) }
      }
      const denominator = counted(figure.over, 'denominator')
      const share = definition.unit === 'percent'
      return { numerator, denominator, share, sumOver: figure.count.measure === 'sum' }
    }
    case 'change':
      return {
        numerator: changeOf(counted(figure.from, 'denominator'), definition.id),
        denominator: counted(figure.from, 'denominator'),
        after: counted(figure.to, 'after'),
      }
  }
}

function countedBy(
  definition: Definition,
  measure: Measure,
  part: string,
  definitions: Definitions,
): Counted {
  if (measure.measure === 'named') return countOf(measure.id, definitions)
  if (definition.scope === undefined || measure.measure === 'supplied')
    return supplied(`${definition.id} ${part}`, definition.nature === 'stock' ? 'stock' : 'events')
  return inScope(definition.scope, measure)
}

function changeOf(before: Counted, id: string): Counted {
  const key = `change ${id}`
  return { ...before, key, conditions: new Set([key]), tie: 'stock', ofDay: false, isChange: true }
}

/** What another definition counts. */
function countOf(id: string, definitions: Definitions): Counted {
  const named = definitions.get(id)
  return (named && countedParts(named, definitions).numerator) ?? supplied(id, 'events')
}

function supplied(key: string, tie: Tie): Counted {
  return {
    key,
    base: key,
    conditions: new Set(),
    tie,
    ofDay: tie === 'stock',
    openAtEnd: false,
    isSum: false,
    isChange: false,
    known: false,
  }
}

function inScope({ of, when, where, needs, due }: Scope, measure: Measure): Counted {
  const isSum = measure.measure === 'sum'
  const base = [
    of,
    JSON.stringify(when ?? null),
    due ? 'due' : '',
    isSum ? JSON.stringify(measure) : '',
  ].join(' | ')
  // Rows that are counted once by a column are fewer than all, as rows are that must have a value.
  const once = isSum || measure.measure === 'rows' ? [] : [`${ONCE_BY} ${JSON.stringify(measure)}`]
  const conditions = new Set([...once, ...needs.map(column => `${WITH} ${column}`)])
  const day = when?.is === 'in the window' && when.point.point === 'column' ? when.point.column : undefined
  const counted: Counted = {
    key: base,
    base,
    conditions,
    of,
    tie: tieOf(when),
    ofDay: tieOf(when) === 'stock' && !hangsOnWindow(measure),
    openAtEnd: when?.is === 'open at' && when.point.point === 'the end',
    isSum,
    isChange: false,
    known: when?.is === 'in force',
    ...(day !== undefined && { day }),
  }
  return within(counted, where)
}

/** Rows of one value are counted once, as those of a child are. */
export function isOncePerValue({ conditions }: Counted): boolean {
  return [...conditions].some(isOnceBy)
}

/** The conditions on rows, however they are counted. */
export function conditionsOnRows({ conditions }: Counted): string {
  return [...conditions]
    .filter(condition => !isOnceBy(condition))
    .sort()
    .join()
}

function tieOf(when: Condition | undefined): Tie {
  if (when?.is === 'in the window') return 'events'
  return when?.is === 'open in the window' ? 'spells' : 'stock'
}

/** The same count among fewer rows. */
export function within(counted: Counted, condition: Condition | undefined): Counted {
  const conditions = new Set([...counted.conditions, ...conditionsIn(condition)])
  const ofDay = counted.ofDay && !hangsOnWindow(condition)
  return { ...under(conditions, counted), ofDay }
}

/** The same rows, counted under these conditions. */
export function under(conditions: ReadonlySet<string>, counted: Counted): Counted {
  return { ...counted, conditions, key: [counted.base, ...[...conditions].sort()].join(' & ') }
}
