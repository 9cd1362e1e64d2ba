import { groupedBy } from '../../foundations/group.ts'
import { AUTHORITIES, COUNTRY, OTHER_NAMES, REGIONS } from './published-places.ts'

/** A place that the national platform knows, with the columns that name it. */
export type Place =
  | { level: 'National' }
  | { level: 'Regional'; region: string }
  | { level: 'Local authority'; region: string; oldCode: string; newCode: string; name: string }

interface Authority {
  place: Place & { level: 'Local authority' }
  first: number
  last: number
}

/**
 * The place of this name in a reporting year (2025 ends on 31 March 2025); `undefined` where it is none.
 * An authority that was reorganised under its old name has the code of that year.
 */
export function placeOf(name: string, year: number): Place | undefined {
  const key = nameKey(name)
  if (key === nameKey(COUNTRY.name)) return { level: 'National' }
  const region = Object.entries(REGIONS).find(([, label]) => nameKey(label) === key)
  if (region !== undefined) return { level: 'Regional', region: region[0] }
  return nearestInTime(authorities().get(key) ?? [], year)?.place
}

export function placeNames(): string[] {
  const names = [...authorities().values()].map(([{ place }]) => place.name)
  return [COUNTRY.name, ...Object.values(REGIONS), ...names]
}

let known: Map<string, Authority[]> | undefined

/** By name; read from the table once. */
function authorities(): Map<string, Authority[]> {
  known ??= readAuthorities()
  return known
}

function readAuthorities(): Map<string, Authority[]> {
  const all = AUTHORITIES.trim().split('\n').map(authorityOf)
  const byName = groupedBy(all, ({ place }) => nameKey(place.name))
  for (const [other, name] of Object.entries(OTHER_NAMES))
    byName.set(nameKey(other), byName.get(nameKey(name)) ?? [])
  return byName
}

function authorityOf(line: string): Authority {
  const [oldCode, newCode, region, years, ...words] = line.split(' ')
  const [first, last] = years.split('-').map(Number)
  return {
    place: { level: 'Local authority', region, oldCode, newCode, name: words.join(' ') },
    first,
    last,
  }
}

function nearestInTime(authorities: readonly Authority[], year: number): Authority | undefined {
  const distance = ({ first, last }: Authority) => Math.max(first - year, year - last, 0)
  return [...authorities].sort((a, b) => distance(a) - distance(b))[0]
}

/** Without regard to case, blanks and punctuation. */
function nameKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
