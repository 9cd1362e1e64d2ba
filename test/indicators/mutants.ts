import type { Indicator, TestWord } from '../../src/indicators/language.ts'
import type { Written } from './run-example.ts'

/** A definition changed in one place, and what was changed, such as `ofWhich.time.atMost: 7 → 8`. */
export interface Mutant {
  change: string
  written: Written
}

const COUNTED = ['when', 'where', 'count', 'over', 'ofWhich', 'change', 'matures', 'decimals'] as const

const NEIGHBOUR: Record<string, TestWord> = {
  atLeast: 'moreThan',
  moreThan: 'atLeast',
  atMost: 'lessThan',
  lessThan: 'atMost',
}

/** Conditions that may be left out one by one. */
const CONDITIONS = ['where', 'ofWhich']

/**
 * Every number of a definition one up and one down, every test word for its neighbour, every true for false,
 * and every condition left out.
 */
export function mutantsOf(indicator: Indicator): Mutant[] {
  return COUNTED.flatMap(word => {
    const value = (indicator as unknown as Record<string, unknown>)[word]
    return value === undefined
      ? []
      : [...variantsOf(value), ...(CONDITIONS.includes(word) ? shortened(value) : [])].map(
          ({ at, value }) => ({
            change: [word, ...at].join('.'),
            written: { ...indicator, [word]: value },
          }),
        )
  })
}

interface Variant {
  /** The words that lead to the change, the change itself last. */
  at: string[]
  value: unknown
}

function variantsOf(value: unknown): Variant[] {
  if (typeof value === 'boolean') return [{ at: [`${value} → ${!value}`], value: !value }]
  if (typeof value === 'number') return nudged(value).map(n => ({ at: [`${value} → ${n}`], value: n }))
  if (typeof value === 'string')
    return nudgedText(value).map(text => ({ at: [`${value} → ${text}`], value: text }))
  if (Array.isArray(value))
    return value.flatMap((item, i) =>
      variantsOf(item).map(v => ({ at: [String(i), ...v.at], value: value.with(i, v.value) })),
    )
  if (typeof value === 'object' && value !== null) return variantsOfMap(value as Record<string, unknown>)
  return []
}

function variantsOfMap(map: Record<string, unknown>): Variant[] {
  const entries = Object.entries(map)
  const withEntry = (i: number, key: string, value: unknown) =>
    Object.fromEntries(entries.with(i, [key, value]))
  return entries.flatMap(([key, value], i) => [
    ...variantsOf(value).map(v => ({ at: [key, ...v.at], value: withEntry(i, key, v.value) })),
    ...nudgedText(key).map(other => ({ at: [`${key} → ${other}`], value: withEntry(i, other, value) })),
    ...(key in NEIGHBOUR
      ? [{ at: [`${key} → ${NEIGHBOUR[key]}`], value: withEntry(i, NEIGHBOUR[key], value) }]
      : []),
  ])
}

/** A relation is no relation without these, a time no time. */
const STRUCTURE = ['of', 'same', 'from', 'to', 'at']

/** Without one of its conditions, one of the words of a list, or one of the columns that relate rows. */
function shortened(value: unknown): Variant[] {
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  const inside = entries.flatMap(([key, part]) =>
    shortened(part).map(v => ({ at: [key, ...v.at], value: withPart(value, key, v.value) })),
  )
  const free = entries.length < 2 ? [] : entries.filter(([key]) => !STRUCTURE.includes(key))
  return [...inside, ...free.map(([key]) => ({ at: [`without ${key}`], value: withoutPart(value, key) }))]
}

function withPart(value: object, key: string, part: unknown): unknown {
  return Array.isArray(value) ? value.with(Number(key), part) : { ...value, [key]: part }
}

function withoutPart(value: object, key: string): unknown {
  if (Array.isArray(value)) return value.toSpliced(Number(key), 1)
  return Object.fromEntries(Object.entries(value).filter(([other]) => other !== key))
}

function nudged(n: number): number[] {
  return [n - 1, n + 1].filter(other => other >= 0)
}

/** The numbers in durations (`45 working days after …`) and in bands of ages (`0-17`). */
function nudgedText(text: string): string[] {
  const numbers = [
    ...text.matchAll(/\d+(?= (?:hour|day|week|month|working day))|^\d+(?=-\d+$)|(?<=^\d+-)\d+$/g),
  ]
  return numbers.flatMap(({ 0: number, index }) =>
    nudged(Number(number)).map(n => `${text.slice(0, index)}${n}${text.slice(index + number.length)}`),
  )
}
