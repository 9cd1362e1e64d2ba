import { type Amount, divideRounded } from '../foundations/amount.ts'
import type { Figure } from './figure.ts'
import { exactValue } from './value.ts'

/** The mean of the values that there are, rounded once at so many decimals, and of how many it is. */
export function meanOf(figures: readonly Figure[], decimals: number): { mean?: Amount; many: number } {
  const values = figures.flatMap(figure => exactValue(figure) ?? [])
  if (values.length === 0) return { many: 0 }
  const sum = values.reduce((a, b) => ({
    top: a.top * b.bottom + b.top * a.bottom,
    bottom: a.bottom * b.bottom,
  }))
  const units = divideRounded(sum.top * 10n ** BigInt(decimals), sum.bottom * BigInt(values.length))
  return { mean: { units, scale: decimals }, many: values.length }
}
