import { edgeDay } from './boundary-days.ts'
import { type Day, dayOf } from './days.ts'
import type { Dice } from './dice.ts'

/** Who and where: the same few children and areas run through all the extracts of a seed. */
export type Cast = {
  dice: Dice
  children: string[]
  areas: string[]
  whole: string
  born: { [child: string]: Day }
  /** One spelling each in a seed, so that rows of equal meaning are equal in their text too. */
  words: { yes: string; no: string; single: string }
}

/** Names that sort oddly, need quotes, or would be a formula in a spreadsheet. */
const AREAS = [
  'Ashford',
  'Bristol, City of',
  'Zennor',
  'ember',
  '10 Acres',
  '9 Elms',
  "St Mary's",
  'Élan',
  '@Home',
]
const CHILDREN = ['1', '01', 'C1', 'C2', 'C10', 'C9', 'K-7', 'K-8', 'x', 'Q 4', 'Z9', 'Z10']

export function castOf(dice: Dice): Cast {
  const whole = dice.chance(0.3) ? 'Westshire' : 'All areas'
  const from = dice.whole(0, 6)
  const areas = AREAS.slice(from, from + dice.whole(2, 4))
  const children = CHILDREN.slice(0, dice.whole(3, CHILDREN.length))
  const born: { [child: string]: Day } = {}
  for (const child of children) if (dice.chance(0.8)) born[child] = birthNear18(dice)
  const words = {
    yes: dice.pick(['true', 'Yes', 'Y', '1']),
    no: dice.pick(['', 'false', 'No', '0']),
    single: dice.pick(['', 'single']),
  }
  return { dice, children, areas, whole, born, words }
}

/** A birth whose 18th birthday is an edge, 29 February among them, or a younger child's. */
function birthNear18(dice: Dice): Day {
  if (dice.chance(0.2)) return dice.pick(['2004-02-29', '2006-02-28', '2006-03-01', '2008-02-29'])
  if (dice.chance(0.3)) return dayOf(dice.whole(2008, 2020), dice.whole(1, 12), dice.whole(1, 28))
  const edge = edgeDay(dice)
  const born = `${Number(edge.slice(0, 4)) - 18}${edge.slice(4)}`
  return born === '2006-02-29' ? '2006-03-01' : born
}

/** An area of the seed; sometimes none, `Unknown`, or the whole's own name. */
export function areaOf({ dice, areas, whole }: Cast): string {
  if (dice.chance(0.06)) return dice.pick(['', 'NULL'])
  if (dice.chance(0.05)) return 'Unknown'
  if (dice.chance(0.04)) return whole
  return dice.pick(areas)
}

export const flagOf = ({ dice, words }: Cast, probability: number): string =>
  dice.chance(probability) ? words.yes : words.no
