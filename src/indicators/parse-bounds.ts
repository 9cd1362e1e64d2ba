import { nearest } from '../foundations/nearest.ts'
import type { Bounded, ColumnRef, Duration } from './definition.ts'
import { readColumnRef, readDuration } from './points.ts'
import { type Path, type Reader, refColumn } from './reader.ts'
import { DURATION_UNITS, TEST_WORDS } from './vocabulary.ts'
import { fault } from './words.ts'

type BoundReader<B> = (raw: unknown, path: Path, reader: Reader) => B | undefined

/** `atLeast`, `below` and the like, each with its bound. */
export function tests<B>(
  raw: Record<string, unknown>,
  path: Path,
  reader: Reader,
  bound: BoundReader<B>,
  required = true,
): Bounded<B>[] {
  const found: Bounded<B>[] = []
  for (const word of TEST_WORDS) {
    if (raw[word] === undefined) continue
    const value = bound(raw[word], [...path, word], reader)
    if (value !== undefined) found.push({ word, bound: value })
  }
  if (required && !hasTest(raw)) reader.faults.push(fault(path, 'no test', `one of ${TEST_WORDS.join(', ')}`))
  return found
}

/** A test that cannot be read, or an unknown word that is nearly one, is told as such, and is enough. */
function hasTest(raw: Record<string, unknown>): boolean {
  return Object.keys(raw).some(word => nearest(word, [...TEST_WORDS]) !== undefined)
}

export function durationBound(raw: unknown, path: Path, reader: Reader): Duration | undefined {
  const duration = readDuration(raw)
  if (duration === undefined)
    reader.faults.push(
      fault(path, `"${String(raw)}"`, `a number of ${DURATION_UNITS.join(', ')}, such as 12 months`),
    )
  return duration
}

export function numberBound(raw: unknown, path: Path, reader: Reader): number | undefined {
  if (Number.isInteger(raw)) return raw as number
  reader.faults.push(fault(path, `"${String(raw)}"`, 'a whole number'))
  return undefined
}

export function columnBound(raw: unknown, path: Path, reader: Reader): number | ColumnRef | undefined {
  if (typeof raw === 'number') return raw
  const ref = typeof raw === 'string' ? readColumnRef(raw) : undefined
  if (ref === undefined) reader.faults.push(fault(path, `"${String(raw)}"`, 'a number or a column'))
  else refColumn(ref, path, reader, 'number or day')
  return ref
}
