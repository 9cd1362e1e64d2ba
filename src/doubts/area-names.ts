import { groupedBy } from '../foundations/group.ts'

/** Areas by name, with the rows that name them. */
export interface NamedArea {
  name: string
  rows: number
}

/** Two names that seem to be of one area. */
export interface AlikeNames {
  /** The one that more rows have. */
  usual: string
  rare: string
}

/** Beyond so many areas names are compared as wholes alone: letter by letter would take too long. */
const MOST_COMPARED = 2_000
/** One slip of the pen makes a name that few rows have. */
const SLIPS_ARE_RARE = 4
/** In shorter words, or with numbers, another letter is another place: East and West, Ward 1 and Ward 2. */
const LONG_WORD = /^\p{L}{5,}$/u

/** The names that are one but for how they are written, or for a slip of the pen; in order of the text. */
export function alikeNames(areas: readonly NamedArea[]): AlikeNames[] {
  const byName = [...areas].sort((a, b) => (a.name < b.name ? -1 : 1))
  const written = pairsWithin(
    grouped(byName, ({ name }) => [plainName(name)]),
    () => true,
  )
  if (byName.length > MOST_COMPARED) return written
  const slips = pairsWithin(
    grouped(byName, ({ name }) => shortened(plainName(name))),
    (a, b) => isSlip(plainName(a.name), plainName(b.name)) && isRareBeside(a, b),
  )
  const told = new Set(written.map(({ usual, rare }) => `${usual}\n${rare}`))
  return [...written, ...slips.filter(({ usual, rare }) => !told.has(`${usual}\n${rare}`))]
}

/** `Tonbridge & Malling Borough Council` and `tonbridge and malling` are one. */
export function plainName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(city|county|royal borough) of\b(?! london\b)/g, ' ')
    .replace(/\b(borough|district|council|the)\b/g, ' ')
    .replace(/\bst\b/g, 'saint')
    .replace(/\s+/g, ' ')
    .trim()
  return words === '' ? name.toLowerCase() : words
}

function grouped(areas: readonly NamedArea[], keysOf: (area: NamedArea) => string[]): NamedArea[][] {
  const keyed = areas.flatMap(area => [...new Set(keysOf(area))].map(key => ({ key, area })))
  const groups = groupedBy(keyed, ({ key }) => key).values()
  return [...groups].filter(({ length }) => length > 1).map(group => group.map(({ area }) => area))
}

function pairsWithin(
  groups: readonly NamedArea[][],
  alike: (a: NamedArea, b: NamedArea) => boolean,
): AlikeNames[] {
  const pairs = new Map<string, AlikeNames>()
  for (const group of groups) {
    const usual = group.reduce((most, area) => (area.rows > most.rows ? area : most))
    for (const other of group)
      if (other !== usual && alike(usual, other))
        pairs.set(`${usual.name}\n${other.name}`, { usual: usual.name, rare: other.name })
  }
  return [...pairs.values()]
}

/** No place has a longer name; the letters of a longer text are not taken out one by one. */
const LONGEST_NAME = 100

/** The name, and the name without each of its letters: two names that differ by one letter share one of these. */
function shortened(name: string): string[] {
  if (name.length > LONGEST_NAME) return []
  return [name, ...Array.from(name, (_, i) => name.slice(0, i) + name.slice(i + 1))]
}

function isRareBeside(usual: NamedArea, other: NamedArea): boolean {
  return other.rows * SLIPS_ARE_RARE <= usual.rows
}

/** The same words but for one, in which a letter is missing, too many, another, or swapped with the next. */
function isSlip(a: string, b: string): boolean {
  const [first, second] = [a.split(' '), b.split(' ')]
  if (first.length !== second.length) return false
  const unlike = [...first.keys()].filter(i => first[i] !== second[i])
  return unlike.length === 1 && isOneSlip(first[unlike[0]], second[unlike[0]])
}

function isOneSlip(a: string, b: string): boolean {
  if (!LONG_WORD.test(a) || !LONG_WORD.test(b)) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  if (long.length > short.length) return short.slice(i) === long.slice(i + 1)
  const swapped =
    short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2)
  return swapped || short.slice(i + 1) === long.slice(i + 1)
}
