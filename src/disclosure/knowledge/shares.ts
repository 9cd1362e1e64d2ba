import { WITH } from '../cells/conditions.ts'
import type { Counted } from '../cells/counted.ts'
import type { Counts } from '../cells/counts.ts'
import { addAtMost, addNumber, addRow, type System } from '../system.ts'

/** Those of a share's denominator that are not in its numerator; `number` is a place in the system. */
export interface Rest {
  numerator: number
  denominator: number
  number: number
}

/** A share's numerator and the rest make its denominator. */
export function addShares({ ofFigure, all, find }: Counts, system: System): Rest[] {
  const rests = new Map<string, Rest>()
  for (const { parts, numerator, denominator } of ofFigure) {
    if (!parts.share || numerator === undefined || denominator === undefined) continue
    const { place, window, counted, value } = all[numerator]
    const left = all[denominator].value - value
    const key = `${numerator} ${denominator}`
    if (rests.has(key) || left < 0n || counted.known) continue
    const printed = parts.rest && find(parts.rest, place, window)
    const isPrinted = printed !== undefined && system.values[printed] === left
    const number = isPrinted ? printed : addNumber(system, left)
    addRow(system, [numerator, number], [denominator])
    rests.set(key, { numerator, denominator, number })
  }
  return [...rests.values()]
}

/** Before and the change of it make after. Returns what was there after, by the change. */
export function addChanges({ ofFigure, all }: Counts, system: System): Map<number, number> {
  const after = new Map<number, number>()
  for (const { parts, numerator, denominator } of ofFigure) {
    if (!parts.after || numerator === undefined || denominator === undefined || after.has(numerator)) continue
    const number = addNumber(system, all[denominator].value + all[numerator].value)
    addRow(system, [denominator, numerator], [number])
    after.set(numerator, number)
  }
  return after
}

/** What is counted under more conditions is at most what is counted under fewer; shares aside, which say more. */
export function addSubsets({ all, find }: Counts, rests: readonly Rest[], system: System): void {
  const shares = new Set(rests.map(({ numerator, denominator }) => `${numerator} ${denominator}`))
  const byBase = new Map<string, Map<string, Counted>>()
  for (const { counted } of all) {
    const alike = byBase.get(counted.base) ?? new Map()
    byBase.set(counted.base, alike)
    alike.set(counted.key, counted)
  }
  for (const [at, { counted, place, window }] of all.entries())
    for (const wider of byBase.get(counted.base)!.values()) {
      if (counted.known || counted.isChange || wider.conditions.size >= counted.conditions.size) continue
      if (![...wider.conditions].every(condition => counted.conditions.has(condition))) continue
      const whole = find(wider, place, window)
      if (whole === undefined || shares.has(`${at} ${whole}`)) continue
      if (lacksValuesAlone(counted, wider)) addLacking(at, whole, system)
      else addAtMost(system, [at], [whole])
    }
}

/** Whether rows lack a value is told by a note: where none is there, there are as many with it as there are at all. */
function addLacking(withValue: number, all: number, system: System): void {
  if (system.values[withValue] === system.values[all]) addRow(system, [withValue], [all])
  else {
    const lacking = addAtMost(system, [withValue], [all])
    if (lacking !== undefined) system.downs[lacking]--
  }
}

function lacksValuesAlone({ conditions }: Counted, wider: Counted): boolean {
  return [...conditions].every(condition => wider.conditions.has(condition) || condition.startsWith(WITH))
}
