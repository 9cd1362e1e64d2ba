import type { Fault } from './definition.ts'
import { readDuration } from './points.ts'
import { rules } from './rules.ts'
import { POLARITIES, RESERVED, THEMES, UNITS } from './vocabulary.ts'
import { choices, fault, isMap } from './words.ts'

/** Faults of the part that says what a figure is, apart from how it is counted. */
export function faultsOfAbout(raw: Record<string, unknown>): Fault[] {
  const faults: Fault[] = []
  if (typeof raw.id !== 'string' || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(raw.id))
    faults.push(fault(['id'], 'no usable id', 'small letters, digits and hyphens, such as cp-plan-rate'))
  else if (RESERVED.has(raw.id))
    faults.push(fault(['id'], `the word "${raw.id}" as an id`, 'an id that is no word of the language'))
  if (typeof raw.title !== 'string' || raw.title === '') faults.push(fault(['title'], 'no title', 'a text'))
  oneOf(raw.theme, THEMES, 'theme', faults)
  oneOf(raw.unit, UNITS, 'unit', faults)
  oneOf(raw.polarity, POLARITIES, 'polarity', faults)
  if (!Number.isInteger(raw.decimals) || (raw.decimals as number) < 0 || (raw.decimals as number) > 6)
    faults.push(fault(['decimals'], saidOf('decimals', raw.decimals), 'a whole number from 0 to 6'))
  if (raw.codes !== undefined && !(Array.isArray(raw.codes) && raw.codes.every(c => typeof c === 'string')))
    faults.push(fault(['codes'], 'no list of codes', 'a list of texts, such as [NI65]'))
  if (raw.why !== undefined && typeof raw.why !== 'string')
    faults.push(fault(['why'], 'no text', 'a sentence'))
  faultsOfRules(raw.rules, faults)
  faultsOfSources(raw.sources, faults)
  faultsOfReach(raw.history, 'history', 'reach', faults)
  faultsOfReach(raw.matures, 'matures', 'after', faults)
  return faults
}

function oneOf(value: unknown, allowed: readonly string[], word: string, faults: Fault[]): void {
  if (!allowed.includes(value as string))
    faults.push(fault([word], saidOf(word, value), ...choices(String(value), allowed)))
}

function saidOf(word: string, value: unknown): string {
  return value === undefined ? `no ${word}` : `${word}: ${String(value)}`
}

function faultsOfReach(raw: unknown, word: string, duration: string, faults: Fault[]): void {
  if (raw === undefined) return
  if (!isMap(raw) || readDuration(raw[duration]) === undefined)
    faults.push(fault([word], `no ${duration}`, `a duration, such as { ${duration}: 12 months }`))
}

function faultsOfRules(raw: unknown, faults: Fault[]): void {
  if (raw === undefined) return
  if (!Array.isArray(raw))
    faults.push(fault(['rules'], 'no list of rules', 'a list of names, such as [event]'))
  else
    raw.forEach((name, at) => {
      if (!Object.hasOwn(rules, String(name)))
        faults.push(
          fault(
            ['rules', at],
            `an unknown rule "${String(name)}"`,
            ...choices(String(name), Object.keys(rules)),
          ),
        )
    })
}

function faultsOfSources(raw: unknown, faults: Fault[]): void {
  if (raw === undefined) return
  const isSource = (one: unknown) => isMap(one) && typeof one.document === 'string' && isText(one.place)
  if (!Array.isArray(raw) || !raw.every(isSource))
    faults.push(fault(['sources'], 'no list of sources', '[{ document: …, place: … }]'))
}

function isText(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}
