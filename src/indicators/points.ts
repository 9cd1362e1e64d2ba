import type { ColumnRef, Duration, Point } from './definition.ts'
import { DURATION_UNITS } from './vocabulary.ts'

/** Reads `12 months`, `1 day`, `45 working days`. */
export function readDuration(text: unknown): Duration | undefined {
  if (typeof text !== 'string') return undefined
  const match = /^(\d+) +([a-z ]+)$/.exec(text.trim())
  if (!match) return undefined
  const unit = DURATION_UNITS.find(u => u === match[2] || u === `${match[2]}s`)
  return unit === undefined ? undefined : { count: Number(match[1]), unit }
}

/** Reads `the end`, `start_date`, `this.start_date`, `45 working days after referral_date`. */
export function readPoint(text: unknown): Point | undefined {
  if (typeof text !== 'string') return undefined
  if (text === 'the end') return { point: 'the end' }
  const after = /^(.+) after (\S+)$/.exec(text)
  if (!after) {
    const ref = readColumnRef(text)
    return ref && { point: 'column', ...ref }
  }
  const duration = readDuration(after[1])
  const ref = readColumnRef(after[2])
  return duration && ref && { point: 'after', duration, ...ref }
}

export function readColumnRef(text: string): ColumnRef | undefined {
  const match = /^(this\.)?([A-Za-z_][\w-]*)$/.exec(text)
  return match ? { column: match[2], of: match[1] === undefined ? 'row' : 'asker' } : undefined
}

export function durationText({ count, unit }: Duration): string {
  return `${count} ${count === 1 ? unit.slice(0, -1) : unit}`
}
