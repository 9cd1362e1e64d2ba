import type { Count } from '../cells/counts.ts'
import type { Family } from '../cells/families.ts'
import type { Entry } from './groups.ts'

/** What the values of a column come to, wherever both they and the whole are printed: it, less, or more. */
export function makesOf(
  column: string,
  entries: readonly Entry[],
  families: readonly Family[],
): 'all' | 'less' | 'more' {
  const counts = new Map(entries)
  const over: bigint[] = []
  let hasGap = false
  for (const { parts, total, hasGap: lacksOne } of families) {
    const whole = counts.get(total)
    if (whole === undefined || !isAlong(column, counts.get(parts[0])!, whole)) continue
    over.push(parts.reduce((sum, part) => sum + counts.get(part)!.value, 0n) - whole.value)
    hasGap ||= lacksOne
  }
  if (over.some(more => more > 0n)) return 'more'
  return over.length > 0 && !hasGap && over.every(more => more === 0n) ? 'all' : 'less'
}

function isAlong(column: string, part: Count, whole: Count): boolean {
  const has = ({ place }: Count) => place.some(([name]) => name === column)
  return has(part) && !has(whole)
}
