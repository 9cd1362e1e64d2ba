import type { Figure } from '../../figures/figure.ts'
import type { Amount } from '../../foundations/amount.ts'
import type { Window } from '../../foundations/period.ts'
import type { Definition } from '../../indicators/definition.ts'
import { type Counted, type CountedParts, countedParts } from './counted.ts'
import { type Place, placeKey, placeOf } from './place.ts'

/** One number as the tables of a run print it, in however many figures. */
export interface Count {
  counted: Counted
  place: Place
  window: Window
  /** In units of the finest decimals of the run. */
  value: bigint
  /** How many figures would lose a number if it were hidden. */
  figures: number
  /** One of these, for messages. */
  figure: Figure
  /** Asked for by a condition, and taken for the line of a breakdown that says the same. */
  isLine?: true
}

/** The numbers of a figure, as places in the list of counts. */
export interface FigureCounts {
  parts: CountedParts
  numerator?: number
  denominator?: number
}

/** Every different number of the figures, in an order that does not hang on theirs. */
export interface Counts {
  all: readonly Count[]
  /** So many units are 1: a child, a day, a pound. */
  one: bigint
  ofFigure: readonly FigureCounts[]
  /** The count of what is counted in a place and a window. */
  find(counted: Counted, place: Place, window: Window): number | undefined
  /** Where a number is not available, so that those around it do not add up. */
  lacking: readonly Pick<Count, 'counted' | 'place' | 'window'>[]
}

type Definitions = ReadonlyMap<string, Definition>

export function countsOf(figures: readonly Figure[], definitions: Definitions): Counts {
  const partsOf = rememberedParts(definitions)
  const scale = finestScale(figures)
  const found = new Found(scale)
  for (const figure of inOrder(figures)) {
    const parts = partsOf(figure)
    found.take(figure, figure.numerator, parts.numerator)
    found.take(figure, figure.denominator, parts.denominator, parts.each)
  }
  const ofFigure = figures.map((figure): FigureCounts => {
    const parts = partsOf(figure)
    const numerator = found.at(figure, figure.numerator, parts.numerator)
    const denominator = found.at(figure, figure.denominator, parts.denominator, parts.each)
    return {
      parts,
      ...(numerator !== undefined && { numerator }),
      ...(denominator !== undefined && { denominator }),
    }
  })
  return {
    all: found.all,
    one: 10n ** BigInt(scale),
    ofFigure,
    find: (counted, place, window) => found.find(counted, place, window),
    lacking: found.lacking,
  }
}

function rememberedParts(definitions: Definitions): (figure: Figure) => CountedParts {
  const known = new Map<string, CountedParts>()
  return ({ indicator: { id } }) => {
    const definition = definitions.get(id)
    if (definition === undefined) throw new Error(`no definition ${id}`)
    const parts = known.get(id) ?? countedParts(definition, definitions)
    known.set(id, parts)
    return parts
  }
}

/** All numbers are held at one scale, so that any can be added. */
function finestScale(figures: readonly Figure[]): number {
  let finest = 0
  for (const { numerator, denominator } of figures)
    finest = Math.max(finest, numerator?.scale ?? 0, denominator?.scale ?? 0)
  return finest
}

/** By indicator, place and window: of two tables with the same figures the same cells are hidden. */
function inOrder(figures: readonly Figure[]): Figure[] {
  const keyed = figures.map(figure => {
    const { indicator, window } = figure
    return { figure, key: `${indicator.id} ${placeKey(placeOf(figure))} ${window.start} ${window.end}` }
  })
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ figure }) => figure)
}

class Found {
  readonly all: Count[] = []
  readonly lacking: Pick<Count, 'counted' | 'place' | 'window'>[] = []
  /** By what is counted when, then by place: in one text for each count the first would stand there every time. */
  private readonly known = new Map<string, Map<string, number>>()
  private readonly scale: number

  constructor(scale: number) {
    this.scale = scale
  }

  take(figure: Figure, amount: Amount | undefined, counted?: Counted, without?: string): void {
    if (counted === undefined) return
    const place = placeOf(figure, without)
    if (amount === undefined) {
      this.lacking.push({ counted, place, window: figure.window })
      return
    }
    const value = this.valueOf(amount)
    const at = this.placeFor(counted, place, figure.window, value)
    if (at === this.all.length)
      this.all.push({ counted, place, window: figure.window, value, figures: 0, figure })
    this.all[at].figures++
  }

  at(figure: Figure, amount: Amount | undefined, counted?: Counted, without?: string): number | undefined {
    if (counted === undefined || amount === undefined) return undefined
    return this.placeFor(counted, placeOf(figure, without), figure.window, this.valueOf(amount))
  }

  find(counted: Counted, place: Place, window: Window): number | undefined {
    return this.known.get(keyOfAll(counted, window))?.get(placeKey(place))
  }

  private valueOf({ units, scale }: Amount): bigint {
    return units * 10n ** BigInt(this.scale - scale)
  }

  /** A supplied number and a counted one of the same name may differ: then they are two. */
  private placeFor(counted: Counted, place: Place, window: Window, value: bigint): number {
    const [key, keyOfPlace] = [keyOfAll(counted, window), placeKey(place)]
    const inPlaces = this.known.get(key) ?? new Map<string, number>()
    this.known.set(key, inPlaces)
    const first = inPlaces.get(keyOfPlace)
    const own =
      first === undefined || this.all[first].value === value ? keyOfPlace : `${keyOfPlace} = ${value}`
    const at = inPlaces.get(own) ?? this.all.length
    inPlaces.set(own, at)
    return at
  }
}

/** What is counted, where and when, as one text. */
export function keyOf(counted: Counted, place: Place, window: Window): string {
  return `${keyOfAll(counted, window)} ${placeKey(place)}`
}

/** What is counted and when, wherever. */
function keyOfAll({ key, ofDay }: Counted, { start, end }: Window): string {
  return `${key} @ ${ofDay ? '' : start} ${end}`
}
