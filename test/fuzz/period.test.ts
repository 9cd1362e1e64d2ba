import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/foundations/day.ts'
import { type Period, parsePeriod } from '../../src/foundations/period.ts'
import { RUNS } from '../properties/runs.ts'
import { anyText } from './edits.ts'

/** First and last day, as the contract of writing says them: no code of the reader's is used for them. */
type Days = `${string}..${string}`

const NAMES = 'January February March April May June July August September October November December'.split(
  ' ',
)
const two = (number: number) => String(number).padStart(2, '0')
const lastDay = (year: number, month: number) =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31
const months = (year: number, from: number, count: number): Days => {
  const [y, m] = [year + Math.floor((from + count - 2) / 12), ((from + count - 2) % 12) + 1]
  return `${year}-${two(from)}-01..${y}-${two(m)}-${lastDay(y, m)}`
}

/** Every way in which a period that begins in this year is written, with its days. */
function writings(year: number): [written: string, days: Days][] {
  const next = two((year + 1) % 100)
  const pairs = [`${year}/${next}`, `${year}-${next}`, `${year}/${year + 1}`, `${year}-${year + 1}`]
  return [
    ...pairs.map((pair): [string, Days] => [pair, months(year, 4, 12)]),
    ...pairs.map((pair): [string, Days] => [`AY${pair}`, months(year, 9, 12)]),
    ...pairs.flatMap(pair =>
      [1, 2, 3, 4].map((q): [string, Days] => [
        `${pair}Q${q}`,
        q < 4 ? months(year, 3 * q + 1, 3) : months(year + 1, 1, 3),
      ]),
    ),
    ...NAMES.flatMap((name, at): [string, Days][] => [
      ...[name, name.slice(0, 3)].map((said): [string, Days] => [`${said}${year}`, months(year, at + 1, 1)]),
      [`${year}-${two(at + 1)}`, months(year, at + 1, 1)],
    ]),
    [`Sept${year}`, months(year, 9, 1)],
    [`${year}`, months(year - 1, 4, 12)],
    [`${year}`, months(year, 4, 12)],
  ]
}

/** What each writing can mean. May is its own short name, and a year alone means two things. */
const MEANINGS = new Map<string, Set<Days>>()
for (let year = 1990; year <= 2030; year++)
  for (const [written, days] of writings(year)) {
    const key = written.toUpperCase()
    MEANINGS.set(key, new Set([...(MEANINGS.get(key) ?? []), days]))
  }

const daysOf = ({ start, end }: Period): Days => `${isoDay(start)}..${isoDay(end)}`

/** A writing, or one that is spoiled: a digit, a letter or a mark more, less or otherwise. */
const written = fc.constantFrom(...MEANINGS.keys())
const spoiled = fc
  .tuple(
    written,
    fc.nat(12),
    fc.constantFrom('', '0', '1', '9', '/', '-', 'Q', 'A', '.', ' ', '–', '\u00a0'),
    fc.boolean(),
  )
  .map(([text, at, piece, instead]) => text.slice(0, at) + piece + text.slice(at + (instead ? 1 : 0)))
const near = fc.oneof(written, spoiled)

/** A year of the records whose writings are not listed above: whether its text means something is not known here. */
const isUnlisted = (text: string) => /19[2-8]\d|20(3[1-9]|[4-9]\d)/.test(text)

function meaningsOf(text: string): Days[] | undefined {
  const key = text.replace(/\s/g, '').replaceAll('–', '-').toUpperCase()
  const meanings = MEANINGS.get(key)
  if (meanings === undefined && isUnlisted(key)) return undefined
  return [...(meanings ?? [])]
}

describe('a text', () => {
  it('is the one period that it can mean, and refused where it means none or two', () => {
    fc.assert(
      fc.property(near, text => {
        const meant = meaningsOf(text)
        const reading = parsePeriod(text, 'command line')
        if (meant?.length === 1) expect('value' in reading && reading.value.map(daysOf)).toEqual(meant)
        else if (meant !== undefined)
          expect('problem' in reading && reading.problem.code).toBe(
            meant.length === 0 ? 'bad-period' : 'ambiguous-period',
          )
      }),
      RUNS,
    )
  })

  it('of an extract or a plan is the financial year where it could be something else too', () => {
    fc.assert(
      fc.property(near, text => {
        const meant = meaningsOf(text)
        const reading = parsePeriod(text, 'data')
        if (meant?.length === 1) expect('value' in reading && reading.value.map(daysOf)).toEqual(meant)
        else if (meant !== undefined && meant.length > 1)
          expect('value' in reading && reading.value.map(({ kind }) => kind)).toEqual(['financial year'])
        else if (meant !== undefined) expect('problem' in reading && reading.problem.exit).toBe(3)
      }),
      RUNS,
    )
  })

  it('is read as days that follow each other, and what is written of them is read back', () => {
    const end = fc.oneof(
      near,
      fc
        .date({ min: new Date('1920-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map(date => date.toISOString().slice(0, 10)),
    )
    const run = fc.tuple(end, end).map(ends => ends.join('..'))
    const text = fc.oneof(end, run, anyText(12))
    fc.assert(
      fc.property(text, fc.constantFrom('command line', 'data'), (text, usage) => {
        const reading = parsePeriod(text, usage)
        if ('problem' in reading) return
        const { value } = reading
        for (const [at, { kind, start, end }] of value.entries()) {
          expect(start).toBeLessThan(end)
          expect(kind).toBe(value[0].kind)
          if (at > 0 && kind !== 'twelve months') expect(start).toBe(value[at - 1].end + 1)
        }
        const [first, last] = [value[0].label, value[value.length - 1].label]
        for (const place of ['command line', 'data'] as const)
          expect(parsePeriod(value.length === 1 ? first : `${first}..${last}`, place)).toEqual(reading)
      }),
      RUNS,
    )
  })
})
