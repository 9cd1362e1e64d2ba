import type { CellReading } from './value.ts'

/** The end of a band that is open above. */
const OPEN_AGE = 255
const OLDEST = 130

type Band = (first: number, second: number) => [from: number, to: number]

/** Of a text in which all blanks are one space. */
const FORMS: [pattern: RegExp, band: Band][] = [
  [/^(\d{1,3})$/, age => [age, age]],
  [/^(\d{1,3}) ?(?:-|to) ?(\d{1,3})$/, (from, to) => [from, to]],
  [/^(\d{1,3}) ?(?:\+|(?:and|&|or) (?:over|above|older))$/, from => [from, OPEN_AGE]],
  [/^(?:under|<) ?(\d{1,3})$/, age => [0, age - 1]],
]

/** A band of ages, both ends included: `0-17`, `0 to 17`, `17`, `90+`, `85 and over`, `under 1`, `Children aged 0 to 17 years`. */
export function readAges(text: string): CellReading {
  const bare = bareAges(text)
  for (const [pattern, band] of FORMS) {
    const match = pattern.exec(bare)
    if (match) return checked(...band(Number(match[1]), Number(match[2])))
  }
  return refused('text that is no band of ages')
}

function bareAges(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‐‑–—]/g, '-')
    .replace(/^(?:children|persons|people|residents)\s+/, '')
    .replace(/^(?:aged?|ages)\s+/, '')
    .replace(/\s*(?:years?(?: old)?|yrs?)$/, '')
    .replace(/\s+/g, ' ')
}

function checked(from: number, to: number): CellReading {
  if (to < from) return refused('a band of ages that ends before it begins')
  if (from > OLDEST || (to > OLDEST && to !== OPEN_AGE)) return refused('an age that nobody reaches')
  return { first: from, second: to }
}

function refused(found: string): CellReading {
  return { code: 'unreadable-ages', found, expected: 'ages as 0-17, 17, 90+ or under 1' }
}
