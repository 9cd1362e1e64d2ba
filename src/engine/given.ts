import { AREA } from '../datasets/dataset.ts'
import { counted } from '../foundations/wording.ts'
import type { Definition } from '../indicators/definition.ts'
import type { Engine } from './engine.ts'
import { cellAt, type Places, WHOLE } from './grid.ts'
import { type Evaluated, type Parts, partsOfRatio } from './parts.ts'
import { conflict, type Given, sameAmount, sumGiven } from './supplied.ts'
import { areasOfWhole } from './tables/table.ts'

/** For a window and a cell: the count of another definition there, or over the areas that were summed. */
type PopulationOf = (step: number, places: Places) => (named: Definition, summedOver?: string[]) => Parts

/** A supplied figure stands for the counted one; where both are there they must agree. */
export function withSupplied(
  definition: Definition,
  counted: Evaluated | undefined,
  engine: Engine,
  populationOf: PopulationOf,
): Evaluated {
  const { supplied, grid } = engine
  if (!supplied.ids.has(definition.id)) return counted ?? (() => ({ symbol: 'x', notes: [] }))
  return (step, places) => {
    const given = givenAt(definition, engine, step, places)
    const own = counted?.(step, places)
    if (given === undefined)
      return isTold(own) ? own : { symbol: 'x', notes: ['no figure supplied for this period'] }
    const speaks = own?.numerator !== undefined
    if (speaks && (given.summedOver || given.missing)) return own
    if (speaks && !sameParts(given, own))
      engine.problems.push(
        conflict(
          given,
          `the one counted from the extract (${definition.id}, ${grid.steps[step].period.label})`,
        ),
      )
    return partsOfGiven(definition, given, engine, populationOf(step, places))
  }
}

/** Counted, or missing with the reason in words. */
function isTold(own: Parts | undefined): own is Parts {
  if (own === undefined) return false
  return own.numerator !== undefined || own.symbol === 'z' || own.notes.length > 0
}

export interface GivenAt extends Given {
  summedOver?: string[]
}

export function givenAt(
  definition: Definition,
  engine: Engine,
  step: number,
  places: Places,
): GivenAt | undefined {
  const { grid, supplied, whole } = engine
  const areaAt = grid.dimensions.findIndex(d => d.column === AREA)
  if (places.some((place, d) => d !== areaAt && place !== WHOLE)) return undefined
  const areas = supplied.at(definition, grid.steps[step].frame)
  if (areas === undefined) return undefined
  const place = areaAt === -1 ? WHOLE : places[areaAt]
  if (place !== WHOLE) return areas.get(cellAt(grid.dimensions[areaAt], place).label)
  const own = areas.get(whole)
  if (own) return own
  const summed = areasOfWhole(areas, supplied.wider)
  return { ...sumGiven(summed), summedOver: [...summed.keys()] }
}

function sameParts(given: Given, own: Parts): boolean {
  return sameAmount(given.numerator, own.numerator) && sameAmount(given.denominator, own.denominator)
}

function partsOfGiven(
  definition: Definition,
  given: GivenAt,
  engine: Engine,
  populationFor: ReturnType<PopulationOf>,
): Parts {
  const { figure } = definition
  const { numerator, missing } = given
  if (numerator === undefined)
    return { symbol: missing?.symbol ?? 'x', notes: missing ? [missing.reason] : [] }
  const notes = given.summedOver ? [summedNote(given.summedOver, engine)] : []
  const top: Parts = {
    numerator,
    notes,
    ...(given.summedOver && { summedOver: given.summedOver }),
  }
  if (figure.shape === 'count') return top
  if (given.denominator) return partsOfRatio(top, { numerator: given.denominator, notes: [] })
  const named =
    figure.shape === 'ratio' &&
    'measure' in figure.over &&
    figure.over.measure === 'named' &&
    engine.definitions.get(figure.over.id)
  if (named) return partsOfRatio(top, populationFor(named, given.summedOver))
  return { numerator, symbol: 'x', notes: [...notes, 'supplied without a denominator'] }
}

function summedNote(areas: readonly string[], { supplied }: Engine): string {
  // An area that holds all others is summed with none.
  if (supplied.wider.get(areas[0]) === 'all') return `${areas[0]} as supplied`
  return `the sum of ${counted(areas.length, 'area')} supplied`
}
